import { expect, test } from "vitest";
import { splitText } from "./split-text.ts";

const headlines = (text: string): readonly (string | null)[] =>
  splitText(text)
    .articles.filter(({ parent }) => parent === null)
    .map(({ headline }) => headline?.words ?? null);
const furniture = (text: string): readonly string[] => splitText(text).furniture.map(({ start, end }) => text.slice(start, end));

const ferry =
  "Minister Alcino Ramos of Timor-Leste told reporters in Dili that the ferry to Darwin would sail twice a week from June, and that the fares had been halved for students.";
const tea =
  "Eleven chests of tea reached the harbour of Funafuti on Sunday. Consul Lupe Tavita handed them to the hospital, whose kitchen had asked for them in a letter in May.";
const bridge =
  "Engineers from Slovenia have begun to measure the river at Gorai. Their leader, Ines Kovač, expects the first pillar to stand before the rains set in.";

test("a label that opens the headlines of a page makes nobody's turns of them", () => {
  const text = `Wire: Timor-Leste halves the fares of its ferry\n\n${ferry}\n\n\n\nWire: A letter from Funafuti is answered with tea\n\n${tea}\n\n\nWire: Slovenian engineers measure the river at Gorai\n\n${bridge}`;
  expect(headlines(text)).toEqual([
    "Wire: Timor-Leste halves the fares of its ferry",
    "Wire: A letter from Funafuti is answered with tea",
    "Wire: Slovenian engineers measure the river at Gorai",
  ]);
  // Near miss: turns of an interview open with a label too.
  const turns = `A talk about the ferry\n\nHost: What will the fares be?\n\nRamos: ${ferry}\n\nHost: And the tea?\n\nRamos: ${tea}`;
  expect(headlines(turns)).toEqual(["A talk about the ferry"]);
});

test("short notices, each below a headline of some words, are posts though no day stands beside them", () => {
  const text = `The New Fares Bring Back The Students of Dili\n\nON June 13, 2022, Minister of Ports Alcino Ramos met with Lupe Tavita and Sele Vatu on the sidelines of the fair of the ports in Dili. The focus of their remarks was the ferry.\n\nSixth Fair: Only a Good Pilot can Bring in a Good Ship\n\nTHE first evening of the fair of ports held on June 25 (two days after the opening of the Sixth Fair of the Ports of the Timor Sea) spoke of the rules for pilots and of the fares.\n\nGuild of Pilots: Five Rules of the Harbour in a New Time\n\nON June 17, Sele Vatu, harbour master of Suva, gave a lecture at the school of the guild of pilots. The school was opened in 1946 to train pilots of the ports.\n\nNo word yet from the harbour office on the pilots\n\nThe pilots of Apia wait for an answer since March. Their union has written to the harbour office three times.`;
  expect(headlines(text).slice(0, 3)).toEqual([
    "The New Fares Bring Back The Students of Dili",
    "Sixth Fair: Only a Good Pilot can Bring in a Good Ship",
    "Guild of Pilots: Five Rules of the Harbour in a New Time",
  ]);
});

test("what tells which of its posts a page lists is the page's own", () => {
  for (const line of ["Archive for Oceania", "Viewing from June 2021", "Currently browsing: Oceania", "Stories by Ana Lima"]) {
    const text = `${line}\n\nTimor-Leste halves the fares of its ferry\n\n${ferry}\n\nA letter from Funafuti is answered with tea\n\n${tea}`;
    expect(headlines(text)[0], line).toBe("Timor-Leste halves the fares of its ferry");
    expect(furniture(text), line).toContain(line);
  }
  const daily = `harbour globe\n\nArchive for June 6th, 2010|Daily archive page\n\nNew harbour master to curb power of pilots\n\nIn Uncategorized on June 6, 2010 at 6:20 pm\n\n${ferry}\n\n${bridge}\n\nTea for Funafuti\n\nIn Uncategorized on June 6, 2010 at 5:10 pm\n\n${tea}`;
  expect(headlines(daily)).toEqual(["New harbour master to curb power of pilots", "Tea for Funafuti"]);
});

test("a day above a post, as on a blog, heads all posts of that day", () => {
  const text = `Sunday, 9 June 2019\n\nTimor-Leste halves the fares of its ferry\n\n${ferry}\n\nSaturday, 8 June 2019\n\nA letter from Funafuti is answered\n\n${tea}\n\nSlovenian engineers measure the river\n\n${bridge}`;
  expect(headlines(text)).toEqual([
    "Timor-Leste halves the fares of its ferry",
    "A letter from Funafuti is answered",
    "Slovenian engineers measure the river",
  ]);
});

test("bullets stand before headlines, the first of them close below the page's day", () => {
  const text = `Sunday, 9. June 2019\n  • Timor-Leste halves the fares of its ferry\n\n    ${ferry}\n\n  • Funafuti: A letter is answered with tea\n\n    ${tea}\n\n  • Slovenian engineers measure the river\n\n    ${bridge}`;
  expect(headlines(text)).toHaveLength(3);
});

test("the number of comments below a headline ends no post", () => {
  const post = (headline: string, text: string): string =>
    `${headline}\n\nPosted by harbourhand in Ports, Workers' Party.\nadd a comment\n\nFrom the quay\n\n${text}`;
  const text = `${post("Timor-Leste halves the fares of its ferry", ferry)}\n\n${post("A letter from Funafuti is answered", tea)}`;
  expect(headlines(text)).toEqual(["Timor-Leste halves the fares of its ferry", "A letter from Funafuti is answered"]);
  expect(splitText(text).articles[0]!.end).toBeGreaterThan(text.indexOf("halved for students"));
});
