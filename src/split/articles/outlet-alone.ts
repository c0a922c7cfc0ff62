import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { foldName } from "../../text/fold-name.ts";
import { LeanExpression } from "../../text/lean-expression.ts";
import type { Line } from "../lines/lines.ts";
import { townPattern } from "../lines/town-pattern.ts";
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
/** “Example Surf”, Lima, 4 May, in brackets: what stands in quotation marks is an outlet's name. */
const quotedInBrackets = new LeanExpression(
  `^[([](?:the )?["“‘«](${name})["”’»](?:,? [\\p{Lu}\\d][\\p{L}\\d.]*){1,5}[)\\]]\\.?$`,
  "u",
);
/** A name and no more: only a known outlet's tells anything. */
const bare = new LeanExpression(`^(?:[Tt]he )?(${name})\\.?$`, "u");
/** "From Example Radio", "By Example News, May 4" below a headline. */
const atHead = new LeanExpression(
  `^[([]?([Ff]rom|FROM|[Vv]ia|VIA|[Bb]y|BY):? (?:[Tt]he )?(${name})(?: of)?${placeOrDay}\\.?[)\\]]?$`,
  "u",
);
/** "Example Tribune (Lima)" there. */
const withTown = new LeanExpression(`^(?:[Tt]he )?(${name}) \\(${word}(?:,? ${word}){0,3}\\)$`, "u");
const longest = 80;

const isKnown = (name: string, { credits, datelines }: SplitWordings): boolean =>
  credits.isOutlet(foldName(name)) || datelines.agencies.has(name);

/** The outlet of a line that holds its name and no more: behind a dash, in brackets, or beside a place or a day, and a known one by itself; null where it holds anything else. */
export function outletAlone({ text }: Line, wordings: SplitWordings): string | null {
  if (text.length > longest) return null;
  const quoted = quotedInBrackets.exec(text)?.[1];
  if (quoted !== undefined) return quoted;
  const named = forms.map((form) => form.exec(text)?.[1]).find((one) => one !== undefined);
  if (named !== undefined && looksLikeOutlet(named, wordings.credits)) return named;
  const alone = bare.exec(text)?.[1];
  return alone !== undefined && isKnown(alone, wordings) ? alone : null;
}

/** Is a name behind "by" an outlet's, and hardly a person's? */
export const isOutletsByline = (name: string, wordings: SplitWordings): boolean =>
  isKnown(name, wordings) || name.split(/[\s./’'-]+/u).some((word) => wordings.credits.bylined.has(word.toLowerCase()));

/** "AFP, Kathmandu", "Kathmandu (AFP)", "Sapa-AFP". */
const agencyAndTown = new LeanExpression(
  `^(?:(?<first>\\p{Lu}[\\p{L} .&/-]{1,40}?)(?:(?:,| [|/–—-]|:) ?${townPattern})?|${townPattern}(?:,| [|/–—-]| \\() ?(?<last>\\p{Lu}[\\p{L} .&/-]{1,40}?)\\)?)$`,
  "u",
);

/** The agency, or agencies, of a line that holds their names and a town at most; null where it holds anything else. */
export function agencyWithTown(text: string, { datelines }: SplitWordings): string | null {
  const named = text.length > longest ? undefined : agencyAndTown.exec(text)?.groups;
  const isAgency = (name: string | undefined): boolean =>
    name !== undefined && (datelines.agencies.has(name) || name.split(/[/-]/u).some((one) => datelines.agencies.has(one)));
  return [named?.first, named?.last].find(isAgency) ?? null;
}

/** The outlet of a line below a headline that says whose text follows ("From Example Radio", "Example Radio (Lima)"); null where it says anything else. */
export function outletAtHead({ text }: Line, wordings: SplitWordings): string | null {
  const town = text.length > longest ? null : withTown.exec(text);
  if (town && looksLikeOutlet(town[1]!, wordings.credits)) return town[1]!;
  const found = text.length > longest ? null : atHead.exec(text);
  if (!found) return agencyWithTown(text, wordings);
  const named = found[2]!;
  const is = found[1]!.toLowerCase() === "by" ? isOutletsByline(named, wordings) : looksLikeOutlet(named, wordings.credits);
  return is && /^\p{Lu}/u.test(named) ? named : null;
}

const moreAt = /^(?:(?:read )?more|continue[sd]?|full text|the rest) (?:at|in|on|from) (?:the )?/iu;
const inBracketsBehind = /[.!?…]["”’)]? ([([][^()[\]]{5,80}[)\]])\.?$/u;

/** The credit in brackets behind the last words of a paragraph ("… the ministry said. (Taken from Example Radio)"), with where it stands in it; null where none stands there. */
export function creditBehind(line: Line, wordings: SplitWordings): Line | null {
  const found = inBracketsBehind.exec(line.text.slice(-100))?.[1];
  if (found === undefined) return null;
  const start = line.start + line.text.lastIndexOf(found);
  const part = { ...line, start, end: start + found.length, text: found };
  const named = found.slice(1, -1);
  // "(Example Standard-Bearer)", "[more at The Example Herald]": a name of two words and a word of the trade at its end.
  const words = named.replace(moreAt, "").split(/[\s-]/u);
  const trade =
    words.length > 1 &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    wordings.credits.outletWords.has(words.at(-1)!.toLowerCase());
  return isCreditLine(part, wordings) || isOutletsByline(named, wordings) || trade ? part : null;
}

/** Is the line there to tell whose text stands above it? */
export const namesOutlet = (line: Line, wordings: SplitWordings): boolean =>
  isCreditLine(line, wordings) || isNameInBrackets(line) || outletAlone(line, wordings) !== null;
