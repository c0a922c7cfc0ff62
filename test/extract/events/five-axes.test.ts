import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

/** Class, day, place and principals of each event that a text tells of. */
const told = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, when, place, participants }) =>
      `${name} ${when?.value.date ?? "-"} ${place?.name.value ?? "-"}: ${participants
        .flatMap(({ side, role, name: { value } }) => (role === "principal" ? [`${side} ${value}`] : []))
        .join(", ")}`,
  );

test("what was held takes no day from a sentence about what is to come", () => {
  const talks = "Fijian President Ana Naulu held talks with Tongan President Sione Manu in Suva.";
  expect(told(`${talks} Tomorrow she will speak at the session of the forum, which is to be attended by ten leaders.`)[0]).toBe(
    "meeting - Suva: A Ana Naulu, B Sione Manu",
  );
  // Near miss: of what was held.
  expect(told(`${talks} The session took place on Monday.`)[0]).toBe("meeting 2026-05-04 Suva: A Ana Naulu, B Sione Manu");
});

test("a month is another time than a day outside of it", () => {
  const met = "Fijian Ambassador to Peru Ana Naulu met Peruvian Energy Minister Rosa Quispe in Lima on Monday.";
  expect(told(`${met} In March a delegation of the Fiji Dockers' Union and Rosa Quispe signed a contract.`)[1]).toContain(
    "agreement 2026-03-01 -:",
  );
  // Near miss: the month of the day.
  expect(told(`${met} In May Ana Naulu and Rosa Quispe signed a contract.`)[1]).toContain("Lima");
});

test("the name of something in no list is not the state that it begins with", () => {
  expect(told("A Fiji–Peru Business Forum organised by the Fiji Ports Authority brought together fifty firms in Suva.")).toEqual([
    "gathering - Suva: A Fiji Ports Authority, B fifty firms",
  ]);
  expect(
    told("A public meeting was held in Suva on Monday with Peruvian guests. It was organised by the Tonga Peace Circle.")[0],
  ).not.toMatch(/A Tonga(?! Peace Circle)/);
  // Near miss: a state before what is no name.
  expect(told("Tonga Monday signed a treaty with Fiji.")[0]).toContain("A Tonga, A Fiji");
});

test("the two ministers are no heads of government where two others are named", () => {
  const visit =
    "Fijian Foreign Minister Ana Naulu visited Tonga at the invitation of Foreign Minister Sione Manu. She called on Prime Minister Mele Vaka.";
  expect(told(`${visit} The two ministers signed a treaty.`)).toContainEqual(
    expect.stringContaining("A Ana Naulu, A Sione Manu"),
  );
});

test("“here” is where a byline is from", () => {
  const text =
    "the Ninth Congress of the Fiji Dockers' Union closed here on Monday. Among the guests was Rosa Quispe, general secretary of the Dockers' Union of Peru.";
  expect(told(`Dockers meet\n\nby our correspondent in Lautoka\n\n${text[0]!.toUpperCase()}${text.slice(1)}`)[0]).toContain(
    " Lautoka: A Fiji Dockers' Union",
  );
  expect(told(`Dockers meet\n\nBy Ana Lima in Lautoka\n\n${text[0]!.toUpperCase()}${text.slice(1)}`)[0]).toContain(
    " Lautoka: A Fiji Dockers' Union",
  );
  // Near miss: no line of its own.
  expect(
    told(`Dockers meet\n\nA song was sung by a choir in Lautoka. ${text[0]!.toUpperCase()}${text.slice(1)}`)[0],
  ).not.toContain("Lautoka");
});

test("what is signed in the presence of those who met is of the day and place of their talks", () => {
  const met = "Fijian President Ana Naulu met Tongan President Sione Manu in Apia on Monday.";
  const signed = "Ministers Jone Tui and Mele Vaka signed a programme of cooperation";
  expect(told(`${met} Following the talks, ${signed} in the presence of the Presidents.`)[1]).toContain(
    "agreement 2026-05-04 Apia",
  );
  // Near miss: nobody of the talks is there.
  expect(told(`${met} Elsewhere, ${signed} between Fiji and Peru.`)[1]).not.toContain("Apia");
});

test("whoever is called on is the host, in his own country", () => {
  const [call] = told(
    "Fijian Minister Ana Naulu paid a courtesy call on Tongan President Sione Manu and visited Fijians in Neiafu.",
  );
  expect(call).toBe("meeting - Tonga: B Ana Naulu, A Sione Manu");
  // Near miss: talks in a town, whatever is done there besides.
  expect(told("Fijian Minister Ana Naulu met Tongan President Sione Manu and signed a treaty in Neiafu.")[0]).toContain("Neiafu");
});

test("a pronoun gives as well as a name does", () => {
  expect(
    told("Fijian Ambassador Ana Naulu visited Apia on Monday, where she donated 40 computers to the Samoa Sailors' Union."),
  ).toContainEqual("aid 2026-05-04 Apia: A Ana Naulu, B Samoa Sailors' Union");
  // Near miss: nobody who acts for a state.
  expect(told("The Fijian painter Ana Naulu visited Apia, where she gave her sister 40 dollars.")).not.toContainEqual(
    expect.stringContaining("aid"),
  );
});

test("a congress is that of whom greetings are sent to", () => {
  const [, congress] = told(
    "The Communist Party of Fiji sends greetings to the Congress of the Communist Party of Peru, meeting in Lima.",
  );
  expect(congress).toMatch(/^gathering - Lima: .*A Communist Party of Peru/);
  expect(congress).not.toContain("A Communist Party of Fiji");
  // Near miss: its own.
  expect(told("The Communist Party of Fiji congress took place in Suva on Monday with guests from Peru.")[0]).toContain(
    "A Communist Party of Fiji",
  );
});

test("whoever is welcomed at the airport is not spoken of", () => {
  const came = "Fijian Prime Minister Ana Naulu arrived in Lima on Monday and was welcomed";
  const declared = (text: string) => told(text).filter((one) => one.startsWith("declaration"));
  expect(declared(`${came} at the airport by Peruvian Foreign Minister Rosa Quispe.`)).toEqual([]);
  // Near miss: a step that is welcomed.
  expect(declared("Fiji's step was welcomed on Monday by Peruvian Foreign Minister Rosa Quispe.")).toHaveLength(1);
});
