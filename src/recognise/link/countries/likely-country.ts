import { type Cell, workedOut } from "../../../model/cell.ts";
import { firstWhere } from "../../../text/first-where.ts";
import type { Span } from "../../../text/span.ts";
import { cityAt } from "../../city-at.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import { countryAt, isState } from "../../persons/title-country.ts";
import type { ActorDraft } from "../other-actors.ts";
import { type Lenders, sentenceOf } from "./lenders.ts";
import { cityOf, type Setting } from "./setting.ts";

/** Tokens of the longest line that does nothing but sign. */
const LINE = 14;
/** Sentences at the end of an article among which it is signed. */
const FOOT = 4;

/** Lines below a name that signs, among which the town is where it writes from. */
const BELOW = 2;

/** Words between a name and the verb of a journey ("Ana Lima and two of her friends arrived"). */
const TO_VERB = 10;

/** A country with what tells it. */
interface Guess {
  readonly code: string;
  readonly from: string;
  readonly span: Span | null;
}

/** Behind these a sentence names where somebody is, and near a name where they are from ("the seamen's union of Rangoon"). */
const leads: ReadonlySet<string> = new Set(["in", "at", "near", "outside"]);
const nearLeads: ReadonlySet<string> = new Set(["of", "from"]);
/** Words between a name and these. */
const NEAR = 12;

/** Words on either side of a name that are looked at: a sentence of thousands of names is not looked through for each. */
const AROUND = 120;

/** The part of a sentence in which somebody is named. */
const around = ({ tokens }: ReadSentence, { start }: NameFinding): ReadSentence["tokens"] => {
  const own = firstWhere(tokens, (token) => token.start >= start);
  return tokens.slice(Math.max(0, own - AROUND), own + AROUND);
};

/** The countries in whose towns, or in which, a sentence says that somebody is or something happens. */
function placesOf({ tokens }: ReadSentence, name: NameFinding, { told }: Setting, lenders: Lenders): readonly Guess[] {
  const own = firstWhere(tokens, ({ start }) => start >= name.start);
  const from = Math.max(0, own - AROUND);
  return tokens.slice(from, own + AROUND).flatMap((token, offset): readonly Guess[] => {
    const at = from + offset;
    const next = tokens[at + 1];
    const leadsTo =
      leads.has(token.low) || (nearLeads.has(token.low) && Math.abs(at - own) <= NEAR && tokens[at - 1]?.low !== "out");
    if (token.kind !== "word" || !leadsTo || !next?.capital || lenders.words.noNames.has(next.low)) return [];
    const state = token.low === "in" && isState(next) && next.cover!.form !== "demonym" ? countryAt(next) : null;
    if (state) return [{ code: state.code, from: `told of in ${state.code}`, span: state.spans[0]! }];
    const city = next.cover ? null : cityOf(tokens, at + 1, told, lenders);
    return city ? [{ code: city.code, from: `told of in ${city.name}`, span: { start: city.start, end: city.end } }] : [];
  });
}

/** Words of the longest apposition or clause behind a name. */
const BEHIND = 16;

/** The one country in what stands behind a name about whom it names ("Ana Lima, who sees to trade in the executive of the Fijian Greens, …"). */
function describedBy({ tokens }: ReadSentence, { end }: NameFinding): Guess | null {
  const at = firstWhere(tokens, (token) => token.start >= end);
  if (tokens[at]?.text !== "," || !/^(?:an?|the|who|whose|of|from)$/.test(tokens[at + 1]?.low ?? "")) return null;
  const close = tokens.slice(at + 1, at + BEHIND).findIndex(({ text }) => /^[,;.:–—]$/.test(text));
  const clause = close < 0 ? [] : tokens.slice(at + 1, at + 1 + close);
  return theOne(
    clause.flatMap((token) => {
      const state = isState(token) ? countryAt(token) : null;
      return state ? [{ code: state.code, from: `described by ${state.code}`, span: state.spans[0]! }] : [];
    }),
  );
}

/** The one country of some; null where they have none, or several. */
function theOne(guesses: readonly Guess[]): Guess | null {
  return new Set(guesses.map(({ code }) => code)).size === 1 ? guesses[0]! : null;
}

/** The countries that a sentence names, or whose adjective it has. */
const statesIn = ({ tokens }: ReadSentence): readonly string[] =>
  tokens.flatMap((token) => (isState(token) ? (countryAt(token)?.code ?? []) : []));

/** The one country that an article's headline tells of, where nothing in the article is of its outlet's. */
function headlined(article: string, setting: Setting, home: string | null, lenders: Lenders): Guess | null {
  const sentences = lenders.sentences.get(article) ?? [];
  const codes = [...new Set(sentences.slice(0, 1).flatMap((one) => (one.headline ? statesIn(one) : [])))];
  const [code] = codes;
  if (code === undefined || codes.length > 1) return null;
  return home === null || home === code || !setting.told.has(home)
    ? { code, from: `the headline tells of ${code} alone`, span: null }
    : null;
}

/** Where an article's own sentences begin, behind its headline. */
const bodyOf = (article: string, { sentences }: Lenders): number =>
  (sentences.get(article) ?? []).find(({ headline }) => !headline)?.start ?? 0;

