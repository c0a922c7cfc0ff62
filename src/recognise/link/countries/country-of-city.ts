import { type Cell, workedOut } from "../../../model/cell.ts";
import { type City, cityAt } from "../../city-at.ts";
import { being } from "../../persons/owner-before.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import { type Lenders, sentenceOf } from "./lenders.ts";

/** Words before and behind a name among which it is told that somebody receives. */
const REACH = 12;

/** An office without a body behind it that organisations of states have as often as states. */
const ofAnyBody = /^(?:deputy )?secretary general$/;

/** The one country of the cities that a sentence names behind "in"; null where it names none, or those of several. */
function cityIn(sentence: ReadSentence, { places, words, cities }: Lenders): City | null {
  const known = cities.get(sentence);
  if (known !== undefined) return known;
  const { tokens } = sentence;
  const found = tokens.flatMap(({ low }, at): readonly City[] => {
    // "is in Rome" is away from home.
    if (low !== "in" || being.has(tokens[at - 1]?.low ?? "") || words.noNames.has(tokens[at + 1]?.low ?? "")) return [];
    const city = cityAt(tokens, at + 1, places);
    return city ? [city] : [];
  });
  const city = new Set(found.map(({ code }) => code)).size === 1 ? found[0]! : null;
  cities.set(sentence, city);
  return city;
}

/** Does somebody receive in a sentence ("X received", "were received by X")? Then they are at home. */
function receives({ tokens }: ReadSentence, { phrase }: NameFinding, { words: { receiving } }: Lenders): boolean {
  const from = tokens.findIndex(({ start }) => start >= phrase.start);
  const to = tokens.findIndex(({ start }) => start >= phrase.end);
  const by = ["the", "its"].includes(tokens[from - 1]?.low ?? "") ? from - 2 : from - 1;
  if (tokens[by]?.low === "by")
    for (let at = by - 1; at >= Math.max(0, by - REACH) && ![".", ";"].includes(tokens[at]!.text); at--)
      if (receiving.has(tokens[at]!.low)) return true;
  if (to < 0) return false;
  let verb = to;
  // "President Name, on his way home, received"
  if (tokens[to]!.text === ",") {
    const close = tokens.findIndex(({ text }, at) => at > to && text === ",");
    verb = close > 0 && close - to <= REACH ? close + 1 : to;
  }
  if (/^(?:today|yesterday)$/.test(tokens[verb]?.low ?? "")) verb++;
  else if (tokens[verb]?.low === "on") verb += 2;
  return receiving.has(tokens[verb]?.low ?? "");
}

/** Is nobody else named in the sentence who may be the one at home there: somebody of that country, or of whom no country is told either? */
function isAlone(id: string, sentence: ReadSentence, code: string, { drafts, namedIn }: Lenders): boolean {
  for (const other of namedIn.get(sentence)!) {
    const country = drafts.get(other)?.country?.value ?? null;
    if (other !== id && (country === null || country === code)) return false;
  }
  return true;
}

/** Is the country of the city itself the other side ("signed an agreement with Fiji in Suva")? */
const isOtherSide = ({ tokens }: ReadSentence, code: string): boolean =>
  tokens.some(
    ({ cover }, at) =>
      (cover?.kind === "state" || cover?.kind === "territory") &&
      cover.form === "name" &&
      !cover.attributive &&
      cover.country?.code === code &&
      tokens[at - 1]?.low === "with",
  );

/** A country and the article that tells it. */
export interface AtHome {
  readonly article: string;
  readonly country: Cell<string>;
}

/**
 * The country of the city in which somebody of office is told of without another country, unless on a journey or speaking of what happened there.
 * @param id the person's own
 * @param only whoever receives there, on a journey or not
 */
export function countryOfCity(id: string, members: readonly NameFinding[], lenders: Lenders, only = false): AtHome | null {
  const { kinds } = lenders.words;
  for (const member of members) {
    const sentence = sentenceOf(lenders, member);
    const city = cityIn(sentence, lenders);
    if (!city) continue;
    const hosts = receives(sentence, member, lenders);
    const { travelling, uttering } = lenders.words;
    const elsewhere = sentence.tokens.some(({ kind, low }) => kind === "word" && (travelling.has(low) || uttering.has(low)));
    if (!hosts && (only || elsewhere)) continue;
    const holds = member.offices.some(
      ({ relation, mark, noun, international, stateless }) =>
        !relation &&
        mark !== "former" &&
        !kinds.abroad.test(noun) &&
        !international &&
        (hosts || (kinds.ofStates.test(noun) && !ofAnyBody.test(noun) && !stateless)),
    );
    if (!holds || isOtherSide(sentence, city.code) || !isAlone(id, sentence, city.code, lenders)) continue;
    const basis = `named in ${city.name} without another country`;
    const at = { start: city.start, end: city.end };
    return { article: member.article, country: workedOut(city.code, basis, "country-of-city", [at]) };
  }
  return null;
}
