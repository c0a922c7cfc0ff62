import type { Authority } from "../../authority/authority.ts";
import { stateOn } from "../../authority/dissolved-states.ts";
import type { Article } from "../../model/article.ts";
import type { ActorMention, PlaceMention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import { firstWhere } from "../../text/first-where.ts";
import { foldName } from "../../text/fold-name.ts";
import { bySpan, overlap, type Span } from "../../text/span.ts";
import type { Finding } from "../finding.ts";
import { wordsIn } from "../words.ts";
import { atHeadquarters, seatPatterns } from "./at-headquarters.ts";
import { liesIn, standsBefore } from "./country-beside.ts";
import { type Decided, decideCountry, type Setting } from "./decide-country.ts";
import { type Head, readHeads } from "./heads.ts";
import type { PlaceFinding } from "./place-finding.ts";
import { readSentence } from "./read-sentence.ts";

/** Spans that follow the text, to be asked in the order of the text. */
function coveredBy<T extends Span>(spans: readonly T[]): (at: Span) => T | null {
  const sorted = [...spans].sort(bySpan);
  return (at) => {
    const found = sorted[firstWhere(sorted, ({ end }) => end > at.start)];
    return found && overlap(found, at) > 0 ? found : null;
  };
}

/** The country that words beside the place print, from the place that it lies in or from the state that stands before it. */
function printedBeside(
  text: string,
  finding: PlaceFinding,
  next: PlaceFinding | undefined,
  before: Finding | null,
  decidedNext: Decided | null,
): Decided | null {
  // A hall may be called after a place elsewhere.
  const fits = (code: string): boolean =>
    finding.kind === "venue" || finding.options.length === 0 || finding.options.some((option) => option.country === code);
  if (next && decidedNext?.country && liesIn(text, finding, next) && fits(decidedNext.country)) {
    const words = next.kind === "country" ? { start: next.start, end: next.end } : decidedNext.countryWords;
    return {
      country: decidedNext.country,
      countryWords: words,
      rule: "place inside another",
      from: words ? null : `lies in ${next.name}; ${decidedNext.from}`,
    };
  }
  if (finding.stands && fits(finding.stands.code))
    return { country: finding.stands.code, countryWords: finding.stands.words, rule: "country in the name", from: null };
  if (before?.country && finding.kind !== "embassy" && fits(before.country.code))
    return {
      country: before.country.code,
      countryWords: before.country.spans[0] ?? before,
      rule: "country before the place",
      from: null,
    };
  return null;
}

/** What "here" means below a dateline or byline. */
const hereAt = (head: Head | null): Decided | null =>
  head && {
    country: head.decided.country,
    countryWords: null,
    rule: "here",
    from: `${head.kind === "byline" ? "byline from" : "dateline"} ${head.finding.name}`,
  };

/** Decides the countries of the places of an article: what is printed beside them first, then what the article and the publisher tell. @param settingAt what tells them at an offset */
function decideAll(
  text: string,
  findings: readonly PlaceFinding[],
  states: readonly Finding[],
  settingAt: (offset: number) => Setting,
): Decided[] {
  const decided: Decided[] = new Array<Decided>(findings.length);
  const told = new Map<string, string>();
  const before = lastBefore(states);
  const owners = findings.map((finding) => {
    const state = before(finding);
    return state && (state.attributive || state.form === "demonym") && standsBefore(text, state, finding) ? state : null;
  });
  // From the last on, so that the larger place, which follows, is decided before the smaller one in it.
  for (const pass of ["printed", "worked out"] as const)
    for (let at = findings.length - 1; at >= 0; at--) {
      const finding = findings[at]!;
      if (decided[at] && (pass === "printed" || decided[at]!.rule !== "undecided")) continue;
      if (finding.kind === "country") {
        const { code, words } = finding.stands!;
        decided[at] = { country: code, countryWords: words, rule: "country", from: null };
        continue;
      }
      const next = findings[at + 1];
      const beside = printedBeside(text, finding, next, owners[at]!, next ? decided[at + 1]! : null);
      if (beside) {
        decided[at] = beside;
        if (beside.countryWords && finding.options.length > 0 && !told.has(finding.form)) told.set(finding.form, beside.country!);
      } else if (pass === "printed" && finding.options.length !== 1)
        decided[at] = { country: null, countryWords: null, rule: "undecided", from: null };
      else decided[at] = decideCountry(finding, { ...settingAt(finding.start), told });
    }
  return decided;
}

/** The state named last before a place. */
function lastBefore(states: readonly Finding[]): (place: Span) => Finding | null {
  const sorted = [...states].sort((a, b) => a.end - b.end);
  return (place) => sorted[firstWhere(sorted, ({ end }) => end > place.start) - 1] ?? null;
}

/** Is a country only the end of another place's name ("Tripoli, Lebanon"), so that it is no place of its own? */
const isTail = (text: string, finding: PlaceFinding, decided: Decided, next: PlaceFinding): boolean =>
  next.kind === "country" &&
  decided.country === next.stands!.code &&
  /^(?:,|\s?\()\s*$/.test(text.slice(finding.end, next.start));

/** Is a place only the description of the one that follows ("the Libyan capital Tripoli")? */
const isHead = (text: string, finding: PlaceFinding, next: PlaceFinding): boolean =>
  next.kind === "city" &&
  ((finding.kind === "region" &&
    (finding.stands !== null || finding.options.length === 0) &&
    /^(?: of|,)? $/.test(text.slice(finding.end, next.start))) ||
    // "the Amazonian port city of Example"
    (finding.options.length === 0 &&
      / \p{Ll}+$/u.test(finding.name) &&
      /^(?: (?:city|town|capital))? of $/.test(text.slice(finding.end, next.start))));

const asMention = (
  finding: PlaceFinding,
  { country, countryWords, rule, from }: Decided,
  dateline: boolean,
  seats: ReadonlySet<string>,
): PlaceMention => ({
  article: finding.article,
  start: finding.start,
  end: finding.end,
  name: finding.name,
  kind: finding.kind,
  country,
  countryWords,
  ...(finding.options.some((option) => option.capital && option.country === country) || seats.has(`${finding.form} ${country}`)
    ? { seat: true }
    : {}),
  role: finding.role,
  rule,
  from,
  dateline,
});

/** Letters beside a country's name in which it may be its capital that is meant. */
const CALLED = 20;

/** The town that a country's capital is ("the Libyan capital", "the capital of Libya"); null where it is called otherwise, or the country has several. */
function capitalOf(text: string, finding: PlaceFinding, decided: Decided, { countries, places }: Authority): PlaceMention | null {
  if (decided.country === null || (finding.kind !== "region" && finding.kind !== "country")) return null;
  const words =
    finding.kind === "region"
      ? finding.name
      : (/(\p{Ll}+) of (?:the )?$/u.exec(text.slice(Math.max(0, finding.start - CALLED), finding.start))?.[1] ??
        /^['’]s? (\p{Ll}+)(?! of)/u.exec(text.slice(finding.end, finding.end + CALLED))?.[1] ??
        "");
  const last = words.split(" ").at(-1)!.toLowerCase();
  // "the Regency of the Libyan capital" is a house there.
  if (!places.words.capitals.has(last) || words.includes(" of ")) return null;
  const [town, ...others] = countries.byCode.get(decided.country)?.capitals ?? [];
  if (town === undefined || others.length > 0) return null;
  const from = `“${finding.name}”, the capital of ${decided.country}`;
  return {
    ...asMention(finding, { ...decided, rule: "capital called so", from }, false, new Set()),
    name: town,
    kind: "city",
    seat: true,
  };
}

/** The day on which an article was written or came out; null where nothing tells its year. */
const dayOf = ({ written, published, issued }: Article, { sighting }: Reading): string | null =>
  (published ?? written ?? issued)?.value ?? sighting.published;

/**
 * Finds the places that a source names: where something happens, where somebody goes or comes from.
 * @param stateFindings countries and their adjectives as found, those that stand for a government included
 * @param others organisations as found
 * @param persons mentions of persons: what they cover is no place
 */
export function findPlaces(
  reading: Reading,
  authority: Authority,
  stateFindings: readonly Finding[],
  others: readonly Finding[],
  persons: readonly ActorMention[],
): readonly PlaceMention[] {
  const { text } = reading.source;
  // A capital that stands for its government is a city wherever a preposition leads to it.
  const states = stateFindings.filter(({ rule }) => rule !== "country seat");
  const stateAt = coveredBy(states);
  const actorAt = coveredBy<Span & { readonly kind: string }>([
    ...others,
    ...persons.map(({ start, end }) => ({ start, end, kind: "person" })),
  ]);
  const found: PlaceMention[] = [];
  const sentences = Map.groupBy(reading.annotation.sentences, ({ article }) => article);
  const statesOf = Map.groupBy(states, ({ article }) => article);
  const organisationsOf = Map.groupBy([...others].sort(bySpan), ({ article }) => article);
  const towns = new Set(
    [...authority.headquarters.values()].flatMap((seat) => (seat ? [`${foldName(seat.city)} ${seat.country}`] : [])),
  );
  const seats = seatPatterns(authority.places.words.headquarters);
  const { noNames, officeHeads, honorifics } = authority.personWords;
  const titles = new Set([...officeHeads, ...honorifics]);
  const quoted = coveredBy(reading.annotation.quotations.filter((quotation) => quotation.depth === 0));
  const inArticle = (article: Article): void => {
    const own = statesOf.get(article.id) ?? [];
    const named = new Set(own.flatMap(({ country }) => (country ? [country.code] : [])));
    const base: Setting = { named, publisher: reading.sighting.country, dateline: null, seats: towns, told: new Map() };
    const lines = sentences.get(article.id) ?? [];
    const heads = readHeads(article, lines, text, authority, base);
    found.push(...heads.datelines.map(({ finding, decided }) => asMention(finding, decided, true, towns)));
    const findings = lines.flatMap((sentence) =>
      readSentence({
        article: article.id,
        text,
        words: wordsIn(text, sentence),
        places: authority.places,
        noNames,
        titles,
        state: stateAt,
        actor: actorAt,
        dateline: article.dateline,
        here: heads.at(sentence.start)?.finding.name ?? null,
        quoted: (span) => quoted(span) !== null,
      }),
    );
    const decided = decideAll(text, findings, own, (offset) => heads.at(offset)?.setting ?? base);
    const seated = atHeadquarters(article.id, text, lines, organisationsOf.get(article.id) ?? [], authority.headquarters, seats);
    const isSeat = coveredBy(seated);
    found.push(...seated);
    for (const [at, finding] of findings.entries()) {
      if (isSeat(finding)) continue;
      const before = findings[at - 1];
      if (before && isTail(text, before, decided[at - 1]!, finding)) continue;
      const after = findings[at + 1];
      if (after && isHead(text, finding, after)) continue;
      const here = finding.form === "here" ? hereAt(heads.at(finding.start)) : null;
      const capital = here ? null : capitalOf(text, finding, decided[at]!, authority);
      if (capital) {
        found.push(capital);
        continue;
      }
      found.push(asMention(finding, here || decided[at]!, false, towns));
    }
  };
  for (const article of reading.articles) inArticle(article);
  const days = new Map(reading.articles.map((article) => [article.id, dayOf(article, reading)]));
  const inItsTime = (place: PlaceMention): PlaceMention =>
    place.country === null || place.kind === "country"
      ? place
      : { ...place, country: stateOn(authority.dissolved, place.country, days.get(place.article) ?? null) };
  return found.sort(bySpan).map(inItsTime);
}
