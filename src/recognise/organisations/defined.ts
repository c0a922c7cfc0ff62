import type { OrganisationWords } from "../../authority/organisation-words.ts";
import type { ActorKind } from "../../model/actor.ts";
import { beginsWithCapital } from "../../text/letters.ts";
import type { Word } from "../words.ts";

/** An acronym behind a name, in brackets as a rule. `close` is the offset after it and its bracket. */
export interface Definition {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly close: number;
}

/** "Name (ABC)", "Name, or ABC": the acronym that a text gives a name itself. */
export function definedAfter(text: string, end: number): Definition | null {
  const match =
    /^\s?\((?:the |hereinafter |henceforth |or |in short |abbreviated )?["“'‘]?(\p{Lu}[\p{L}\p{N}&.-]{1,14})["”'’]?(?:[,;] [^()]{1,40})?\)/u.exec(
      text.slice(end, end + 80),
    );
  const named = match ?? /^, or (?:the )?(\p{Lu}[\p{Lu}\d&.-]{1,14})(?=[,.;)]|$)/u.exec(text.slice(end, end + 80));
  if (!named || !/\p{Lu}[\p{L}\p{N}&.-]*\p{Lu}/u.test(named[1]!)) return null;
  const start = end + named[0].indexOf(named[1]!);
  return { form: named[1]!, start, end: start + named[1]!.length, close: end + named[0].length };
}

/** Do the initials of a name's words make the acronym, small words counted or not? Letters of the name may be left out, none may be new. */
export function makesAcronym(name: string, acronym: string): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, "").toLowerCase();
  const words = name.split(/[\s/-]+/).filter(Boolean);
  // An acronym inside a name stands in the longer one as a whole: "International Department of the CPC", IDCPC.
  const initials = (keep: (word: string) => boolean): string =>
    words
      .filter(keep)
      .map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word[0]!).toLowerCase())
      .join("");
  const all = initials(() => true);
  const large = initials((word) => beginsWithCapital(word));
  if ([all, large].some((made) => made === letters || (letters.length >= 3 && made.startsWith(letters)))) return true;
  // "Bakamla", "TotalEnergies": each letter in order inside the name, the first at its head.
  if (letters.length < 3 || words[0]?.[0]?.toLowerCase() !== letters[0]) return false;
  let at = 0;
  for (const letter of name.toLowerCase()) if (letter === letters[at]) at++;
  return at === letters.length && letters.length >= large.length - 1;
}

const small = new Set([
  "of",
  "for",
  "the",
  "de",
  "del",
  "la",
  "las",
  "los",
  "do",
  "da",
  "dos",
  "das",
  "des",
  "du",
  "et",
  "y",
  "e",
  "and",
  "&",
  "on",
  "in",
]);
/** A name without a head that an acronym in brackets makes an organisation: the capitalised words that end before `at`. */
export function nameBefore(
  words: readonly Word[],
  to: number,
  acronym: string,
  { parties, noParties, noOrganisations }: OrganisationWords,
): { readonly from: number; readonly kind: ActorKind } | null {
  let from = to;
  while (from > 0 && to - from < 12) {
    const word = words[from - 1]!;
    if (from < to && word.gap !== " " && word.gap !== "-") break;
    if (!word.capital && !(small.has(word.raw) && from < to)) break;
    from--;
  }
  while (from < to && !words[from]!.capital) from++;
  for (let first = from; to - first > 1; first++) {
    if (!words[first]!.capital) continue;
    const run = words.slice(first, to);
    if (!makesAcronym(run.map(({ raw }) => raw).join(" "), acronym)) continue;
    // "Memorandum of Understanding (MoU)"
    const of = run.findIndex(({ raw }) => raw === "of");
    if (noOrganisations.has(run[(of > 0 ? of : run.length) - 1]!.raw)) return null;
    return {
      from: first,
      kind: run.some(({ raw }) => parties.has(raw)) && !run.some(({ raw }) => noParties.has(raw)) ? "party" : "organisation",
    };
  }
  return null;
}
