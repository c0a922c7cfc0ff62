import { acquire } from "../acquire/acquire.ts";
import { filedReportSchema, statementSchema } from "../model/record-schemas.ts";
import type { ExportKind, Store } from "../store/store.ts";
import { sha256 } from "../text/identity.ts";
import { proveQuote } from "../text/quote.ts";
import { findJudged } from "./find-judged.ts";

/** Something in the record that does not hold. `owner` and `field` are empty where it is the source as a whole. */
export interface Fault {
  readonly source: string;
  readonly owner: string;
  readonly field: string;
  readonly fault: string;
}

export interface Verified {
  readonly sources: number;
  readonly cells: number;
  readonly quotes: number;
  /** Cells that rest on a stated basis alone. */
  readonly basisOnly: number;
  readonly faults: readonly Fault[];
}

const because = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Proves the record: every source's bytes and text against their hashes, and every stored quote against the text, both as it is stored and as the bytes are read anew;
 * and that no cell stands without words or basis.
 */
export async function verifyRecord(store: Store, progress: (done: number) => void = () => {}): Promise<Verified> {
  const faults: Fault[] = [];
  let [sources, cells, quotes, basisOnly] = [0, 0, 0, 0];
  for (const id of await store.sourceIds()) {
    progress(sources++);
    const kept = await store.readSource(id);
    const bytes = await store.readBytes(id);
    const ofSource = (fault: string): number => faults.push({ source: id, owner: "", field: "", fault });
    if (sha256(bytes) !== kept.sha256) ofSource("its bytes do not have the hash on record");
    if (sha256(kept.text) !== kept.textSha256) ofSource("its text does not have the hash on record");
    const [lead] = await store.sightingsOf(id);
    let again: string | null = null;
    try {
      again = acquire(bytes, lead?.address ?? id, kept.format).source.text;
      if (again !== kept.text) ofSource("its bytes do not give the text on record");
    } catch (error) {
      ofSource(`its bytes cannot be read: ${because(error)}`);
    }
    const texts = again === null || again === kept.text ? [kept.text] : [kept.text, again];
    for (const cell of await store.cellsOfSource(id)) {
      cells++;
      if (cell.quotes.length === 0 && cell.basis === null)
        faults.push({ source: id, owner: cell.owner, field: cell.field, fault: "it has neither words nor a basis" });
      if (cell.quotes.length === 0) basisOnly++;
      for (const one of cell.quotes) {
        quotes++;
        for (const text of texts)
          try {
            proveQuote(text, one);
          } catch (error) {
            faults.push({ source: id, owner: cell.owner, field: cell.field, fault: because(error) });
            break;
          }
      }
    }
  }
  faults.push(...(await misshapen(store)), ...(await lostJudgements(store)));
  return { sources, cells, quotes, basisOnly, faults };
}

/** Reports and statements that are not of their shape any more. */
async function misshapen(store: Store): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const [kind, schema] of [
    ["report", filedReportSchema],
    ["statement", statementSchema],
  ] as const satisfies readonly (readonly [ExportKind, object])[])
    for await (const line of store.exportLines(kind)) {
      const { error } = schema.safeParse(line);
      const { source, id, report } = line as { source: string; id?: string; report?: { id?: string } };
      const [issue] = error?.issues ?? [];
      if (issue)
        faults.push({
          source,
          owner: report?.id ?? id ?? "",
          field: issue.path.join("."),
          fault: `it is of a wrong shape: ${issue.message}`,
        });
    }
  return faults;
}

/** People's judgements whose reports or names are not in the record any more: they stay, but count for nothing. */
async function lostJudgements(store: Store): Promise<readonly Fault[]> {
  return (await findJudged(store)).lost.map(({ id, about, judged }) => ({
    source: judged?.left.source ?? "",
    owner: id,
    field: "",
    fault: `the judgement finds none of its ${about}s again`,
  }));
}
