import { expect, test } from "vitest";
import { personsIn, recogniseText } from "./actors-in.ts";

const told = { publisher: "Government of Fiji" };

test.each([
  // Met, received or greeted abroad by the outlet's own people.
  ["Minister Ana Lima met Premier Tomas Novak in Riga.", ["Tomas Novak | Premier |  | LV"]],
  ["Minister Ana Lima will go to Riga, where she will meet Premier Tomas Novak.", ["Tomas Novak | Premier |  | LV"]],
  [
    "Minister Ana Lima met Premier Tomas Novak in Riga. She also called on President Juris Ozols.",
    ["Juris Ozols | President |  | LV"],
  ],
  [
    "Premier Ana Lima congratulated President Tomas Novak on her victory in Latvia's election.",
    ["Tomas Novak | President |  | LV"],
  ],
  [
    "President Ana Lima held talks with President Tomas Novak. They spoke of trade with Latvia.",
    ["Tomas Novak | President |  | LV"],
  ],
  // What a guest brings, and what is sent on through one.
  [
    "The Latvian Ambassador Juris Ozols called on Minister Ana Lima. He conveyed greetings from President Tomas Novak.",
    ["Tomas Novak | President |  | LV", "Ana Lima | Minister |  | FJ"],
  ],
  [
    "The Latvian Minister Juris Ozols conveyed, in the name of President Tomas Novak, deep thanks to Premier Ana Lima.",
    ["Tomas Novak | President |  | LV", "Ana Lima | Premier |  | FJ"],
  ],
  [
    "Minister Ana Lima received the Latvian Minister Juris Ozols. She asked him to convey her regards to President Tomas Novak.",
    ["Tomas Novak | President |  | LV"],
  ],
  [
    "Minister Ana Lima met President Tomas Novak in Riga. She conveyed greetings from President Sefo Vula.",
    ["Tomas Novak | President |  | LV", "Sefo Vula | President |  | FJ"],
  ],
  [
    "The President of Fiji, Ana Lima, met the Latvian Minister Juris Ozols. Minister Sefo Vula was there.",
    ["Sefo Vula | Minister |  | FJ"],
  ],
  // Told together.
  ["Fiji stands with President Tomas Novak and the people of Latvia.", ["Tomas Novak | President |  | LV"]],
  ["She met Latvian President Tomas Novak and Foreign Minister Juris Ozols.", ["Juris Ozols | Foreign Minister |  | LV"]],
  ["The Latvian Ambassador came. Ambassador Tomas Novak spoke.", ["Tomas Novak | Ambassador |  | LV"]],
  // Not abroad: the outlet's own people are received at home, and lists of both sides tell of neither.
  ["The Latvian Minister Juris Ozols met Premier Ana Lima.", ["Ana Lima | Premier |  | FJ"]],
  ["Minister Ana Lima met Premier Sefo Vula.", ["Sefo Vula | Premier |  | FJ"]],
  [
    "It was attended by Latvian Minister Juris Ozols and Permanent Secretary Ana Lima.",
    ["Ana Lima | Permanent Secretary |  | FJ"],
  ],
  ["Envoys sent by President Tomas Novak of Latvia met President Ana Lima in Suva.", ["Ana Lima | President |  | FJ"]],
  [
    "The two leaders, Premier Sefo Vula and Latvian Premier Juris Ozols, met. The two Premiers were joined by Minister Ana Lima.",
    ["Ana Lima | Minister |  | FJ"],
  ],
])("whose official somebody is with whom others deal: %s", (text, expected) =>
  expect(personsIn(text, told)).toEqual(expect.arrayContaining(expected)),
);

test.each([
  [
    "For the Example Party of Latvia there were present Ana Lima, Secretary for Peace, Tomas Novak; and Juris Ozols, member of the Central Committee.",
    [
      "Ana Lima | Secretary for Peace | Example Party of Latvia | LV",
      "Tomas Novak |  |  | LV",
      "Juris Ozols | member | Central Committee of the Example Party of Latvia | LV",
    ],
  ],
  [
    "On the part of the delegation of Latvia there took part the vice-minister of Water, Tomas Novak; and for the Fijian side Minister Ana Lima.",
    ["Tomas Novak | vice-minister of Water |  | LV", "Ana Lima | Minister |  | FJ"],
  ],
  ["Ana Lima and Tomas Novak took part for the Example Party of Latvia.", ["Ana Lima |  |  | LV", "Tomas Novak |  |  | LV"]],
  [
    "There were present for the Greek side Ana Lima and for the Maltese side Tom Borg and Lino Vella.",
    ["Ana Lima |  |  | GR", "Tom Borg |  |  | MT", "Lino Vella |  |  | MT"],
  ],
  ["For the Example Party of Latvia this was good, said Ana Lima.", ["Ana Lima"]],
])("for whom somebody takes part: %s", (text, expected) => expect(personsIn(text)).toEqual(expected));

test("whoever takes part for a party and holds no office is of it", () => {
  const { actors } = recogniseText("For the Example Party of Latvia there were present Ana Lima and Tomas Novak.");
  expect(actors.find(({ name }) => name.value === "Tomas Novak")?.affiliation?.value).toBe("Example Party of Latvia");
});

test("a title that is told once for several states goes with each name", () =>
  expect(
    personsIn(
      "The Ambassadors of Peru, Ana Lima, of Fiji, Sefo Vula, and of Latvia, Juris Ozols, and the Ministers of Malta Tom Borg, Oman Said Harthy and Samoa Sina Leota came.",
    ),
  ).toEqual([
    "Ana Lima | Ambassador |  | PE",
    "Sefo Vula | Ambassador |  | FJ",
    "Juris Ozols | Ambassador |  | LV",
    "Tom Borg | Minister |  | MT",
    "Said Harthy | Minister |  | OM",
    "Sina Leota | Minister |  | WS",
  ]));

test("a town behind “in” is no part of the title that follows", () =>
  expect(personsIn("In Suva Foreign Minister Ana Lima met Tomas Novak.")[0]).toBe("Ana Lima | Foreign Minister"));

test.each([
  [
    "She met a delegation. The Example Workers' Union of Fiji had sent it. EWUF chair Ana Lima spoke.",
    ["Ana Lima | chair | Example Workers' Union of Fiji | FJ"],
  ],
  ["The Party of the Sea of Fiji met. PSF Vice Chair Ana Lima spoke.", ["Ana Lima | Vice Chair | Party of the Sea of Fiji | FJ"]],
])("an acronym is of the one organisation with these initials: %s", (text, expected) =>
  expect(personsIn(text)).toEqual(expect.arrayContaining(expected)),
);

test("the acronym of a party may stand between it and its delegation", () => {
  const { actors } = recogniseText("She received an Example Labour Party of Fiji (ELPF) delegation headed by Ana Lima.");
  const lima = actors.find(({ name }) => name.value === "Ana Lima");
  expect([lima?.country?.value, lima?.affiliation?.value]).toEqual(["FJ", "Example Labour Party of Fiji"]);
});

test("a body with a capital is of the office behind it", () =>
  expect(personsIn("She met Ana Lima, Politburo member and Secretariat member of the Example Party of Fiji, in Suva.")).toEqual([
    "Ana Lima | Politburo member; Secretariat member | Example Party of Fiji | FJ",
  ]));
