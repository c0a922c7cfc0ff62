import type { PronounWords } from "../../../authority/pronoun-words.ts";
import type { ActorMention } from "../../../model/mention.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import type { Delegation } from "./delegation-leaders.ts";
import { manyToldBefore } from "./many-told-before.ts";
import type { LineMention } from "./mention-line.ts";
import { personAhead } from "./person-ahead.ts";
import { behindOwnBody, tellsOfItself } from "./tells-of-itself.ts";

/** "Her" is an object or a possessive: the latter where a noun follows. */
const isPossessive = ({ tokens }: ReadSentence, at: number, { possessive, notOwned }: PronounWords): boolean =>
  possessive.has(tokens[at]!.low) ||
  (tokens[at]!.low === "her" && tokens[at + 1]?.kind === "word" && !notOwned.has(tokens[at + 1]!.low));

/** Words between who acts and an object ("Name had also briefly received her"). */
const TO_OBJECT = 6;
/** Tokens of what stands between two commas behind the name. */
const APPOSITION = 12;
/** Does the person named up to `end` act on the object at `at` ("Name had received her", "Name of Fiji met with her"), so that another is meant? */
function actsOnIt(sentence: ReadSentence, at: number, end: number, words: PronounWords): boolean {
  const { objects, parting, toObject } = words;
  const { tokens } = sentence;
  if (!objects.has(tokens[at]!.low) || isPossessive(sentence, at, words)) return false;
  let first = at;
  while (first > 0 && tokens[first - 1]!.start >= end) first--;
  // "Name, her Fijian counterpart, is to receive her"
  if (tokens[first]?.low === ",") {
    const close = tokens.findIndex((token, next) => next > first && next < at && token.low === ",");
    if (close > 0 && close - first <= APPOSITION) first = close + 1;
    // "the Fijian envoy, Name, paid a call on her": the comma closes what opened before the name.
    else if (close < 0 && tokens.slice(Math.max(0, first - APPOSITION), first).some(({ low }) => low === ",")) first++;
  }
  // "Name of Fiji"
  if (tokens[first]?.low === "of") while (first < at && (tokens[first]!.low === "of" || tokens[first]!.cover)) first++;
  // "Name, who appointed him", "the Fijian envoy, Name, who called on him"
  if (tokens[first]?.low === "," && tokens[first + 1]?.low === "who") first++;
  if (tokens[first]?.low === "who" && tokens[first - 1]?.low === ",") first++;
  const last = toObject.has(tokens[at - 1]!.low) ? at - 1 : at;
  const between = tokens.slice(first, last);
  return (
    between.length > 0 &&
    between.length <= TO_OBJECT &&
    between.every(({ kind, low, cover }) => kind === "word" && !cover && !parting.has(low) && !toObject.has(low))
  );
}

/** Does whoever the sentence opens with act once more, on the object at `at` ("and handed him", "and later gave her")? */
function actsAgainOn(sentence: ReadSentence, at: number, words: PronounWords): boolean {
  const { tokens } = sentence;
  if (!words.objects.has(tokens[at]!.low) || isPossessive(sentence, at, words)) return false;
  const verb = tokens[at - 1];
  if (verb?.kind !== "word" || verb.cover || words.toObject.has(verb.low) || words.parting.has(verb.low)) return false;
  return (
    tokens[at - 2]?.low === "and" || (tokens[at - 3]?.low === "and" && /^(?:later|also|then|[a-z]+ly)$/.test(tokens[at - 2]!.low))
  );
}

/** Words between who acts and whom, both a pronoun and a name ("he met Name", "she later received Ambassador Name"). */
const TO_NAME = 5;

/** Does "he" or "she" at `at` act on somebody who is named right behind, who is then another? */
function actsOnNamed({ tokens }: ReadSentence, at: number, line: readonly LineMention[], words: PronounWords): string | null {
  if (!/^s?he$/.test(tokens[at]!.low)) return null;
  for (let next = at + 2; next <= at + 1 + TO_NAME && next < tokens.length; next++) {
    const token = tokens[next]!;
    const named = line.find(({ start, kind, attributive }) => start === token.start && kind === "person" && !attributive);
    if (named) return named.id;
    const goesOn =
      token.kind === "word" && !words.parting.has(token.low) && (token.low === "with" || !words.toObject.has(token.low));
    if (!goesOn) return null;
  }
  return null;
}

/** Words of a title before a name ("to the President of the Republic, Name"). */
const TO_TITLE = 8;

