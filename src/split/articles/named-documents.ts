import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { type Line, running } from "../lines/lines.ts";
import type { Scene } from "../posts/scene.ts";
import { roughSentences } from "./introductions.ts";

/** Words of a post that tell of a document are no longer. */
const longest = 500;
/** A heading has so many words: "The declaration" heads a section about it. */
const fewestWords = 3;
const mostLetters = 160;
/** Of the words above it the last sentences tell what is printed. */
const sentences = 2;

const wordRun = /\p{L}+/gu;

/** The kinds of documents that a text names ("resolution"), each in the singular. */
const kindsIn = (text: string, { documents }: SplitWordings["introductions"]): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(wordRun) ?? []).flatMap((word) => documents.get(word) ?? []));

/** Does a paragraph tell of a speech, letter or document? */
export const namesDocument = ({ text }: Line, wordings: SplitWordings): boolean =>
  wordings.marks.spoken.test(text) || kindsIn(text, wordings.introductions).size > 0;

/**
 * Is a line inside a post the headline of a document that the words right above it have told of: do both name the same kind of document ("adopted this appeal in Lima", "THE LIMA APPEAL")? Then that document
 * follows, whether or not the words say so.
 */
export function headsNamedDocument({ lines, roles, wordings }: Scene, at: number, end: number): boolean {
  const [above, head] = [lines[at - 1], lines[at]!];
  if (above === undefined || at >= end || roles[at]!.is !== "title" || roles[at - 1]!.is !== "text") return false;
  if (head.text.length > mostLetters || head.text.split(/\s+/u).length < fewestWords || above.text.length < running) return false;
  if (above.text.length > longest || wordings.marks.happens.test(head.text)) return false;
  const told = kindsIn(
    roughSentences(above)
      .slice(-sentences)
      .map(({ text }) => text)
      .join(" "),
    wordings.introductions,
  );
  return told.size > 0 && [...kindsIn(head.text, wordings.introductions)].some((kind) => told.has(kind));
}
