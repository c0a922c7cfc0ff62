import type { PersonWords } from "../../../authority/person-words.ts";
import { isLedBy, leadsIt, standsAtHead } from "../../../text/leading.ts";
import type { Span } from "../../../text/span.ts";
import { being } from "../../persons/owner-before.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import type { LineMention } from "./mention-line.ts";

/** A delegation that an article tells of: the actor that it is, and who leads it as far as that is told. */
export interface Delegation {
  readonly actor: string;
  readonly leader: string | null;
}

const senders: ReadonlySet<string> = new Set(["body", "party", "organisation", "igo"]);

/** Words between "led by" and the leader's name, titles among them. */
const TO_LEADER = 16;
/** Words between "leads" and "a delegation". */
const TO_DELEGATION = 8;

const isPerson = ({ kind, attributive }: LineMention): boolean => kind === "person" && !attributive;

/** Words between "with" and the delegation that somebody brings along. */
const TO_BROUGHT = 6;

/** Does a sentence of a journey say at `at` that whoever makes it brings a delegation ("arrived in Suva with a team of six", "at the head of a delegation")? */
function bringsIt(tokens: ReadSentence["tokens"], at: number, words: PersonWords): boolean {
  const { journeys, travelling, delegations, talking, leading } = words;
  const before = tokens[at - 1]?.low ?? "";
  const isAtHead = standsAtHead(tokens, at, leading);
  if (
    !isAtHead &&
    !(tokens[at]!.low === "with" && !talking.has(before)) &&
    !(tokens[at]!.low === "by" && before === "accompanied")
  )
    return false;
  const behind = tokens.slice(at + (isAtHead ? 3 : 1), at + 1 + TO_BROUGHT);
  const noun = behind.findIndex(({ low, cover }) => delegations.has(low) && !cover);
  return (
    noun > 0 &&
    behind.slice(0, noun).every(({ cover, low }) => !cover && low !== "the") &&
    tokens.some(({ kind, low }) => kind === "word" && (journeys.has(low) || travelling.has(low)) && !delegations.has(low))
  );
}

/** Is the one led at `at` another delegation than that of `noun` ("the Fijian delegation met a delegation led by Name")? */
const isOfAnother = (tokens: ReadSentence["tokens"], at: number, noun: Span | undefined): boolean => {
  const led = tokens.findLast(({ low }, index) => index < at && low === "delegation");
  return noun !== undefined && led !== undefined && led.start > noun.start;
};

/** Whom a sentence names as the leader of the delegation of `noun`: "led by Name", "Name leads a delegation", "its leader, Name"; null where nobody. */
function leaderIn(
  { tokens }: ReadSentence,
  line: readonly LineMention[],
  words: PersonWords,
  noun: Span | undefined,
): string | null {
  const behind = (at: number): string | null => {
    const [from, to] = [tokens[at]!.end, tokens[Math.min(tokens.length, at + TO_LEADER) - 1]!.end];
    return line.find((one) => isPerson(one) && one.start >= from && one.start < to)?.id ?? null;
  };
  for (let at = 0; at < tokens.length; at++) {
    const { low, kind } = tokens[at]!;
    if (kind !== "word") continue;
    if (isLedBy(tokens, at, words)) {
      if (isOfAnother(tokens, at, noun)) return null;
      return behind(at);
    }
    const isHead = low === "leader" || low === "head";
    // "its leader, Name", "delegation leader Name", "the head of the delegation, Name"
    if (
      isHead &&
      (/^(?:its|delegation)$/.test(tokens[at - 1]?.low ?? "") ||
        tokens.slice(at + 1, at + 6).some((next) => next.low === "delegation"))
    ) {
      const leader = behind(at);
      if (leader !== null) return leader;
    }
    if (bringsIt(tokens, at, words)) {
      const [brings, ...others] = new Set(line.filter(isPerson).map(({ id }) => id));
      if (brings !== undefined && others.length === 0) return brings;
    }
    const itsLead = leadsIt(tokens, at, words.leading);
    // "Name is leading a delegation", and no "leading member of the delegation".
    const isLeading = words.leading.leads.has(low) && being.has(tokens[at - 1]?.low ?? "");
    if (!itsLead && !isLeading && !words.heading.has(low)) continue;
    if (!itsLead && !tokens.slice(at + 1, at + 1 + TO_DELEGATION).some((next) => words.delegations.has(next.low))) continue;
    const before = line.findLast((one) => isPerson(one) && one.start < tokens[at]!.start);
    if (before) return before.id;
  }
  return null;
}

