import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const events = (text: string): readonly string[] =>
  code(`Notes of the week\n\n${text}\n`, "2026-05-06").extraction.reports.map(({ class: name }) => name);

test.each([
  "The governor of Tucuman, Luis Paz, received the mayor of Tafi Viejo at his office on Friday.",
  "The Minister of Tourism, Rodney Sikanda, met Governor Peter Moyamba in Livingstone on Monday.",
  "President Kelvin Mwambo held talks with Zambian opposition leader Ruth Zimbala at State House on Friday.",
  "King Haruno received the Prime Minister, Datuk Sallehan, on Wednesday ahead of the cabinet meeting.",
  "Chief Minister Harish Solanko arrived in Surat on Saturday for a two-day visit to review the metro works.",
  "Prime Minister Tashi Penjorama travelled to Punakha on Monday, where he met families affected by the flood.",
  "President Mulengani flew to Ndola on Saturday to open the trade fair.",
  "The Chief of Army Staff, General Musa Bellomi, handed over ten vehicles to the brigade commander in Maiduguri on Monday.",
  "The regional committee heartily congratulates Olga Pyatkovina, milkmaid of the Dawn farm, on her birthday.",
])("people of no told country deal with each other at home where nothing tells of abroad: %s", (text) => {
  expect(events(text)).toEqual([]);
});

test.each([
  ["The governor of Osaka, Mori Kenzo, received the mayor of Munich, Karl Weissmann, on Friday.", "meeting"],
  ["Japanese Ambassador Ueda Junji paid a courtesy call on Governor Peter Moyamba on Monday.", "meeting"],
  ["Interior Minister Karim Haddadi met Interior Minister Ali Naceuri in Tunis on Monday.", "meeting"],
  ["President Kelvin Mwambo held bilateral talks with Prime Minister Anna Lindqvist on Monday.", "meeting"],
  ["President Ana Sousanha arrived in Luanda on Thursday for a three-day visit.", "visit"],
  ["Tonga's Minister of Regional Development, Ana Limari, met the President, Sele Natumoa, on Monday.", "meeting"],
  ["The Minister for Municipal Affairs of Tonga, Ana Limari, called on the President, Sele Natumoa, on Monday.", "meeting"],
  ["Tonga's central bank deputy governor, Ana Limari, met the President, Sele Natumoa, on Monday.", "meeting"],
])("but not where words tell of another country, or the place is a capital: %s", (text, name) => {
  expect(events(text)).toEqual([name]);
});

test("a post tells of abroad where the article does that it carries", () => {
  const post = (article: string): readonly string[] =>
    code(
      `Two ministers and a hall\n\nPosted on 30 August 2023 by the editors\n\nMinister Ana Limari and Minister Ben Otienu met on Tuesday. The hall was full.\n\nThe following article was originally published by the Tonga Fishers' Union.\n\nParties briefed\n\n${article} The coffee was good.\n`,
      "2026-05-06",
    ).extraction.reports.map(({ class: name, evidence }) => `${name} ${evidence[0]!.start < 150}`);
  expect(post("The Example Party briefed the parties of Peru and Chile on Tuesday.")).toContain("meeting true");
  expect(post("The Example Party briefed the other parties on Tuesday.")).toEqual([]);
});
