import { loadAuthority } from "../../src/authority/authority.ts";
import { loadCodebook } from "../../src/codebook/codebook.ts";
import type { World } from "../../src/operations/operation.ts";
import { addSources } from "../../src/pipeline/add-sources.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";

/** A world with one record, a clock that stands still and nobody who watches. */
export const worldOf = (record: Store): World => ({
  record: async () => record,
  knowledge: () => ({ authority: loadAuthority(), codebook: loadCodebook() }),
  now: () => "2026-05-06T10:00:00Z",
  user: () => "reader",
  progress: () => {},
  inputs: async function* () {},
});

/** What a page tells and when it was published, where that is known. */
export interface ToldPage {
  readonly text: string;
  readonly published: string | null;
}

/** A record in memory with some pages of one outlet in it, in the order given. */
export async function recordOf(publisher: string, country: string, pages: readonly ToldPage[]): Promise<Store> {
  const store = openStore(":memory:", { create: true });
  await addSources(
    pages.map(({ text, published }, at) => ({
      name: `${at}.txt`,
      bytes: new TextEncoder().encode(text),
      sighting: { address: `${at}.txt`, publisher, country, captured: "2027-01-01", published, headline: null },
    })),
    store,
    { authority: loadAuthority(), codebook: loadCodebook() },
    { now: () => "2027-01-01T00:00:00Z", progress: () => {}, coder: "rules" },
  );
  return store;
}
