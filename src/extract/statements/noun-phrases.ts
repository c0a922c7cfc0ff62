import type { SpeechWordings } from "../../codebook/wordings/speech-wordings.ts";
import type { Actor } from "../../model/actor.ts";
import type { ActorMention } from "../../model/mention.ts";
import type { Span } from "../../text/span.ts";

export type PhraseSort = "named" | "both" | "person" | "several" | "role" | "group" | "body" | "thing";

/** A noun phrase of a sentence that can act or speak. `words` is what names it, the span the whole phrase. */
export interface NounPhrase extends Span {
  readonly words: Span;
  readonly printed: string;
  readonly sort: PhraseSort;
  /** Ids of the actors meant; empty where that is still to be decided. */
  readonly actors: readonly string[];
  readonly attributive: boolean;
  /** ISO country of the adjective of a role ("the Vietnamese minister"), else null. */
  readonly country: string | null;
}

/** "Kiribati rejects the …", "US will …": what reads like an adjective acts itself. */
const actsItself =
  /^\s+(?:(?:also|always|firmly|strongly|fully|resolutely|never|still|again)\s+)*(?:(?:has|have|had|will|would|is|was|are|were|should|must|can|cannot|shall|said|says)(?![\p{L}-])|(?<verb>[a-z]{3,12}s)\s+(?:the|an?|all|any|that|to|its|with|on|by|for|every|no|and)\s)/u;
const bodies: ReadonlySet<string> = new Set(["igo", "party", "organisation", "body"]);
const standsAlone = /^(?:the|this|our|its|his|her|their)\s+\p{L}+$/iu;

function sortOf(
  printed: string,
  actors: readonly string[],
  named: boolean,
  { both, person, nobody, several, role, group, body }: SpeechWordings,
): PhraseSort | null {
  const lower = printed.toLowerCase();
  if (person.has(lower)) return "person";
  if (several.has(lower)) return "several";
  if (lower === "it") return "thing";
  if (nobody.has(lower)) return "role";
  if (both.test(printed)) return "both";
  // "Our Party", though it be read as a name.
  if (standsAlone.test(printed) && body.test(printed)) return "body";
  if (actors.length === 1 && named) return "named";
  if (body.test(printed)) return "body";
  if (group.test(printed)) return "group";
  if (role.test(printed)) return "role";
  return actors.length > 1 ? "both" : actors.length === 1 ? "named" : null;
}

