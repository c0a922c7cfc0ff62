import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import type { Claim, FiledReport } from "../../model/event.ts";
import { foldName } from "../../text/fold-name.ts";
import type { CalledSo, EventFilter, ListedEvent, OutletDay, WhoFilter } from "../listed-event.ts";
import { showEvent } from "../show-event.ts";
import { type KeptEvent, type Store, witnessesOf } from "../store.ts";
import { type Condition, likePart, rowsOf, statementsOf, where } from "./rows.ts";

/** A condition on the reports of an event, or on their participants. */
const anyReport = (condition: string): string =>
  `exists (select 1 from event_reports join reports on reports.id = event_reports.report where event_reports.event = events.id and ${condition})`;
const anyParticipant = (condition: string): string =>
  `exists (select 1 from event_reports join participants on participants.report = event_reports.report where event_reports.event = events.id and (${condition}))`;

/** What each filter asks of an event; unknown days are left out where days are asked for. */
const conditions: Record<keyof Omit<EventFilter, "limit" | "offset" | "who" | "oldestFirst">, (value: string) => Condition> = {
  class: (value) => ({ sql: "class = ?", values: [value] }),
  mode: (value) => ({ sql: "mode = ?", values: [value] }),
  standing: (value) => ({ sql: "standing = ?", values: [value] }),
  salience: (value) => ({ sql: "salience = ?", values: [value] }),
  country: (value) => ({
    sql: `country = ? or ${anyParticipant("participants.country = ?")}`,
    values: [value.toUpperCase(), value.toUpperCase()],
  }),
  actor: (value) => ({
    sql: anyParticipant("participants.folded like ? escape '\\' or participants.key = ?"),
    values: [likePart(foldName(value) || value), value],
  }),
  from: (value) => ({ sql: "coalesce(end, date) >= ?", values: [value] }),
  to: (value) => ({ sql: "date <= ?", values: [value] }),
  outlet: (value) => ({ sql: anyReport("reports.outlet like ? escape '\\'"), values: [likePart(value)] }),
  source: (value) => ({ sql: anyReport("reports.source = ?"), values: [value] }),
};

/** One participant for whom all that is asked for holds. */
function takesPart({ names, office, country }: WhoFilter): Condition {
  const asked: Condition[] = [];
  if (names) asked.push({ sql: "participants.folded in (select value from json_each(?))", values: [JSON.stringify(names)] });
  if (office !== undefined) asked.push({ sql: "participants.office like ? escape '\\'", values: [likePart(office)] });
  if (country !== undefined)
    asked.push({
      sql: names ? "participants.country = ? or participants.country is null" : "participants.country = ?",
      values: [country],
    });
  return {
    sql: anyParticipant(asked.map(({ sql }) => `(${sql})`).join(" and ") || "true"),
    values: asked.flatMap(({ values }) => values),
  };
}

type EventRow = Omit<ListedEvent, "participants" | "outlets" | "differing"> & {
  readonly participants: string;
  readonly outlets: string;
  readonly differing: string;
};

