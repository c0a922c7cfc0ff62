import { beginsWithCapital } from "../../text/letters.ts";

/** A stretch of a sentence, by offsets within it. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

const separator = /,\s+(?:and\s+)?|\s+and\s+|\s+as well as\s+/gu;
const opens = /^(?:the|its|his|her|their|our|all|any|an?|this|that|those|these|every|both)\s+\p{L}|^[“"]|^\p{Lu}/iu;
const nameLike = /^(?:the|its|his|her|their|our|all|any|an?|every)\s|^\p{Lu}|^[“"]/u;
const MOST = 4;
/** "the Belt and Road Initiative": what joins two capitals stands inside of a name. */
const inName = /\p{Lu}[\p{L}’'-]*$/u;
const goesOnName = /^\p{Lu}/u;

/**
 * "Supports A and B" gives two: what a stance is about, cut where each part is a thing of its own with an article or a name.
 * What is not plainly so stays whole.
 */
export function splitObjects(words: string, from: number, to: number): readonly Part[] {
  const about = words.slice(from, to);
  const whole = [{ from, to }];
  if (
    about.length > 400 ||
    !opens.test(about) ||
    /\b(?:in|by|to|between|among|of both|that|which|who|for the two)\b/i.test(about)
  )
    return whole;
  const parts: Part[] = [];
  let at = 0;
  for (const match of about.matchAll(separator)) {
    const after = about.slice(match.index + match[0].length, match.index + match[0].length + 2);
    if (match[0] === " and " && inName.test(about.slice(Math.max(0, match.index - 40), match.index)) && goesOnName.test(after))
      continue;
    parts.push({ from: from + at, to: from + match.index });
    at = match.index + match[0].length;
  }
  parts.push({ from: from + at, to });
  if (parts.length < 2 || parts.length > MOST) return whole;
  const apart = parts.every((part) => {
    const own = words.slice(part.from, part.to);
    return nameLike.test(own) && /\s/.test(own.trim()) && own.trim().length >= 8;
  });
  // "the Chadian, Malian and Kenyan peoples": adjectives of one noun.
  const last = parts.at(-1)!;
  const ofOneNoun = parts.slice(0, -1).some((part) => adjectiveAlone.test(words.slice(part.from, part.to)));
  if (ofOneNoun && /\s\p{Ll}+$/u.test(words.slice(last.from, last.to))) return whole;
  // "the detention of Ann Other and Bob Brown" is one detention.
  const names = parts.slice(1).some((part) => beginsWithCapital(words.slice(part.from, part.to)));
  return apart && !(names && /\bof\s+\p{Lu}/u.test(words.slice(parts[0]!.from, parts[0]!.to))) ? parts : whole;
}

/** Nothing but an adjective of a country or a people. */
const adjectiveAlone = /^(?:the\s+)?\p{Lu}\p{L}+(?:i|[ai]n|ese|ish|[ct]h|sh)$/u;

const again = {
  for: /,?\s+and\s+(?:also\s+)?for\s+(?=\p{L})/u,
  against: /,?\s+and\s+(?:also\s+)?against\s+(?=\p{L})/u,
  to: /,?\s+and\s+(?:also\s+)?to\s+(?=\p{Ll})/u,
};

/** "called for A and for B" gives two: what a stance is about, cut where its preposition stands again; null where it does not. */
export function splitRepeated(
  words: string,
  preposition: "for" | "against" | "to",
  from: number,
  to: number,
): readonly Part[] | null {
  const match = again[preposition].exec(words.slice(from, to));
  if (!match || match.index < 4) return null;
  // "urged them to stop and to leave", and not "urged both to the north and to the south".
  if (preposition === "to" && !/\bto\s\p{Ll}/u.test(words.slice(from, from + match.index))) return null;
  const next = from + match.index + match[0].length;
  return to - next < 4
    ? null
    : [
        { from, to: from + match.index },
        { from: next, to },
      ];
}
