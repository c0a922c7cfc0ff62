import type { PronounWords } from "../../../authority/pronoun-words.ts";
import type { ActorMention } from "../../../model/mention.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import type { Delegation } from "./delegation-leaders.ts";
import type { LineMention } from "./mention-line.ts";

/** Words of a sentence among which a group that acts in it begins. */
const OPENING = 5;

/** Is "they" or "them" at `at` whom somebody receives ("They were received by", "met them")? */
function isReceived({ tokens }: ReadSentence, at: number, { objects, delegationActs }: PronounWords): boolean {
  if (objects.has(tokens[at]!.low)) return true;
  const behind = tokens
    .slice(at + 1, at + 5)
    .map(({ low }) => low)
    .join(" ");
  return tokens[at]!.low === "they" && delegationActs.test(behind);
}

/**
 * Whom "them" or "they" means at `at` where no persons were named: the delegation told of before, else the group that opens the sentence before.
 * @returns null where neither is told
 */
export function manyToldBefore(
  sentence: ReadSentence,
  at: number,
  before: ReadSentence | undefined,
  line: readonly LineMention[] | undefined,
  delegation: Delegation | null,
  words: PronounWords,
): Pick<ActorMention, "form" | "actors" | "leader"> | null {
  const received = isReceived(sentence, at, words);
  if (received && delegation)
    return { form: "description", actors: [delegation.actor], ...(delegation.leader && { leader: delegation.leader }) };
  const first = line?.find(({ attributive }) => !attributive);
  if (!before || before.headline || first?.kind !== "group") return null;
  // "The ministers of Fiji and Tonga met. They signed …": of two countries, who deal with each other.
  const act = at === 0 && sentence.tokens[at]!.low === "they" && /^\P{Lu}*\p{Lu}.* and \p{Lu}/u.test(first.name);
  if (!received && !act) return null;
  const opens = before.tokens.slice(0, OPENING).some(({ start }) => start >= first.start);
  return opens ? { form: "pronoun", actors: [first.id] } : null;
}
