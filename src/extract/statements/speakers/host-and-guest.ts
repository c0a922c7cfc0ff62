import type { SpeakerWordings } from "../../../codebook/wordings/speaker-wordings.ts";
import type { SentenceView } from "../article-view.ts";
import type { Hosting, Speaker } from "./memory.ts";

/** Who received whom of the first two persons that a sentence names ("Name received Other", "Name called on Other"); null where it does not tell. */
export function hostAndGuest(
  { words, start }: SentenceView,
  [first, second]: readonly Speaker[],
  { receives, callsOn }: SpeakerWordings,
): Hosting | null {
  if (!first || !second || first.actor === second.actor) return null;
  const between = words.slice(first.spans[0]!.end - start, second.spans[0]!.start - start);
  if (callsOn.test(between)) return { host: second, guest: first };
  return receives.test(between) ? { host: first, guest: second } : null;
}
