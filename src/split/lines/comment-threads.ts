import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";

const comment: Role = { is: "furniture", kind: "comments", rule: "comment-thread", tail: true };
/** A comment has so many lines at most, from its writer's name to the link for an answer. */
const commentMost = 14;
const counted =
  /^(?:\d{1,5} (?:comments?|repl(?:y|ies)|responses?|thoughts?)\b|comments?(?: \(\d+\))?$|(?:readers[’'] )?comments:?$|discussion:?$)/iu;
const answers = /^(?:reply|log in to reply|reply to .{1,40}|répondre|responder|antworten)$/iu;
const moment = /\b\d{1,2}[:.h]\d\d\b|\bago\b/u;

/**
 * Marks what readers wrote under a text: from the line that counts the comments to the last link that answers one. A mere count, as pages of several posts have it under each,
 * heads nothing.
 */
export function leaveOutThreads(lines: readonly Line[], roles: Role[]): void {
  for (let at = 1; at < lines.length; at++) {
    if (lines[at]!.text.length > 60 || !counted.test(lines[at]!.text)) continue;
    let last = -1;
    let told = false;
    for (let after = at + 1; after < lines.length && after - Math.max(at, last) <= commentMost; after++) {
      const { text } = lines[after]!;
      told ||= text.length <= 80 && moment.test(text);
      if (told && text.length <= 60 && answers.test(text)) {
        last = after;
        told = false;
      }
    }
    if (last < 0) continue;
    for (let own = at; own <= last; own++) roles[own] = comment;
    at = last;
  }
}
