import type { GroupWords } from "../../authority/group-words.ts";
import type { Places } from "../../authority/places.ts";
import type { StateWords } from "../../authority/state-words.ts";
import { DESCRIBED } from "../../model/actor.ts";
import type { Span } from "../../text/span.ts";
import { isDeterminer } from "../persons/lexicon.ts";
import type { ReadSentence } from "../persons/read-sentence.ts";
import { countryAt, type TitleCountry } from "../persons/title-country.ts";
import type { Token } from "../persons/tokens.ts";
import { NAME_AS_ADJECTIVE } from "../states/find-states.ts";
import type { GroupFinding } from "./group-finding.ts";
import { entryAt, inPlace, isApostrophe, isCountry, phraseEnd, phraseStart } from "./noun-phrase.ts";

/** Singular nouns that stand for the organisation whose they are. */
const standIns = new Set(["delegation", "leadership", "contingent", "mission", "team"]);

/** Does the token stand in the name of a body or other organisation of a country? */
const isOfCountry = ({ cover }: Token): boolean =>
  cover?.country != null && ["body", "party", "organisation"].includes(cover.kind);

/** The country that a phrase tells: the adjective or possessive before its noun, else the only one after it; else that of the body it is of ("officers of the Fijian Navy"). */
function countryOf(tokens: readonly Token[], from: number, head: number, end: number): TitleCountry | null {
  for (const tells of [isCountry, isOfCountry])
    for (const [first, last] of [
      [from, head],
      [head, end],
    ] as const) {
      const told = tokens.slice(first, last).filter(tells);
      const codes = new Set(told.map(({ cover }) => cover!.country?.code));
      if (codes.size > 0) return codes.size === 1 ? countryAt(told[0]!) : null;
    }
  return null;
}

/** Is it a compound that describes ("Saudi-led")? */
const describes = (printed: string, { describing }: StateWords): boolean =>
  describing.has(/[-‐‑](\p{Ll}+)$/u.exec(printed)?.[1] ?? "");

/** "Its officials": the one country named before in the sentence owns them. */
function ownedBy(tokens: readonly Token[], determiner: number): TitleCountry | null {
  if (tokens[determiner]?.low !== "its") return null;
  const told = tokens.slice(0, determiner).filter(isCountry);
  const codes = new Set(told.map(({ cover }) => cover!.country?.code));
  return codes.size === 1 ? countryAt(told[0]!) : null;
}

/** So many words a phrase has at most that means nobody. */
const NOBODY = 4;

/** Does the noun at `last` end or open a phrase that means nobody ("its board of directors", "public health")? */
function isNobody(tokens: readonly Token[], last: number, { notGroups }: GroupWords): boolean {
  if (entryAt(tokens, last, [notGroups], NOBODY) > 1) return true;
  for (let before = 1; before < NOBODY; before++)
    if (last >= before && entryAt(tokens, last - before, [notGroups], NOBODY) === before + 1) return true;
  return false;
}

/** Does "as" lead to the noun, which then says what somebody is ("as guests of", but not "as well as guests of")? */
const isSaidOf = (tokens: readonly Token[], from: number, head: number, { saidOf }: GroupWords): boolean =>
  from === head &&
  tokens[head - 1]?.low === "as" &&
  tokens[head - 2]?.low !== "well" &&
  tokens[head - 2]?.low !== "such" &&
  saidOf.has(tokens[head]!.low);

