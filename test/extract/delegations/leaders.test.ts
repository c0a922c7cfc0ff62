import { expect, test } from "vitest";
import { shareLeaders } from "../../../src/extract/delegations/share-leaders.ts";
import type { Article } from "../../../src/model/article.ts";
import type { Delegation } from "../../../src/model/statement.ts";
import { code } from "../statements/read-marked.ts";

const told = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.delegations.map(({ leader, organisation, country, size }) =>
    [leader, organisation, country, size].map((cell) => cell?.value ?? "–").join(" | "),
  );

test.each([
  [
    "Marta Riquelme, Chile's Minister of Ports, arrived in Hanoi on Monday. Her six-member delegation will stay until Friday.",
    ["Marta Riquelme | – | CL | 6"],
  ],
  ["Kenyan President Grace Wambui told her delegation to the United Nations to abstain.", []],
  [
    "A delegation of the Workers' Confederation of Peru, with its general secretary Luis Ccori at its head, is in Athens.",
    ["Luis Ccori | Workers' Confederation of Peru | PE | –"],
  ],
  [
    "Tomas Varga received Luis Ccori, Peru's Minister of Ports, and the delegation that accompanies him.",
    ["Luis Ccori | – | PE | –"],
  ],
  [
    "Delegations of the Workers' Party of Chile, headed by Marta Riquelme, and of the Communist Party of Cuba, headed by Emilio Prats, came to Lima.",
    ["Marta Riquelme | Workers' Party of Chile | CL | –", "Emilio Prats | Communist Party of Cuba | CU | –"],
  ],
  [
    "The Iraqi delegation headed by Minister Ali Saadi and the Iranian one headed by Reza Karimi held talks.",
    ["Ali Saadi | – | IQ | –", "Reza Karimi | – | IR | –"],
  ],
  ["A study delegation of officials from Fiji visited the port.", ["– | – | FJ | –"]],
  ["A Malawian business delegation is in Poland.", ["– | – | MW | –"]],
  ["The Peruvian parliamentary delegation's head, Luis Ccori, thanked the hosts.", ["Luis Ccori | – | PE | –"]],
  ["The delegation of harbour workers from Fiji laid a wreath.", ["– | – | FJ | –"]],
  ["She belonged to a delegation organised by the Workers' Party of Chile.", ["– | Workers' Party of Chile | CL | –"]],
  ["The delegation of teachers spoke with the Fijian minister.", []],
  ["The Swiss delegation (12 people) and Minister Marta Riquelme discussed fishing.", []],
  ["Kenyan President Grace Wambui led Angola's delegation to the council.", ["Grace Wambui | – | AO | –"]],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ["The visiting Lao delegation included Minister Khamla Sisoulith and Bounmy Keola.", "– | LA | Khamla Sisoulith, Bounmy Keola"],
  ["The Swiss delegation (Anna Keller, Urs Frei) toured the port.", "– | CH | Anna Keller, Urs Frei"],
  ["The Swiss delegation (Anna Keller (Ports), Urs Frei) saw Marta Riquelme.", "– | CH | Anna Keller, Urs Frei"],
  ["The Swiss delegation (12 people) also included Urs Frei.", "– | CH | Urs Frei"],
  [
    "A delegation of the Workers' Party of Chile headed by Marta Riquelme came to Lima. The delegation also included Emilio Prats.",
    "Marta Riquelme | CL | Emilio Prats",
  ],
])("who belongs to it: %s", (text, expected) => {
  const [only, ...more] = code(`${text}\n`, "2026-05-06").extraction.delegations;
  expect(more).toEqual([]);
  const { leader, country, members } = only!;
  expect([leader?.value ?? "–", country?.value, members.map(({ value }) => value).join(", ")].join(" | ")).toBe(expected);
});

test("who belongs to one is told behind its leader too, and nobody whom they met", () => {
  const members = (text: string): readonly string[] =>
    code(`${text}\n`, "2026-05-06").extraction.delegations.flatMap((one) => one.members.map(({ value }) => value));
  expect(
    members(
      "A delegation of the Workers' Party of Chile came to Lima. The delegation was led by Marta Riquelme and included Luis Ccori and Ana Lima.",
    ),
  ).toEqual(["Luis Ccori", "Ana Lima"]);
  expect(
    members("The delegation of the Union of Fishers, made up of Marta Riquelme and Luis Ccori, was received by Emilio Prats."),
  ).toEqual(["Marta Riquelme", "Luis Ccori"]);
});

test("who leads a body's delegation is told by the post or by what it brings", () => {
  const cell = (value: string) => ({ value, spans: [{ start: 0, end: 1 }], from: null, rule: "r" });
  const of = (article: string, body: string, leader: string | null) =>
    ({ article, organisation: cell(body), leader: leader && cell(leader) }) as unknown as Delegation;
  const articles = [
    { id: "post", parent: null },
    { id: "reprint", parent: "post" },
    { id: "other", parent: null },
  ] as unknown as readonly Article[];
  const list = [
    of("post", "Union of Dockers", null),
    of("reprint", "Union of Dockers", "Ana Lima"),
    of("other", "Union of Dockers", null),
  ];
  expect(shareLeaders(list, articles).map(({ leader }) => leader?.value ?? null)).toEqual(["Ana Lima", "Ana Lima", null]);
});

test.each([
  ["Heading the Japanese delegation was Vice-Minister Hiroshi Katagiri.", "Hiroshi Katagiri"],
  ["A delegation of the Harbour Union of Malta spent a week in Suva with its leader Paul Zammit.", "Paul Zammit"],
] as const)("%s", (text, leader) => {
  expect(told(text)[0]).toContain(leader);
});
