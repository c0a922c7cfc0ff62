import type { PersonWords } from "../../../authority/person-words.ts";
import { foldName } from "../../../text/fold-name.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";

/** The capitalised words of the sentences of running text, which a headline's names have again. */
const capitalsIn = (sentences: readonly ReadSentence[]): ReadonlySet<string> =>
  new Set(
    sentences.flatMap(({ headline, tokens }) =>
      headline ? [] : tokens.flatMap(({ kind, capital, text }) => (kind === "word" && capital ? [foldName(text)] : [])),
    ),
  );

/** Are all longer words of a headline capitalised, so that a capital tells no name? */
const isTitled = ({ tokens }: ReadSentence): boolean =>
  tokens.every(({ kind, capital, text }) => kind !== "word" || capital || text.length < 4);

/** Is a name shown to be one: behind a title that is cut short, or before a comma that parts an office from it ("H.E. Ana Lima, President of …")? */
function isShown({ tokens }: ReadSentence, { start, end }: NameFinding): boolean {
  const before = tokens.findLast((token) => token.end <= start);
  const behind = tokens.find((token) => token.start >= end);
  return before?.text.endsWith(".") === true || behind?.text === ",";
}

/**
 * Leaves out what stands behind an office in a headline of nothing but capitals and is no name ("Prime Minister Hands Keys to Nurses"): no forename, and no word of it
 * comes again in the running text below, as names do.
 */
export function withoutHeadlineVerbs(
  sentences: readonly ReadSentence[],
  names: readonly NameFinding[],
  { given }: PersonWords,
): readonly NameFinding[] {
  if (!names.some(({ sentence }) => sentences[sentence]?.headline)) return names;
  const again = capitalsIn(sentences);
  if (again.size === 0) return names;
  return names.filter((finding) => {
    const line = sentences[finding.sentence];
    if (!line?.headline || !isTitled(line) || isShown(line, finding)) return true;
    const words = finding.name.split(" ").map(foldName);
    return given.has(words[0]!) || words.some((word) => again.has(word));
  });
}
