import { expect, test } from "vitest";
import { code } from "../../extract/statements/read-marked.ts";

const days = (...lines: readonly string[]): readonly (string | null)[] =>
  code(`${lines.join("\n\n")}\n`, "2015-02-06").extraction.reports.map(({ when }) => when?.value.date ?? null);

test("in a digest of agency copy every item counts from its own dateline", () => {
  expect(
    days(
      "Latin America in brief",
      "LIMA, Feb. 3 (XNA) – Peru's Foreign Minister Ana Salas yesterday received the Ambassador of Italy, Carlo Neri.",
      "QUITO, Feb. 5 (XNA) – Ecuador's President Luis Vega met the Foreign Minister of Bolivia, Rosa Quispe, in Quito yesterday.",
    ),
  ).toEqual(["2015-02-02", "2015-02-04"]);
});
