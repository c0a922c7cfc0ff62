import type { Places } from "../../authority/places.ts";
import { type Cell, workedOut } from "../../model/cell.ts";
import type { ActorMention } from "../../model/mention.ts";
import type { ReadSentence } from "../persons/find-persons.ts";
import { being } from "../persons/owner-before.ts";
import type { NameFinding } from "../persons/person-finding.ts";
import type { Token } from "../persons/tokens.ts";
import { countryOfPlace } from "../place-country.ts";
import { sent } from "./home-country.ts";
import type { ActorDraft } from "./other-actors.ts";
import { ofState } from "./person-country.ts";

/** What the country of one who is told none may be lent from. */
export interface Lenders {
  /** The findings that name each person, by actor, in the order of the text. */
  readonly members: ReadonlyMap<string, readonly NameFinding[]>;
  readonly drafts: ReadonlyMap<string, ActorDraft>;
  readonly mentions: readonly ActorMention[];
  readonly sentences: ReadonlyMap<string, readonly ReadSentence[]>;
  readonly places: Places;
  /** Words behind which somebody is on a journey. */
  readonly travelling: ReadonlySet<string>;
  readonly noNames: ReadonlySet<string>;
}

/** What is looked up for many persons, laid out once for a source, so that a long one takes no longer for each. */
interface Index {
  /** Mentions of each article by their starts. */
  readonly mentions: ReadonlyMap<string, readonly ActorMention[]>;
  /** The persons of each sentence. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>;
  readonly cities: Map<ReadSentence, City | null>;
}

interface City {
  readonly name: string;
  readonly code: string;
  readonly at: Token;
}

/** So much of a sentence before and behind a name is looked at. */
const WINDOW = 400;
/** So far before a name the one to whom it is kin may stand, and so far before it the delegation to which it belongs. */
const KIN_REACH = 160;
const DELEGATION_REACH = 600;

const kin = new Set([
  "wife",
  "husband",
  "widow",
  "widower",
  "spouse",
  "daughter",
  "son",
  "father",
  "mother",
  "brother",
  "sister",
]);
const membership =
  /\b(?:among|were|was|are|is|as) (?:the |its |one of its )?members?\b|\bmembers? of (?:it|(?:the|this|that) (?:delegation|mission|team|group))\b|\bpart of (?:it|the (?:delegation|mission|team|group))\b/;
/** "Led by X, it also included Y": the delegation of the sentence before. */
const ofBefore =
  /^(?:led|headed) by (?:the |its )?$|\b(?:it|which|the delegation|the group) (?:also )?(?:included|includes|comprised|consisted of|was (?:led|headed) by)\b|\b(?:its|the|other) members (?:are|were|include|included)\b/i;
const delegations = /\b(?:delegation|mission|team|brigade)\b/i;
/** Whoever receives is at home. */
const receivedBy = /\b(?:received|welcomed|hosted|greeted)\b[^.;]{0,60}\bby (?:the )?$/;
const receives =
  /^(?:, [^,.;]{1,60},)? (?:today |yesterday |on \p{L}+ )?(?:received|receives|welcomed|welcomes|hosted|hosts|greeted)\b/u;

const before = (text: string, sentence: ReadSentence, { phrase }: NameFinding): string =>
  text.slice(Math.max(sentence.start, phrase.start - WINDOW), phrase.start);

const inSentence = ({ article, sentence }: NameFinding): string => `${article} ${sentence}`;

function indexOf({ members, mentions }: Lenders): Index {
  const named = new Map<string, Set<string>>();
  for (const [id, list] of members)
    for (const member of list) {
      const key = inSentence(member);
      named.set(key, (named.get(key) ?? new Set()).add(id));
    }
  const byArticle = Map.groupBy(mentions, ({ article }) => article);
  for (const list of byArticle.values()) list.sort((a, b) => a.start - b.start);
  return { mentions: byArticle, named, cities: new Map() };
}

/** The last mention before an offset, within reach, of an actor that fits and has a country. */
function lenderBefore(
  { drafts }: Lenders,
  index: Index,
  { article, start }: NameFinding,
  reach: number,
  fits: (actor: ActorDraft, mention: ActorMention) => boolean,
): ActorDraft | null {
  const list = index.mentions.get(article) ?? [];
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0 && list[at]!.start >= start - reach; at--) {
    const { actors } = list[at]!;
    const actor = actors.length === 1 ? drafts.get(actors[0]!) : undefined;
    if (actor?.country && fits(actor, list[at]!)) return actor;
  }
  return null;
}

/** The one country of the cities that a sentence names behind "in"; null where it names none, or those of several. */
function cityIn({ tokens }: ReadSentence, { places, noNames }: Lenders): City | null {
  const found = tokens.flatMap(({ low }, at) => {
    // "is in Rome" is away from home.
    if (low !== "in" || being.has(tokens[at - 1]?.low ?? "") || noNames.has(tokens[at + 1]?.low ?? "")) return [];
    for (let length = 3; length > 0; length--) {
      const run = tokens.slice(at + 1, at + 1 + length);
      if (run.length < length || !run.every((token) => token.kind === "word" && token.capital)) continue;
      const name = run.map(({ text }) => text).join(" ");
      const code = countryOfPlace(places, run.map(({ low: word }) => word).join(" "));
      if (code !== null) return [{ name, code, at: run[0]! }];
    }
    return [];
  });
  return new Set(found.map(({ code }) => code)).size === 1 ? found[0]! : null;
}

