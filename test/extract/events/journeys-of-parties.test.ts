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
  ["Nepalese Minister Lok Bhatta is off to Fiji.", "visit official held"],
])("%s", (text, expected) => {
  expect(told(text)).toEqual([expected]);
});
