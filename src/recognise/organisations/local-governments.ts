import type { Authority } from "../../authority/authority.ts";
import type { LocalGovernmentWords } from "../../authority/local-government-words.ts";
import type { Places } from "../../authority/places.ts";
import type { Finding } from "../finding.ts";
import { countryOfPlace } from "../place-country.ts";
import { low, type Word } from "../words.ts";

/** The rule by which a part of a country is an actor. */
export const LOCAL = "part of a country that acts";

/** Words in the longest name of a part of a country. */
const MOST = 5;
/** Words between who acts and the verb, and between a document and its "with" or "between". */
const TO_VERB = 5;
const TO_DOCUMENT = 14;

const runsOn = (word: Word | undefined): boolean => word?.gap === " ";

/** A part of a country as printed: `name` begins its own name, behind "the city of". */
interface Unit {
  readonly from: number;
  readonly name: number;
  readonly to: number;
  /** The words that the gazetteer may know. */
  readonly place: readonly Word[];
  /** Does a noun say that it is one? */
  readonly told: boolean;
}

const foldedOf = (words: readonly Word[]): string => words.map(({ folded }) => folded).join(" ");

/** The country of a part of it, or of a large town. */
function countryOf(words: readonly Word[], places: Places): string | null {
  const form = foldedOf(words);
  const divisions = new Set((places.regions.get(form) ?? []).map(({ country }) => country));
  if (divisions.size === 1) return [...divisions][0]!;
  const own = (places.known.get(form) ?? []).filter(({ kind }) => kind === "region" || kind === "city");
  return countryOfPlace(places, form) ?? (own.length === 1 ? own[0]!.country : null);
}

/** Does the gazetteer know a part of a country, or one large town, of that name? */
const isKnown = (words: readonly Word[], places: Places): boolean =>
  places.regions.has(foldedOf(words)) || countryOf(words, places) !== null;

/** Index behind the capitalised words from `at` on, "and" left out. */
function capitalsTo(words: readonly Word[], at: number): number {
  let to = at;
  while (words[to]?.capital && to - at < MOST) {
    to++;
    if (words[to - 1]!.possessive || !/^(?: |[-–])$/.test(words[to - 1]!.gap)) break;
  }
  return to;
}

/** "Province of Example", "the twin city of Example". */
function unitFirst(
  words: readonly Word[],
  at: number,
  { places, localGovernmentWords: { units, kinds, governments } }: Authority,
): Unit | null {
  let head = at;
  while (kinds.has(low(words[head])) && !units.has(low(words[head])) && runsOn(words[head])) head++;
  while (kinds.has(low(words[head])) && units.has(low(words[head + 1])) && runsOn(words[head])) head++;
  const governed = governments.has(low(words[head]));
  if (!(governed || units.has(low(words[head]))) || !runsOn(words[head])) return null;
  if (low(words[head + 1]) !== "of" || !runsOn(words[head + 1])) return null;
  const from = low(words[head + 2]) === "the" ? head + 3 : head + 2;
  const to = capitalsTo(words, from);
  if (to === from || (governed && !isKnown(words.slice(from, to), places))) return null;
  // A noun in small letters is no part of the name.
  return { from: at, name: words[head]!.capital ? at : from, to, place: words.slice(from, to), told: true };
}

/** "Example Province", "Example State Government", "the Example Government" of a known part of a country; else a known place alone. */
function unitLast(words: readonly Word[], at: number, authority: Authority): Unit | null {
  if (!words[at]!.capital || authority.organisationHeads.openers.has(words[at]!.raw) || /^(?:The|An?)$/.test(words[at]!.raw))
    return null;
  const { places, localGovernmentWords: list } = authority;
  const to = capitalsTo(words, at);
  const found = (end: number, place: number, told: boolean): Unit => ({
    from: at,
    name: at,
    to: end,
    place: words.slice(at, place),
    told,
  });
  for (let head = to - 1; head > at; head--) {
    if (!list.units.has(low(words[head]))) continue;
    let first = head;
    while (first > at + 1 && (list.kinds.has(low(words[first - 1])) || list.units.has(low(words[first - 1])))) first--;
    const governed = head + 1 < to && list.governments.has(low(words[head + 1]));
    return head + (governed ? 2 : 1) === to ? found(to, first, true) : null;
  }
  if (to - at > 1 && low(words[to - 1]) === "government" && isKnown(words.slice(at, to - 1), places))
    return found(to, to - 1, true);
  return isKnown(words.slice(at, to), places) ? found(to, to, false) : null;
}

/** Does a verb of giving or signing follow at `at`, over auxiliaries and adverbs? */
function actsAt(words: readonly Word[], at: number, { deeds, between }: LocalGovernmentWords): boolean {
  if (words[at - 1]!.possessive) return false;
  for (let next = at; next < at + TO_VERB; next++) {
    if (!runsOn(words[next - 1]) || !words[next]) return false;
    // "The city of Example was given": who is given something acts as little as where it happens.
    if (deeds.has(low(words[next]))) return !/^(?:was|were|be|been|being|is|are)$/.test(low(words[next - 1]));
    if (!between.has(low(words[next])) && !/ly$/.test(low(words[next]))) return false;
  }
  return false;
}