/** Leaves out what stands inside another phrase ("Finland's" of "Finland's ambassador, Name"), and marks possessives. */
function outermost(phrases: readonly NounPhrase[], sentence: Span, words: string): readonly NounPhrase[] {
  const kept: NounPhrase[] = [];
  for (const phrase of phrases) {
    const last = kept.at(-1);
    if (last && phrase.start >= last.start && phrase.end <= last.end && phrase.words.start !== last.words.start) {
      // Two names in one stretch both stand where the first phrase only runs on.
      if (last.words.end <= phrase.words.start && phrase.words.start - last.words.end < 3) kept.push(phrase);
      continue;
    }
    const possessive =
      /['’]s?$/.test(phrase.printed) ||
      /^['’]s?(?!\p{L})/u.test(words.slice(phrase.words.end - sentence.start, phrase.words.end - sentence.start + 3));
    kept.push(possessive && phrase.words.end >= phrase.end - 2 ? { ...phrase, attributive: true } : phrase);
  }
  return kept;
}

/** "The two Lao leaders", from how many they are: a group that no name stands for. */
function ofCountry(
  sentence: Span,
  words: string,
  { start, end: named }: Span,
  end: number,
  { counted, fewCounted }: SpeechWordings,
): NounPhrase {
  const opener = counted.exec(words.slice(Math.max(0, start - sentence.start - 20), start - sentence.start))![0];
  const from = start - opener.length;
  const printed = words.slice(from - sentence.start, end - sentence.start);
  const after = words.slice(end - sentence.start, end - sentence.start + 2);
  const span = { start: from, end };
  return {
    ...span,
    words: span,
    printed,
    sort: fewCounted.test(printed) ? "both" : "group",
    actors: [],
    attributive: /^['’]s?/.test(after) || named === end,
    country: null,
  };
}

/** The body of a country that is told of without a name of its own between two offsets ("foreign ministry" of "the Fijian foreign ministry"). */
function unnamedBody(
  mentions: readonly ActorMention[],
  from: number,
  to: number,
  actors: ReadonlyMap<string, Actor>,
): readonly string[] {
  const body = mentions.find(
    ({ form, start, end, actors: ids }) =>
      form === "description" &&
      start >= from &&
      end <= to &&
      ids.length === 1 &&
      actors.get(ids[0]!)?.kind === "body" &&
      actors.get(ids[0]!)!.country !== null,
  );
  return body?.actors ?? [];
}

/** The body that stands alone between two offsets, told with its country behind it or by its capital ("the foreign ministry of Fiji", "the Ministry"). */
function bodyAlone(
  mentions: readonly ActorMention[],
  from: number,
  to: number,
  printed: string,
  actors: ReadonlyMap<string, Actor>,
): readonly string[] {
  const owned = unnamedBody(mentions, from, to, actors);
  if (owned.length > 0 || !/^the \p{Lu}\p{L}+$/iu.test(printed) || !/ \p{Lu}/u.test(printed)) return owned;
  const body = mentions.find(({ form, start, end }) => form === "description" && start >= from && end <= to);
  return body?.actors.length === 1 && actors.get(body.actors[0]!)?.kind === "body" ? body.actors : [];
}

const isCountry = (actor: Actor | undefined): boolean => actor?.kind === "state" || actor?.kind === "territory";

/** "The Nordic and Baltic", right before a plural of people. */
const adjectives = /(?<!\p{L})[Tt]he\s+((?:\p{Lu}\p{Ll}{2,}(?:\s+and\s+|,\s+|\s+)){1,4})$/u;
const overlaps = (phrases: readonly NounPhrase[], start: number, end: number): boolean =>
  phrases.some((phrase) => phrase.start < end && phrase.end > start);

const the = /\b(?:[Tt]he|[Hh]is|[Hh]er)\s+$/;
const heads = /\b(?:[Tt]he\s+)?(?:head|chief|boss)\s+of\s+$/;

/** "The Chilean thanked", "the head of Togolese diplomacy": a person of a country, by the adjective alone or before "diplomacy". */
function nationalAt(
  sentence: Span,
  words: string,
  { start, end }: Span,
  after: string,
  { verbs }: SpeechWordings,
): Omit<NounPhrase, "actors" | "country"> | null {
  const before = words.slice(Math.max(0, start - sentence.start - 24), start - sentence.start);
  const diplomacy = /^\s+diplomacy(?![\p{L}-])/u.exec(after);
  const lead = diplomacy ? heads.exec(before) : the.exec(before);
  const verb =
    /^\s+(?:(?:also|then|further|later|in turn|[a-z]{2,16}ly)\s+)?([a-z]{4,16})(?![\p{L}-])(?!\s+(?:by|in the)\s)/u.exec(
      after,
    )?.[1];
  if (!lead || !(diplomacy || (verb && /(?:ed|id|told|wrote|thought)$/.test(verb) && verbs.has(verb)))) return null;
  const span = { start: start - lead[0].length, end: end + (diplomacy?.[0].length ?? 0) };
  const printed = words.slice(span.start - sentence.start, span.end - sentence.start);
  return { ...span, words: span, printed, sort: "role", attributive: false };
}

/** "The representative of Kenya": whoever holds the office for the country named behind it. */
function rolesOf(
  phrases: readonly NounPhrase[],
  sentence: Span,
  words: string,
  actors: ReadonlyMap<string, Actor>,
): readonly NounPhrase[] {
  return phrases.map((phrase, at) => {
    const next = phrases[at + 1];
    if (phrase.sort !== "role" || phrase.country !== null || next?.sort !== "named" || next.attributive) return phrase;
    // "The adviser to President Ana Lima": whom somebody serves is a part of how the one is called.
    const served = next.actors.length === 1 && actors.get(next.actors[0]!)?.kind === "person";
    if (served && /^\s+(?:of|to)\s+$/.test(words.slice(phrase.end - sentence.start, next.start - sentence.start)))
      return { ...phrase, end: next.end };
    if (next.start - phrase.end > 12 || next.actors.length !== 1) return phrase;
    if (!/^\s+(?:of|from|for)\s+(?:the\s+)?$/.test(words.slice(phrase.end - sentence.start, next.start - sentence.start)))
      return phrase;
    const actor = actors.get(next.actors[0]!)!;
    return actor.kind === "state" && actor.country ? { ...phrase, country: actor.country.value } : phrase;
  });
}

/** The noun phrases of a sentence: what was recognised, and the stand-ins ("the two sides", "he", "the envoy") that nothing recognised covers. */
export function nounPhrases(
  sentence: Span,
  words: string,
  mentions: readonly ActorMention[],
  actors: ReadonlyMap<string, Actor>,
  wordings: SpeechWordings,
): readonly NounPhrase[] {
  const found: NounPhrase[] = [];
  for (const mention of mentions) {
    const printed = words.slice(mention.start - sentence.start, mention.end - sentence.start);
    const known = mention.actors.filter((id) => actors.has(id));
    if (mention.attributive && known.length === 0) continue;
    // Stand-ins are looked for in the words themselves, with who spoke before in mind.
    if (
      mention.form === "pronoun" ||
      mention.form === "description" ||
      (mention.form === "collective" && mention.actors.length !== 1)
    )
      continue;
    // An office, whatever body may bear the letters.
    if (/^D?PM$|^FM$/.test(printed)) continue;
    // "US$5 million" is a sum.
    if (/^[$€£¥]/.test(words.slice(mention.end - sentence.start, mention.end - sentence.start + 1))) continue;
    // One who is known by an office alone is looked for among those who were named before.
    if (mention.form === "office" && known.every((id) => !actors.get(id)!.named)) continue;
    const named = known.some((id) => actors.get(id)!.named || actors.get(id)!.kind !== "person");
    const sort = sortOf(printed, known, named, wordings);
    if (sort === null) continue;
    const start = Math.max(sentence.start, Math.min(mention.phrase.start, mention.start));
    const end = Math.min(sentence.end, Math.max(mention.phrase.end, mention.end));
    const after = words.slice(mention.end - sentence.start, mention.end - sentence.start + 120);
    const side = mention.attributive ? wordings.subjects.ownSide.exec(after) : null;
    // "The UN chief": a body before an office reads like a name.
    const ofBody = known.length === 1 && bodies.has(actors.get(known[0]!)!.kind);
    const role = (mention.attributive || ofBody) && !side ? wordings.roleAhead.exec(after) : null;
    const whole = side ?? role;
    if (whole) {
      const to = mention.end + whole[0].length;
      const from = words.slice(0, mention.start - sentence.start).match(/\b[Tt]he\s+$/)?.[0].length ?? 0;
      found.push({
        start: mention.start - from,
        end: to,
        words: { start: mention.start, end: to },
        printed: words.slice(mention.start - sentence.start - from, to - sentence.start),
        sort: side ? "named" : "role",
        actors: known,
        attributive: /^['’]s?/.test(words.slice(to - sentence.start, to - sentence.start + 2)),
        country: role ? (actors.get(known[0]!)?.country?.value ?? null) : null,
      });
      continue;
    }
    const owned = mention.attributive ? wordings.bodyAhead.exec(after) : null;
    if (owned) {
      const span = { start: mention.start, end: mention.end + owned[0].length };
      const printed = words.slice(span.start - sentence.start, span.end - sentence.start);
      const after = words.slice(span.end - sentence.start, span.end - sentence.start + 2);
      const attributive = /^['’]s?/.test(after);
      found.push({
        ...span,
        words: span,
        printed,
        sort: "body",
        actors: unnamedBody(mentions, mention.end, span.end, actors),
        attributive,
        country: actors.get(known[0]!)?.country?.value ?? null,
      });
      continue;
    }
    const national = mention.form === "demonym" ? nationalAt(sentence, words, mention, after, wordings) : null;
    if (national) {
      found.push({ ...national, actors: known, country: actors.get(known[0]!)?.country?.value ?? null });
      continue;
    }
    const people = mention.attributive ? wordings.groupAhead.exec(after) : null;
    if (people) {
      // "Former U.S. and Russian ambassadors": of both countries.
      const last = found.at(-1);
      const beside = last && /^\s+and\s+$/.test(words.slice(last.end - sentence.start, mention.start - sentence.start));
      const shared = beside && last.actors.length === 1 && isCountry(actors.get(last.actors[0]!)) ? found.pop()! : null;
      const from = shared ? { start: shared.words.start, end: mention.end } : mention;
      found.push(ofCountry(sentence, words, from, mention.end + people[0].length, wordings));
      continue;
    }
    if (found.length > 0 && start < found.at(-1)!.end && mention.end <= found.at(-1)!.end) continue;
    const acts = sort === "named" ? actsItself.exec(after) : null;
    // "Israeli strikes and": after an adjective that is none for a name a noun is likelier; letters ("DPRK") are both.
    const adjective = mention.form === "demonym" && !/^[\p{Lu}.]+$/u.test(printed);
    const attributive = mention.attributive && (acts === null || (adjective && acts.groups!.verb !== undefined));
    found.push({ start, end, words: mention, printed, sort, actors: known, attributive, country: null });
  }
  const taken = [...found];
  let next = 0;
  for (const match of words.matchAll(wordings.standIns)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    while (next < taken.length && taken[next]!.end <= start) next++;
    if (next < taken.length && taken[next]!.start < end) continue;
    const sort = sortOf(match[0], [], false, wordings);
    if (!sort) continue;
    // "The Nordic and Baltic ministers": with the adjectives that nothing recognises.
    const lead = sort === "group" || sort === "both" ? adjectives.exec(words.slice(0, match.index).slice(-60)) : null;
    const from = lead && !overlaps(taken, start - lead[1]!.length, start) ? start - lead[1]!.length : start;
    const span = { start: from, end };
    const printed = words.slice(from - sentence.start, end - sentence.start);
    found.push({
      ...span,
      words: span,
      printed,
      sort: from < start ? "group" : sort,
      actors: sort === "body" ? bodyAlone(mentions, from, end, printed, actors) : [],
      attributive: false,
      country: null,
    });
  }
  return outermost(
    rolesOf(
      found.sort((a, b) => a.start - b.start || b.end - a.end),
      sentence,
      words,
      actors,
    ),
    sentence,
    words,
  );
}
