import { reattach } from "../fold/reattach.ts";
import type { FiledReport, Judgement } from "../model/event.ts";
import { actorKinds } from "../search/names/read-actors.ts";
import { reattachNames } from "../search/names/reattach-names.ts";
import type { Store } from "../store/store.ts";

/**
 * Finds what people judged among the reports and names that the record has now.
 * @returns the judgements with today's ids, and those that find none: they stay, without effect
 */
export async function findJudged(
  store: Store,
): Promise<{ readonly attached: readonly Judgement[]; readonly lost: readonly Judgement[] }> {
  const { report = [], name = [] } = Object.groupBy(await store.judgements(), ({ about }) => about);
  const reports: FiledReport[] = [];
  if (report.length > 0) for await (const line of store.exportLines("report")) reports.push(line as FiledReport);
  const events = reattach(report, reports);
  const names = reattachNames(name, name.length > 0 ? await store.listActors({ kinds: actorKinds }) : []);
  return { attached: [...events.attached, ...names.attached], lost: [...events.lost, ...names.lost] };
}