/** "The 31 members were led by …" */
const isOfMembers = (tokens: ReadSentence["tokens"]): boolean =>
  tokens[0]?.low === "the" && tokens[1]?.kind === "number" && /^(?:members|people|delegates)$/.test(tokens[2]?.low ?? "");

/** Does a sentence that does not name the delegation tell of the one before it ("It was led by …", "Its leader, …", "Name is to lead it")? */
const pointsBack = ({ tokens }: ReadSentence, { leading }: PersonWords): boolean =>
  /^(?:it|its|they)$/.test(tokens[0]?.low ?? "") || isOfMembers(tokens) || tokens.some((_, at) => leadsIt(tokens, at, leading));

/** Words between "delegation of" and who sent it ("a delegation of the Fijian Union of Dockers"). */
const TO_SENDER = 4;

/** The body that is told to have sent the delegation at `noun` ("a delegation of the Ministry"); null where none is. */
function senderOf(noun: Span, { tokens }: ReadSentence, line: readonly LineMention[]): LineMention | null {
  const at = tokens.findIndex(({ start }) => start === noun.start);
  if (!/^(?:of|from|representing)$/.test(tokens[at + 1]?.low ?? "")) return null;
  const [from, to] = [tokens[at + 1]!.end, tokens[Math.min(tokens.length - 1, at + 1 + TO_SENDER)]!.end];
  return line.find(({ kind, start, attributive }) => senders.has(kind) && !attributive && start > from && start < to) ?? null;
}

/** Words between a team and by whom it is told to be led ("a team of the Union of Dockers, led by Name"). */
const TO_LED = 12;

/** The noun of a team that is told to be led by somebody, which other sentences call "the team" again. */
const teamIn = ({ tokens }: ReadSentence, words: PersonWords): ReadSentence["tokens"][number] | undefined =>
  tokens.find(
    ({ low, kind }, at) =>
      kind === "word" &&
      words.delegations.has(low) &&
      tokens.slice(at + 1, at + 1 + TO_LED).some((_, next) => isLedBy(tokens, at + 1 + next, words)),
  );

/**
 * The delegation that an article tells of at each sentence, a second one in the place of the first: `before` as it is known when the sentence begins,
 * `after` with what the rest of the article tells of it.
 */
export function followDelegations(
  sentences: readonly ReadSentence[],
  lines: readonly (readonly LineMention[])[],
  words: PersonWords,
): readonly { readonly before: Delegation | null; readonly after: Delegation | null }[] {
  let current: { readonly actor: string; leader: string | null } | null = null;
  return sentences
    .map((sentence, index) => {
      const before = current && { ...current };
      const line = lines[index]!;
      const noun = sentence.tokens.find(({ low, cover }) => low === "delegation" && !cover) ?? teamIn(sentence, words);
      const own =
        noun && (line.find(({ start, end }) => start <= noun.start && noun.end <= end) ?? senderOf(noun, sentence, line));
      const actor = own?.id;
      if (actor !== undefined && actor !== current?.actor) current = { actor, leader: null };
      // "Delegation leader Name": the one told of before.
      if (current && (noun || pointsBack(sentence, words))) current.leader ??= leaderIn(sentence, line, words, noun);
      return { before, after: current };
    })
    .map(({ before, after }) => ({ before, after: after && { ...after } }));
}
