import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

/** What a page published on a day tells, each as class, first and last day. */
const dated = (text: string, published: string | null = "2021-03-18", publisher: string | null = null): readonly string[] =>
  code(`${text}\n`, published, publisher, "2021-08-10").extraction.reports.map(
    ({ class: name, when }) => `${name} ${when?.value.date ?? null}${when?.value.end ? `..${when.value.end}` : ""}`,
  );

test.each<readonly [told: string, text: string]>([
  // What a clause tells to have been earlier is not of the day of the event around it.
  [
    "meeting null",
    "Fiji's Foreign Minister Ana Lima, who had opened a school in Suva on Monday, received the Ambassador of Samoa, Sina Tuala.",
  ],
  [
    "meeting 2021-03-16",
    "Fiji's Foreign Minister Ana Lima, who had opened a school in Suva on Monday, received the Ambassador of Samoa, Sina Tuala, on Tuesday.",
  ],
  ["agreement null", "Fiji and Samoa signed an agreement on air services which they had initialled in Apia on 4 February."],
  // Near miss: the event stands in the clause itself.
  [
    "meeting 2021-03-15",
    "Fiji's Foreign Minister Ana Lima spoke of the Ambassador of Samoa, Sina Tuala, whom she had met in Suva on Monday.",
  ],
])("a day is of the clause in which it stands: %s", (told, text) => {
  expect(dated(`News from Suva\n\n${text}`)).toContain(told);
});

test("what is to come on the first day of a journey to come has its day", () => {
  const visit = "Fiji's Foreign Minister Ana Lima will pay a visit to Samoa on 24-25 March.";
  const text = `${visit} On the first day of the visit she will meet the Premier of Samoa, Sina Tuala.`;
  expect(dated(`News from Suva\n\n${text}`)).toContain("meeting 2021-03-24");
});

test("a dealing with one country lends no day to that with another", () => {
  const visit = "A delegation of the Workers' Party of Fiji visited Samoa from 8 to 14 March.";
  const talks = "On 9 March it was received by Sina Tuala, secretary of the Labour Party of Samoa.";
  const text = `${visit} ${talks}\n\nThe Workers' Party of Fiji sent greetings to the Communist Party of Cuba.`;
  expect(dated(`News from Suva\n\n${text}`).filter((one) => one.startsWith("message"))).toEqual(["message null"]);
});

test("the text under a headline that tells of the talks keeps their day", () => {
  const text =
    "Suva, March 16 (VNA) – Ana Lima, Head of the International Department of the Workers' Party, welcomed the Ambassador of Samoa, Sina Tuala, in Suva on Tuesday.";
  expect(dated(`Party official receives Samoan guest\n\n${text}`, null, "Example Dispatch")).toContain("meeting 2021-03-16");
});

const forum = "Kenya hosted a forum of lake countries in Nairobi on 4 and 5 March 2021.";

test.each<readonly [told: string, text: string]>([
  ["declaration null", "Sam Okello, Foreign Minister of Uganda, praised Kenya for its patience."],
  ["declaration 2021-03-04", "Opening the forum, Sam Okello, Foreign Minister of Uganda, praised Kenya for its patience."],
  ["declaration 2021-03-05", "On the second day Sam Okello, Foreign Minister of Uganda, praised Kenya for its patience."],
])("what is said at a gathering of several days has the day that the text tells: %s", (told, text) => {
  expect(dated(`News from Nairobi\n\n${forum}\n\n${text}`)).toContain(told);
});

test("the year of an older calendar before a day is not its own", () => {
  const text =
    "Manama, Rabi' II 3, 1440, Dec 10, 2018, ENA -- The Foreign Minister of Bahrain, Khalid Mannai, received here today the Foreign Minister of Cyprus, Nikos Charalambous.";
  expect(dated(text, null)).toContain("visit 2018-12-10");
});

test.each<readonly [told: string, text: string]>([
  // What was denied on a day did not happen on it.
  [
    "meeting null",
    "The spokesman of Fiji's government, Seru Bola, denied on Monday that Foreign Minister Ana Lima had met the Ambassador of Samoa, Sina Tuala, in Apia.",
  ],
  // The day of an agency's report is not that of what it reports.
  ["aid null", "Fiji this week shipped 600 tents to Samoa, the Example Agency reported from Suva on 16 March."],
  // What was to have been lies near before or behind, as its day tells.
  [
    "gathering 2021-05-02..2021-05-03",
    "The summit of the islands, which Fiji was to have hosted on May 2 and 3, has been put off.",
  ],
])("a day tells of its own verb: %s", (told, text) => {
  expect(dated(`News from Suva\n\n${text}`)).toContain(told);
});

