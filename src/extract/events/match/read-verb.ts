import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { CompiledPattern } from "../../../codebook/patterns/compile-pattern.ts";
import type { SceneToken } from "../scene/scene-token.ts";
import { readVerbGroup } from "./verb-group.ts";

export interface ReadVerb {
  readonly form: "finite" | "ing" | "participle" | "infinitive";
  readonly passive: boolean;
  /** A past form without an auxiliary, which may be a participle ("an agreement signed in May"). */
  readonly bare: boolean;
  /** Auxiliaries and adverbs before it. */
  readonly words: readonly string[];
  /** Index after the verb and the words that belong to it ("down" of "sat down"). */
  readonly to: number;
}

const articles = new Set(["the", "a", "an"]);
/** Prepositions that may open a clause or end a verb ("to sign", "before signs come"). */
const clausal = new Set(["to", "since", "until", "after", "before"]);
const modals = new Set(["will", "would", "to", "shall", "should", "may", "might", "must", "can", "could", "did", "does", "do"]);

/** Does an article or preposition stand before the word at `at`, adjectives between them left out? */
function isNoun(tokens: readonly SceneToken[], at: number, words: EventWords): boolean {
  for (let before = at - 1; before >= at - 3; before--) {
    const token = tokens[before];
    // "Fiji's blockade", "the US blockade"
    if (token?.kind !== "word" || token.capital)
      return token?.kind === "actor" && (token.possessive || (token.attributive && before === at - 1));
    if (words.determiners.has(token.low) || ["of", "for", "in", "at", "on"].includes(token.low)) return true;
    if (
      // "said that they recognise"
      words.doers.has(token.low) ||
      words.auxiliaries.has(token.low) ||
      words.prepositions.has(token.low) ||
      words.barriers.has(token.low) ||
      /ly$|(?<!ou)s$/.test(token.low)
    )
      return false;
  }
  return false;
}

/** "offering unwavering support": a base form behind an adjective is a noun, for whoever acts in it is a plural or a name. */
const adjective = /(?:ing|ed|al|ive|ous|ful|ic|able|ible|less|ary|ory|ant|ent|ese|ish|ian)$/;
const isDescribed = (token: SceneToken | undefined, { auxiliaries }: EventWords): boolean =>
  token?.kind === "word" && !token.capital && adjective.test(token.low) && !auxiliaries.has(token.low);

/** Does a participle stand at `at`, adverbs before it left out? */
function isParticiple(tokens: readonly SceneToken[], at: number, { pasts }: EventWords): boolean {
  const next = tokens.slice(at, at + 3).find(({ low }) => !/ly$|^(?:also|not|now|since|already|just|never)$/.test(low));
  return next?.kind === "word" && !next.capital && (/[a-z]{2}ed$/.test(next.low) || pasts.has(next.low));
}

/** Can who acts stand there behind "by"? No day, number or means ("by telephone") does. */
const mayAct = (token: SceneToken | undefined, { means }: EventWords): boolean =>
  token !== undefined && (token.kind === "actor" || (token.kind === "word" && !means.has(token.low)));

/** So many words around one tell whether its line is printed like a headline. */
const AROUND = 12;

/** Is the word at `at` a name, by its capital amid words that have none ("the Las Vegas Strip", a page's button "Share")? */
function isCapitalName(tokens: readonly SceneToken[], at: number): boolean {
  const last = tokens[at - 1];
  // "the Dockers' Union Steering Committee Meeting": a name that goes on behind somebody's.
  if (tokens[at]!.capital && last?.kind === "actor" && last.attributive && !last.possessive && tokens[at]!.low.endsWith("ing"))
    return true;
  if (!tokens[at]!.capital || last?.kind !== "word") return false;
  const beside = [...tokens.slice(Math.max(0, at - AROUND), at), ...tokens.slice(at + 1, at + AROUND)];
  const words = beside.filter(({ kind, low }) => kind === "word" && low.length > 3);
  return words.length > 0 && words.filter(({ capital }) => capital).length * 2 < words.length;
}

/** Does the token say the word? "her" may be an object elsewhere, and so stands for somebody ("breathed her last"). */
const says = (token: SceneToken | undefined, word: string): boolean =>
  token?.low === word || (word === "her" && token?.office.length === 1 && token.office[0] === word);