/** Does a name stand in a line that signs what it ends? Then it is of whoever writes, not of where the text is set. */
function signs(member: NameFinding, lenders: Lenders): boolean {
  const sentences = lenders.sentences.get(member.article)!;
  const { tokens, headline } = sentences[member.sentence]!;
  return (
    !headline && member.sentence >= sentences.length - FOOT && tokens.length <= LINE && !/^[.!?]$/.test(tokens.at(-1)?.text ?? "")
  );
}

/** The countries of the towns beside and below a name that signs ("Ana Lima, Suva", "Suva, 3 May"). */
const townsBelow = ({ article, sentence, end }: NameFinding, { sentences, places, words }: Lenders): readonly Guess[] =>
  sentences
    .get(article)!
    .slice(sentence, sentence + 1 + BELOW)
    .flatMap(({ tokens }) =>
      tokens.flatMap((token, at) => {
        const opens = at === 0 || tokens[at - 1]!.text === ",";
        const city =
          opens && token.start >= end && token.capital && !token.cover && !words.noNames.has(token.low)
            ? cityAt(tokens, at, places)
            : null;
        return city ? [{ code: city.code, from: `signed in ${city.name}`, span: { start: city.start, end: city.end } }] : [];
      }),
    );

/** Does a sentence send whom it names on a journey? Then they are not of where it leads, unless it is home. */
function travels({ tokens }: ReadSentence, { end }: NameFinding, { words }: Lenders): boolean {
  const from = firstWhere(tokens, (token) => token.start >= end);
  const behind = tokens.slice(from, from + TO_VERB);
  const verb = behind.findIndex(({ kind, low }) => kind === "word" && words.journeys.has(low));
  return verb >= 0 && !behind.slice(verb).some(({ low }) => words.dealings.homeward.has(low));
}

/** Is somebody of an organisation of states, sent abroad, or only pointed at ("his counterpart")? Then nothing around tells whose they are. */
function isElsewhere(actor: ActorDraft, members: readonly NameFinding[], { words, worldwide }: Lenders): boolean {
  const { kinds } = words;
  const offices = members.flatMap((member) => member.offices.filter(({ mark }) => mark !== "former"));
  const of = [actor.affiliation?.value, ...actor.roles.map(({ organisation }) => organisation?.value)];
  return (
    offices.some(
      ({ international, noun, relation }) =>
        international ||
        relation ||
        kinds.ofWorld.test(noun) ||
        kinds.abroad.test(noun) ||
        kinds.posted.test(noun) ||
        kinds.atSea.has(noun),
    ) || of.some((name) => name !== undefined && (worldwide.has(name) || kinds.beyondStates.test(name)))
  );
}

/**
 * The likeliest country of somebody of whom nothing tells one, office or not: where the sentence that names them is set, else where the article was last, is dated from or
 * headlined, else whose outlet it is. Writers, and who is of an organisation of states or on a journey, get none so.
 */
export function likelyCountry(
  actor: ActorDraft,
  members: readonly NameFinding[],
  settings: (article: string) => Setting,
  lenders: Lenders,
): Cell<string> | null {
  const [member] = members;
  if (!member || members.some(({ rule }) => rule === "byline") || isElsewhere(actor, members, lenders)) return null;
  const { article } = member;
  const setting = settings(article);
  const sentence = sentenceOf(lenders, member);
  const outlet = lenders.homes.get(article) ?? null;
  const code = outlet ? (outlet.host ?? outlet.code) : null;
  const home: Guess | null = outlet && code ? { code, from: outlet.from, span: null } : null;
  const cell = (guess: Guess | null): Cell<string> | null =>
    guess && workedOut(guess.code, guess.from, "country-of-scene", [guess.span ?? { start: member.start, end: member.end }]);
  if (signs(member, lenders)) return cell(home ?? theOne(townsBelow(member, lenders)));
  if (travels(sentence, member, lenders)) return cell(home);
  const described = describedBy(sentence, member);
  if (described) return cell(described);
  // Where people come together, or come to, they may be of anywhere.
  if (around(sentence, member).some(({ kind, low }) => kind === "word" && lenders.words.travelling.has(low))) return cell(home);
  const places = placesOf(sentence, member, setting, lenders);
  const place = theOne(places);
  if (place) return cell(place);
  const dateline = lenders.datelines.get(article);
  const scene = places.length > 0 ? null : setting.scenes[member.sentence];
  // What a headline names may be what is talked about; a place told of only later is seldom where something was before.
  if (scene && (!dateline || (scene.end <= member.start && scene.start >= bodyOf(article, lenders))))
    return cell({ code: scene.code, from: `the article is set in ${scene.name}`, span: { start: scene.start, end: scene.end } });
  if (dateline) return cell({ code: dateline, from: `dated from ${dateline}`, span: null });
  // Who holds no office may be anybody who writes of the country that the headline names.
  const { kinds } = lenders.words;
  const isPublic = members.some(({ offices }) =>
    offices.some(({ noun }) => kinds.ofStates.test(noun) || kinds.ofParties.test(noun)),
  );
  return cell((isPublic ? headlined(article, setting, home?.code ?? null, lenders) : null) ?? home);
}