test.each<readonly [told: string, text: string]>([
  // A paragraph that leads from the day to whoever speaks at its end.
  [
    "declaration 2021-03-09",
    "The Fiji Committee for Solidarity despatched a ship with rice for Cuba from Suva on 9 March. It was seen off by Cuba's Ambassador, Abelardo Fuentes. Thanking the people of Fiji, the Ambassador declared that no blockade could stop a ship.\n\nOn 14 March the committee met in Lautoka.",
  ],
  // The day with which an article opens, where it tells no other.
  [
    "declaration 2021-03-13",
    "Friends of Samoa filled the town hall of Suva last Saturday for an evening of songs.\n\nThe hall was decked out with flags.\n\nThe Ambassador of Samoa, Sina Tuala, thanked the people of Fiji for their help after the storm.",
  ],
  [
    "declaration 2021-03-18",
    "Fiji's parliament passed today, in Suva, a statement on the fisheries of the islands.\n\nIts members met on 3 March for the first time.\n\nThe Ambassador of Samoa, Sina Tuala, said that Fiji had kept its word as long as she could remember and thanked the people of Fiji.",
  ],
  // Near miss: where it tells others, no day is that of the words.
  [
    "declaration null",
    "Friends of Samoa filled the town hall of Suva last Saturday for an evening of songs.\n\nThe hall had been closed on 2 March for repairs and was opened on 5 March.\n\nThe Ambassador of Samoa, Sina Tuala, thanked the people of Fiji for their help after the storm.",
  ],
  [
    "message 2021-03-09",
    "Fiji's Foreign Minister Ana Lima met the Ambassador of Samoa, Sina Tuala, in Suva on 9 March.\n\nOn the same occasion the Labour Party of Tonga sent greetings to the Workers' Party of Vanuatu.",
  ],
])("what is said is of the occasion that is told before it: %s", (told, text) => {
  expect(dated(`News from Suva\n\n${text}`)).toContain(told);
});

test("the last day of a gathering is that of what is said at its close", () => {
  const text = `${forum}\n\nAt the close Sam Okello, Foreign Minister of Uganda, praised Kenya for its patience.`;
  expect(dated(`News from Nairobi\n\n${text}`)).toContain("declaration 2021-03-05");
});

test.each<readonly [told: string, page: string]>([
  [
    "gathering 2021-03-17..2021-03-19",
    "CHRONICLE\nMarch 2021\n\n11 March. Fiji and Samoa signed an agreement on air services.\n\n17–19 March. The Pacific Bureau of Trade Unions met in Suva.",
  ],
  [
    "meeting 2021-03-24",
    "Ambassador's diary: March 2021\n\nThursday 18\nThe Ambassador of Samoa, Sina Tuala, met the Speaker of Fiji's parliament, Seru Bola.\n\nWednesday 24\nThe Ambassador of Samoa, Sina Tuala, met Fiji's Foreign Minister Ana Lima.",
  ],
])("headings of days date what stands below them: %s", (told, page) => {
  expect(dated(page, null)).toContain(told);
});

test("what somebody writes about has its own day", () => {
  const wrote = "The Fiji Farmers' Party wrote to the Peruvian Farmers' Party";
  expect(dated(`${wrote} after the arrest of its secretary on 9 March.`)).toEqual(["message null"]);
  expect(dated(`${wrote} in connection with the landslide at Puno on March 9.`)).toEqual(["message null"]);
  // Near misses: a day of the writing, and a weekday.
  expect(dated(`${wrote} on 9 March.`)).toEqual(["message 2021-03-09"]);
  expect(dated(`${wrote} after the arrest of its secretary on Monday.`)).toEqual(["message 2021-03-15"]);
});

test("what was said before talks are recalled was not said at them", () => {
  const told =
    "SUVA, March 17 – Judge Ana Lima of Samoa told reporters here on Wednesday that Samoa would send sixty observers to Fiji.";
  expect(dated(`${told}\n\nEarlier in the day she had met the Speaker of Parliament of Fiji, Jone Vula.`)).toEqual([
    "declaration 2021-03-17",
    "meeting 2021-03-17",
  ]);
});

