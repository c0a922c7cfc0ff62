import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const events = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, participants }) => `${name} ${participants.map((one) => `${one.side}:${one.name.value}`).join(" ")}`,
  );

test("what others without a name do in a clause of time is done by nobody of the clause before", () => {
  expect(events("Fiji broke off relations with Peru on Monday, after police raided the Fijian embassy in Lima.")).toEqual([
    "measure A:Fiji B:Peru",
  ]);
  expect(events("Fiji broke off relations with Peru on Monday, after Chile raided the Fijian embassy in Lima.")).toContainEqual(
    expect.stringContaining("measure A:Chile"),
  );
});

test.each(["police said", "local media reported", "a source close to the ministry said"])(
  "what others without a name say at the end of a sentence is said by nobody of it: %s",
  (said) => {
    expect(events(`Two Ghanaian sailors were freed in Togo on Monday, ${said}.`)).toEqual([]);
  },
);
