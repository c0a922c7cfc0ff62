import { expect, test } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { code } from "../statements/read-marked.ts";

const told = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, when, place, standing, participants }: Report) =>
      `${name} ${standing.value} ${when?.value.date ?? null} ${place?.name.value ?? null}: ${participants.map(({ side, name: who }) => `${side} ${who.value}`).join(", ")}`,
  );

test("the day on which somebody told of it is not its day", () => {
  expect(
    told("Kenya and Uganda will hold a joint naval exercise in August, Kenyan Defence Minister Amina Wanjiru said on Monday."),
  ).toEqual(["cooperation planned 2026-08-01 null: A Kenya, A Uganda"]);
});

test("a day that belongs to another thing behind “of” is not its day", () => {
  expect(told("Kenya has donated 40 tents to Uganda after the floods of last week.")).toEqual([
    "aid held null Uganda: A Kenya, B Uganda",
  ]);
});

test("whoever told of it, behind a comma, takes no part", () => {
  expect(
    told("Kenya has pledged 5 million US dollars for schools after the cyclone, Ugandan Foreign Minister Sam Okello announced."),
  ).toEqual(["aid promised null null: A Kenya"]);
});

test("what is called off is another verb than to call", () => {
  expect(
    told("The visit of Kenyan President Amina Wanjiru to Jordan, planned for the first week of June, has been called off."),
  ).toEqual(["visit cancelled 2026-06-01 Jordan: A Amina Wanjiru, B Jordan"]);
});

test("a question reports nothing", () => {
  expect(told("Did Kenya and Uganda sign a treaty on fish?")).toEqual([]);
  expect(told("Kenya and Uganda signed a treaty on fish.")).toHaveLength(1);
});

test("those who were named together act together further on", () => {
  expect(
    told(
      "Kenyan Foreign Minister Amina Wanjiru held talks with Ugandan Foreign Minister Sam Okello in Kampala on Monday. After the talks the ministers signed a memorandum of understanding on fisheries.",
    ),
  ).toContain("agreement held 2026-05-04 Kampala: A Amina Wanjiru, A Sam Okello");
});

test("the two parties are those whose people met, the two unions those that were named", () => {
  expect(
    told(
      "Sengdao Phommachak, Head of the External Relations Commission of the Lao People's Revolutionary Party, met in Vientiane on Monday with Rajan Bhatta, Deputy General Secretary of the Communist Party of Nepal. After the meeting the two parties signed a plan of cooperation.",
    ),
  ).toContain("agreement held 2026-05-04 Vientiane: A Lao People's Revolutionary Party, A Communist Party of Nepal");
  expect(
    told(
      "Neema Shayo of the Dockers' Union of Tanzania was in Oslo from Monday as a guest of the Federation of Harbour Workers of Norway. The two unions signed a joint statement in Oslo on Tuesday.",
    ),
  ).toContain("agreement held 2026-05-05 Oslo: A Dockers' Union of Tanzania, A Federation of Harbour Workers of Norway");
});

test("talks on a visit were held where it led to, though it is told from home, and the host comes first", () => {
  expect(
    told(
      "NAIROBI, May 6 - Kenyan Foreign Minister Amina Wanjiru arrived in Kampala on Tuesday on an official visit to Uganda.\n\nOn Wednesday Wanjiru called on Ugandan Foreign Minister Sam Okello.",
    ),
  ).toContain("meeting held 2026-05-06 Kampala: B Amina Wanjiru, A Sam Okello");
});

test("he or she meets people too, where the text tells who that is", () => {
  expect(
    told(
      "Kenyan Foreign Minister Amina Wanjiru held talks with Ugandan Foreign Minister Sam Okello in Kampala on Monday. On Tuesday she met with Ugandan President Ruth Nakato.",
    ),
  ).toContain("meeting held 2026-05-05 null: A Amina Wanjiru, B Ruth Nakato");
});

