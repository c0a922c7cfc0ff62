import { expect, test } from "vitest";
import { code } from "../../extract/statements/read-marked.ts";
import { organisationsIn, personsIn, recogniseText } from "./actors-in.ts";

test("who is named before a side that is put in is not of it", () => {
  const text =
    "The President of Malta received the Minister of Trade of Fiji, Ana Lima. Present were the Government Spokesman, Tom Borg, and, on the Fijian side, Ambassador Sera Tui.";
  const told = personsIn(text, { publisher: "Presidency of Malta", country: "MT" });
  expect(told).toContain("Tom Borg | Government Spokesman |  | MT");
  expect(told).toContain("Sera Tui | Ambassador |  | FJ");
});

test("who leads a party's delegation is of its country, whatever body every party has they are of", () => {
  const text =
    "A delegation of the Tide Party of Malta visited Fiji. The delegation, headed by Ana Lima, member of the Political Bureau, met the Reef Party of Fiji in Suva.";
  expect(personsIn(text).some((told) => told.startsWith("Ana Lima") && told.endsWith("| MT"))).toBe(true);
});

test.each([
  // A part of the world is what a department is for, and a person's name behind it is none of the department's.
  ["The Director of the Department of Europe Noy Phomma came.", ["Department of Europe | body"]],
  ["The National Treasury Cabinet Secretary Ana Lima came.", ["National Treasury | body"]],
  // A name that ministries of several countries bear is of none that the text does not name.
  [
    "Malta waits. The Department of Foreign Affairs and Trade declined to comment.",
    ["Department of Foreign Affairs and Trade | body"],
  ],
])("%s", (text, organisations) => {
  expect(organisationsIn(text)).toEqual(organisations);
});

test.each([
  ["Ministry of Trade and Cooperation", "Ministry of Trade and Cooperation of Fiji"],
  ["Embassy of the Republic of Fiji in the Republic of Malta", "Embassy of Fiji in Malta"],
])("a publisher goes by the form that its page prints: %s", (printed, publisher) => {
  const { actors } = code(`${printed}\n\nThe reception\n\nOur doors are open again.`, null, publisher, null, "FJ").recognition;
  const names = actors.map(({ name }) => name.value);
  expect(names).toContain(printed);
  expect(names).not.toContain(publisher);
});

test.each(["State House, Office of the President of Fiji", "Office (a+)+[ of the Union in Malta", "\\u{ of Fiji \\ to Malta"])(
  "a publisher's name is no pattern: %s",
  (publisher) => {
    const page = "Office of the Union\n\nThe reception\n\nOur doors in Fiji and in Malta are open again.";
    expect(code(page, null, publisher, null, "FJ").extraction.reports).toEqual([]);
  },
);

test("who is from an embassy is of it", () => {
  const { actors } = recogniseText("Ana Lima from the Fijian embassy spoke on Friday.");
  const actor = actors.find(({ kind }) => kind === "person");
  expect(`${actor?.name.value} | ${actor?.affiliation?.value} | ${actor?.country?.value}`).toBe("Ana Lima | Fijian embassy | FJ");
});