/** Finds people, states and bodies that are told of without a name. `taken` tells whether something else was found at an offset. */
export function findGroups(
  text: string,
  { tokens, article }: ReadSentence,
  sentence: number,
  words: GroupWords,
  states: StateWords,
  places: Places,
  taken: (offset: number) => boolean,
): GroupFinding[] {
  const found: GroupFinding[] = [];
  let free = 0;
  for (let head = 0; head < tokens.length; head++) {
    const token = tokens[head]!;
    if (token.kind !== "word" || taken(token.start)) continue;
    const people = isPeople(token);
    const plural = people ? 1 : entryAt(tokens, head, [words.people, words.bodies]);
    const single = plural || entryAt(tokens, head, [words.singulars], 2);
    // "The coalition" may be anybody's; "the Saudi-led coalition" is one of those who deal with each other.
    const length = single || entryAt(tokens, head, [words.ofCountries, words.described], 2);
    if (length === 0) continue;
    const last = head + length - 1;
    if (isNobody(tokens, last, words)) continue;
    // "workers' parties": the parties are the group.
    const behind = isApostrophe(tokens[last + 1]) ? last + 2 : last + 1;
    const describing = words.modifiers.has(tokens[last]!.low) || (behind > last + 1 && words.people.has(tokens[last]!.low));
    if (tokens[last]!.possessive && describing && entryAt(tokens, behind, [words.bodies]) > 0) continue;
    const from = Math.max(free, phraseStart(tokens, head, words));
    if (isSaidOf(tokens, from, head, words)) continue;
    const determined = isDeterminer(tokens[from - 1]);
    const printed = tokens
      .slice(head, last + 1)
      .map(({ low }) => low)
      .join(" ");
    const own = tokens[last]!.possessive ? last + 1 : phraseEnd(tokens, last + 1, words);
    // "authorities in Suva": of the country where they are, unless they are told to be of another.
    const livesThere = words.atHome.has(printed) || words.populations.has(printed);
    const home = livesThere && own === last + 1 && !countryOf(tokens, from, head, own) ? inPlace(tokens, own, places) : null;
    const end = home?.end ?? own;
    if (plural === 0 && from === head && end === last + 1 && !determined) continue;
    const country = home?.country ?? countryOf(tokens, from, people ? head + 1 : head, end) ?? ownedBy(tokens, from - 1);
    const told = tokens.slice(from, head);
    const compound = told.some(({ text: one, cover, capital }) => capital && !cover && describes(one, states));
    const armed = words.armed.has(printed) && tokens[head - 1]?.capital === true && !tokens[head - 1]!.cover && from < head;
    if (single === 0 && !compound && (!words.ofCountries.has(printed) || !told.some(isCountry))) continue;
    // "Nauru hosts": a country's name takes a verb, its adjective a noun.
    const owner = from < head ? tokens[from]!.cover : null;
    const named = owner?.form === "name" && owner.end === tokens[head - 1]!.end && !tokens[head - 1]!.possessive;
    const isVerb = words.verbs.has(printed) && !words.beforeNouns.has(tokens[head - 1]?.low ?? "");
    if (isVerb && (from === head || named) && !determined && end === last + 1) continue;
    if (from > 0 && taken(tokens[from]!.start) && from < head) continue;
    // "Leaders Summit", "Ministers Meeting": a noun before a capital is a part of a name.
    const next = tokens[last + 1];
    if (token.capital && next?.capital && !next.cover && !tokens[last]!.possessive && head > 0) continue;
    // "All member countries" are called by their noun.
    const begin = tokens[from]!.low === "all" && from < head ? tokens[from + 1]! : tokens[from]!;
    const span: Span = { start: begin.start, end: tokens[end - 1]!.end };
    const organisation = standIns.has(printed)
      ? ([...tokens.slice(from, head), ...tokens.slice(last + 1, end)].find(
          ({ cover }) => cover !== null && ["party", "body", "organisation", "igo"].includes(cover.kind),
        )?.cover ?? null)
      : null;
    found.push({
      start: people ? token.cover!.start : token.start,
      end: tokens[last]!.end,
      article,
      sentence,
      phrase: { start: tokens[determined ? from - 1 : from]!.start, end: span.end },
      name: text.slice(span.start, span.end).replace(/\s+/g, " "),
      words: span,
      kind: "group",
      form: "description",
      country,
      organisation,
      back: false,
      attributive: tokens[last]!.possessive,
      rule: compound || armed ? DESCRIBED : "group by its noun",
    });
    free = end;
    head = end - 1;
  }
  return found;
}

/** "Armenians of Karabakh": a plural of an adjective of country. */
const isPeople = ({ cover, text }: Token): boolean =>
  cover !== null && cover.form === "demonym" && /\p{Ll}[^s\P{Ll}]s$/u.test(text) && cover.rule !== NAME_AS_ADJECTIVE;
