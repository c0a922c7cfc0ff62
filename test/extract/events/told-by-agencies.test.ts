import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

/** What a text tells, each event as `class mode day place: side A > side B`. */
const told = (text: string): readonly string[] =>
  code(`Notes of the day\n\n${text}\n`, "2025-03-12")
    .extraction.reports.map(({ class: name, mode, when, place, participants }) => {
      const on = (side: string): string =>
        participants.flatMap((one) => (one.side === side && one.role === "principal" ? [one.name.value] : [])).join("+");
      return `${name} ${mode?.value ?? "–"} ${when?.value.date ?? "–"} ${place?.name.value ?? "–"}: ${on("A")} > ${on("B")}`;
    })
    .sort();

test.each([
  "Premier Tomas Novak of Slovakia sent a cable of congratulations to President Jone Tuilagi of Fiji on Monday.",
  "Premier Tomas Novak of Slovakia has sent congratulatory cables to President Jone Tuilagi of Fiji, it was said on Monday.",
])("a cable that is sent is no gift: %s", (text) => {
  expect(told(text).map((one) => one.split(" ")[0])).toEqual(["message"]);
});

test("condolences on the passing of somebody are not from the dead", () => {
  const text =
    "Foreign Minister Sami Haddad of Jordan received Premier Tomas Novak of Slovakia in Amman on Monday. Novak offered his condolences on the passing of Prince Turki bin Fahd, and wished prosperity for Jordan.";
  expect(told(text)).toEqual(["meeting in-person 2025-03-10 Amman: Sami Haddad > Tomas Novak"]);
});

test.each([
  "Talking to the Ambassador of Slovakia, Tomas Novak, who called on him in Amman on Monday, Jordan’s Foreign Minister Sami Haddad said that Jordan valued such ties.",
  "While talking to Slovak Ambassador Tomas Novak, who called on him in Amman on Monday, Jordan’s Foreign Minister Sami Haddad said that Jordan valued such ties.",
])("a pronoun before the subject of its sentence is whoever acts there: %s", (text) => {
  expect(told(text)).toEqual(["meeting in-person 2025-03-10 Amman: Sami Haddad > Tomas Novak"]);
});

test("“HE” before capitals is a form of address", () => {
  const text =
    "HE Foreign Minister Sami Haddad of Jordan held on Monday a phone call with HE UN Special Envoy for Libya Tomas Novak.";
  expect(told(text)).toEqual(["meeting phone 2025-03-10 –: Sami Haddad > Tomas Novak"]);
});

test.each([
  "The new Slovak ambassador presented his credentials to the President of Fiji on Monday. President Jone Tuilagi told Ambassador Tomas Novak that ties were good.",
  "The outgoing Slovak ambassador to Fiji called on the President of Fiji on Monday. President Jone Tuilagi told Ambassador Tomas Novak that ties were good.",
])("an envoy is named in the next sentence: %s", (text) => {
  expect(told(text)).toEqual(["meeting in-person 2025-03-10 Fiji: Jone Tuilagi > Tomas Novak"]);
});

test("senders in a list are all of them, whose party's name is in quotation marks too", () => {
  const text =
    "Premier Tomas Novak of Slovakia received messages of congratulation from different countries. The messages were sent by the Chairman of the Labour Party of Fiji, the Chair of the Socialist Party “Fair Peru” and the Chairman of the Green Party of Malta.";
  expect(told(text)).toEqual([expect.stringContaining("Chairman+Chair+Chairman > Tomas Novak")]);
});

test("what is pursued is no journey", () => {
  const text =
    "Premier Tomas Novak of Slovakia sent a letter to President Jone Tuilagi of Fiji on Monday. In the letter he wished to pursue ventures in the interest of both countries.";
  expect(told(text)).not.toContainEqual(expect.stringMatching(/^visit/));
});

test("whoever acts behind a comma and “and” is on a visit of their own", () => {
  const text =
    "Premier Tomas Novak of Slovakia will pay an official visit to Fiji from 7 to 9 April, and President Ana Lima of Peru will pay an official visit to Malta from 14 to 16 April.";
  expect(told(text)).toEqual([
    "visit official 2025-04-07 Fiji: Tomas Novak > Fiji",
    "visit official 2025-04-14 Malta: Ana Lima > Malta",
  ]);
});

test("an invitation in whose name somebody comes is no message", () => {
  const text =
    "At the invitation of Premier Tomas Novak of Slovakia, President Ana Lima of Peru will pay an official visit to Slovakia from 7 to 9 April, and President Jone Tuilagi of Fiji will come in May.";
  expect(told(text)).not.toContainEqual(expect.stringMatching(/^message/));
});

test("somebody's family is behind a comma no office of whoever stands before it", () => {
  const text =
    "King Khalid of Morocco sent cables of condolences on Monday to King Turki of Jordan, the prime minister’s family and the Jordanian people.";
  expect(told(text)).toEqual(["message condolence 2025-03-10 –: Khalid > Turki"]);
});

test("whoever is entrusted by somebody takes no office by that", () => {
  const text = "Entrusted by President Ana Lima of Peru, Minister Tomas Novak of Slovakia spoke in Suva on Monday.";
  expect(told(text)).not.toContainEqual(expect.stringMatching(/^office-change/));
});

test("a visit to sit on a commission is not the commission's", () => {
  const text =
    "Foreign Minister Tomas Novak of Slovakia is on a visit to Fiji to co-chair the third meeting of the Slovak-Fijian Joint Commission with his Fijian counterpart, Jone Tuilagi.";
  expect(told(text)).toContainEqual(expect.stringMatching(/^visit .*: Tomas Novak > Fiji$/));
});
