import type { Span } from "../../../text/span.ts";
import type { SentenceView } from "../article-view.ts";
import type { Attribution } from "../attribution/attribution.ts";
import type { Speaker } from "../speakers/speaker.ts";

/** A sentence found to be somebody's words, before it becomes a statement. */
export interface Spoken extends Span {
  readonly view: SentenceView;
  readonly speaker: Speaker;
  readonly form: "direct" | "indirect";
  /** Null where the sentence names its speaker; else why it is this speaker's. */
  readonly goesOn: string | null;
  readonly attribution: Attribution | null;
  /** What the sentence leads in, as far as the statement takes it along. */
  readonly leadsIn?: Spoken;
}

export function spoken(
  view: SentenceView,
  speaker: Speaker,
  form: Spoken["form"],
  goesOn: string | null,
  attribution: Attribution | null = null,
): Spoken {
  return { start: view.start, end: view.end, view, speaker, form, goesOn, attribution };
}

/** "He told us that …": the narrator was there. */
export const toldUs = ({ attribution, view, form }: Spoken): boolean =>
  form === "indirect" && attribution !== null && /^\s+(?:to |with )?us\b/.test(view.words.slice(attribution.at.end - view.start));
