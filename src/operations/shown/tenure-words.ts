import { z } from "zod";
import type { Holder } from "../../search/holders-at.ts";
import type { Store } from "../../store/store.ts";

export const tenureWords = z.array(z.object({ source: z.string(), start: z.int(), end: z.int(), words: z.string() }));

/** The printed words that attest somebody in an office. */
export async function wordsOfTenures(store: Store, { attested }: Pick<Holder, "attested">): Promise<z.infer<typeof tenureWords>> {
  const cells = (await Promise.all(attested.map(({ tenure }) => store.cellsOf(tenure)))).flat();
  return cells.flatMap(({ source, field, quotes }) => (field === "office" ? quotes.map((quote) => ({ source, ...quote })) : []));
}
