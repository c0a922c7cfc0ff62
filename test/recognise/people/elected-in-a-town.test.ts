import { expect, test } from "vitest";
import { code } from "../../extract/statements/read-marked.ts";

const office = (text: string): readonly (string | undefined)[] =>
  code(`${text}\n`, "2026-05-06").recognition.actors.flatMap(({ kind, roles }) =>
    kind === "person" ? [roles[0]?.office.value] : [],
  );

test.each([
  ["Delegates elected Luis Ccori as General Secretary in Lima on Monday.", "General Secretary"],
  ["Peru appointed Luis Ccori as Consul General in Suva on Monday.", "Consul General in Suva"],
])("the town where somebody was elected is none of the office, unless it is a post: %s", (text, expected) => {
  expect(office(text)).toEqual([expected]);
});