/** Does a sentence open with a letter to the person or talks with them, in which the pronoun at `at` then acts ("In a message to Name, he said"), so that another is meant? */
function facesIt({ tokens }: ReadSentence, at: number, { start, end }: LineMention): boolean {
  if (!/^(?:in|during|at)$/.test(tokens[0]?.low ?? "") || !/^s?he$/.test(tokens[at]!.low)) return false;
  const first = tokens.findIndex((token) => token.start >= start);
  const behind = tokens.findIndex((token) => token.start >= end);
  const between = tokens.slice(behind, at);
  if (
    behind < 0 ||
    between.length > TO_TITLE ||
    between.at(-1)?.low !== "," ||
    between.some(({ low }) => /^(?:that|who|and)$/.test(low))
  )
    return false;
  return tokens.slice(Math.max(1, first - TO_TITLE), first).some(({ low, cover }) => !cover && (low === "to" || low === "with"));
}

/** Words between a pronoun that acts and its object ("He later passed on to him"). */
const TO_OTHER = 8;
/** Does the pronoun at `subject` act on the object at `at` in one clause ("He passed on to him the greetings"), so that they are two? */
function actsOnOther(sentence: ReadSentence, subject: number, at: number, words: PronounWords): boolean {
  if (!words.objects.has(sentence.tokens[at]!.low) || isPossessive(sentence, at, words)) return false;
  const between = sentence.tokens.slice(subject + 1, at);
  return (
    between.length > 0 &&
    between.length <= TO_OTHER &&
    between.every(({ kind, low, cover }) => kind === "word" && !cover && !words.parting.has(low))
  );
}

const persons = (line: readonly LineMention[]): readonly string[] => [
  ...new Set(line.filter(({ kind, attributive }) => kind === "person" && !attributive).map(({ id }) => id)),
];

/** The mentions of a sentence without those who are somebody's ("her ambassador"): whoever owns them is meant before they are. */
function withoutOwned(
  { tokens }: ReadSentence,
  line: readonly LineMention[],
  { possessive }: PronounWords,
): readonly LineMention[] {
  const owned = new Set(tokens.flatMap(({ low }, at) => (possessive.has(low) || low === "her" ? [tokens[at + 1]?.start] : [])));
  return line.filter(({ start }) => !owned.has(start));
}

/** Words at the head of a sentence among which whoever acts in it begins. */
const OPENING = 4;

/** The state or body that opens the sentence before the one that "It" opens with what somebody does ("It also condemned"); null where somebody else acts there. */
function actedBefore(
  { tokens }: ReadSentence,
  at: number,
  before: ReadSentence | undefined,
  line: readonly LineMention[] | undefined,
  { itActs }: PronounWords,
): string | null {
  const opens = at === 0 || (at <= TO_OTHER && tokens[at - 1]!.low === "," && tokens[at]!.text === "it");
  const behind = tokens
    .slice(at + 1, at + 5)
    .map(({ low }) => low)
    .join(" ");
  if (!opens || !before || !line || before.headline || !itActs.test(behind)) return null;
  const first = line.find(({ attributive }) => !attributive);
  if (!first || first.kind === "person" || first.kind === "group") return null;
  return before.tokens.findIndex(({ start }) => start >= first.start) < OPENING ? first.id : null;
}

/** The other of the two who were named before. */
const otherOf = (two: readonly string[], one: string): readonly string[] =>
  two.length === 2 ? two.filter((id) => id !== one) : [];

/** So many words behind "HE" tell whether its line is in capitals. */
const BEHIND = 4;

/** "HE the Minister of Trade", "HE US Secretary of State": a form of address, unless the words behind it are in capitals too. */
const isAddress = ({ tokens }: ReadSentence, at: number): boolean =>
  tokens[at + 1]?.kind === "word" &&
  tokens.slice(at + 1, at + 1 + BEHIND).some(({ kind, text }) => kind === "word" && text !== text.toUpperCase());

const masculine: ReadonlySet<string> = new Set(["he", "him", "his", "himself"]);

const mentionAt = ({ start, end }: { readonly start: number; readonly end: number }, { article }: ReadSentence) => ({
  start,
  end,
  article,
  phrase: { start, end },
});

/**
 * Leads "he", "she" and "they" back: to the only person of the sentence before them, else to the subject of the sentence before it; "they" to the
 * last collective or to several subjects of the last sentence. Where two persons may be meant the pronoun stays undecided. "It" that does what
 * delegations do is the one told of before.
 */
