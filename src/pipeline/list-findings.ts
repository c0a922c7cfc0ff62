import type { ExportKind, Store } from "../store/store.ts";
import type { Span } from "../text/span.ts";

/** Where a finding stands: its sentence and whose text that is. */
export interface FoundIn extends Span {
  readonly source: string;
  readonly article: string;
  readonly outlet: string | null;
  /** ISO day, null where it is not known. */
  readonly published: string | null;
  readonly words: string;
}

/**
 * Lists positions, commitments or delegations in the order of the sources and their texts.
 * @param isWanted which of them are asked for
 * @returns how many are wanted, and of these `limit` behind the first `offset`, each with its sentence
 */
export async function listFindings<T extends Span & { readonly article: string }>(
  store: Store,
  kind: ExportKind,
  isWanted: (finding: T) => boolean,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ readonly total: number; readonly found: readonly (T & FoundIn)[] }> {
  const page: (T & { readonly source: string })[] = [];
  let total = 0;
  for await (const line of store.exportLines(kind)) {
    const finding = line as T & { readonly source: string };
    if (!isWanted(finding)) continue;
    if (total >= offset && page.length < limit) page.push(finding);
    total += 1;
  }
  const found = [];
  for (const finding of page) {
    const { source, article, start, end } = finding;
    const kept = await store.readArticle(source, article);
    const words = (await store.textOf(source)).slice(start, end);
    found.push({
      ...finding,
      outlet: kept?.outlet ?? null,
      published: kept?.article.published?.value.slice(0, 10) ?? null,
      words,
    });
  }
  return { total, found };
}
