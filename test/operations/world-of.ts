import { loadAuthority } from "../../src/authority/authority.ts";
import { loadCodebook } from "../../src/codebook/codebook.ts";
import type { World } from "../../src/operations/operation.ts";
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
