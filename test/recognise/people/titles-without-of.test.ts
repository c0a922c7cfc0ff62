import { expect, test } from "vitest";
import { personsIn } from "./actors-in.ts";

test.each([
  ["Chairman Senate Waqar Butt met Ambassador of Fiji Litia Vakarau.", "Waqar Butt | Chairman | Senate"],
  [
    "Deputy Speaker National Assembly Waqar Butt met Ambassador of Fiji Litia Vakarau.",
    "Waqar Butt | Deputy Speaker | National Assembly",
  ],
  ["Speaker National Assembly Waqar Butt met Ambassador of Fiji Litia Vakarau.", "Waqar Butt | Speaker | National Assembly"],
])("a body may stand without “of” between an office and a name: %s", (text, person) => {
  expect(personsIn(text)).toContainEqual(expect.stringContaining(person));
});

test.each([
  ["Ana Ruiz, chairwoman of “A Green Peru”, met Litia Vakarau of Fiji.", "Ana Ruiz | chairwoman | A Green Peru | PE"],
  ['Ana Ruiz, leader of the "New Shore" party, met Litia Vakarau of Fiji.', "Ana Ruiz | leader | New Shore"],
  [
    "Ana Ruiz, chair of the Socialist Party “Fair Peru”, met Litia Vakarau of Fiji.",
    "Ana Ruiz | chair | Socialist Party “Fair Peru” | PE",
  ],
])("a body's name may stand in quotation marks: %s", (text, person) => {
  expect(personsIn(text)).toContainEqual(expect.stringContaining(person));
});

test.each([
  ["Ana Ruiz, author of “The Dry Sea”, met Litia Vakarau of Fiji.", "The Dry Sea"],
  ["Ana Ruiz, champion of “peace, above all”, met Litia Vakarau of Fiji.", "peace"],
])("a work or a saying is no body: %s", (text, name) => {
  expect(personsIn(text).join("\n")).not.toContain(name);
});

test("a short weekday before another capital is a family name", () => {
  expect(personsIn("The delegation was led by Sun Dalin, a member of the board.")).toContainEqual(
    expect.stringContaining("Sun Dalin | member"),
  );
});

test("the month in which an office was taken is none of its words", () => {
  const text = "Waqar Butt took office as Pakistan's High Commissioner to Fiji in August last year.";
  expect(personsIn(text)).toContainEqual(expect.stringContaining("Waqar Butt | High Commissioner to Fiji |"));
});

test("a king goes by his first name, and is not the prince whose father has it", () => {
  const text = "Crown Prince Osmund bin Zulman of Jordan spoke. A cable went to King Zulman and Crown Prince Osmund bin Zulman.";
  const found = personsIn(text);
  expect(found).toContainEqual(expect.stringContaining("Osmund bin Zulman | Crown Prince |"));
  expect(found).toContainEqual(expect.stringMatching(/^Zulman \| King/));
});
