import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const dated = (text: string, published: string | null): readonly string[] =>
  code(`News from Suva\n\n${text}\n`, published, null, "2021-08-10").extraction.reports.map(
    (one) => `${one.class} ${one.when?.value.date}`,
  );

test("a day before “and” is of the verb before it, where the one behind has a day of its own", () => {
  const text =
    "Fiji's Foreign Minister Ana Lima met Samoa's Prime Minister Sina Tuala in Apia on Monday and signed an agreement on fisheries with her the following day.";
  expect(dated(text, "2021-03-18")).toContain("agreement 2021-03-16");
});

test("the day of what a participle tells does not take the place of one that nothing resolves", () => {
  const text =
    "Fiji's Foreign Minister Ana Lima this afternoon handed the Ambassador of Samoa, Sina Tuala, a letter on the levy, ordered by the Treasury on 9 June.";
  expect(dated(text, null)).toContain("message undefined");
  expect(dated(text, "2021-06-14")).toContain("message 2021-06-14");
});

test("whoever was met on one day of a stay and arrived on another made one journey, of the day of the arrival", () => {
  const met = "Norwegian Foreign Minister Ken Mo, who is on a visit to Fiji, met Premier Ana Vula on Tuesday.";
  expect(dated(`${met} Mo arrived in Suva on Monday.`, "2021-03-18").filter((one) => one.startsWith("visit"))).toEqual([
    "visit 2021-03-15",
  ]);
  // Near miss: two journeys, of neither of which the arrival is told.
  const twice = "Norwegian Foreign Minister Ken Mo visited Fiji on 3 March. He also went to Fiji on 10 March.";
  expect(dated(twice, "2021-03-18").filter((one) => one.startsWith("visit"))).toEqual(["visit 2021-03-03", "visit 2021-03-10"]);
});
