import { expect, test } from "vitest";
import { loadSpeechWordings } from "../../../src/codebook/wordings/speech-wordings.ts";
import { tenseOf } from "../../../src/extract/statements/walk/tense-of.ts";
import { code } from "./read-marked.ts";

const { tenses } = loadSpeechWordings();

test.each([
  ["The choir sang two songs from the hills.", "past"],
  ["Two cranes had failed in the storm.", "back"],
  ["The hall was full.", "was"],
  ["The exhibition is open until May.", "now"],
  ["Both unions should send observers.", "either"],
  ["A letter on the matter, addressed by the mayor to her colleagues, was handed over.", "was"],
  ["The film made in the war years was shown.", "was"],
  ["Those who came had travelled far.", "back"],
  ["The pier wasn’t damaged.", "was"],
  ["They’d repaired the crane.", "back"],
  ["We’ll open a second school.", "now"],
  ["The union can't open its hall.", "now"],
  ["It’s a hall for six hundred.", "now"],
  ["The mayors shouldn’t wait.", "either"],
  // Near miss: a possessive.
  ["The choir’s songs filled the hall.", "past"],
  ["Members of the limited fund want more.", null],
])("the tense of “%s”", (words, tense) => {
  expect(tenseOf(words, tenses)).toBe(tense);
});

const told = (text: string): readonly string[] => {
  const page = `Notes of the month\n\n${text}\n`;
  return code(page, "2026-05-06").extraction.statements.map(({ start, end }) => page.slice(start, end));
};

const quoted = "“We are few but stubborn,” the chair of the Example League, Ann Wexford, told the meeting.";
const back = "Ann Wexford, chair of the Example League, said that the harvest had failed.";

test.each([
  [quoted, "The evening brought in four hundred pounds."],
  [quoted, "The next meeting is in June."],
  [quoted, "The exhibition remains open until August."],
  [back, "The choir of the village school sang."],
  [back, "The hall of the village holds six hundred."],
])("in another tense than the words before it the narrator speaks: %s %s", (said, narrated) => {
  expect(told(`${said} ${narrated}`)).toEqual([said]);
});

test.each([
  [quoted, "The harbour would stay open all winter."],
  [back, "The wells were empty."],
  [back, "The cellars weren’t flooded."],
  ["Ann Wexford, chair of the Example League, said the boats weren’t lost.", "The pier was sound."],
  [back, "Farmers should be paid for what they had lost."],
  ["Ann Wexford, chair of the Example League, said the harvest has failed.", "The farmers lost two crops in a year."],
])("in their tense words go on: %s %s", (said, more) => {
  expect(told(`${said} ${more}`)).toEqual([said, more]);
});

test("where the narrator says “we”, so does a sentence behind somebody's words", () => {
  const said = "Ann Wexford, chair of the Example League, told us that the villages choose their own wells.";
  expect(told(`In March some of our members went to Malawi.\n\n${said} We came home with full notebooks.`)).toEqual([said]);
});

test("words quoted within another's words do not break them off", () => {
  const said = [
    "Ann Wexford, chair of the Example League, said that the League has many friends in the valley.",
    "Our great poet Lewis Ash wrote: “No river asks the stones for leave to pass.”",
    "The League has opened nine schools.",
  ];
  expect(told(said.join(" "))).toEqual(said);
});
