import { userInfo } from "node:os";
import { loadAuthority } from "../authority/authority.ts";
import { loadCodebook } from "../codebook/codebook.ts";
import type { World } from "../operations/operation.ts";
import type { Knowledge } from "../pipeline/code-source.ts";
import { openInputs } from "../pipeline/open-inputs.ts";
import { openStore } from "../store/open-store.ts";
import type { Store } from "../store/store.ts";

/** The world as a command line gives it: one record, a codebook folder of the user's own if there is one, this machine's files and clock, progress on a terminal's standard error. */
export function openWorld(record: string, codebook: string | null = null): World & { readonly close: () => Promise<void> } {
  let store: Store | null = null;
  let knowledge: Knowledge | null = null;
  let lastShown = 0;
  const watched = process.stderr.isTTY;
  return {
    async record(create = false) {
      store ??= openStore(record, { create });
      return store;
    },
    knowledge() {
      knowledge ??= { authority: loadAuthority(), codebook: loadCodebook(codebook) };
      return knowledge;
    },
    user: () => userInfo().username,
    now: () => new Date().toISOString(),
    progress(line) {
      if (!watched || Date.now() - lastShown < 100) return;
      lastShown = Date.now();
      process.stderr.write(`\r\u001b[K${line.slice(0, (process.stderr.columns ?? 80) - 1)}`);
    },
    inputs: openInputs,
    async close() {
      if (watched && lastShown > 0) process.stderr.write("\r\u001b[K");
      await store?.close();
      store = null;
    },
  };
}
