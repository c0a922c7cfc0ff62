import { expect, test } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { code } from "../statements/read-marked.ts";

const told = (text: string, day = "2026-05-16"): readonly string[] =>
  code(`${text}\n`, day).extraction.reports.map(({ class: name, when, place, standing, participants }: Report) => {
    const on = (side: string): string =>
      participants
        .filter((one) => one.side === side)
        .map(({ name: { value } }) => value)
        .join("+");
    return `${name} ${when?.value.date ?? null} ${place?.name.value ?? null} ${standing.value} ${on("A")} > ${on("B")}`;
  });
const of = (name: string, text: string): readonly string[] => told(text).filter((line) => line.startsWith(name));

const reception = "The Embassy of Peru in Accra hosted a reception for its national day on 4 May 2026.";
const guest = "Kofi Asamani, Minister of Ports of Ghana, graced the function as Chief Guest.";
const welcome = "Welcoming the guests, Ambassador of Peru to Ghana Ana Quispe thanked the Government of Ghana for its patience.";

test("the guests of a feast are met by nobody, and whoever welcomes them and the chief guest declare something", () => {
  const lines = told(`${reception}\n\n${guest} ${welcome}\n\nIn his remarks, the Chief Guest praised Peru for its trains.`);
  expect(lines.filter((line) => line.startsWith("meeting"))).toEqual([]);
  expect(lines.filter((line) => line.startsWith("declaration"))).toEqual([
    "declaration 2026-05-04 Accra held Ana Quispe > Ghana",
    "declaration 2026-05-04 Accra held Kofi Asamani > Peru",
  ]);
  expect(lines[0]).toMatch(/^gathering .*Embassy of Peru.* > .*Kofi Asamani/);
});

test("without somebody who is told to be it the chief guest is nobody", () => {
  const lines = of("declaration", `${reception}\n\nIn her remarks, the Chief Guest praised Peru for its trains.`);
  expect(lines.join()).not.toContain("Asamani");
});

test.each([
  ["Danish Minister Karen Holmgaard left Oslo on Monday for Accra to attend the ports forum.", "null Accra planned"],
  ["Danish Minister Karen Holmgaard left on Monday for Ghana to attend the ports forum in Accra.", "null Accra planned"],
  [
    "Danish Minister Karen Holmgaard is leaving today for Lima to take part in the Reef Forum, which will be held from 18 to 20 May.",
    "2026-05-18 Lima planned",
  ],
  [
    "Danish Minister Karen Holmgaard, who arrived in Accra on Monday, attended the ports forum there on Tuesday.",
    "2026-05-12 Accra held",
  ],
])("what somebody sets out for lies ahead, where the journey leads: %s", (text, expected) => {
  expect(of("gathering", text)[0]).toContain(`gathering ${expected}`);
});

test("whoever sees somebody off is not of where the journey leads", () => {
  const text =
    "President Luis Vakalolo of Fiji left Suva on Monday for Kigali, Rwanda. He was seen off at the airport by Vice-President Litia Naulu.";
  const [, vice] = code(`${text}\n`, "2026-05-16").recognition.actors.filter(({ kind }) => kind === "person");
  expect(vice!.name.value).toBe("Litia Naulu");
  expect(vice!.country?.value).not.toBe("RW");
});

test("nobody is of the country to which an office sends them", () => {
  const text = "AMMAN, May 4 – It includes the Ambassador to Jordan, Ben Otieno, and a driver.";
  const [envoy] = code(`${text}\n`, "2026-05-16").recognition.actors.filter(({ kind }) => kind === "person");
  expect(envoy!.country?.value).not.toBe("JO");
});

test("those between whom ties are make room for who holds it, and an embassy in a land goes on with a list", () => {
  const text =
    "A photo exhibition on sixty years of friendship between Laos and Peru opened in Vientiane on Monday.\n\nThe event was organised by the Peruvian Embassy in Laos and the Laos-Peru Friendship Association.";
  expect(of("gathering", text)).toEqual([
    "gathering 2026-05-11 Vientiane held Peruvian Embassy+Laos-Peru Friendship Association > ",
  ]);
});

test("an organisation of states, or a council of it, holds its session in whatever country hosts it", () => {
  const text =
    "The extraordinary session of the Council of Ministers of the African Union began in Accra on Monday.\n\nIt is hosted by Ghana and chaired by Chilean Minister Rosario Peña. The Omani delegation is headed by Minister Salim Harthy.";
  const [line] = of("gathering", text);
  expect(line).toMatch(/ held Council of Ministers of the African Union\+Ghana/);
  expect(line).toMatch(/> .*Salim Harthy/);
});

test("who speaks at the opening declares something, though the sentence tells of the gathering too", () => {
  const text =
    "A photo exhibition on Peru opened in Accra on Monday.\n\nSpeaking at the opening ceremony, Peruvian Ambassador Ana Quispe said the pictures showed how far the two peoples had come.";
  expect(of("declaration", text)).toHaveLength(1);
});

const meeting = "The eighth African Meeting of Solidarity with Peru opened in Windhoek on 4 May 2026.";

