import type { FiledReport } from "../model/event.ts";
import type { Store } from "../store/store.ts";
import { codeBytes, type Knowledge } from "./code-source.ts";
import { fileSource } from "./file-source.ts";
import { findJudged } from "./find-judged.ts";
import { foldInto } from "./fold-into.ts";

/** Reports that are folded at one time: enough that a transaction is worth its while. */
const BATCH = 500;

/**
 * Makes everything derived anew from sources and people's judgements, source by source, and folds it all again.
 * A rebuild that is broken off leaves a whole record, some of it by the old rules; the next one makes it all anew.
 * @returns ids of the judgements that found none of their reports or names again: they stay, without effect
 */
export async function rebuildRecord(
  store: Store,
  knowledge: Knowledge,
  coder: string,
  progress: (done: number) => void,
): Promise<{ readonly sources: number; readonly lost: readonly string[] }> {
  const ids = await store.sourceIds();
  for (const [done, id] of ids.entries()) {
    progress(done);
    const bytes = await store.readBytes(id);
    const [lead] = await store.sightingsOf(id);
    const { format } = await store.readSource(id);
    const coded = codeBytes(bytes, lead?.address ?? id, lead!, knowledge, format);
    const filing = fileSource(coded, bytes, coder, knowledge.codebook.version);
    await store.transact(async () => {
      const beside = await store.reportsBeside(id);
      await store.putSource(filing);
      await foldInto(store, [...filing.reports.map(({ report }) => report.id), ...beside]);
    });
  }
  const lost = await reattachJudgements(store);
  // Judgements whose reports have new ids count from here on, so all is folded once more.
  const reports = await reportIds(store);
  for (let at = 0; at < reports.length; at += BATCH) await store.transact(() => foldInto(store, reports.slice(at, at + BATCH)));
  return { sources: ids.length, lost };
}

async function reportIds(store: Store): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const line of store.exportLines("report")) ids.push((line as FiledReport).report.id);
  return ids;
}

/** Gives people's judgements the ids that their reports and names have now. */
async function reattachJudgements(store: Store): Promise<readonly string[]> {
  const { attached, lost } = await findJudged(store);
  await store.transact(async () => {
    for (const judgement of attached) await store.moveJudgement(judgement);
  });
  return lost.map(({ id }) => id);
}
