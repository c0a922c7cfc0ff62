import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { SentenceView } from "../article-view.ts";
import type { Speaker } from "../speakers/speaker.ts";
import type { State } from "./walk-state.ts";

/** "3. Strongly condemns the attack;": a number, adverbs and a verb, and what closes a point. */
const point =
  /^(?:\(?(?:\d{1,3}|[ivx]{1,4}|[a-h])[.)]\s*)?(?:(?:Also|Further|\p{Lu}\p{Ll}+ly)(?:,? (?:and )?[a-z]+ly)?\s+)?(\p{L}\p{Ll}{2,14}s)\s/u;

/** Behind a noun that looks like such a verb: what became of it ("Notes *on the grant were signed*", "Talks *with the Minister turned on trade*"), in no clause of what the words around tell. */
const becameOfIt =
  /^(on|of|with|between|from|in|to)\s(?:(?!(?:that|which|who|whom|whose|to|whether|how|as)\s)[^;,\s]+\s){1,25}?(?:was|were|is|are|had|has|have|[a-z]{3,14}ed (?:on|about|around|into))\s/;

/** Whose point of a resolution a sentence is that begins with its verb: the body told of before. Null where it is none. */
export function resolvedBy(
  view: SentenceView,
  { current, issuer }: State,
  { verbs, resolves, resolvesBy }: SpeechWordings,
): Speaker | null {
  const match = point.exec(view.words);
  if (!match || !/[;,.]$/.test(view.words)) return null;
  const verb = match[1]!.toLowerCase();
  const body = current && !current.person ? current : issuer;
  if (!body || body.person) return null;
  // What ends in a semicolon or a comma is a point of a list.
  const became = view.words.endsWith(".") ? becameOfIt.exec(view.words.slice(match[0].length)) : null;
  if (became && !resolvesBy.has(`${verb} ${became[1]}`)) return null;
  const capital = /^\p{Lu}/u.test(match[1]!) || match[0].trimEnd() !== match[1];
  return capital && (verbs.has(verb) || resolves.has(verb)) ? body : null;
}
