import type { Authority } from "../authority/authority.ts";
import type { Reading } from "../model/reading.ts";
import { foldName } from "../text/fold-name.ts";
import { countryOfPlace } from "./place-country.ts";
import { type Word, wordsIn } from "./words.ts";

/** Lines of a page's head, and of its foot, that tell where it is published. */
const LINES = 12;
/** Lines at the very top, where any country that is named is the page's own or what it is about. */
const TOP = 3;
/** A menu has more parts in a line. */
const PARTS = 3;
/** Letters of the longest line that is looked through. */
const LONGEST = 160;
/** Words of the longest name of a country or town. */
const MOST = 5;

/** What parts a line of a page's head. */
const parting = /\s{2,}|\s*[|•·*»«[\]–—]+\s*| - | -- /u;
/** A town with a day or number behind it, at the head of a line or behind a label ("Suva, 3 May", "Headquarters: Suva"). */
const label = /^(?:\p{L}+(?: \p{L}+){0,2}: |©[^,]{0,80}, )/u;

/** The one country that a form names, by its name alone. */
function named(form: string, { countries }: Authority): string | null {
  const codes = new Set(
    (countries.byForm.get(foldName(form.replace(/^the /i, ""))) ?? []).flatMap((match) =>
      match.form === "name" ? [match.country.code] : [],
    ),
  );
  return codes.size === 1 ? [...codes][0]! : null;
}

/** The country of a town by its bare name, as an address gives it ("Suva", "Valletta-12"). */
function townIn(form: string, { places, countries }: Authority): string | null {
  const folded = foldName(form.replace(/[-\s]?\d[\d -]*$/, ""));
  if (folded.length < 4 || countries.byForm.get(folded)?.some((match) => match.form === "name")) return null;
  const capitals = (places.cities.get(folded) ?? []).filter(({ capital, own }) => capital && own === folded);
  return capitals.length === 1 ? capitals[0]!.country : countryOfPlace(places, folded);
}

/** The countries that some words name, each by its longest form. */
function countriesIn(words: readonly Word[], authority: Authority): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(MOST, words.length - at);
    for (; length > 0; length--) {
      const run = words.slice(at, at + length);
      const code = run[0]!.capital ? named(run.map(({ raw }) => raw).join(" "), authority) : null;
      if (code === null) continue;
      found.push(code);
      break;
    }
    at += Math.max(1, length);
  }
  return found;
}

/** What a part of a line tells: a country by itself, or an address that ends in a country or a town ("12 Reef Road, Suva", "Suva, 3 May"). */
function toldBy(part: string, authority: Authority): string | null {
  const bare = part.replace(label, "").replace(/[.,;:]$/, "");
  const whole = named(bare, authority) ?? townIn(bare, authority);
  if (whole !== null) return whole;
  const pieces = bare.split(/, /);
  if (pieces.length < 2) return null;
  return named(pieces.at(-1)!, authority) ?? townIn(pieces.at(-1)!, authority) ?? townIn(pieces[0]!, authority);
}

/** The lines of a stretch of text that are short enough to be of a page's head or foot. */
const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && line.length <= LONGEST);

/** A country, and the line that tells it, as printed. */
export interface CountryOfPage {
  readonly code: string;
  readonly line: string;
}

/**
 * The country in which a page is published, by what its head and foot print outside of its articles: the country alone ("Republic of Fiji"), an address, a town with the
 * day of the issue, or the one country that its top names besides what the publisher is about; null where they name none, or several. A menu tells what is written about.
 */
export function countryOfPage({ source: { text }, articles, sighting }: Reading, authority: Authority): CountryOfPage | null {
  const [first] = articles;
  if (!first || sighting.publisher === null) return null;
  const head = linesOf(text.slice(0, Math.min(first.start, LINES * LONGEST))).slice(0, LINES);
  const end = articles.reduce((most, article) => Math.max(most, article.end), 0);
  const foot = linesOf(text.slice(Math.max(end, text.length - LINES * LONGEST))).slice(-LINES);
  const about = new Set(countriesIn(wordsIn(sighting.publisher, { start: 0, end: sighting.publisher.length }), authority));
  const partsOf = (line: string): readonly string[] => {
    const parts = line.split(parting).filter((part) => part !== "");
    return parts.length > PARTS ? [] : parts;
  };
  const only = (lines: readonly string[], read: (line: string) => readonly (string | null)[]): CountryOfPage | null => {
    const told = lines.flatMap((line) =>
      read(line).flatMap((code) => (code === null || about.has(code) ? [] : [{ code, line }])),
    );
    return new Set(told.map(({ code }) => code)).size === 1 ? told[0]! : null;
  };
  const byShape = (line: string): readonly (string | null)[] => partsOf(line).map((part) => toldBy(part, authority));
  const byName = (line: string): readonly string[] =>
    partsOf(line).flatMap((part) => countriesIn(wordsIn(part, { start: 0, end: part.length }), authority));
  return only(head, byShape) ?? only(head.slice(0, TOP), byName) ?? only(foot, byShape);
}

/** The country of a publisher, with the line of its page that tells it where one does, as a basis states it. */
export const ofPage = ({ country, countryLine }: Reading["sighting"]): string =>
  countryLine === undefined ? `${country}` : `${country} (“${countryLine}”)`;
