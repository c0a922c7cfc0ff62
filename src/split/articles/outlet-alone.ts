import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { foldName } from "../../text/fold-name.ts";
import { LeanExpression } from "../../text/lean-expression.ts";
import type { Line } from "../lines/lines.ts";
import { isCreditLine, isNameInBrackets } from "./introductions.ts";

/** Is a name that of a known outlet, has it a word of the trade ("Example Tribune"), or is it an address? */
export const looksLikeOutlet = (name: string, { outletWords, isOutlet }: SplitWordings["credits"]): boolean =>
  isOutlet(foldName(name)) ||
  name.split(/[\s./’'-]+/u).some((word) => outletWords.has(word.toLowerCase())) ||
  /\.\p{Ll}{2,}$/u.test(name);

const capital = "\\p{Lu}[\\p{L}\\d’'.&-]*";
const name = `${capital}(?: (?:(?:of|the|and|de|da|do|del|la|le|el|al) ){0,2}${capital}){0,6}`;
const word = "(?:\\p{Lu}[\\p{L}.]*|\\d{1,4})";
const placeOrDay = `(?:,? ${word}){0,4}`;
/** "— Example Tribune", "(Example Tribune, 4 May)", "Example Tribune, May 4": a comma alone could stand in a list, so a place or a day must follow. */
const forms = [
  `^[–—-]{1,2} ?(?:the )?(${name})${placeOrDay}\\.?$`,
  `^[([](?:the )?(${name})${placeOrDay}[)\\]]\\.?$`,
  `^(?:[Tt]he )?(${name}), ${word}${placeOrDay}\\.?$`,
].map((form) => new LeanExpression(form, "u"));
const longest = 80;

/** The outlet of a line that holds its name and no more: behind a dash, in brackets, or beside a place or a day; null where it holds anything else. */
export function outletAlone({ text }: Line, { credits }: SplitWordings): string | null {
  if (text.length > longest) return null;
  const named = forms.map((form) => form.exec(text)?.[1]).find((one) => one !== undefined);
  return named !== undefined && looksLikeOutlet(named, credits) ? named : null;
}

/** Is the line there to tell whose text stands above it? */
export const namesOutlet = (line: Line, wordings: SplitWordings): boolean =>
  isCreditLine(line, wordings) || isNameInBrackets(line) || outletAlone(line, wordings) !== null;