test.each([
  [
    "those present on invitation",
    `${reception}\n\nPresent on invitation were Kofi Asamani, Minister of Ports of Ghana, and Esi Quarshie, Mayor of Tema.`,
    "Kofi Asamani+Esi Quarshie",
  ],
  [
    "guests named far behind",
    `${reception}\n\nRain fell.\n\nThe band played.\n\nA cake was cut.\n\nSongs were sung.\n\nAmong the guests was Kofi Asamani, Minister of Ports of Ghana.`,
    "Kofi Asamani",
  ],
])("who came is told of in lists, one sentence after another: %s", (_, text, names) => {
  expect(of("gathering", text)[0]).toBe(`gathering 2026-05-04 Accra held Embassy of Peru in Accra > ${names}`);
});

test("“the gathering, organised by …, will run until …” goes on with the gathering told of before", () => {
  const text = `${meeting}\n\nThe gathering, organised by the Namibia-Peru Friendship Association, will run until 7 May.`;
  const reports = code(`${text}\n`, "2026-05-16").extraction.reports.filter(({ class: name }) => name === "gathering");
  expect(reports.map(({ when, participants }) => [when?.value.end, participants.map(({ name }) => name.value)])).toEqual([
    ["2026-05-07", ["Namibia-Peru Friendship Association"]],
  ]);
});

test("a sentence behind tells until when it goes on", () => {
  const text =
    "A photo exhibition of Peru and Ghana opened in Accra on 4 May 2026.\n\nMany came.\n\nThe sixty pictures are on display at the museum until 20 May.";
  const [exhibition] = code(`${text}\n`, "2026-05-16").extraction.reports;
  expect(exhibition!.when?.value).toMatchObject({ date: "2026-05-04", end: "2026-05-20" });
});

test("who thanks the host at a gathering, or all who came, gives a speech; who thanks a host elsewhere does not", () => {
  const thanks = "Peruvian Ambassador Ana Quispe thanked Ghana for its hospitality.";
  expect(of("declaration", `${reception}\n\n${thanks}`)).toHaveLength(1);
  expect(of("declaration", `${reception}\n\nPeruvian Ambassador Ana Quispe thanked all those who had come.`)).toHaveLength(1);
  expect(of("declaration", `Rain fell in Accra on 4 May 2026.\n\n${thanks}`)).toHaveLength(0);
});

test("a clause that tells more of a thing takes nobody's words from the one who speaks, and words on behalf of a party are not about it", () => {
  const text =
    "The Vice-President of Namibia, Ndapewa Shikongo, condemned on behalf of the Reef Party the blockade imposed by Peru, which she described as a siege.";
  expect(of("declaration", text)).toEqual(["declaration null null held Ndapewa Shikongo > Peru"]);
});

test.each(["is leading the Namibian delegation", "led a Namibian delegation of ten", "is representing Namibia"])(
  "whoever %s somewhere is of that country",
  (words) => {
    const text = `The forum opened in Lilongwe, Malawi. Agriculture Minister Hilma Amupolo ${words} there.`;
    const [minister] = code(`${text}\n`, "2026-05-16").recognition.actors.filter(({ kind }) => kind === "person");
    expect(minister!.country?.value).toBe("NA");
  },
);

test("a minister who attends what a society of the same country holds came to it, and is none of those who hold it", () => {
  const text =
    "The Ghana-Peru Friendship Society held a forum on trains in Accra on 4 May 2026.\n\nPeruvian Ambassador Ana Quispe spoke. Kofi Asamani, Minister of Ports of Ghana, attended the forum as chief guest.";
  expect(of("gathering", text)[0]).toMatch(/held Ghana-Peru Friendship Society > .*Kofi Asamani/);
});

test("a dinner that an envoy gives for a national day is a gathering, no talks, and is not at the envoy's home", () => {
  const text =
    "Kofi Asamani, Minister of Ports of Ghana, was seen at a dinner hosted by the Ambassador of Peru, H.E. Ana Quispe, on 4 May 2026 on the occasion of the national day of Peru.";
  const lines = told(text);
  expect(lines.filter((line) => line.startsWith("meeting"))).toEqual([]);
  expect(lines[0]).toMatch(/^gathering 2026-05-04 (?!Peru).* held Ana Quispe/);
});

test("what a gathering is about is not where it is held", () => {
  expect(
    of("gathering", "Foreign ministers of nine countries held an emergency meeting on Yemen in Cairo on Monday.")[0],
  ).toContain(" Cairo held ");
});

test("“the minister told reporters” behind a name is said by the minister", () => {
  const text =
    "Peru will host a forum, Foreign Minister Ana Quispe announced. Chile has agreed to come and will be represented by its Vice-President, Elsa Duarte, the minister told reporters.";
  const { extraction } = code(`${text}\n`, "2026-05-16");
  expect(extraction.statements.map(({ speaker }) => speaker.value)).not.toContain("Elsa Duarte");
});

test("who recalls something in a speech at a gathering declares it", () => {
  expect(of("declaration", `${reception}\n\nMinister of Ports Kofi Asamani of Ghana recalled the trains of Peru.`)).toHaveLength(
    1,
  );
});

test("who was there was not at what is yet to come", () => {
  const agreed = "Kenya and Ghana will hold a seminar on ports in Accra in June 2027.";
  const present = "Present at the talks was Ghanaian Ambassador Kofi Asamani.";
  expect(of("gathering", `${agreed}\n\n${present}`)).toEqual(["gathering 2027-06-01 Accra planned Kenya+Ghana > "]);
  // Near miss: who will be there.
  expect(of("gathering", `${agreed}\n\nGhanaian Ambassador Kofi Asamani will be present.`)).toEqual([
    "gathering 2027-06-01 Accra planned Kenya+Ghana > Kofi Asamani",
  ]);
});
