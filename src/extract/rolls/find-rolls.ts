import type { RollWordings } from "../../codebook/wordings/roll-wordings.ts";
import type { Span } from "../../text/span.ts";

/** Somebody who is named in a sentence, with the phrase around the name; offsets within the sentence. */
export interface Listed extends Span {
  readonly at: number;
}

/** Words that tell who was there, and those whom they name: where nobody is, a list may follow. */
export interface Roll {
  readonly cue: Span;
  readonly named: readonly Listed[];
  /** Are they told to have come with somebody, and not merely to be there? */
  readonly along: boolean;
}

/** Letters from the words to the first name, and from one name to the next, with their titles. */
const TO_FIRST = 140;
const TO_NEXT = 220;
const MOST = 40;

const never = /(?!)/;

/** The names behind `from`. */
function namesAhead(
  words: string,
  from: number,
  persons: readonly Listed[],
  { joins, stops, whose }: RollWordings,
): readonly Listed[] {
  const named: Listed[] = [];
  let end = from;
  for (const person of persons) {
    if (person.start < from) continue;
    const isFirst = named.length === 0;
    // "attended by Ana Lima and by Sione Vea"
    const between = words.slice(end, person.start).replace(isFirst ? never : /^(,?\s+and|,) (?:also )?by\b/i, "$1");
    if (between.length > (isFirst ? TO_FIRST : TO_NEXT) || stops.test(between) || named.length === MOST) break;
    if (!isFirst && !joins.test(between)) break;
    end = person.end;
    if (/\S/.test(between) && whose.test(between)) {
      if (isFirst) break;
      continue;
    }
    named.push(person);
  }
  return named;
}

/** The names before `to`. */
function namesBehind(
  words: string,
  to: number,
  persons: readonly Listed[],
  { joins, stops, whose }: RollWordings,
): readonly Listed[] {
  const named: Listed[] = [];
  let start = to;
  for (const person of persons.toReversed()) {
    if (person.end > to) continue;
    const between = words.slice(person.end, start);
    const isLast = named.length === 0;
    if (between.length > (isLast ? TO_FIRST : TO_NEXT) || stops.test(between) || named.length === MOST) break;
    if (isLast ? /\band\b/.test(between) : !joins.test(between)) break;
    start = person.start;
    if (!whose.test(words.slice(Math.max(0, person.start - 24), person.start))) named.unshift(person);
    else if (isLast) break;
  }
  return named;
}

/** Finds where a sentence lists who was there ("Also present were …"), and whom. */
export function findRolls(words: string, persons: readonly Listed[], wordings: RollWordings): readonly Roll[] {
  const opens = /:\s*$/.test(words);
  if ((persons.length === 0 && !opens) || !wordings.hints.test(words)) return [];
  const rolls: Roll[] = [];
  const add = (match: { readonly 0: string; readonly index: number }, along: boolean, isBehind: boolean): void => {
    const cue = { start: match.index, end: match.index + match[0].length };
    const named = isBehind ? namesBehind(words, cue.start, persons, wordings) : namesAhead(words, cue.end, persons, wordings);
    if (named.length > 0 || (opens && !isBehind && /^[\s:]*$/.test(words.slice(cue.end)))) rolls.push({ cue, named, along });
  };
  for (const match of wordings.along.matchAll(words)) add(match, true, false);
  for (const match of wordings.ahead.matchAll(words)) add(match, false, false);
  for (const match of wordings.behind.matchAll(words)) add(match, false, true);
  return rolls;
}