/** Does the "off" at `at` tell where on the water it happened ("seized off Suva", "boarded off the coast")? */
function isAtSea(tokens: readonly SceneToken[], at: number, { shores }: EventWords): boolean {
  const behind = tokens.slice(at + 1, at + 5);
  return behind[0]?.kind === "place" || (behind[0]?.low === "the" && behind.some(({ low }) => shores.has(low)));
}

/** Does the "by" belong to a participle between ("pounded positions held by rebels", "received six tents given in May by Fiji", "attended a dinner on Tuesday hosted by Fiji")? */
function isOfAnother(
  tokens: readonly SceneToken[],
  to: number,
  by: number,
  { pasts, prepositions, particles }: EventWords,
): boolean {
  let last = particles.has(tokens[by - 1]!.low) ? by - 2 : by - 1;
  if (tokens[last]?.kind === "day") last -= prepositions.has(tokens[last - 1]?.low ?? "") ? 2 : 1;
  let of = last - 1;
  while (of > to && (tokens[of]!.kind === "day" || tokens[of]!.kind === "place" || tokens[of]!.here))
    of -= prepositions.has(tokens[of - 1]?.low ?? "") ? 2 : 1;
  const [noun, before] = [tokens[of], tokens[last]];
  if (last <= to || before?.kind !== "word" || (noun?.kind !== "word" && noun?.kind !== "amount")) return false;
  return (/[a-z]{2}ed$/.test(before.low) || pasts.has(before.low)) && !["and", "or", "then", "later"].includes(noun.low);
}

/** Does an object with an article stand right behind the verb ("supported on Monday the decision by Fiji", but not "signed the same day by Fiji")? */
function leadsToObject(tokens: readonly SceneToken[], to: number, { determiners, ofDays }: EventWords): boolean {
  const at = behindAside(tokens, to);
  const [article, noun] = [tokens[at], tokens[at + 1]];
  return article?.kind === "word" && determiners.has(article.low) && noun?.kind === "word" && !ofDays.has(noun.low);
}

type Verb = NonNullable<CompiledPattern["verb"]>;

/** By sentence, verb and word: many patterns begin from the same verbs, and each runs in three voices. */
const known = new WeakMap<readonly SceneToken[], Map<Verb, Map<number, ReadVerb | null>>>();

/** How the word at `at` stands as one of the pattern's verbs; null where it is none, or a noun. */
export function readVerb(
  tokens: readonly SceneToken[],
  at: number,
  { verb }: CompiledPattern,
  words: EventWords,
): ReadVerb | null {
  let byVerb = known.get(tokens);
  if (!byVerb) {
    byVerb = new Map();
    known.set(tokens, byVerb);
  }
  let byWord = byVerb.get(verb!);
  if (!byWord) {
    byWord = new Map();
    byVerb.set(verb!, byWord);
  }
  let read = byWord.get(at);
  if (read === undefined) {
    read = readAs(tokens, at, verb!, words);
    byWord.set(at, read);
  }
  return read;
}

/** Index behind a day, with or without "on", or an adverb at `at`; `at` where none stands. */
function behindAside(tokens: readonly SceneToken[], at: number): number {
  const day = tokens[at]?.low === "on" ? at + 1 : at;
  if (tokens[day]?.kind === "day") return day + 1;
  const { kind, low, capital } = tokens[at] ?? {};
  return kind === "word" && !capital && /[a-z]{3}ly$/.test(low!) ? at + 1 : at;
}

/** Index behind the words that belong to a verb, one day or adverb between them left out ("replied on Wednesday to", "took part today in"); -1 where they do not stand there. */
function behindRest(tokens: readonly SceneToken[], at: number, rest: readonly string[]): number {
  let next = at;
  let asides = 0;
  for (const word of rest) {
    if (!says(tokens[next], word)) {
      next = behindAside(tokens, next);
      if (++asides > 1 || !says(tokens[next], word)) return -1;
    }
    next++;
  }
  return next;
}