export function resolvePronouns(
  sentences: readonly ReadSentence[],
  lines: readonly (readonly LineMention[])[],
  collectives: readonly ActorMention[],
  delegations: readonly { readonly before: Delegation | null }[],
  taken: (offset: number) => boolean,
  words: PronounWords,
): readonly ActorMention[] {
  const found: ActorMention[] = [];
  let subject: string | null = null;
  let both: readonly string[] = [];
  let namedBefore: readonly string[] = [];
  sentences.forEach((sentence, index) => {
    const line = withoutOwned(sentence, lines[index]!, words);
    let first: string | null = null;
    const meantBy = new Map<"he" | "she", string>();
    let acting: { readonly at: number; readonly actor: string } | null = null;
    sentence.tokens.forEach((token, at) => {
      if (
        token.low === "it" &&
        words.delegationActs.test(
          sentence.tokens
            .slice(at + 1, at + 5)
            .map(({ low }) => low)
            .join(" "),
        )
      ) {
        const delegation = delegations[index]?.before;
        if (delegation && !taken(token.start))
          found.push({
            ...mentionAt(token, sentence),
            form: "description",
            actors: [delegation.actor],
            attributive: false,
            ...(delegation.leader && { leader: delegation.leader }),
          });
        return;
      }
      if (token.low === "it" && !taken(token.start)) {
        const teller =
          tellsOfItself(sentence, at, line, words) ?? actedBefore(sentence, at, sentences[index - 1], lines[index - 1], words);
        if (teller !== null) found.push({ ...mentionAt(token, sentence), form: "pronoun", actors: [teller], attributive: false });
        return;
      }
      if (token.low === "its" && !taken(token.start)) {
        const behind = behindOwnBody(sentence, at, words);
        const teller = behind > at ? tellsOfItself(sentence, at, line, words) : null;
        if (teller !== null) {
          const through = { ...mentionAt(token, sentence), end: sentence.tokens[behind - 1]!.end };
          found.push({ ...through, form: "pronoun", actors: [teller], attributive: false });
        }
        return;
      }
      const single = words.one.has(token.low);
      if (token.text === "HE" && isAddress(sentence, at)) return;
      if ((!single && !words.several.has(token.low)) || token.kind !== "word" || token.cover || taken(token.start)) return;
      const earlier = line.filter(({ start }) => start < token.start);
      const nearest = earlier.findLast(({ kind, attributive }) => kind === "person" && !attributive);
      const named = persons(earlier);
      // Nobody acts on himself: the other of two is meant, or who was told of before.
      const acts = nearest && (actsOnIt(sentence, at, nearest.end, words) || facesIt(sentence, at, nearest)) ? nearest.id : null;
      const whom = actsOnNamed(sentence, at, line, words);
      const before = named.filter((id) => id !== acts && id !== whom);
      // "The envoy met Name, with whom she spoke": the pronoun beside "whom" is the other of two.
      // Of three or more, who opens the sentence ("Likewise, the Minister spoke to Name of Fiji, with whom he went over …").
      const beside = sentence.tokens[at - 1]?.low === "whom" && before.length > 1;
      // "The envoy met Name and handed him a letter": who acts twice is the first, and so the other gets it.
      const given = single && before.length === 2 && actsAgainOn(sentence, at, words) ? before.slice(1) : null;
      const nearestMeant =
        given ??
        (single
          ? before.length === 1 || beside
            ? before.slice(0, 1)
            : before.length === 0 && subject !== null
              ? subject === acts
                ? otherOf(namedBefore, acts)
                : [subject]
              : []
          : before.length === 2
            ? before
            : before.length === 0
              ? both
              : []);
      // "He invited her": the other of the two who were named before.
      const sex = single ? (masculine.has(token.low) ? "he" : "she") : null;
      const opposite = sex && meantBy.get(sex === "he" ? "she" : "he");
      const meant = opposite && nearestMeant[0] === opposite ? otherOf(namedBefore, opposite) : nearestMeant;
      const self = acting !== null && meant[0] === acting.actor && actsOnOther(sentence, acting.at, at, words);
      const back = self ? otherOf(namedBefore, meant[0]!) : meant;
      const ahead = single && before.length === 0 && back.length === 0 ? personAhead(sentence, at, line, words) : null;
      const actors = ahead === null ? back : [ahead];
      if ((token.low === "he" || token.low === "she") && actors.length === 1) acting = { at, actor: actors[0]! };
      if (sex && actors.length === 1) meantBy.set(sex, actors[0]!);
      if (single && named.length === 0) first ??= actors[0] ?? null;
      const attributive = isPossessive(sentence, at, words);
      const many =
        single || attributive || actors.length > 0 || before.length > 0
          ? null
          : manyToldBefore(sentence, at, sentences[index - 1], lines[index - 1], delegations[index]?.before ?? null, words);
      found.push({ ...mentionAt(token, sentence), ...(many ?? { form: "pronoun", actors }), attributive });
    });
    const own = persons(line);
    if (own.length > 0) namedBefore = own;
    const collective = collectives.find(({ start }) => start >= sentence.start && start < sentence.end);
    both =
      collective && collective.actors.length > 1
        ? collective.actors
        : own.length === 2
          ? own
          : both.length > 0 && own.length === 0
            ? both
            : [];
    // After "the two leaders" alone nobody is "he".
    subject = first ?? own[0] ?? (collective && collective.actors.length > 1 ? null : subject);
  });
  return found;
}
