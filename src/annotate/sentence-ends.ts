import type { Abbreviations } from "../codebook/abbreviations.ts";
import { beginsWithCapital } from "../text/letters.ts";
import type { Span } from "../text/span.ts";

/** Marks that may close after the end of a sentence and belong to it. */
const closing = /["'”’»«)\]」』›*]/;
const opening = /["'“”‘«»([「『‹]/;

/** The word that ends just before `at`, with inner full stops ("U.S"); at most 14 letters are looked at. */
function wordBefore(text: string, at: number, from: number): string {
  let start = at;
  const least = Math.max(from, at - 14);
  while (start > least && /[\p{L}.&'’-]/u.test(text[start - 1]!)) start--;
  return text.slice(start, at).replace(/^[.'’&-]+/, "");
}

/** The word that begins at `at`, opening quotation marks skipped. */
function wordAfter(text: string, at: number, to: number): string {
  while (at < to && opening.test(text[at]!)) at++;
  let end = at;
  while (end < to && end - at < 24 && /[\p{L}\p{M}\p{N}'’-]/u.test(text[end]!)) end++;
  return text.slice(at, end);
}

const startsLower = (word: string): boolean => /^\p{Ll}/u.test(word);

/** Does the full stop at `at` end a sentence that goes on, after white space, at `next`? */
function endsAtStop(text: string, at: number, next: number, block: Span, known: Abbreviations): boolean {
  const before = wordBefore(text, at, block.start);
  const after = wordAfter(text, next, block.end);
  if (after === "" && !opening.test(text[next] ?? "")) return !/^[,;:)]/.test(text.slice(next, next + 1));
  if (startsLower(after)) return false;
  if (known.before.has(before)) return false;
  // "Jan. 23", but "in Jan. The …"
  if (known.months.has(before)) return !/^\d/.test(after);
  // A single capital is an initial, unless it closes a list of offices or a plan ("Plan B.").
  if (/^\p{Lu}$/u.test(before)) return known.openers.has(after) && before !== "J";
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before) || known.either.has(before))
    return known.openers.has(after) || opening.test(text[next] ?? "");
  return true;
}

/** So far behind a quotation its speaker, their verb and what it brings in are looked for. */
const SPEAKER = 210;
/** Words before the verb by which the clause is another's. */
const anothersClause = /(?:, | )(?:he|she|they|it|we|i|who|which|that|was|were|been|is|are|has|had|and|but|then)(?= |$)/iu;

/** Does a quotation open the sentence that begins behind `from`? */
function isOpening(text: string, from: number): boolean {
  let at = from;
  while (/\s/.test(text[at] ?? "")) at++;
  return opening.test(text[at] ?? "");
}

/** Does the narrator go on behind a quotation with who said it ("“Why not?” Ann Other asked.")? */
function goesOnWithSpeaker(text: string, next: number, end: number, { whoSaid }: Abbreviations): boolean {
  const found = whoSaid.exec(text.slice(next, Math.min(end, next + SPEAKER)));
  return found !== null && !/\p{Ll}{2}\. /u.test(found[1]!) && !anothersClause.test(`${found[1]!} `);
}

/**
 * Where sentences of a block end. Follows every end with its closing quotation marks; looks at each letter a bounded number of times.
 * @returns offsets just after each end, the block's own last
 */
export function sentenceEnds(text: string, block: Span, known: Abbreviations): readonly number[] {
  const ends: number[] = [];
  for (let at = block.start; at < block.end; at++) {
    const mark = text[at]!;
    if (mark === "。" || mark === "！" || mark === "？") {
      ends.push(at + 1);
      continue;
    }
    if (mark !== "." && mark !== "!" && mark !== "?" && mark !== "…") continue;
    let stop = at + 1;
    while (stop < block.end && /[.!?…]/.test(text[stop]!)) stop++;
    const ellipsis = stop - at > 2 || mark === "…";
    const run = stop;
    while (stop < block.end && closing.test(text[stop]!)) stop++;
    let next = stop;
    while (next < block.end && /\s/.test(text[next]!)) next++;
    at = run - 1;
    if (next >= block.end) continue;
    if (next === stop) {
      // "mission.The": a missing space. Not inside "U.S.", "3.5", addresses or "example.org".
      const glued =
        mark === "." &&
        stop === run &&
        /[\p{Ll}\p{N}]/u.test(text[run - 2] ?? "") &&
        /^\p{Lu}\p{Ll}/u.test(text.slice(next, next + 2)) &&
        !/[\w/@]\.\w*$/.test(text.slice(Math.max(block.start, run - 12), run - 1));
      const glueless = stop > run && beginsWithCapital(text.slice(next, next + 1));
      if (!glued && !glueless) continue;
    }
    const after = wordAfter(text, next, block.end);
    if (startsLower(after)) continue;
    if (ellipsis && !(beginsWithCapital(after) || opening.test(text[next]!) || /^\d/.test(after))) continue;
    // "…!" and "?" inside a quotation that the narrator goes on from: "'When?' asked X" has a lower-case verb and was left above.
    if (
      mark !== "." &&
      stop > run &&
      isOpening(text, ends.at(-1) ?? block.start) &&
      goesOnWithSpeaker(text, next, block.end, known)
    )
      continue;
    if (mark === "." && run - at === 1 && stop === run && !endsAtStop(text, run - 1, next, block, known)) continue;
    if (mark === "." && stop > run && text[run] === ")" && known.before.has(wordBefore(text, run - 1, block.start))) continue;
    ends.push(stop);
    at = stop - 1;
  }
  if (ends.at(-1) !== block.end) ends.push(block.end);
  return ends;
}
