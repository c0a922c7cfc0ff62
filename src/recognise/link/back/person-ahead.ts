import type { PronounWords } from "../../../authority/pronoun-words.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import type { LineMention } from "./mention-line.ts";

/**
 * Whom a pronoun in what stands before a sentence's subject means where nobody was told before ("Talking to the envoy, who called on him, Name said", "When they called
 * on her in Suva, Name promised help"): the first person behind the comma that closes it. @returns null where nothing opens the sentence so
 */
export function personAhead(
  { tokens }: ReadSentence,
  at: number,
  line: readonly LineMention[],
  { openers }: PronounWords,
): string | null {
  const opening = tokens[0]?.low ?? "";
  if (at === 0 || (!openers.has(opening) && !/^[a-z]{2,}ing$/.test(opening))) return null;
  const next = line.find(({ start, kind, attributive }) => start > tokens[at]!.start && kind === "person" && !attributive);
  return next && tokens.some(({ start, text }, index) => index > at && start < next.start && text === ",") ? next.id : null;
}
