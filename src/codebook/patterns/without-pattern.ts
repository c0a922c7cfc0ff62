import type { EventClass, EventIndex, OtherPattern } from "../events/event-classes.ts";

/** The same classes without one wording: what `codebook check` runs to see whether it is needed. */
export function withoutPattern(events: EventIndex, name: string, source: string): EventIndex {
  const before = events.classes.find((one) => one.name === name)!;
  const others = new Map<string, readonly OtherPattern[]>();
  for (const [word, list] of before.others)
    others.set(
      word,
      list.filter(({ compiled }) => compiled.source !== source),
    );
  const after: EventClass = { ...before, others };
  const byTrigger = new Map(events.byTrigger);
  for (const [word, list] of byTrigger)
    if (list.some((entry) => entry.class === before))
      byTrigger.set(
        word,
        list.flatMap((entry) => {
          if (entry.class !== before) return entry;
          return entry.pattern.compiled.source === source ? [] : { class: after, pattern: entry.pattern };
        }),
      );
  const classes = events.classes.map((one) => (one === before ? after : one));
  return { ...events, byTrigger, classes, byName: new Map(events.byName).set(name, after) };
}
