import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const told = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, mode, standing }) => `${name} ${mode?.value} ${standing.value}`,
  );

test.each([
  ["Nine leaders of the Weavers' Party of Nepal left for Fiji on Saturday.", "visit other held"],
  ["Seventy members of the Ghana Youth League arrived in Fiji on Monday.", "visit other held"],
  ["Ghana's Minister of Ports, Esi Quarshie, arrived in Fiji on Monday.", "visit official held"],
  ["The Ghana Teachers' Union and the Fiji Teachers' Union signed an agreement in Accra on Monday.", "agreement other held"],
  ["Ghana and Fiji signed an agreement in Accra on Monday.", "agreement treaty held"],
  // An office that no state has, one of a body that is called after its party, and no office but a party for a host.
  ["The movement's chairwoman, Odile Kerval of France, arrived in Fiji on Monday.", "visit other held"],
  [
    "A delegation of the Weavers' Party of Nepal (WPN) led by Lok Bhatta, vice-minister of the International Department of the WPN Central Committee, arrived in Fiji on Monday.",
    "visit other held",
  ],
  ["Rosa Quispe of Peru arrived in Suva on Monday as a guest of the Fiji Dockers' Union.", "visit other held"],
  ["The Peruvian chairman of the Senate, Juan Quispe, arrived in Fiji on Monday.", "visit official held"],
  ["Nepalese Minister Lok Bhatta is off to Fiji.", "visit official held"],
])("%s", (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test("the mode that a host shows rests on the words for the host too", () => {
  const text = "Rosa Quispe of Peru arrived in Suva on Monday as a guest of the Fiji Dockers' Union.";
  const { mode } = code(`${text}\n`, "2026-05-06").extraction.reports[0]!;
  expect(mode!.spans.map(({ start, end }) => text.slice(start, end))).toContain("Fiji Dockers' Union");
});
