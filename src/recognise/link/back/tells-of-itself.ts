import type { PronounWords } from "../../../authority/pronoun-words.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import type { LineMention } from "./mention-line.ts";

/** Words between what somebody tells and "it" ("said in a statement on Monday that it"), and between who tells and the verb ("has also"). */
const toIt = 9;
const toVerb = 3;

/** So many words has a body's noun at most ("board of executive directors"). */
const NOUN = 4;

/** Index behind the body through which the "its" at `at` acts ("its executive board"); `at` where none follows. */
export function behindOwnBody({ tokens }: ReadSentence, at: number, { ownBodies }: PronounWords): number {
  for (let length = NOUN; length > 0; length--) {
    const run = tokens.slice(at + 1, at + 1 + length);
    if (run.length < length || run.some(({ kind, cover, possessive }) => kind !== "word" || cover || possessive)) continue;
    if (ownBodies.has(run.map(({ low }) => low).join(" "))) return at + 1 + length;
  }
  return at;
}

/** The state or body that tells of itself what "it" did ("Fiji announced on Monday that it had …"); null where nobody does. */
export function tellsOfItself(
  sentence: ReadSentence,
  at: number,
  line: readonly LineMention[],
  { tells }: PronounWords,
): string | null {
  const { tokens } = sentence;
  let verb = at - 1;
  while (verb > 0 && at - verb <= toIt && !tells.has(tokens[verb]!.low) && !/[;:]/.test(tokens[verb]!.text)) verb--;
  if (verb < 1 || !tells.has(tokens[verb]!.low)) return null;
  const before = line.findLast(({ start }) => start < tokens[verb]!.start);
  if (!before || before.attributive || before.kind === "person") return null;
  const other = line.some(
    (one) => one.start > tokens[verb]!.start && one.start < tokens[at]!.start && !one.attributive && one.kind !== "person",
  );
  if (other) return null;
  let words = 0;
  for (let between = verb - 1; between >= 0 && tokens[between]!.start >= before.end; between--) words++;
  return words <= toVerb ? before.id : null;
}
