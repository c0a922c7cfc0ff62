import { expect, test } from "vitest";
import { code } from "../../extract/statements/read-marked.ts";
import { personsIn, recogniseText } from "./actors-in.ts";

/** The offices that stand for somebody in the posts of a page, as `post: words → name`. */
function meantOn(page: string, publisher: string, country: string): readonly string[] {
  const { reading, recognition } = code(page, null, publisher, "2019-06-30", country);
  const nameOf = new Map(recognition.actors.map(({ id, name, named }) => [id, named ? name.value : `~${name.value}`]));
  const posts = reading.articles.map(({ id }) => id);
  return recognition.mentions
    .filter(({ form }) => form === "office")
    .map(
      ({ article, start, end, actors }) =>
        `${posts.indexOf(article) + 1}: ${page.slice(start, end)} → ${actors.map((id) => nameOf.get(id)).join(", ")}`,
    );
}

const page = (first: string, second: string): string =>
  [
    "Ministry of Fisheries of Fiji",
    "",
    "Reef talks in Suva",
    "",
    "12 June 2019",
    "",
    first,
    "",
    "Boats for the outer islands",
    "",
    "10 June 2019",
    "",
    second,
    "",
  ].join("\n");

const publisher = "Ministry of Fisheries of Fiji";
const named =
  "The Minister of Fisheries, Mrs. Losalini Naulu, opened the talks on the reef in Suva this morning. Forty people came.";

test("an office without a name is whoever another post of the publisher's page gives it to", () => {
  const other =
    "The Minister of Fisheries spoke on Monday by telephone with the Premier of Niue, Mr. Sione Talagi. They spoke of boats.";
  expect(meantOn(page(named, other), publisher, "FJ")).toEqual(["2: Minister of Fisheries → Losalini Naulu"]);
});

test("but not of another country, nor where two posts give it to two", () => {
  const abroad =
    "The Minister of Fisheries of Tonga spoke on Monday by telephone with the Premier of Niue, Mr. Sione Talagi. They spoke of boats.";
  expect(meantOn(page(named, abroad), publisher, "FJ")).toEqual(["2: Minister of Fisheries → ~Minister of Fisheries"]);
  const two = `${named} A former hand thanked the Minister of Fisheries, Mr. Seru Vula, as well.`;
  const other =
    "The Minister of Fisheries spoke on Monday by telephone with the Premier of Niue, Mr. Sione Talagi. They spoke of boats.";
  expect(meantOn(page(two, other), publisher, "FJ")).toContain("2: Minister of Fisheries → ~Minister of Fisheries");
});

test("nor of a party's page, which names the presidents of many", () => {
  const own = "The President, Mrs. Losalini Naulu, opened the congress of the party in Suva this morning. Forty people came.";
  const other = "The President spoke on Monday by telephone with the Premier of Niue, Mr. Sione Talagi. They spoke of boats.";
  expect(meantOn(page(own, other), "Labour Party of Fiji", "FJ")).toEqual(["2: President → ~President"]);
});

test("the President of the Republic is the President who was named", () => {
  const { actors, mentions } = recogniseText(
    "President Ana Lima of Fiji came home on Monday. The President of the Republic then received the guests.",
  );
  const { actors: meant } = mentions.find(({ form }) => form === "office")!;
  expect(actors.find(({ id }) => id === meant[0])?.name.value).toBe("Ana Lima");
});

test.each([
  [
    "The General Secretary and the Head of Mission of Kenya, Ms Joan Wanjiru, signed.",
    ["~General Secretary | General Secretary", "Joan Wanjiru | Head | Mission of Kenya | KE"],
  ],
  // Near misses: one article before both, and what somebody is.
  [
    "The Prime Minister and Minister of Defence of Kenya, Ms Joan Wanjiru, signed.",
    ["Joan Wanjiru | Prime Minister; Minister of Defence |  | KE"],
  ],
])("an office with an article of its own is another's: %s", (text, expected) => expect(personsIn(text)).toEqual(expected));

test("a state house leaves out its own country", () => {
  const text =
    "The President of the Republic, Mr. Joseph Payet, accepted the letters of credence of the first Ambassador of Qatar. The Foreign Minister of Seychelles was there.";
  expect(personsIn(text, { publisher: "State House of Seychelles", country: "SC" })[0]).toBe(
    "Joseph Payet | President of the Republic |  | SC",
  );
});