/** Is the word the adjective of a country? */
const isAdjective = (word: Word | undefined, { countries }: Authority): boolean =>
  word?.capital === true && (countries.byForm.get(word.folded)?.some(({ form }) => form === "adjective") ?? false);

/** Behind "and" or a comma: another who acts, named by capitals. */
function actsWith(words: readonly Word[], { to: at, told }: Unit, authority: Authority): boolean {
  const last = words[at - 1]!;
  const joined = runsOn(last) && low(words[at]) === "and";
  if (!joined && last.gap !== ", ") return false;
  let from = joined ? at + 1 : at;
  if (low(words[from]) === "the") from++;
  // "and the Fijian town of Example"
  if (isAdjective(words[from], authority) && unitFirst(words, from + 1, authority)) from++;
  const { localGovernmentWords: list } = authority;
  const unit = words[from] ? unitAt(words, from, authority) : null;
  // A bare name joins another part of a country, or a state that the verb is of.
  if (!told && !unit?.told && !authority.countries.byForm.has(words[from]?.folded ?? "")) return false;
  let to = unit?.to ?? capitalsTo(words, from);
  // "the Ministry of Trade", "the Example Board of Trade"
  if (!unit && to > from && low(words[to]) === "of") to = capitalsTo(words, to + 1);
  return to > from && actsAt(words, to, list);
}

/** Is it one with whom, between whom or by whom something is signed or given? */
function isPartner(words: readonly Word[], to: number, lead: number, { documents, deeds, gifts }: LocalGovernmentWords): boolean {
  const near = (list: ReadonlySet<string>, at: number, reach: number): boolean =>
    words.slice(Math.max(0, at - reach), Math.max(0, at)).some((word) => list.has(low(word)));
  if (low(words[lead]) === "with") return near(documents, lead, TO_DOCUMENT) && near(deeds, lead, TO_DOCUMENT);
  if (low(words[lead]) === "by") return near(deeds, lead, TO_VERB);
  if (low(words[lead]) === "from") return near(gifts, lead, 2);
  if (low(words[lead]) === "between") return near(documents, lead, TO_VERB) && low(words[to]) === "and";
  const between = words.slice(Math.max(0, lead - TO_DOCUMENT), lead).findLastIndex((word) => low(word) === "between");
  return low(words[lead]) === "and" && between >= 0 && near(documents, Math.max(0, lead - TO_DOCUMENT) + between, TO_VERB);
}

const unitAt = (words: readonly Word[], at: number, authority: Authority): Unit | null =>
  unitFirst(words, at, authority) ?? unitLast(words, at, authority);

/** Behind these a place is where something happens or who somebody is of. */
const leading = /^(?:in|at|from|to|of|near|for|around|across|outside|through|via|into|on|off|by|with|between|and|or)$/;

/** Towns, provinces and counties that give or sign themselves; where they are but places they are none of this. */
export function localGovernments(words: readonly Word[], article: string, authority: Authority): Finding[] {
  const { localGovernmentWords: list, places, countries } = authority;
  const found: Finding[] = [];
  for (let at = 0; at < words.length; at++) {
    const unit = unitAt(words, at, authority);
    const whose = unit?.told && runsOn(words[at - 1]) && isAdjective(words[at - 1], authority) ? words[at - 1]! : null;
    const named = words[at - 1]?.capital && runsOn(words[at - 1]) && !/^(?:The|And|But)$/.test(words[at - 1]!.raw);
    if (!unit || (named && !whose)) continue;
    let lead = whose ? at - 2 : at - 1;
    if (low(words[lead]) === "the") lead--;
    const before = low(words[lead]);
    // "between Example Province and Otherby"
    const joined = before === "and" && found.at(-1)?.end === words[lead - 1]?.end;
    const first = words[unit.name]!;
    const last = words[unit.to - 1]!;
    // A state acts by itself, and a capital for it.
    const form = foldedOf(words.slice(unit.name, unit.to));
    if (countries.byForm.has(form)) continue;
    const opens = !leading.test(before) || (before === "and" && unit.told);
    const acts =
      (opens && (actsAt(words, unit.to, list) || actsWith(words, unit, authority))) ||
      (unit.told && isPartner(words, unit.to, lead, list)) ||
      joined;
    if (!acts) continue;
    const own = countries.byForm.get(whose?.folded ?? "")?.find(({ form: kind }) => kind === "adjective")?.country.code;
    const lies = countryOf(unit.place, places);
    found.push({
      start: words[unit.from]!.start,
      end: last.end,
      article,
      kind: "body",
      form: "name",
      ...(unit.name > unit.from ? { nameFrom: first.start } : {}),
      name: words
        .slice(unit.name, unit.to)
        .map(({ raw, gap }, index, all) => raw + (index < all.length - 1 ? gap : ""))
        .join(""),
      full: null,
      key: null,
      country:
        own && whose
          ? { code: own, spans: [{ start: whose.start, end: whose.end }], from: null }
          : lies === null
            ? null
            : { code: lies, spans: [], from: `${foldedOf(unit.place)} lies in ${lies}` },
      attributive: false,
      rule: LOCAL,
    });
    at = unit.to - 1;
  }
  return found;
}
