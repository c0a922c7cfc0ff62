import type { Span } from "../../text/span.ts";
import type { Spoken } from "../statements/walk/spoken.ts";

/** Who speaks at least this share of an interview's or transcript's sentences makes it. */
const SHARE = 0.25;

/** Who speaks most of an article: its author, or those who answer in it. */
export function speakersIn(spoken: readonly Spoken[]): readonly { readonly actor: string; readonly span: Span }[] {
  const counts = new Map<string, { readonly span: Span; count: number }>();
  for (const { speaker } of spoken) {
    if (speaker.actor === null) continue;
    const known = counts.get(speaker.actor);
    if (known) known.count++;
    else counts.set(speaker.actor, { span: speaker.spans[0]!, count: 1 });
  }
  return [...counts]
    .filter(([, { count }]) => count >= SHARE * spoken.length)
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([actor, { span }]) => ({ actor, span }));
}
