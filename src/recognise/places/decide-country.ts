import type { Span } from "../../text/span.ts";
import { SURE } from "./look-up.ts";
import type { Option, PlaceFinding } from "./place-finding.ts";

export interface Decided {
  readonly country: string | null;
  readonly countryWords: Span | null;
  readonly rule: string;
  readonly from: string | null;
}

/** What an article tells of countries beside the place itself. */
export interface Setting {
  /** Countries that the article names. */
  readonly named: ReadonlySet<string>;
  readonly publisher: string | null;
  /** Country of the dateline, once it is decided. */
  readonly dateline: { readonly country: string; readonly name: string } | null;
  /** Towns with their countries (`geneva CH`) in which organisations of several countries sit: they are as much in the news as capitals. */
  readonly seats: ReadonlySet<string>;
  /** Countries of forms that the article printed beside them before. */
  readonly told: ReadonlyMap<string, string>;
}

/** So many times the people of the next place of that name: only words beside the name outweigh such a lead. */
const OVERWHELMING = 15;
/** A lead that decides where nothing in the article does. */
const CLEAR = 3;
/** A state's capital is meant more often than a place as large elsewhere. */
const CAPITAL = 10;
/** People for whom a small state's capital counts at the least: it is as much in the news. */
const SMALL_CAPITAL = 100_000;
/** So many times a capital counts against what the article names: its namesake may lie in a country that is the news. */
const CAPITAL_ELSEWHERE = 2;
/** A place of so few people, in a country that the article does not name, is likely another one that no list has. */
const TOWN = 5_000;

const weight = ({ population, capital }: Option): number =>
  capital ? CAPITAL * Math.max(population, SMALL_CAPITAL) : population;

/** One option a country, the heaviest first. */
function countries(options: readonly Option[]): readonly Option[] {
  const best = new Map<string, Option>();
  for (const option of options) {
    const other = best.get(option.country);
    if (!other || weight(option) > weight(other)) best.set(option.country, option);
  }
  return [...best.values()].sort((a, b) => weight(b) - weight(a));
}

const worked = (country: string, from: string, rule: string): Decided => ({ country, countryWords: null, rule, from });
const open = (rule: string): Decided => ({ country: null, countryWords: null, rule, from: null });

const isInNews = (country: string, { named, dateline, publisher }: Setting): boolean =>
  named.has(country) || dateline?.country === country || publisher === country;

/** May a house stand in the country of a town that it is called after? Of a small town only where the article is about that country ("the Mascot Hotel"); a house of the lists has no people. */
const lendsItsCountry = ({ country, population, capital }: Option, setting: Setting): boolean =>
  capital || population === 0 || population >= SURE || isInNews(country, setting);

/** Decides in which country a place lies whose country no words beside it print: by the article, the publisher, or a clear lead in people; null where several remain. */
export function decideCountry(finding: PlaceFinding, setting: Setting): Decided {
  const options = countries(finding.options).filter((option) => finding.kind !== "venue" || lendsItsCountry(option, setting));
  const told = setting.told.get(finding.form);
  if (told) return worked(told, `“${finding.name}” as printed with its country before`, "place as told before");
  const [first, second] = options;
  if (!first) {
    // A hall or ministry that no words place stands where the report was written, else at home.
    if (finding.kind === "venue" && setting.dateline)
      return worked(setting.dateline.country, `dateline ${setting.dateline.name}`, "venue in the dateline's country");
    if (finding.kind === "venue" && setting.publisher)
      return worked(setting.publisher, `publisher in ${setting.publisher}`, "venue in the publisher's country");
    // A small place is told without its country by those who live near it.
    if (finding.kind === "other" && finding.role === "at" && setting.dateline)
      return worked(setting.dateline.country, `dateline ${setting.dateline.name}`, "place of no list in the dateline's country");
    return open("place in no list");
  }
  const isNamed = ({ country }: Option): boolean => isInNews(country, setting);
  // A town in a country that nothing in the article names, where it names others.
  if (setting.named.size > 0 && !first.capital && 0 < first.population && first.population <= TOWN && !options.some(isNamed))
    return open("town in a country not named");
  if (!second)
    return worked(
      first.country,
      `the places of that name known lie in ${first.country}`,
      finding.kind === "venue" && first.population === 0 ? "house of one country" : "place of one country",
    );
  const people = (option: Option): number => Math.max(1, option.population);
  const lead = people(first) * (first.capital || setting.seats.has(`${finding.form} ${first.country}`) ? CAPITAL_ELSEWHERE : 1);
  const overwhelming = options.slice(1).every((other) => lead >= OVERWHELMING * people(other));
  if (!overwhelming) {
    const named = options.filter((option) => setting.named.has(option.country));
    if (named.length === 1)
      return worked(named[0]!.country, `the article names ${named[0]!.country}`, "place in a country named");
    const pool = named.length > 1 ? named : options;
    const home = pool.find((option) => option.country === setting.dateline?.country);
    if (home) return worked(home.country, `dateline ${setting.dateline!.name}`, "place in the dateline's country");
    // A hamlet of the publisher's country is not meant where the place is known for another.
    const isSlight = (option: Option): boolean => OVERWHELMING * people(option) < people(pool[0]!);
    const own = pool.find((option) => option.country === setting.publisher && !isSlight(option));
    if (own) return worked(own.country, `publisher in ${own.country}`, "place in the publisher's country");
    if (pool.length > 1 && weight(pool[0]!) <= CLEAR * weight(pool[1]!)) return open("place of several countries");
    return worked(pool[0]!.country, `largest of ${pool.length} countries with such a place`, "place by its people");
  }
  return worked(first.country, `largest of ${options.length} countries with such a place`, "place by its people");
}