/** The same, kept for the sentence; of whoever does not host only where nobody is on a journey. */
function cityOf(sentence: ReadSentence, hosts: boolean, lenders: Lenders, { cities }: Index): City | null {
  if (!cities.has(sentence)) cities.set(sentence, cityIn(sentence, lenders));
  const city = cities.get(sentence)!;
  const travels = ({ kind, low }: Token): boolean => kind === "word" && lenders.travelling.has(low);
  return city && (hosts || !sentence.tokens.some(travels)) ? city : null;
}

/** Is nobody else named in the sentence who may be the one at home there: somebody of that country, or of whom no country is told either? */
function isAlone(actor: ActorDraft, member: NameFinding, code: string, { drafts }: Lenders, { named }: Index): boolean {
  for (const id of named.get(inSentence(member)) ?? []) {
    if (id === actor.id) continue;
    const country = drafts.get(id)?.country?.value ?? null;
    if (country === null || country === code) return false;
  }
  return true;
}

/** The country of the city in which somebody of office is told of, or receives. @param only whoever receives */
function countryOfCity(
  actor: ActorDraft,
  members: readonly NameFinding[],
  lenders: Lenders,
  index: Index,
  text: string,
  only = false,
): Cell<string> | null {
  for (const member of members) {
    const sentence = lenders.sentences.get(member.article)?.[member.sentence];
    if (!sentence) continue;
    const hosts =
      receivedBy.test(before(text, sentence, member)) ||
      receives.test(text.slice(member.phrase.end, Math.min(sentence.end, member.phrase.end + WINDOW)));
    if (only && !hosts) continue;
    const own = member.offices.filter(({ relation, mark, noun }) => !relation && mark !== "former" && !sent.test(noun));
    const holds = own.some(
      ({ noun, international, stateless }) => !international && (hosts || (ofState.test(noun) && !stateless)),
    );
    const city = holds ? cityOf(sentence, hosts, lenders, index) : null;
    if (!city || !isAlone(actor, member, city.code, lenders, index)) continue;
    const { start } = city.at;
    const from = `named in ${city.name} without another country`;
    return workedOut(city.code, from, "country-of-city", [{ start, end: start + city.name.length }]);
  }
  return null;
}

function lent(actor: ActorDraft, members: readonly NameFinding[], lenders: Lenders, index: Index, text: string): ActorDraft {
  for (const member of members) {
    const relation = member.offices.find(({ relation: points, noun }) => points && kin.has(noun));
    const of =
      relation && lenderBefore(lenders, index, member, KIN_REACH, ({ id, kind }) => kind === "person" && id !== actor.id);
    if (of)
      return {
        ...actor,
        country: workedOut(of.country!.value, `${relation.noun} of ${of.name.value}`, "country-of-kin", [relation.extent]),
      };
  }
  for (const member of members) {
    const sentence = lenders.sentences.get(member.article)?.[member.sentence];
    if (!sentence) continue;
    const behind = membership.exec(text.slice(member.end, Math.min(sentence.end, member.end + WINDOW)));
    const told = behind ?? ofBefore.exec(before(text, sentence, member));
    if (!told) continue;
    const of = lenderBefore(lenders, index, member, DELEGATION_REACH, (_, { start, end, phrase }) =>
      delegations.test(text.slice(Math.min(start, phrase.start), Math.max(end, phrase.end))),
    );
    const at = (behind ? member.end : Math.max(sentence.start, member.phrase.start - WINDOW)) + told.index;
    if (of)
      return {
        ...actor,
        country: workedOut(of.country!.value, `member of the delegation of ${of.name.value}`, "country-of-delegation", [
          { start: at, end: at + told[0].length },
        ]),
      };
  }
  return { ...actor, country: countryOfCity(actor, members, lenders, index, text) };
}

/** Is the country of somebody only the one whose outlet leaves out countries? */
const ofOutlet = ({ country }: ActorDraft): boolean => country?.rule === "country-of-outlet";

/**
 * Gives persons of whom no title tells a country that of whoever they are told with: husband or wife, or the delegation they belong to; and hosts that of the city where they
 * receive. An outlet that reports how somebody receives abroad leaves out the country that it reports from, so that the article's other officials are of that one too.
 */
export function lendCountries(text: string, actors: readonly ActorDraft[], lenders: Lenders): readonly ActorDraft[] {
  const index = indexOf(lenders);
  const abroad = new Map<string, Cell<string>>();
  for (const actor of actors) {
    const members = ofOutlet(actor) ? lenders.members.get(actor.id) : undefined;
    const country = members ? countryOfCity(actor, members, lenders, index, text, true) : null;
    if (country && country.value !== actor.country!.value)
      for (const { article } of members!) if (!abroad.has(article)) abroad.set(article, country);
  }
  return actors.map((actor) => {
    if (actor.kind !== "person") return actor;
    const members = lenders.members.get(actor.id);
    if (!members) return actor;
    if (ofOutlet(actor)) return { ...actor, country: abroad.get(members[0]!.article) ?? actor.country };
    return actor.country === null ? lent(actor, members, lenders, index, text) : actor;
  });
}