function readAs(tokens: readonly SceneToken[], at: number, verb: Verb, words: EventWords): ReadVerb | null {
  const next = at + 1;
  const readings = verb.get(tokens[at]!.low) ?? [];
  const close = readings.find(({ rest }) => rest.every((word, index) => says(tokens[next + index], word)));
  const reading = close ?? readings.find(({ rest }) => rest.length > 0 && behindRest(tokens, next, rest) >= 0);
  if (!reading) return null;
  if (isCapitalName(tokens, at)) return null;
  const { forms, rest } = reading;
  // "According to the ministry": a word of a fixed phrase is no verb by itself.
  if (tokens[at]!.bound && rest.length === 0) return null;
  const to = close ? next + rest.length : behindRest(tokens, next, rest);
  // "has sent": no having.
  if (/^ha(?:s|ve|d|ving)$/.test(tokens[at]!.low) && isParticiple(tokens, to, words)) return null;
  // "The visit was called off", "talks were put off": another verb.
  if (tokens[to]?.low === "off" && !isAtSea(tokens, to, words)) return null;
  const group = readVerbGroup(tokens, at, words);
  const behindIt = tokens[to];
  // "the frozen assets of", "a list of sanctioned persons", "the besieged Suva": right behind an article or preposition a past form describes the noun behind it.
  const described =
    behindIt?.kind === "place" ||
    behindIt?.kind === "actor" ||
    (behindIt?.kind === "word" && !words.prepositions.has(behindIt.low));
  const describes = words.describing.has(tokens[at - 1]?.low ?? "") && described;
  if (describes && forms.has("participle") && !forms.has("base")) return null;
  const unaided = forms.has("participle") && group.words.every((word) => /ly$|^also$/.test(word));
  const as = (form: ReadVerb["form"], passive = false): ReadVerb => ({ form, passive, bare: unaided, words: group.words, to });
  // "the Beledweyne bombing": a noun.
  const before = tokens[at - 1];
  const the = before?.kind === "place" ? tokens[at - 2] : undefined;
  const named = the !== undefined && words.determiners.has(the.low);
  // "the signing of a treaty", "took part in the meeting": a noun too.
  const closed = ["of", "on", "in", "at", "with", "and"].includes(tokens[to]?.low ?? "") || tokens[to]?.kind !== "word";
  // "At the meeting speeches were made": behind an article nobody does anything.
  // "the cowardly bombing of a town", "the water bombing of a ship"
  const isPlain =
    before?.kind === "word" &&
    !before.capital &&
    !words.determiners.has(before.low) &&
    !words.prepositions.has(before.low) &&
    before.low !== "and";
  const apart = tokens[to]?.low === "of" && isPlain ? tokens[at - 2] : before;
  const nominal = words.determiners.has(apart?.low ?? "") && (closed || articles.has(apart!.low));
  if (forms.has("ing") && !forms.has("base")) return named || nominal ? null : as("ing");
  if (group.passive && forms.has("participle")) return as("finite", true);
  const behind = tokens.slice(to, to + 7).findIndex(({ low }, next) => low === "by" && mayAct(tokens[to + next + 1], words));
  const bare =
    behind >= 0 &&
    !leadsToObject(tokens, to, words) &&
    // "warned against attempts by Fiji": the preposition of the verb has its object behind it.
    !(behind > 0 && words.prepositions.has(rest.at(-1) ?? "")) &&
    !tokens.slice(to, to + behind).some((next) => next.kind === "actor" && !next.attributive) &&
    !isOfAnother(tokens, to, to + behind, words);
  // "was welcomed by": the copula is no participle.
  if (bare && forms.has("participle") && group.words.length === 0 && !words.copulas.has(tokens[at]!.low))
    return as("participle", true);
  if (group.words.includes("to") && forms.has("base")) return as("infinitive");
  // "the host", "a visit": a noun.
  // "over reports of attacks", "amid calls for": a plural right behind a preposition.
  const plural = forms.has("third") && before?.kind === "word" && words.prepositions.has(before.low) && !clausal.has(before.low);
  // "to pursue ventures with": so is one that is the object of an infinitive.
  const isObject =
    forms.has("third") &&
    before?.kind === "word" &&
    tokens[at - 2]?.low === "to" &&
    !/ly$/.test(before.low) &&
    !words.determiners.has(before.low) &&
    tokens[to]?.kind === "word";
  const noun = plural || isObject || isNoun(tokens, at, words) || (forms.has("base") && isDescribed(before, words));
  if (noun && (forms.has("base") || forms.has("third")) && !forms.has("past") && !group.words.some((low) => modals.has(low)))
    return null;
  return as("finite");
}