test("a message to the congress of a party goes to the party, and what “has sent” it has not got it", () => {
  expect(
    told(
      "The Workers' Party of Kenya has sent a message of congratulations to the 15th National Congress of the Communist Party of Vietnam.",
    ),
  ).toEqual(["message held null null: A Workers' Party of Kenya, B Communist Party of Vietnam"]);
});

test("what both sides agree to do is no meeting of theirs", () => {
  expect(
    told(
      "Kenyan Foreign Minister Amina Wanjiru held talks with Ugandan Foreign Minister Sam Okello on Monday. The two sides agreed to hold a seminar in Entebbe in 2027.",
    ).filter((event) => event.startsWith("meeting")),
  ).toEqual(["meeting held 2026-05-04 null: A Amina Wanjiru, B Sam Okello"]);
});

test("a change of office that only a cue tells is of somebody with a name", () => {
  expect(told("The outgoing Japanese diplomat had come to bid farewell at Lozitha.")).toEqual([]);
});

test("who stands right behind “after” acts where the verb follows at once", () => {
  expect(told("Ferries have lain idle after Kenya closed its port to the Army of Uganda.")).toEqual([
    "measure held null null: A Kenya, B Army of Uganda",
  ]);
});

test("“her” belongs to a turn of phrase as “his” does", () => {
  expect(told("Minister Amina Wanjiru of Kenya breathed her last on Monday.")).toEqual([
    "office-change held 2026-05-04 null: A Amina Wanjiru",
  ]);
});

test("“off” with a place behind it tells where, and “by” goes with the participle right before it", () => {
  expect(told("A tanker of Qatar was seized off Muscat on Monday by Oman's navy.")).toEqual([
    "measure held 2026-05-04 Muscat: A Oman's navy, B Qatar",
  ]);
  expect(told("Kenya's navy bombed islets claimed by Uganda on Monday.").join("; ")).toMatch(/^measure .*: A Kenya's navy/);
});

test("whose a thing is that somebody acts on stands behind any preposition", () => {
  expect(told("A boat from Uganda was blown up on Monday by Kenya's navy.")).toEqual([
    "measure held 2026-05-04 null: A Kenya's navy, B Uganda",
  ]);
});

test("a day or “since” with one may stand where an adverb may, and between a verb and the words that belong to it", () => {
  expect(told("Kenyan Minister Amina Wanjiru is since Monday in Kampala.")).toEqual([
    "visit held 2026-05-04 Kampala: A Amina Wanjiru",
  ]);
  expect(told("Kenyan Minister Amina Wanjiru replied on Monday to Ugandan President Sam Okello's letter.")).toEqual([
    "message held 2026-05-04 null: A Amina Wanjiru, B Sam Okello",
  ]);
});

test("who merely came from abroad to a gathering makes it one across borders", () => {
  expect(told("The Communist Party of Kenya opened its party congress in Nakuru before foreign delegations.")).toEqual([
    "gathering held null Nakuru: A Communist Party of Kenya",
  ]);
  expect(told("The Green Growers' Party of Kenya opened its party congress in Nakuru before a full hall.")).toEqual([]);
});

test("behind a name and office a lower-case plural is a verb", () => {
  expect(told("Amina Wanjiru, Kenyan Minister of Trade, heads to Kampala on Monday.")).toHaveLength(1);
});

test("a second verb ends the list of whom the first one is about", () => {
  const gone = "The President of Kenya dismissed Prime Minister Amina Wanjiru and appointed Sam Okello.";
  expect(told(gone).map((line) => line.replace(/ \w+ null \w+:/, ":"))).toEqual([
    "office-change: A Amina Wanjiru",
    "office-change: A Sam Okello",
  ]);
});

test("several who ask for something ask for it as one does", () => {
  for (const asked of ["urge Kenya", "call upon Kenya", "implore Kenya"])
    expect(told(`Thirty deputies of Uganda ${asked} to sign the fisheries treaty with Chad.`)[0]).toMatch(
      /^agreement called-for /,
    );
});
