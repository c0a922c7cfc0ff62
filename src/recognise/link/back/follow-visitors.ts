import type { PersonWords } from "../../../authority/person-words.ts";
import { isLedBy } from "../../../text/leading.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import type { LineMention } from "./mention-line.ts";

/** Words between "led by" and the leader's name, titles among them. */
const TO_LEADER = 16;
/** More persons than these before the verb of a journey are no party of visitors. */
const MOST = 3;
/** Words between whoever comes and the verb that says so. */
const TO_VERB = 24;

const isPerson = ({ kind, attributive }: LineMention): boolean => kind === "person" && !attributive;

/** Who is told to lead those who have come ("five trade unionists led by Name"); null where nobody is. */
function leaderOf({ tokens }: ReadSentence, line: readonly LineMention[], words: PersonWords): string | null {
  const { delegations, "led-people": people } = words;
  for (let at = 1; at < tokens.length; at++) {
    if (
      !isLedBy(tokens, at, words.leading) &&
      !(tokens[at]!.low === "under" && /^(?:its|their)$/.test(tokens[at + 1]?.low ?? ""))
    )
      continue;
    const [from, to] = [tokens[at]!.end, tokens[Math.min(tokens.length, at + TO_LEADER) - 1]!.end];
    const leader = line.find((one) => isPerson(one) && one.start >= from && one.start < to);
    if (!leader) continue;
    if (tokens.some(({ low, kind, cover }) => kind === "word" && !cover && (delegations.has(low) || people.has(low))))
      return leader.id;
  }
  return null;
}

/** Those who are told to make a journey, before its verb ("Ana Lima and Tom Borg came to Suva"), or to be received. */
function comersIn(
  { tokens }: ReadSentence,
  line: readonly LineMention[],
  { visiting, receiving }: PersonWords,
): readonly string[] {
  const persons = line.filter(isPerson);
  for (let at = 1; at < tokens.length; at++) {
    const { low, kind, start: verb } = tokens[at]!;
    if (kind !== "word") continue;
    const isReceived = receiving.has(low) && /^(?:was|were|been|being)$/.test(tokens[at - 1]!.low);
    if (!visiting.has(low) && !isReceived) continue;
    const before = persons.filter((one) => one.end <= verb);
    const last = before.at(-1);
    if (!last || before.length > MOST) continue;
    if (tokens.filter((token) => token.start >= last.end && token.start < verb && !token.cover).length > TO_VERB) continue;
    // "Ana Lima told Tom Borg, who visited Suva": whoever is named last goes; of a list all go.
    const list = before.filter((one, index) => {
      const next = before[index + 1];
      if (!next) return true;
      const between = tokens.filter((token) => token.start >= one.end && token.end <= next.start);
      return (
        between.some(({ low: word }) => word === "and") ||
        between.every(({ low: word, cover }) => cover || word === "," || word === "of")
      );
    });
    return [...new Set(list.map(({ id }) => id))];
  }
  return [];
}

/**
 * Who is on a journey at the beginning of each sentence of an article, as far as those before it tell: the leader of those who have come, else the persons who did.
 * @returns for each sentence their ids, whether the sentence right before it tells of them, and whether others came before them
 */
export function followVisitors(
  sentences: readonly ReadSentence[],
  lines: readonly (readonly LineMention[])[],
  words: PersonWords,
): readonly { readonly ids: readonly string[]; readonly plural: boolean; readonly just: boolean; readonly others: boolean }[] {
  let ids: readonly string[] = [];
  let plural = false;
  let just = false;
  let others = false;
  return sentences.map((sentence, index) => {
    const before = { ids, plural, just, others };
    const leader = leaderOf(sentence, lines[index]!, words);
    const comers = leader === null ? comersIn(sentence, lines[index]!, words) : [leader];
    just = comers.length > 0;
    if (just) {
      others ||= ids.length > 0 && !comers.some((id) => ids.includes(id));
      ids = comers;
      plural = leader !== null || comers.length > 1;
    }
    return before;
  });
}
