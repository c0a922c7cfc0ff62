import { expect, test } from "vitest";
import { splitText } from "./split-text.ts";

/** The text of each post, with its headline. */
const posts = (text: string): readonly { readonly headline: string | null; readonly words: string }[] =>
  splitText(text)
    .articles.filter(({ parent }) => parent === null)
    .map(({ headline, start, end }) => ({ headline: headline?.words ?? null, words: text.slice(start, end) }));
const headlines = (text: string): readonly (string | null)[] => posts(text).map(({ headline }) => headline);

const mail = (number: number, subject: string, text: string): string =>
  `Message: ${number}\nDate: Mon, 31 Jul 2006 22:14:0${number} +0900\nFrom: "Madalena B." <mb@post.example>\nSubject: ${subject}\nTo: examplia-l@lists.example\n\n${text}\n\n------------------------------\n`;

test("each mail of a digest is a post, headed by its subject without answers, forwards and the list's name", () => {
  const text = [
    "[examplia-l] Digest, Vol 14, Issue 31\n\nToday's Topics:\n\n   1. Police by Christmas (Madalena B.)\n   2. Re: The harbour unions ask (Madalena B.)\n\n------------------------------\n",
    mail(1, "[examplia-l] Police by Christmas", "Interior Minister Alcino Ramos promised a new police force by Christmas."),
    mail(2, "Re: [examplia-l] The harbour unions ask", "The ship with the tents is still in Osaka, and the consul has no word."),
    "_______________________________________________\nexamplia-l mailing list\nexamplia-l@lists.example\n",
  ].join("\n");
  expect(headlines(text)).toEqual(["Police by Christmas", "The harbour unions ask"]);
  expect(posts(text)[0]!.words).toMatch(/^Message: 1\n[\s\S]*by Christmas\.$/u);
  expect(posts(text)[1]!.words).toMatch(/has no word\.$/u);
  // Near miss: one letter is no digest, and its subject may not be what heads the page.
  expect(headlines(mail(1, "Police by Christmas", "Interior Minister Alcino Ramos promised a police force."))).toHaveLength(1);
});

test("numbers that a text browser gives to links belong to no headline", () => {
  const post = (at: number, headline: string, place: string): string =>
    `May ${20 - at}, 2018\n\n[${3 * at}]${headline}\n\n   ${place} in [${3 * at + 1}]the town hall.\n\n   Filed under [${3 * at + 2}]Pacific`;
  const text = [
    "   [1]Home | [2]About us",
    post(1, "Fiji and Tonga agree on a ferry", "Both ministers of transport had come by boat and signed the timetable"),
    post(2, "Samoa sends its tea to Tuvalu", "Eleven chests were handed over by the consul to a choir that waited for them"),
    post(
      3,
      "A bridge for Port Vila at last",
      "The engineers showed a model of wood and matches, and the mayor walked his fingers over it",
    ),
  ].join("\n\n");
  expect(headlines(text)).toEqual([
    "Fiji and Tonga agree on a ferry",
    "Samoa sends its tea to Tuvalu",
    "A bridge for Port Vila at last",
  ]);
});

test.each([
  [
    "Veröffentlicht am 6. Januar 2020 von Redaktion",
    "Weiterlesen →",
    "Veröffentlicht unter Afrika | Hinterlasse einen Kommentar",
  ],
  ["6 enero, 2020 por Redacción", "Leer más", "Archivado en: África\nDeja un comentario"],
  ["Publié le 6 janvier 2020 par la rédaction", "Lire la suite", "Publié dans Afrique\nLaisser un commentaire"],
])("a site's skin may speak another language than its texts: %s", (day, cut, foot) => {
  const post = (headline: string): string =>
    `${headline}\n${day}\nThe harbour workers of both ports met on Saturday and agreed that no crane would move before the contracts are signed.\n${cut}\n${foot}`;
  const text = `Friends of the Harbours\n\n${post("Dockers of Izmir and Piraeus meet")}\n\n${post("A ship waits for its crew")}`;
  expect(headlines(text)).toEqual(["Dockers of Izmir and Piraeus meet", "A ship waits for its crew"]);
  expect(splitText(text).articles.map(({ truncated }) => truncated)).toEqual([true, true]);
});

test("below a day that stands apart any short line is a headline where the page's headlines stand there", () => {
  const rows = (third: string): string =>
    [
      "Rope and Anchor",
      "March 28, 2007\nIceland opens an office in Tórshavn\nIceland opened a consulate on Sunday, and its minister cut a ribbon, a cake and a rope.",
      "March 23, 2007\nA ferry for the northern islands\nThe two ministers of transport agreed to share the ferry, one week each, until the new one is built.",
      `March 19, 2007\n${third}\nThe office in Brussels has a window now, and the consul has a chair.`,
    ].join("\n\n");
  expect(headlines(rows("Links")).at(-1)).toBe("Links");
  // Near miss: a sentence is text.
  expect(headlines(rows("The office is open."))).not.toContain("The office is open.");
});

test("below a letter's own place and day the next headline stands over its day, one word long though it be", () => {
  const text = [
    "71st day of the republic celebrated in Jakarta\nFebruary 8, 2019\nThe anniversary was celebrated at the embassy, where the ambassador hoisted the flag before two hundred guests.",
    "Embassy of Examplia\nJakarta\n8 February 2019",
    "Condolences\nJanuary 29, 2019\nThe ambassador has written to the widow of the consul in Medan, who died on Friday.",
    "New hours of the consular section\nJanuary 22, 2019\nThe section will open an hour later from March on, and close an hour later too.",
  ].join("\n\n");
  expect(headlines(text)).toEqual([
    "71st day of the republic celebrated in Jakarta",
    "Condolences",
    "New hours of the consular section",
  ]);
});

test("a paragraph that ends in initials or in a credit is no headline", () => {
  const cable = "The ministers opened a cable of ninety kilometres on Monday, and the deputy called it a rope of light.";
  const delegation = "Six members of the party of Namibia ended their visit on Friday with a dinner in Lubango.";
  for (const end of ["LI/PB (ends)", "AS (ends)", "(Example Wire Service)"])
    expect(
      headlines(
        `Albania and Italy join their grids\n${cable}\nThe divers of both navies were thanked. ${end}\n\nParty delegation of Namibia leaves for home\n${delegation}\nThe governor gave them a goat. ${end}`,
      ),
    ).toEqual(["Albania and Italy join their grids", "Party delegation of Namibia leaves for home"]);
});

test("what follows a box is the post's where it takes up what the post was about", () => {
  const page = (last: string): string =>
    `Daily Example\n\nNorway and Estonia agree to share a ship\n14 March 2017\nThe foreign ministers of Norway and Estonia signed the agreement on board the vessel in Tromsø on Monday evening.\n\nSign up for the morning letter\n\n${last}`;
  const own = "The ministers of Norway and Estonia said that the vessel would leave Tromsø in May.";
  expect(posts(page(own))[0]!.words).toContain(own);
  // Near miss: words about something else.
  const other = "Readers pay for this paper with a small sum each month, and get it by bicycle.";
  expect(posts(page(other))[0]!.words).not.toContain(other);
});
