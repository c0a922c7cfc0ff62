import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const declared = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06")
    .extraction.reports.filter((report) => report.class === "declaration")
    .map(
      ({ mode, when, place, participants }) =>
        `${mode?.value} ${when?.value.date ?? "-"} ${place?.name.value ?? "-"} ${participants.map(({ name }) => name.value).join(" > ")}`,
    );

test("where the narrator leads in, the day and the place before the speaker are those of the words", () => {
  expect(
    declared("Speaking at the graduation in Suva on Monday, Kenyan Minister Ana Otieno urged the graduates to work."),
  ).toEqual(["appeal 2026-05-04 Suva Ana Otieno > graduates"]);
  // Near miss: what is said before the speaker is named.
  expect(declared("“The ban on ships from Fiji will end on Monday,” Kenyan Minister Ana Otieno said.")[0]).toMatch(
    / - - Ana Otieno/,
  );
});

test("thanks for a welcome are a declaration where they are given in an interview", () => {
  expect(declared("In an interview, Kenyan Minister Ana Otieno thanked Fiji for its hospitality.")).toEqual([
    "praise - - Ana Otieno > Fiji",
  ]);
  expect(declared("Kenyan Minister Ana Otieno thanked Fiji for its hospitality.")).toEqual([]);
});
