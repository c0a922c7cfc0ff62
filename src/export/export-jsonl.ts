import { exportKinds, type Store } from "../store/store.ts";

/**
 * The record as lines of JSON, each with its `type`: by kind in the order of `exportKinds`, within a kind by source and place in the text, events by day.
 * The same record gives the same bytes, however it came about. With `log`, runs and judgements follow, which have times of day in them.
 */
export async function* exportJsonl(store: Store, log: boolean): AsyncIterable<string> {
  for (const type of exportKinds) for await (const line of store.exportLines(type)) yield JSON.stringify({ type, ...line });
  if (!log) return;
  for (const judgement of await store.judgements()) yield JSON.stringify({ type: "judgement", ...judgement });
  for (const run of await store.runs()) yield JSON.stringify({ type: "run", ...run });
}
