import { expect, test } from "vitest";
import { organisationsIn, personsIn, recogniseText } from "./actors-in.ts";

/** Persons with the country that their article implies. */
const implied = (text: string, publisher: string | null = null): string[] =>
  recogniseText(text, { publisher }).actors.flatMap((actor) =>
    actor.kind === "person" && actor.named ? [`${actor.name.value} | ${actor.country?.value ?? actor.implied?.value ?? ""}`] : [],
  );

test.each([
  // A mission's page that tells nothing of where it sits brings news from home.
  ["Foreign Minister Sefo Tui spoke at the summit.", "Embassy of Samoa in Latvia", ["Sefo Tui | WS"]],
  ["The Embassy held a reception. Foreign Minister Dzidra Ozola spoke.", "Embassy of Samoa in Latvia", ["Dzidra Ozola | LV"]],
  ["In Riga Foreign Minister Dzidra Ozola spoke.", "Embassy of Samoa in Latvia", ["Dzidra Ozola | LV"]],
  // Where an envoy to another country is accredited as well, whoever else receives her is of there.
  [
    "The Ambassador of Samoa to Latvia, Mele Vaka, presented her credentials to the President of Estonia, Jaan Kask. On Tuesday she met Permanent Secretary Ana Lima.",
    null,
    ["Mele Vaka | WS", "Jaan Kask | EE", "Ana Lima | EE"],
  ],
  // On a side is who is told so in its clause.
  [
    "Minister Tui was joined by Ambassador Mele Vaka of Tonga, while Secretary Ana Lima was there for the Fijian side.",
    "Ministry of Foreign Affairs of Samoa",
    ["Mele Vaka | TO", "Ana Lima | FJ"],
  ],
  // Where the head of the article sets it, whoever receives is of there.
  [
    "Foreign Minister Sefo Tui in Suva\nFijian Trade Minister Ana Lima and Foreign Minister Sefo Tui signed it in Suva. On Monday Sefo Tui was received by the Vice-President, Tomas Novak.",
    "Ministry of Foreign Affairs of Samoa",
    ["Sefo Tui | WS", "Ana Lima | FJ", "Tomas Novak | FJ"],
  ],
  [
    "Minister Sefo Tui of Samoa spoke. She will travel on to Suva, where talks with her counterpart Ana Lima are planned.",
    null,
    ["Sefo Tui | WS", "Ana Lima | FJ"],
  ],
  // Told together, be it with a body of the state.
  ["Fijian President Sefo Tui and Chairwoman of the National Assembly Ana Lima wrote.", null, ["Sefo Tui | FJ", "Ana Lima | FJ"]],
  // An office that organisations of states have.
  [
    "Norwegian Ambassador Marit Sol spoke. Special Representative Anton Keller replied.",
    null,
    ["Marit Sol | NO", "Anton Keller | "],
  ],
  // A long list with semicolons of who comes along.
  [
    "Fijian President Sefo Tui was accompanied by Prime Minister Ana Lima; Politburo member, Chairman of the National Assembly Tomas Novak; and Minister of Trade Mele Vaka.",
    null,
    ["Sefo Tui | FJ", "Ana Lima | FJ", "Tomas Novak | FJ", "Mele Vaka | FJ"],
  ],
  // Of two foreign ministers by several titles the guest is not of the outlet's country.
  [
    "Ana Lima, Foreign Minister, received Sefo Tui, Minister of Foreign Affairs and Trade. Mele Vaka, Ambassador of Tonga, attended.",
    "Ministry of Foreign Affairs of Fiji",
    ["Ana Lima | FJ", "Sefo Tui | TO", "Mele Vaka | TO"],
  ],
  // An organisation of no told country may sit anywhere.
  ["The World Harbour Peace Council met in Suva. Ana Lima was elected General Secretary of the council.", null, ["Ana Lima | "]],
  // Who comes for a party is not of where he comes to.
  ["Ana Lima, member of the Political Bureau, arrived in Kathmandu on Monday.", null, ["Ana Lima | "]],
] as const)("%s", (text, publisher, expected) => expect(implied(text, publisher)).toEqual(expected));

test("her counterpart holds the office of whom the article names first, be another named since", () =>
  expect(
    personsIn(
      "Minister of Trade Ana Lima of Fiji met Forum chief Tomas Novak. Later she will meet her counterpart Mele Vaka.",
    ).at(-1),
  ).toBe("Mele Vaka | Minister of Trade"));

test.each([
  ["The Armed Forces of Fiji (AFP) trained. Officers of the AFP spoke.", ["Armed Forces of Fiji | body | FJ | AFP"]],
  ["The Central Bank of Fiji wrote.", ["Central Bank of Fiji | body | FJ"]],
  [
    "Head of the International Department of the Tide Party of Fiji (TPF) Central Committee Ana Lima came. The TPF thanked her.",
    ["International Department of the Tide Party of Fiji Central Committee | body | FJ", "TPF | party | FJ"],
  ],
  ["The Fiji Fire Force wrote.", ["Fiji Fire Force | body | FJ"]],
  ["The Bank of Fiji wrote.", ["Bank of Fiji | organisation | FJ"]],
])("%s", (text, expected) => expect(organisationsIn(text)).toEqual(expected));

test("whoever acts behind the comma that ends what opens the sentence is no neighbour", () => {
  expect(personsIn("In a call with Fijian Premier Sefo Tui, President Ana Lima thanked him.")).toEqual([
    "Sefo Tui | Premier |  | FJ",
    "Ana Lima | President",
  ]);
  expect(personsIn("Fijian Premier Sefo Tui, President Ana Lima and Speaker Mele Vaka wrote.")[1]).toBe(
    "Ana Lima | President |  | FJ",
  );
});

test("a country's name that is its adjective too is a name behind “of” and before a verb", () => {
  expect(implied("Minister Jimmy Kole of Vanuatu met the choir of Malta.")).toEqual(["Jimmy Kole | VU"]);
  expect(implied("Minister Jimmy Kole of the Netherlands received the choir of Malta.")).toEqual(["Jimmy Kole | NL"]);
  // Near miss: before a noun it is an adjective.
  expect(implied("Minister Jimmy Kole of New Zealand wool met the choir of Malta.")).not.toEqual(["Jimmy Kole | NZ"]);
});

test.each([
  ["Ambassador Ana Lima presented her credentials in Suva on Monday.", 1],
  ["Foreign Minister Ana Lima travelled to Suva on Monday.", 1],
  ["King Olaf arrived in Suva on Monday on a state visit.", 1],
])("where an envoy or a traveller is tells not whose they are: %s", (text, howMany) => {
  const countries = personsIn(text).map((person) => person.split(" | ").at(-1));
  expect(countries).not.toContain("FJ");
  expect(countries).toHaveLength(howMany);
});