/** Asking for events. */
export function eventReading(db: DatabaseSync): Pick<Store, "listEvents" | "calledSo" | "outletDays" | "readEvent" | "eventOf"> {
  const prepare = statementsOf(db);
  return {
    async listEvents(filter) {
      const asked: Condition[] = [];
      for (const [field, condition] of Object.entries(conditions)) {
        const value = filter[field as keyof typeof conditions];
        if (value !== undefined && value !== "") asked.push(condition(value));
      }
      asked.push(...(filter.who ?? []).map(takesPart));
      const { sql, values } = where(asked);
      const { total } = rowsOf<{ total: number }>(prepare(`select count(*) as total from events${sql}`), ...values)[0]!;
      const page: SQLInputValue[] = [...values, filter.limit ?? -1, filter.offset ?? 0];
      const rows = rowsOf<EventRow>(
        prepare(`select id, class, mode, date, end, precision, place, country, standing, salience, participants, outlets, differing, witnesses,
            (select count(*) from event_reports where event = events.id) as reports
          from events${sql} order by date is null, date ${filter.oldestFirst ? "asc" : "desc"}, id limit ? offset ?`),
        ...page,
      );
      return {
        total,
        events: rows.map((row) => ({
          ...row,
          participants: JSON.parse(row.participants),
          outlets: JSON.parse(row.outlets),
          differing: JSON.parse(row.differing),
        })),
      };
    },
    async outletDays() {
      return rowsOf<Omit<OutletDay, "reprinted"> & { reprinted: number }>(
        prepare(`with lead as (
            select source, publisher, country, captured,
              row_number() over (partition by source order by captured is null, captured, id) as nth from sightings)
          select lead.publisher, articles.outlet, lead.country, articles.relation = 'republication' as reprinted,
            substr(articles.published, 1, 10) as day, count(*) as articles, count(distinct articles.source) as sources,
            min(lead.captured) as firstCaptured, max(lead.captured) as lastCaptured
          from articles left join lead on lead.source = articles.source and lead.nth = 1
          group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`),
      ).map((row) => ({ ...row, reprinted: row.reprinted === 1 }));
    },
    async calledSo(word) {
      return rowsOf<CalledSo>(
        prepare(
          "select distinct name, folded, kind, country from participants where folded like ? escape '\\' order by folded, name, country",
        ),
        likePart(word),
      ).map((row) => ({ ...row }));
    },
    async readEvent(id) {
      const [row] = rowsOf<{ class: string; merges: string; custody: string }>(
        prepare("select class, merges, custody from events where id = ?"),
        id,
      );
      if (!row) return null;
      const reports = rowsOf<{ report: string }>(
        prepare("select report from event_reports where event = ? order by place"),
        id,
      ).map(({ report }) => report);
      const claims = rowsOf<{ field: string; value: string; reports: string }>(
        prepare("select field, value, reports from claims where event = ? order by place"),
        id,
      ).map((claim): Claim => ({ ...claim, reports: JSON.parse(claim.reports) }));
      return { id, class: row.class, reports, claims, merges: JSON.parse(row.merges), custody: JSON.parse(row.custody) };
    },
    async eventOf(report) {
      return rowsOf<{ event: string }>(prepare("select event from event_reports where report = ?"), report)[0]?.event ?? null;
    },
  };
}

/** Keeping events. */
export function eventWriting(db: DatabaseSync): Pick<Store, "putEvents"> {
  const prepare = statementsOf(db);
  const put = (event: KeptEvent): void => {
    const reports = rowsOf<{ body: string }>(
      prepare("select body from json_each(?) as asked join reports on reports.id = asked.value order by asked.key"),
      JSON.stringify(event.reports),
    ).map(({ body }) => JSON.parse(body) as FiledReport);
    const shown = showEvent(event, reports);
    const { id, mode, date, end, precision, place, country, standing, salience, participants, outlets, differing } = shown;
    prepare("insert into events values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").run(
      id,
      event.class,
      mode,
      date,
      end,
      precision,
      place,
      country,
      standing,
      salience,
      JSON.stringify(participants),
      JSON.stringify(outlets),
      JSON.stringify(differing),
      JSON.stringify(event.merges),
      JSON.stringify(event.custody),
      witnessesOf(event),
    );
    for (const [at, report] of event.reports.entries()) prepare("insert into event_reports values (?, ?, ?)").run(id, at, report);
    for (const [at, { field, value, reports: who }] of event.claims.entries())
      prepare("insert into claims values (?, ?, ?, ?, ?)").run(id, at, field, value, JSON.stringify(who));
  };
  return {
    async putEvents(events) {
      prepare(`delete from events where id in (
        select event from event_reports where report in (select value from json_each(?)))`).run(
        JSON.stringify(events.flatMap((event) => event.reports)),
      );
      for (const event of events) put(event);
    },
  };
}
