import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

/** What a text tells, each event as `class standing day place: side A > side B`. */
const told = (text: string): readonly string[] =>
  code(`Notes of the day\n\n${text}\n`, "2025-03-12")
    .extraction.reports.map(({ class: name, standing, when, place, participants }) => {
      const on = (side: string): string =>
        participants.flatMap((one) => (one.side === side && one.role === "principal" ? [one.name.value] : [])).join("+");
      return `${name} ${standing.value} ${when?.value.date ?? "–"} ${place?.name.value ?? "–"}: ${on("A")} > ${on("B")}`;
    })
    .sort();

const weber = "Foreign Minister Karl Weber of Austria met his Jordanian counterpart Sami Haddad in Vienna on Monday.";
const monday = "meeting held 2025-03-10 Vienna: Karl Weber > Sami Haddad";
const next = "meeting planned 2025-06-01 Amman: Sami Haddad > Karl Weber";

test.each([
  "They agreed to meet again in Amman in June.",
  "The two ministers agreed to hold the next round of consultations in Amman in June.",
  "The next meeting will take place in Amman in June.",
  "It was agreed to hold the next round in Amman in June.",
  "They will meet again in Amman in June.",
])("those who met will meet again: %s", (sentence) => {
  expect(told(`${weber} ${sentence}`)).toEqual([monday, next]);
});

test.each(["They agreed to meet again.", "The next meeting will be useful."])(
  "without a day or a place it is no other meeting: %s",
  (sentence) => {
    expect(told(`${weber} ${sentence}`)).toEqual([monday]);
  },
);

test("a day of a stay is no festival at which somebody was received", () => {
  const text =
    "Deputy Minister Andrei Luca of Moldova paid a visit to Skopje on 4 March. On the first day he was received by Minister Goran Petrov.";
  expect(told(text)).toContainEqual(expect.stringContaining("Goran Petrov > Andrei Luca"));
});

test("whoever calls on a person and asks for nothing pays a call", () => {
  const text = "Trade Minister Salim Harthy of Oman opened the Oman Week in Nairobi and then called on President Peter Kimani.";
  expect(told(text)).not.toContainEqual(expect.stringContaining("declaration"));
});
