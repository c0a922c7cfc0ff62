import type { Store } from "../store/store.ts";
import { type Passage, passagesOf } from "./trace-custody.ts";

/** One page as it stood at two times: what was there before and is gone, what is there now and was not. */
export interface Change {
  readonly earlier: string;
  readonly later: string;
  readonly earlierCaptured: string | null;
  readonly laterCaptured: string | null;
  /** The earlier text on the left: `left-only` is what was taken out, `right-only` what was put in. */
  readonly passages: readonly Passage[];
}

export interface Versioned {
  readonly address: string;
  readonly publisher: string | null;
  readonly sources: readonly string[];
  readonly changes: readonly Change[];
}

/** Web addresses at which more than one text was seen, each with what changed from one capture to the next. Many sources of one address are one witness. */
export async function listVersions(store: Store, part: string | undefined): Promise<readonly Versioned[]> {
  const wanted = part?.toLowerCase();
  const all = (await store.versions()).filter(({ address }) => wanted === undefined || address.toLowerCase().includes(wanted));
  return Promise.all(
    all.map(async ({ address, sources }) => {
      const read = await Promise.all(
        sources.map(async (id) => {
          const text = await store.textOf(id);
          const seen = (await store.sightingsOf(id)).find((sighting) => sighting.address === address);
          return { id, seen, compared: { text, spans: [{ start: 0, end: text.length }] } };
        }),
      );
      return {
        address,
        publisher: read[0]?.seen?.publisher ?? null,
        sources,
        changes: read.slice(1).map((later, at) => ({
          earlier: read[at]!.id,
          later: later.id,
          earlierCaptured: read[at]!.seen?.captured ?? null,
          laterCaptured: later.seen?.captured ?? null,
          passages: passagesOf(read[at]!.compared, later.compared),
        })),
      };
    }),
  );
}
