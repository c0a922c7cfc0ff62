import type { EventWords } from "../../../codebook/events/event-words.ts";
import { isLedBy, standsAtHead } from "../../../text/leading.ts";
import type { SceneToken } from "../scene/scene-token.ts";
import { afterBrackets, type Group, readGroup } from "./read-group.ts";

/** Words between "led by" and the leader's name ("led by its chair, the former mayor"). */
const TO_LEADER = 4;

/**
 * Who leads the group or body that ends before `to` (", led by its chair, Name", ", with Name at its head", "under Name"): the leader acts for it.
 * @returns null where no leader is told there
 */
export function leaderBehind(
  tokens: readonly SceneToken[],
  to: number,
  words: EventWords,
  verbs: ReadonlySet<string>,
): Group | null {
  // "the Party (PX), led by …"
  const behind = tokens[to]?.low === ")" ? to + 1 : tokens[to + 1]?.kind === "actor" ? afterBrackets(tokens, to) : to;
  const led = tokens[behind]?.low === "," || tokens[behind]?.low === "(" ? behind + 1 : behind;
  const first = tokens[led]?.low ?? "";
  const by = isLedBy(tokens, led + 1, words.leading);
  if (!by && first !== "with" && first !== "under") return null;
  const from = by ? led + 2 : led + 1;
  for (let at = from; at <= from + TO_LEADER; at++) {
    const token = tokens[at];
    if (!token || token.kind === "mark") return null;
    if (token.kind === "actor" && !token.attributive) {
      const head = tokens[at + 1]?.low === "," ? at + 2 : at + 1;
      if (!token.kinds.includes("person") || (first === "with" && !standsAtHead(tokens, head, words.leading))) return null;
      return readGroup(tokens, at, words, verbs, true);
    }
  }
  return null;
}

/** "Led by Name, a group of lawmakers left …": the leader whom the sentence opens with, where the list behind acts; null where none is. */
function leaderAhead(tokens: readonly SceneToken[], list: Group, words: EventWords): Group | null {
  if (!isLedBy(tokens, 1, words.leading)) return null;
  const at = tokens.findIndex((token, index) => index > 1 && token.kind === "actor" && !token.attributive);
  const leads = at > 1 && at <= 2 + TO_LEADER && at <= list.actors[0]! && tokens[at]!.kinds.includes("person");
  const others = list.actors.filter((actor) => actor > at);
  return leads && others.some((actor) => !tokens[actor]!.kinds.includes("person")) ? { ...list, actors: [at] } : null;
}

/** The leader of a group or body that acts, else the list as it stands: persons and states act themselves. */
export function leaderOf(tokens: readonly SceneToken[], list: Group, words: EventWords, verbs: ReadonlySet<string>): Group {
  const ahead = leaderAhead(tokens, list, words);
  if (ahead) return ahead;
  const last = tokens[list.actors.at(-1)!]!;
  if (list.actors.length > 1 || last.kinds.length === 0) return list;
  if (!last.kinds.every((kind) => kind === "group" || kind === "body" || kind === "party" || kind === "organisation"))
    return list;
  return leaderBehind(tokens, list.to, words, verbs) ?? list;
}
