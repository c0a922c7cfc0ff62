import type { Event, FiledReport, Judgement } from "../model/event.ts";
import { thingId } from "../text/identity.ts";
import { listUnder } from "../text/list-under.ts";
import { blockingKeys } from "./blocking-keys.ts";
import { claimsOf } from "./claims.ts";
import { type Cluster, cluster, judgeWith, type Merge } from "./cluster.ts";

/** Where reports are looked up while folding: all of a record's, by blocking key and by id. */
export interface ReportIndex {
  /** Reports that have any of the keys. */
  readonly withKeys: (keys: readonly string[]) => readonly FiledReport[];
  readonly withIds: (ids: readonly string[]) => readonly FiledReport[];
}

export interface FoldedEvent extends Event {
  readonly merges: readonly Merge[];
}

/** Order of display, the same for every outlet and side: day of publication, undated last, then id. */
const byPublication = (a: FiledReport, b: FiledReport): number => {
  const [p, q] = [a.published ?? "9999", b.published ?? "9999"];
  return p < q ? -1 : p > q ? 1 : a.report.id < b.report.id ? -1 : a.report.id > b.report.id ? 1 : 0;
};

function eventOf({ reports, merges }: Cluster): FoldedEvent {
  const ordered = [...reports].sort(byPublication);
  const ids = ordered.map(({ report }) => report.id);
  return {
    id: thingId("e", [...ids].sort()[0]!),
    class: ordered[0]!.report.class,
    reports: ids,
    claims: claimsOf(ordered),
    merges,
  };
}

/**
 * Folds the reports named in `ids` and every report that hangs together with them. The events that come back are whole:
 * they replace all earlier events that had any of their reports. Looks only where blocking keys lead, so its cost does not grow with the record.
 * The result is a function of the set of reports and judgements, whatever the order in which reports arrived.
 */
export function foldAround(
  ids: readonly string[],
  index: ReportIndex,
  judgements: readonly Judgement[] = [],
): readonly FoldedEvent[] {
  const judge = judgeWith(judgements);
  const judgedWith = new Map<string, string[]>();
  for (const { about, left, right } of judgements)
    if (about === "report")
      for (const [one, other] of [
        [left, right],
        [right, left],
      ] as const)
        listUnder(judgedWith, one, other);
  const done = new Set<string>();
  const events: FoldedEvent[] = [];
  for (const start of index.withIds(ids)) {
    if (done.has(start.report.id)) continue;
    done.add(start.report.id);
    const component: FiledReport[] = [];
    const pairs: (readonly [FiledReport, FiledReport])[] = [];
    const waiting = [start];
    for (let filed = waiting.pop(); filed; filed = waiting.pop()) {
      component.push(filed);
      const near = new Map(index.withKeys(blockingKeys(filed)).map((other) => [other.report.id, other]));
      for (const other of index.withIds(judgedWith.get(filed.report.id) ?? [])) near.set(other.report.id, other);
      near.delete(filed.report.id);
      for (const other of near.values()) {
        if (judge(filed, other).verdict !== "same") continue;
        if (filed.report.id < other.report.id) pairs.push([filed, other]);
        if (done.has(other.report.id)) continue;
        done.add(other.report.id);
        waiting.push(other);
      }
    }
    events.push(...cluster(component, pairs, judge).map(eventOf));
  }
  return events;
}

/** An index over reports in memory. */
export function indexReports(reports: readonly FiledReport[]): ReportIndex {
  const byId = new Map(reports.map((filed) => [filed.report.id, filed]));
  const byKey = new Map<string, FiledReport[]>();
  for (const filed of reports)
    for (const key of blockingKeys(filed)) {
      const list = byKey.get(key);
      if (list) list.push(filed);
      else byKey.set(key, [filed]);
    }
  return {
    withKeys: (keys) => [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))],
    withIds: (ids) => ids.flatMap((id) => byId.get(id) ?? []),
  };
}

/** Folds reports into events, each report in exactly one, in the order of the events' first reports. */
export function fold(reports: readonly FiledReport[], judgements: readonly Judgement[] = []): readonly FoldedEvent[] {
  const at = new Map(reports.map((filed, place) => [filed.report.id, place]));
  const first = (event: Event): number => Math.min(...event.reports.map((id) => at.get(id)!));
  return [
    ...foldAround(
      reports.map((filed) => filed.report.id),
      indexReports(reports),
      judgements,
    ),
  ].sort((a, b) => first(a) - first(b));
}
