import { describeReport } from "../fold/reattach.ts";
import type { Judgement, Verdict } from "../model/event.ts";
import type { Store } from "../store/store.ts";
import { foldInto } from "./fold-into.ts";
import { type Judging, makeJudgement } from "./make-judgement.ts";

/**
 * Keeps a person's judgement on two reports and folds what hangs together with them.
 * @throws where a report is not in the record
 */
export async function judgeReports(
  store: Store,
  [left, right]: readonly [string, string],
  verdict: Verdict,
  judging: Judging,
): Promise<Judgement> {
  const reports = await store.reportsWithIds([left, right]);
  const [a, b] = [left, right].map((id) => {
    const found = reports.find(({ report }) => report.id === id);
    if (!found) throw new Error(`no report ${id} in the record; 'readout show EVENT' prints the ids of reports`);
    return found;
  }) as [(typeof reports)[number], (typeof reports)[number]];
  if (left === right) throw new Error("a judgement needs two reports");
  const judgement = await makeJudgement(
    store,
    { about: "report", left, right, verdict, judged: { left: describeReport(a), right: describeReport(b) } },
    judging,
  );
  await store.transact(async () => {
    await store.addJudgement(judgement);
    await foldBoth(store, judgement);
  });
  return judgement;
}

/** Folds two reports and all that stood in one event with either. */
async function foldBoth(store: Store, { left, right }: Pick<Judgement, "left" | "right">): Promise<void> {
  const beside: string[] = [left, right];
  for (const report of [left, right]) {
    const event = await store.eventOf(report);
    if (event !== null) beside.push(...((await store.readEvent(event))?.reports ?? []));
  }
  await foldInto(store, [...new Set(beside)]);
}

/** Withdraws a judgement and folds as if it had never been; who is one with whom is asked anew each time, so of a judgement on names nothing is left to fold. @returns false where there is none to withdraw */
export async function undoJudgement(store: Store, id: string, by: string, at: string): Promise<boolean> {
  const judgement = (await store.judgements()).find((one) => one.id === id);
  if (!judgement) return false;
  await store.transact(async () => {
    await store.withdrawJudgement(id, by, at);
    if (judgement.about === "report") await foldBoth(store, judgement);
  });
  return true;
}
