import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { SentenceView } from "../article-view.ts";
import type { Speaker } from "../speakers/speaker.ts";

/** "The Foreign Ministers:", a line of its own. */
const opening = /^(?:(?:We,?\s+)?[Tt]he\s+)?(?<name>[\p{L}’' -]{4,80}?)\s*[:：]$/u;
/** A mark or number of a list, adverbs, and the verb of a point. */
const point =
  /^(?:[-–—•*·]\s*|\(?(?:\d{1,3}|[ivx]{1,4}|[a-h])[.)]\s*)?(?:(?:Also|Further|\p{L}\p{Ll}+ly)\s+)?(?<verb>\p{L}\p{Ll}{2,14})\s/u;

/** Who resolves what the points below a line say ("The signatory parties:"), as a collective; null where a line opens no points. */
export function resolving({ words, start }: SentenceView, { resolvers }: SpeechWordings): Speaker | null {
  const name = opening.exec(words)?.groups?.name;
  if (!name || !resolvers.test(name)) return null;
  const from = start + words.indexOf(name);
  return {
    actor: null,
    // "The two parties:" are "the two parties" further on too.
    name: /^two\s/i.test(name) ? `the ${name}` : name,
    person: false,
    spans: [{ start: from, end: from + name.length }],
    from: null,
    rule: "opens-points",
  };
}

/** Is a sentence a point below such a line: "- call for an end to the war;", "Expressing concern …,"? */
export function isPoint({ words }: SentenceView, { verbs, resolves }: SpeechWordings): boolean {
  const verb = point.exec(words)?.groups?.verb?.toLowerCase();
  if (verb === undefined || !/[;,.]$/.test(words)) return false;
  return verbs.has(verb) || resolves.has(verb) || resolves.has(`${verb}s`);
}
