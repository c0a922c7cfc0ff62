import type { Authority } from "../../authority/authority.ts";
import type { Finding } from "../finding.ts";
import type { Word } from "../words.ts";
import { findingOfRun } from "./finding-of-run.ts";

/** Words in the longest name of an outlet. */
const MOST = 4;
/** Words of the longest description behind one ("the English-language weekly organ of"). */
const REACH = 6;

/** What may follow the name behind "the daily": before another noun "daily" is but an adjective ("the daily Cabinet briefing"). */
const ends =
  /^(?:on|in|at|that|of|and|or|by|with|for|to|from|said|says|wrote|writes|reported|reports|which|who|has|had|is|was|last|this|he|she|they|we|it|I)$/;
/** "Sharq al-Awsat": an article hyphened to a capital is a word of the name. */
const isLarge = ({ capital, raw }: Word): boolean => capital || /^\p{Ll}{2}-\p{Lu}/u.test(raw);
const articles = /^(?:the|a|an|its|his|her|their)$/;

/** "The portal Example wrote", "in the weekly Example", "Example, the daily of the Example Party": papers, portals and stations by what they are. */
export function outletsByKind(
  words: readonly Word[],
  article: string,
  {
    countries,
    personWords: { outlets, outletAdjectives, outletsBehind, officeHeads, honorifics, noNames, given, bodies },
    organisationWords: { madeBy },
    places: { cities },
  }: Authority,
): Finding[] {
  const finding = (from: number, to: number): Finding =>
    findingOfRun(words.slice(from, to), article, "outlet", "outlet beside its kind");
  const isName = (from: number, to: number): boolean =>
    to > from &&
    to - from <= MOST &&
    !officeHeads.has(words[from]!.raw.toLowerCase()) &&
    !honorifics.has(words[from]!.raw.toLowerCase()) &&
    // A person may own, edit or be interviewed by one.
    !given.has(words[from]!.folded) &&
    !countries.byForm.has(words[from]!.folded) &&
    !(to === from + 1 && noNames.has(words[from]!.raw.toLowerCase()));
  /** The index after the capitalised words from `at` on. */
  const runTo = (at: number): number => {
    let to = at;
    while (to < words.length && words[to]!.capital && to - at <= MOST && (to === at || words[to - 1]!.gap === " ")) {
      to++;
      if (words[to - 1]!.possessive) break;
    }
    return to;
  };
  /** The first of the capitalised words that end with `at`. */
  const runFrom = (at: number): number => {
    let from = at + 1;
    while (
      from > 0 &&
      isLarge(words[from - 1]!) &&
      !/^(?:A|An|The)$/.test(words[from - 1]!.raw) &&
      at - from < MOST &&
      (from === at + 1 || words[from - 1]!.gap === " ")
    )
      from--;
    return from;
  };
  /** May the name before a noun for outlets be one: no town's, body's or what opens a sentence ("The newspaper", "Embassy magazine")? */
  const isBefore = (from: number, to: number): boolean => {
    const last = words[to - 1]!;
    const form = words
      .slice(from, to)
      .map(({ folded }) => folded)
      .join(" ");
    const opens = from === 0 && to === 1;
    // "an Arabic newspaper" is of a language or people, "the newspaper" of nobody.
    const described = to - from === 1 && /^an?$/.test(words[from - 1]?.low ?? "");
    const plain = to > from && to - from <= MOST && !countries.byForm.has(form) && !officeHeads.has(last.low);
    return (
      plain &&
      !opens &&
      !described &&
      !noNames.has(form) &&
      last.gap === " " &&
      !last.possessive &&
      !cities.has(form) &&
      !bodies.has(last.folded)
    );
  };
  return words.flatMap((noun, at): Finding[] => {
    const pair = noun.gap === " " ? `${noun.folded} ${words[at + 1]?.folded}` : "";
    if (!noun.capital && (outletsBehind.has(noun.folded) || outletsBehind.has(pair)) && at > 0) {
      const from = runFrom(at - 1);
      if (isBefore(from, at)) return [finding(from, at)];
    }
    if (noun.capital || !outlets.has(noun.folded)) return [];
    if (noun.gap === " " && at > 0) {
      const to = runTo(at + 1);
      const next = words[to];
      const whole =
        !outletAdjectives.has(noun.folded) || words[to - 1]!.gap !== " " || next === undefined || ends.test(next.folded);
      if (isName(at + 1, to) && whole) return [finding(at + 1, to)];
    }
    for (let open = at - 1; open > Math.max(0, at - REACH); open--) {
      if (articles.test(words[open]!.raw)) {
        if (words[open - 1]!.gap !== ", " || !madeBy.has(words[at + 1]?.folded ?? "")) break;
        const from = runFrom(open - 1);
        return isName(from, open) && !words[open - 1]!.possessive ? [finding(from, open)] : [];
      }
      if (words[open]!.gap !== " ") break;
    }
    return [];
  });
}
