import { foldName } from "../../../text/fold-name.ts";
import { type City, cityAt } from "../../city-at.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import { countryAt, isState } from "../../persons/title-country.ts";
import type { Token } from "../../persons/tokens.ts";
import type { ActorDraft } from "../other-actors.ts";
import type { Lenders } from "./lenders.ts";

/** Sentences at the head of an article, its headline among them, that tell where it is set. */
const HEAD = 4;

/** Opens an item of a list. */
const item = /^[→▸►•●▪■*·–—-]/u;

/** What the whole of an article tells of whoever is in office in it without a country. */
export interface Setting {
  /** The one country that it tells of; null where it tells of several. */
  readonly only: string | null;
  /** Is it told of as more than what is talked about? */
  readonly isScene: boolean;
  /** The countries of the persons that it names. */
  readonly ofPersons: readonly string[];
  /** The city that each sentence names behind "in", or the last one before it. */
  readonly scenes: readonly (City | null)[];
  /** The sentences that name theirs by themselves. */
  readonly own: readonly boolean[];
  /** Are the cities of several countries? Then a sentence without one may be set in any. */
  readonly several: boolean;
  readonly atHead: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
  /** `code office` of those whose country is told. */
  readonly held: ReadonlySet<string>;
  /** Are those whose country is told guests or envoys, of whom alone a text of another country tells it? */
  readonly guestsTold: boolean;
}

export const officesOf = ({ roles }: ActorDraft): readonly string[] =>
  roles.filter(({ mark }) => mark !== "former").map(({ office }) => office.value.toLowerCase());

/** The city at `at`; of several of one name the capital of a country that the article tells of. */
export function cityOf(tokens: readonly Token[], at: number, told: ReadonlySet<string>, { places }: Lenders): City | null {
  const known = cityAt(tokens, at, places);
  const token = tokens[at];
  if (known || !token || token.cover) return known;
  const [capital, ...more] = (places.cities.get(foldName(token.text)) ?? []).filter(
    (city) => city.capital && told.has(city.country),
  );
  return capital && more.length === 0 ? { name: token.text, code: capital.country, start: token.start, end: token.end } : null;
}

/** The cities that a sentence names behind "in", or behind "to" and "at" where it tells of a journey. */
function citiesOf({ tokens, headline }: ReadSentence, told: ReadonlySet<string>, lenders: Lenders): readonly City[] {
  const { words } = lenders;
  // "left Libreville for Kigali": who sees somebody off is not of where the journey leads.
  if (tokens.some(({ kind, low }) => kind === "word" && words.departing.has(low))) return [];
  const travels = tokens.some(({ kind, low }) => kind === "word" && words.journeys.has(low));
  const inHeadline = (at: number): boolean =>
    headline && !tokens[at - 1]?.capital && !tokens[at + 1]?.capital && !tokens[at]!.cover;
  return tokens.flatMap(({ low, kind }, at): readonly City[] => {
    const next = tokens[at + 1];
    // "came home to Suva"; "Suva talks" in a headline.
    const home = low === "to" && /^(?:home|back)$/.test(tokens[at - 1]?.low ?? "");
    const opening =
      kind === "word" && tokens[at]!.capital && inHeadline(at) && !words.noNames.has(low)
        ? cityOf(tokens, at, told, lenders)
        : null;
    if (opening) return [opening];
    const leads = low === "in" || home || (travels && (low === "to" || low === "at"));
    if (kind !== "word" || !leads || !next?.capital || words.noNames.has(next.low)) return [];
    if (next.cover && next.cover.kind !== "state" && next.cover.kind !== "territory") return [];
    const city = cityOf(tokens, at + 1, told, lenders);
    return city ? [city] : [];
  });
}

/** The countries where a sentence says that something happens, or whose something is ("in Fiji", "visited Fiji", "Fiji's economy"). */
function setIn({ tokens }: ReadSentence, { words }: Lenders): readonly string[] {
  const journey = tokens.findIndex(({ kind, low }) => kind === "word" && words.journeys.has(low));
  return tokens.flatMap((token, at) => {
    const code = isState(token) && token.cover!.form !== "demonym" ? countryAt(token)?.code : undefined;
    const before = tokens[tokens[at - 1]?.low === "the" ? at - 2 : at - 1]?.low;
    return code !== undefined && (token.possessive || before === "in" || (journey >= 0 && journey < at)) ? [code] : [];
  });
}

/** Reads of an article where it is set and whose people it tells of. */
export function settingOf(article: string, lenders: Lenders): Setting {
  const sentences = lenders.sentences.get(article) ?? [];
  const actors = [
    ...new Set(
      (lenders.mentionsIn.get(article) ?? []).flatMap(({ actors: ids }) => ids.flatMap((id) => lenders.drafts.get(id) ?? [])),
    ),
  ];
  const told = new Set(actors.flatMap(({ kind, country }) => (country && kind !== "outlet" ? [country.value] : [])));
  // A state that is talked about ("discussed aid to Fiji") sets nothing: somebody of it acts, or it is where something happens.
  const acting = new Set(
    actors.flatMap(({ kind, country }) => (country && (kind === "person" || kind === "body") ? [country.value] : [])),
  );
  const cities = sentences.map((sentence) => citiesOf(sentence, told, lenders));
  const all = new Set([...told, ...cities.flatMap((list) => list.map(({ code }) => code))]);
  for (const { code } of cities.flat()) acting.add(code);
  for (const sentence of sentences) for (const code of setIn(sentence, lenders)) acting.add(code);
  const home = lenders.homes.get(article);
  const dateline = lenders.datelines.get(article);
  for (const code of [home?.code, dateline]) {
    if (!code) continue;
    all.add(code);
    acting.add(code);
  }
  let last: City | null = null;
  let items = false;
  const scenes = cities.map((list, at) => {
    // Each item of a list tells of something else.
    if (item.test(lenders.text.slice(sentences[at]!.start, sentences[at]!.start + 1))) {
      last = null;
      items = true;
    }
    last = list.at(-1) ?? last;
    return last;
  });
  return {
    only: all.size === 1 ? [...all][0]! : null,
    isScene: acting.size > 0,
    ofPersons: actors.flatMap(({ kind, country }) => (kind === "person" && country ? [country.value] : [])),
    scenes: scenes.map((scene) => scene ?? (items ? null : cities.find((list) => list.length > 0)?.[0]) ?? null),
    own: cities.map((list) => list.length > 0),
    several: new Set(cities.flatMap((list) => list.map(({ code }) => code))).size > 1,
    atHead: new Set(cities.slice(0, HEAD).flatMap((list) => list.map(({ code }) => code))),
    told,
    held: new Set(
      actors.flatMap((actor) =>
        actor.kind === "person" && actor.country ? officesOf(actor).map((office) => `${actor.country!.value} ${office}`) : [],
      ),
    ),
    guestsTold: actors.some(
      ({ kind, country, roles }) =>
        kind === "person" &&
        country !== null &&
        roles.length > 0 &&
        (/^country-(?:in-title|after-name)$/.test(country.rule) ||
          roles.some(({ office }) => lenders.words.kinds.abroad.test(office.value.toLowerCase()))),
    ),
  };
}