test("what happened on a counted day of a gathering was where that was, and the next day is the one after it", () => {
  const congress =
    "The Example Weavers' Party of Chile held its 9th congress in Valparaíso from 10 to 12 March. Delegates from nine parties came. On the second day Rosa Quispe was elected general secretary.";
  const elected = code(`${congress}\n`, "2021-03-18").extraction.reports.at(-1);
  expect([elected?.when?.value.date, elected?.place?.name.value]).toEqual(["2021-03-11", "Valparaíso"]);
  const ended =
    "ACCRA, March 17 – The Fisheries Minister of Fiji, Ana Lima, on Wednesday ended a three-day visit to Ghana. On the first day she was received by President Kofi Mensa. The following day she met Foreign Minister Ama Owusu.";
  expect(dated(ended)).toEqual(["visit 2021-03-15..2021-03-17", "meeting 2021-03-15", "meeting 2021-03-16"]);
  expect(dated(`${ended} The next day she met the Speaker of Parliament, Yaw Sarpong.`)).toEqual([
    "visit 2021-03-15..2021-03-17",
    "meeting 2021-03-15",
    "meeting 2021-03-16",
    "meeting 2021-03-17",
  ]);
  // Near miss: a day told in between leads on.
  expect(dated(ended.replace("The following day she met", "She opened a dam on 8 March. The following day she met")).at(-1)).toBe(
    "meeting 2021-03-09",
  );
});

const received = "Fiji's Foreign Minister Ana Lima received the Ambassador of Samoa, Sina Tuala.";

test.each([
  `${received} At the meeting on Monday both sides spoke of fisheries.`,
  `${received} The meeting in Suva on Monday was the first in years.`,
  `${received} The meeting, which took place on Monday, was the first in years.`,
  `${received} Monday's talks were the first in years.`,
  `${received} The meeting was held earlier on Monday.`,
])("the day at the noun that stands for an event is the event's: %s", (text) => {
  expect(dated(text)).toEqual(["meeting 2021-03-15"]);
});

test.each([
  `${received} The last meeting on 3 March was the first in years.`,
  `${received} The meeting will be followed by a fair on Monday.`,
])("the day of another, or of something behind the noun, is not: %s", (text) => {
  expect(dated(text)).toEqual(["meeting null"]);
});

test.each<readonly [told: string, text: string]>([
  ["declaration 2021-03-15", "Samoan Foreign Minister Sina Tuala urged Fiji to open its ports on Monday."],
  ["visit null", "Samoan Foreign Minister Sina Tuala visited Fiji late last week."],
  ["visit 2021-06-01", "Samoan Foreign Minister Sina Tuala could visit Fiji in June."],
  ["visit 2021-03-15", "On 15/03/2021, Samoan Foreign Minister Sina Tuala visited Fiji."],
  ["visit 2021-02-28..2021-03-02", "Samoan Foreign Minister Sina Tuala visited Fiji from 28.02 to 02.03.2021."],
  [
    "meeting 2021-02-01",
    "Fijian Foreign Minister Ana Lima and Samoan Foreign Minister Sina Tuala, who met in Nadi in February, held talks in Suva on Monday.",
  ],
  [
    "meeting 2021-03-16",
    "Fijian Foreign Minister Ana Lima landed in Apia on Monday from Auckland and met Samoan Foreign Minister Sina Tuala on Tuesday.",
  ],
  ["visit 2021-03-16..2021-03-19", "Samoan Foreign Minister Sina Tuala is visiting Fiji from Tuesday to Friday."],
  // Near miss: what was done is over.
  ["visit 2021-03-09..2021-03-12", "Samoan Foreign Minister Sina Tuala visited Fiji from Tuesday to Friday."],
])("a day is read as it is meant there: %s", (told, text) => {
  expect(dated(text)).toContain(told);
});

test.each([
  "The statement was issued on Monday.",
  "Her comments, made on Monday, came after weeks of silence.",
  "She was speaking at a forum in Nadi on Monday.",
  "The minister was addressing reporters in Suva on Monday.",
  "She made the remarks in an interview on Monday.",
])("a sentence behind what somebody declared tells when: %s", (sentence) => {
  expect(dated(`Fiji's Foreign Minister Ana Lima condemned the missile test of Samoa. ${sentence}`)).toContain(
    "declaration 2021-03-15",
  );
});

test("a letter and a visit told again by whose they are have the day told there", () => {
  const greeted = "Fiji's Foreign Minister Ana Lima congratulated Samoan President Sina Tuala on her election.";
  expect(dated(`${greeted} The message, dated 15 March, praised the ties.`)).toEqual(["message 2021-03-15"]);
  expect(dated("Samoan President Sina Tuala paid a visit to Fiji. Her visit began on Monday.")).toEqual(["visit 2021-03-15"]);
});
