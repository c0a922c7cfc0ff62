import type { EventWords } from "../../../codebook/events/event-words.ts";
import { isLedBy, standsAtHead } from "../../../text/leading.ts";
import type { SceneToken } from "../scene/scene-token.ts";

export const isAdverb = (token: SceneToken): boolean => token.kind === "word" && /ly$/.test(token.low) && !token.capital;

/** Does a state stand right behind the name of a town, between commas ("in Nadi, Fiji, and")? */
export const liesIn = (tokens: readonly SceneToken[], first: number): boolean => {
  const [town, state, behind] = [tokens[first - 2], tokens[first], tokens[first + 1]];
  return (
    town?.place?.country != null &&
    tokens[first - 1]?.low === "," &&
    state?.kind === "actor" &&
    state.kinds.every((kind) => kind === "state") &&
    (behind === undefined || behind.kind === "mark")
  );
};

/** Is the actor at `first` (of its list) governed by a preposition, so that it cannot be a subject? */
export function governed(tokens: readonly SceneToken[], first: number, words: EventWords): string | null {
  // "After the meeting the two ministers signed": an article opens the actor's phrase, and a noun before it ends another.
  let opened = tokens[first]!.actor?.form === "collective";
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    const token = tokens[at]!;
    // "Over the attack in Nadi, Fiji, the President sent": the state behind a town of it tells where that lies.
    if (at === first - 1 && liesIn(tokens, first)) return "in";
    // "of the Tanzanian union"
    if (token.kind === "actor" && token.attributive) continue;
    if (token.kind !== "word") return null;
    // Who leads a delegation acts for it.
    if (isLedBy(tokens, at, words.leading)) return null;
    // "a delegation under Name", "a delegation, with Name at its head"
    if (token.low === "under" && words.delegations.has(tokens[at - 1]?.low ?? "")) return null;
    if (token.low === "with" && standsAtHead(tokens, first + 1, words.leading)) return null;
    // "A delegation (of five) from the union" is the union's.
    if (token.low === "from" && tokens.slice(Math.max(0, at - 4), at).some(({ low }) => words.delegations.has(low))) return "of";
    // "stand by Fiji and condemn": no agent.
    if (token.low === "by" && words.standingBy.has(tokens[at - 1]?.low ?? "")) return "by";
    if (words.prepositions.has(token.low)) return token.low;
    if (words.auxiliaries.has(token.low) || words.barriers.has(token.low) || token.low === "and") return null;
    if (opened && !words.determiners.has(token.low) && !isAdverb(token)) return null;
    if (words.determiners.has(token.low)) opened = true;
    if (
      !words.determiners.has(token.low) &&
      !token.capital &&
      !isAdverb(token) &&
      !/(?:ed|ing|al|an|ic|ese|ish|ian|ive|ous)$/.test(token.low)
    )
      return null;
  }
  return null;
}

/** Does the preposition open a clause of time, in which the actor right behind it acts ("after Fiji shut the port")? */
export const opensTime = (
  tokens: readonly SceneToken[],
  first: number,
  by: string,
  { determiners, openingTime }: EventWords,
): boolean =>
  openingTime.has(by) &&
  // "since he took office" only recalls it.
  tokens[first]!.actor?.form !== "pronoun" &&
  tokens[determiners.has(tokens[first - 1]?.low ?? "") ? first - 2 : first - 1]?.low === by;

/** Does a noun that names nobody act at `at`, right behind what opens a clause of time ("after police raided the port")? */
export function actsUnnamed(
  tokens: readonly SceneToken[],
  at: number,
  { determiners, openingTime, doers, auxiliaries }: EventWords,
): boolean {
  const { kind, low, capital } = tokens[at] ?? {};
  const opening = tokens[determiners.has(tokens[at - 1]?.low ?? "") ? at - 2 : at - 1];
  return kind === "word" && !capital && !doers.has(low!) && !auxiliaries.has(low!) && openingTime.has(opening?.low ?? "");
}

/** Does "a letter from" stand before the actors at `first`? */
export function isWrittenBy(tokens: readonly SceneToken[], first: number, { determiners, papers }: EventWords): boolean {
  const from = determiners.has(tokens[first - 1]?.low ?? "") ? first - 2 : first - 1;
  return tokens[from]?.low === "from" && papers.has(tokens[from - 1]?.low ?? "");
}

/** Does a verb stand right before the noun phrase whose "of" leads to the actor at `at`? */
export function isObjectOf(
  tokens: readonly SceneToken[],
  at: number,
  { speech, talks }: EventWords,
  verbs: ReadonlySet<string>,
): boolean {
  for (let next = at - 1; next >= Math.max(0, at - 8); next--) {
    const { kind, low } = tokens[next]!;
    if (kind !== "word") return false;
    if (/(?:s|ed)$/.test(low) && (speech.has(low) || talks.has(low) || verbs.has(low))) return next < at - 2;
  }
  return false;
}

/** "The school received a grant provided under …": is the verb at `at` a participle of the noun before it, for the one right behind who acts at `behind` is the verb of the clause? */
export function isReduced(
  tokens: readonly SceneToken[],
  behind: number,
  at: number,
  { pasts, talks, speech, auxiliaries }: EventWords,
  verbs: ReadonlySet<string>,
): boolean {
  const isPast = ({ kind, low }: SceneToken): boolean => kind === "word" && verbs.has(low) && (/ed$/.test(low) || pasts.has(low));
  const [verb, last, own] = [tokens[behind], tokens[at - 1], tokens[at]!];
  if (!verb || !isPast(verb) || speech.has(verb.low) || talks.has(verb.low) || behind >= at - 1 || !isPast(own)) return false;
  // Only a noun or an amount is told more of, and no list of verbs.
  const isNoun = last?.kind === "amount" || (last?.kind === "word" && !auxiliaries.has(last.low) && !/ly$/.test(last.low));
  return (
    isNoun && !tokens.slice(behind, at).some(({ kind, low }) => kind === "mark" || ["and", "or", "but", "then"].includes(low))
  );
}

/** How far before its noun an article may stand ("a solidarity rally", "the 41st trade fair"). */
const TO_ARTICLE = 6;

/**
 * "attended a festival hosted by the Union", "at the rally held by the party": does the bare participle behind the noun at `at` tell of that noun, which an article opens and a verb or
 * preposition leads to, so that nobody before it is whom it was done to?
 */
export function describesNoun(
  tokens: readonly SceneToken[],
  at: number,
  { auxiliaries, prepositions, barriers, relatives, determiners }: EventWords,
  verbs: ReadonlySet<string>,
): boolean {
  const isNoun = ({ kind, low }: SceneToken): boolean =>
    kind === "word" &&
    ![auxiliaries, prepositions, barriers, relatives, determiners].some((small) => small.has(low)) &&
    !["and", "or", "but", "then", "as"].includes(low);
  if (!tokens[at] || !isNoun(tokens[at])) return false;
  for (let next = at - 1; next >= Math.max(0, at - TO_ARTICLE); next--) {
    const token = tokens[next]!;
    if (token.low === "a" || token.low === "an" || token.low === "the") {
      const leads = tokens[next - 1];
      return leads?.kind === "word" && (prepositions.has(leads.low) || verbs.has(leads.low));
    }
    if (!isNoun(token)) return false;
  }
  return false;
}
