import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { SceneToken } from "../scene/scene-token.ts";
import { isMark } from "./is-mark.ts";

/** Tokens of the longest phrase or clause that a comma closes. */
const LONGEST = 24;

/** So far before an event such stretches are sought: keeps long sentences linear. */
const FAR = 120;

/** Tokens from `from` up to `to`, the latter left out. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Does a phrase or clause about something else open with the token ("While critics …", "Acting on a request …")? */
const opensApart = ({ kind, low }: SceneToken, { setApart }: EventWords): boolean =>
  kind === "word" && (setApart.has(low) || /[a-z]{2}ing$/.test(low));

/** Does the token behind a comma open what another comma closes ("Fiji, in response to a call, sent")? */
const opensAside = (token: SceneToken, words: EventWords): boolean =>
  opensApart(token, words) || (token.kind === "word" && (words.clauses.has(token.low) || words.asidePrepositions.has(token.low)));

/** Index of the comma that closes what opens at `from`; -1 where none does before `to`. */
function commaBehind(tokens: readonly SceneToken[], from: number, to: number): number {
  for (let at = from + 1; at < Math.min(to, from + LONGEST); at++) {
    if (isMark(tokens[at], ";:—")) return -1;
    if (isMark(tokens[at], ",")) return at;
  }
  return -1;
}

/**
 * What stands before the word at `trigger` and tells of something else than it does: a phrase or clause before the main clause ("While critics dismissed the plan, Fiji sent tents"), and
 * one between two commas ("Fiji, which had been suspended since 2011, sent tents").
 */
export function setApart(tokens: readonly SceneToken[], trigger: number, words: EventWords): readonly Stretch[] {
  const found: Stretch[] = [];
  const comma = opensApart(tokens[0]!, words) ? commaBehind(tokens, 0, trigger) : -1;
  // Behind its comma the main clause has somebody or something of its own.
  const opens = comma > 0 && tokens.slice(comma, trigger).some(({ kind }) => kind === "actor" || kind === "amount");
  if (opens) found.push({ from: 0, to: comma + 1 });
  for (let at = Math.max(opens ? comma + 1 : 1, trigger - FAR); at < trigger - 1; at++) {
    if (!isMark(tokens[at], ",") || !opensAside(tokens[at + 1]!, words)) continue;
    const closing = commaBehind(tokens, at + 1, trigger);
    if (closing < 0) continue;
    found.push({ from: at, to: closing + 1 });
    at = closing;
  }
  return found;
}
