import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const told = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, mode, when, participants }) =>
      `${name} ${mode?.value ?? "-"} ${when?.value.date ?? "-"}: ${participants
        .filter(({ role }) => role === "principal")
        .map(({ side, name: who }) => `${side} ${who.value}`)
        .sort()
        .join(", ")}`,
  );

test.each([
  [
    "Fiji, which had recalled its ambassador in March, imposed sanctions on Tonga on Monday.",
    "measure sanction 2026-05-04: A Fiji, B Tonga",
  ],
  [
    "Fiji, which had recalled its ambassador in March, on Monday imposed sanctions on Tonga.",
    "measure sanction 2026-05-04: A Fiji, B Tonga",
  ],
  [
    "Having met Tongan Premier Sione Tupou on Monday, Fijian Foreign Minister Epeli Raikoso left Nuku'alofa for home.",
    "meeting in-person 2026-05-04: A Sione Tupou, B Epeli Raikoso",
  ],
  [
    "After meeting Tongan Premier Sione Tupou in Nuku'alofa on Monday, Fijian Foreign Minister Epeli Raikoso flew to Apia for talks with Samoan Premier Tautai Faleolo.",
    "meeting in-person 2026-05-04: A Sione Tupou, B Epeli Raikoso",
  ],
  [
    "During a meeting on Monday with Tongan Premier Sione Tupou, the visiting Fijian Foreign Minister Epeli Raikoso praised the ferries.",
    "meeting - 2026-05-04: A Epeli Raikoso, B Sione Tupou",
  ],
  [
    "The treaty was signed on Monday by Minister Sione Tupou for Tonga, while Minister Epeli Raikoso signed for Fiji.",
    "agreement treaty 2026-05-04: A Epeli Raikoso, A Sione Tupou",
  ],
  [
    "Tongan Premier Sione Tupou on Monday received Fijian Minister Epeli Raikoso, who conveyed greetings from Fijian Premier Isikeli Vuna.",
    "message greeting 2026-05-04: A Isikeli Vuna, B Sione Tupou",
  ],
  [
    "Tongan Premier Sione Tupou held talks with Fijian Minister Epeli Raikoso on Monday and attended a dinner hosted by Fijian Premier Isikeli Vuna.",
    "meeting - 2026-05-04: A Sione Tupou, B Epeli Raikoso",
  ],
])("%s", (text, want) => expect(told(text)).toContain(want));

test.each([
  [
    "Tongan Premier Sione Tupou on Monday received Fijian Minister Epeli Raikoso and then held a phone call with Samoan Premier Tautai Faleolo.",
    ["meeting in-person 2026-05-04: A Sione Tupou, B Epeli Raikoso", "meeting phone 2026-05-04: A Sione Tupou, B Tautai Faleolo"],
  ],
  [
    "Tongan Premier Sione Tupou received Fijian Minister Epeli Raikoso and Samoan Premier Tautai Faleolo separately on Monday.",
    [
      "meeting in-person 2026-05-04: A Sione Tupou, B Epeli Raikoso",
      "meeting in-person 2026-05-04: A Sione Tupou, B Tautai Faleolo",
    ],
  ],
  [
    "The foreign ministers of Tonga, Fiji and Samoa, Sione Tupou, Epeli Raikoso and Tautai Faleolo, met in Apia on Monday.",
    ["meeting in-person 2026-05-04: A Tautai Faleolo, B Epeli Raikoso, C Sione Tupou"],
  ],
  [
    "A trilateral meeting of Tonga, Fiji and Malta was held in Lomé on Monday.",
    ["meeting in-person 2026-05-04: A Tonga, B Fiji, C Malta"],
  ],
  ["Cuban, Serbian presidents hold talks in Lomé.", ["meeting in-person -: A Cuban, B Serbian"]],
  ["Bahraini, Chilean and Togolese ministers held talks in Suva.", ["meeting in-person -: A Bahraini, B Chilean, C Togolese"]],
  ["Fiji, Finland foreign ministers meet in Lomé.", ["meeting in-person -: A Fiji, B Finland"]],
  [
    "Tongan Premier Sione Tupou on Monday called Fijian Premier Epeli Raikoso, congratulating him on the harvest.",
    ["meeting phone 2026-05-04: A Sione Tupou, B Epeli Raikoso"],
  ],
])("%s", (text, want) => expect(told(text)).toEqual(want));
