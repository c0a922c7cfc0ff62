import { blockingKeys } from "../fold/blocking-keys.ts";
import { type FoldedEvent, foldAround } from "../fold/fold.ts";
import type { FiledReport } from "../model/event.ts";
import type { Store } from "../store/store.ts";
import { custodyOfReports } from "./event-custody.ts";

/**
 * Folds the reports named in `ids` with all that hangs together with them in the record, and keeps the events.
 * Folding asks for reports at once, a store answers later: so it runs over what is at hand, notes what it missed, and runs again until nothing is missing.
 */
export async function foldInto(store: Store, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const judgements = await store.judgements();
  const byId = new Map<string, FiledReport | null>();
  const byKey = new Map<string, FiledReport[]>();
  const take = (reports: readonly FiledReport[]): void => {
    for (const filed of reports) {
      if (byId.get(filed.report.id)) continue;
      byId.set(filed.report.id, filed);
      for (const key of blockingKeys(filed)) byKey.get(key)?.push(filed);
    }
  };
  for (;;) {
    const keys = new Set<string>();
    const missing = new Set<string>();
    const events = foldAround(
      ids,
      {
        withKeys: (asked) => {
          for (const key of asked) if (!byKey.has(key)) keys.add(key);
          return [...new Set(asked.flatMap((key) => byKey.get(key) ?? []))];
        },
        withIds: (asked) => {
          for (const id of asked) if (!byId.has(id)) missing.add(id);
          return asked.flatMap((id) => byId.get(id) ?? []);
        },
      },
      judgements,
    );
    if (keys.size === 0 && missing.size === 0) return keep(store, events, byId);
    take(await store.reportsWithIds([...missing]));
    for (const id of missing) if (!byId.has(id)) byId.set(id, null);
    for (const key of keys) byKey.set(key, []);
    // A report that is at hand already stands under the keys that were only now asked for.
    for (const filed of byId.values())
      if (filed) for (const key of blockingKeys(filed)) if (keys.has(key)) byKey.get(key)!.push(filed);
    take(await store.reportsWithKeys([...keys]));
  }
}

/** Keeps events, each with the reports that are no witnesses of their own. */
async function keep(store: Store, events: readonly FoldedEvent[], byId: ReadonlyMap<string, FiledReport | null>): Promise<void> {
  const kept = await Promise.all(
    events.map(async (event) => ({
      ...event,
      custody: await custodyOfReports(
        store,
        event.reports.map((id) => byId.get(id)!),
      ),
    })),
  );
  await store.putEvents(kept);
}
