import type { Authority } from "../../authority/authority.ts";
import type { ActorKind } from "../../model/actor.ts";
import type { Finding } from "../finding.ts";
import type { Word } from "../words.ts";
import { findingOfRun } from "./finding-of-run.ts";
import { isDay } from "./name-run.ts";
import { countryIn } from "./where-it-sits.ts";

export const BESIDE_KIND = "name beside its kind";
/** Words in the longest name beside its kind. */
const MOST = 6;
/** Small words inside names are shorter ("cha", "da"), and none of the text's own language. */
const SMALL = 4;
/** With a capital, or with an article that is hyphened to one ("al-Wafaq"). */
const opensCapital = ({ capital, raw }: Word): boolean => capital || /^\p{Ll}{1,3}-\p{Lu}/u.test(raw);

/** "The party Ensemble de la Vie", "the state firm YLX": names behind the small noun of what they are, which no head of their own tells. */
export function namedBesideKind(words: readonly Word[], article: string, authority: Authority): Finding[] {
  const { countries, personWords, organisationWords } = authority;
  const { partiesBeside, kindsBeside, neverInside } = organisationWords;
  const { officeHeads, honorifics, noNames, given, family, bodies, romance } = personWords;
  const isName = (from: number, to: number): boolean => {
    const low = words[from]!.raw.toLowerCase();
    const alone = to === from + 1;
    return (
      words[from]!.raw.length > 1 &&
      // "the party Vice Chairman Ana Lima"
      !words.slice(from, to).some(({ raw }) => officeHeads.has(raw.toLowerCase())) &&
      !honorifics.has(low) &&
      !given.has(words[from]!.folded) &&
      !(alone && (noNames.has(low) || bodies.has(low) || family.has(low) || countries.byForm.has(words[from]!.folded))) &&
      !isDay(words[from]!)
    );
  };
  /** The index behind the capitals from `at` on, small words of other languages inside. */
  const runTo = (at: number): number => {
    let to = at;
    while (to < words.length && to - at < MOST && (to === at || words[to - 1]!.gap === " ")) {
      const inside = to > at && !words[to]!.capital && romance.has(words[to]!.raw);
      const next = inside && !words[to + 1]?.capital && romance.has(words[to + 1]?.raw ?? "") ? to + 2 : to + 1;
      if (!words[to]!.capital && !(inside && words[next]?.capital)) break;
      to = words[to]!.capital ? to + 1 : next;
      if (words[to - 1]!.possessive) break;
    }
    return to;
  };
  /** The index at which the name that ends before `to` begins: behind a country, with small words of other languages inside. */
  const runFrom = (to: number): number => {
    let from = to - 1;
    while (from > 0 && to - from < MOST && words[from - 1]!.gap === " " && stateBefore(from) === 0) {
      const before = words[from - 1]!;
      const inside = !before.capital && before.raw.length < SMALL && !neverInside.has(before.raw) && words[from - 2]?.capital;
      if (!opensCapital(before) && !inside) break;
      from--;
    }
    return from;
  };
  const finding = (from: number, to: number, kind: ActorKind, whole: number): Finding =>
    findingOfRun(words.slice(from, to), article, kind, BESIDE_KIND, countryIn(words.slice(whole, to), authority));
  /** How many words right before `at` name or describe a state ("the South Korean carrier"). */
  const stateBefore = (at: number): number =>
    [3, 2, 1].find((length) => {
      const form = words.slice(Math.max(0, at - length), at);
      return form.length === length && form[0]!.capital && countries.byForm.has(form.map(({ folded }) => folded).join(" "));
    }) ?? 0;
  return words.flatMap((noun, at): Finding[] => {
    if (noun.capital || noun.possessive) return [];
    const kind = partiesBeside.has(noun.folded) ? "party" : kindsBeside.has(noun.folded) ? "organisation" : null;
    if (!kind) return [];
    const before = words[at - 1];
    // "the shopworkers' union Mandate"
    const leads = before !== undefined && (before.gap === " " || (!before.capital && /^['’] $/.test(before.gap)));
    if (noun.gap === " " && leads && words[at + 1]?.capital) {
      const to = runTo(at + 1);
      // A capital before the noun is a name of its own: "the Example group Monday".
      const state = stateBefore(at);
      if ((!before.capital || state > 0) && to > at + 1 && isName(at + 1, to))
        return [finding(at + 1, to, kind, state > 0 ? at - state : at + 1)];
    }
    // "Tanzania's Chama cha Kijani party"
    if (kind === "party" && before && opensCapital(before) && before.gap === " " && !before.possessive) {
      const from = runFrom(at);
      const state = stateBefore(from);
      // "the Lao New Year party" is a feast.
      const feast = words.slice(from, at).every(({ raw }) => noNames.has(raw.toLowerCase()));
      if (state > 0 && !feast && isName(from, at))
        return [{ ...finding(from, at, kind, from - state), end: noun.end, nameTo: words[at - 1]!.end }];
    }
    return [];
  });
}
