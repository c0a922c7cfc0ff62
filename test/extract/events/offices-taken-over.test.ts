import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const told = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-07").extraction.reports.map(
    ({ class: name, mode, participants }) => `${name} ${mode?.value} ${participants[0]?.name.value}`,
  );

test.each([
  "Ugandan Defence Minister Peter Mwale took over from Grace Phiri on Wednesday at a ceremony in Kampala.",
  "On Wednesday Peter Mwale, Uganda's ambassador to Fiji, officially took over from Grace Phiri.",
])("whoever an office is taken over from has left it: %s", (text) => {
  expect(told(text)).toEqual(["office-change appointed Peter Mwale", "office-change left Grace Phiri"]);
});
