import { holdOfficesOfOneName } from "../fold/grounds/same-actor.ts";
import type { Actor } from "../model/actor.ts";
import type { Cell } from "../model/cell.ts";
import type { Coding } from "../model/coding.ts";
import type { Event } from "../model/event.ts";
import type { Participant, Report } from "../model/report.ts";
import type { Span } from "../text/span.ts";
import type { CodedSource } from "./code-source.ts";

type Offsets = [number, number];
type Grounds = { spans: Record<string, Offsets[]>; basis?: Record<string, { from: string; rule: string }> };

const offsets = (spans: readonly Span[]): Offsets[] => spans.map(({ start, end }) => [start, end]);
const valueIn = <T>(cell: Cell<T> | null): T | null => cell?.value ?? null;
const words = (article: string, { start, end }: Span): { article: string; start: number; end: number } => ({
  article,
  start,
  end,
});

/** The words and bases of a record's cells, by field, as section 8 of the codebook writes them. */
function groundsOf(cells: Record<string, Cell<unknown> | null>): Grounds {
  const spans: Grounds["spans"] = {};
  const basis: NonNullable<Grounds["basis"]> = {};
  for (const [field, cell] of Object.entries(cells)) {
    if (!cell) continue;
    if (cell.spans.length > 0) spans[field] = offsets(cell.spans);
    if (cell.from !== null) basis[field] = { from: cell.from, rule: cell.rule };
  }
  return Object.keys(basis).length > 0 ? { spans, basis } : { spans };
}

/** Several cells as one: values joined as the codebook joins several offices. */
function joined(cells: readonly (Cell<string> | null)[]): Cell<string> | null {
  const distinct = cells
    .filter((cell): cell is Cell<string> => cell !== null)
    .filter((cell, at, all) => all.findIndex((other) => other.value === cell.value) === at);
  if (distinct.length < 2) return distinct[0] ?? null;
  const bases = distinct.flatMap((cell) => (cell.from === null ? [] : [cell.from]));
  return {
    value: distinct.map((cell) => cell.value).join("; "),
    spans: distinct.flatMap((cell) => cell.spans),
    rule: distinct[0]!.rule,
    from: bases.length > 0 ? bases.join("; ") : null,
  };
}

/** The country of an actor: told, or implied by the article as a whole. */
const countryOf = ({ country, implied }: Actor): Cell<string> | null => country ?? implied ?? null;

function codedParticipant(
  participant: Participant,
  actors: ReadonlyMap<string, Actor>,
): Coding["events"][number]["participants"][number] {
  const { name, kind, office, organisation, key, side, role } = participant;
  const country = participant.country ?? (participant.actor === null ? null : (actors.get(participant.actor)?.implied ?? null));
  return {
    name: name.value,
    kind,
    office: valueIn(office),
    organisation: valueIn(organisation),
    country: valueIn(country),
    key,
    side,
    role,
    ...groundsOf({ name, office, organisation, country }),
  };
}

/** An event of one source, shown by the first of its reports that has each cell. */
function codedEvent(event: Event, reports: readonly Report[], actors: ReadonlyMap<string, Actor>): Coding["events"][number] {
  const lead = reports[0]!;
  const first = <T>(pick: (report: Report) => T | null): T | null => {
    for (const report of reports) {
      const value = pick(report);
      if (value !== null) return value;
    }
    return null;
  };
  const when = first((report) => report.when);
  const place = first((report) => report.place);
  // A mode that words show before one that stands where nothing shows another.
  const mode = first((report) => (report.mode?.from === null ? report.mode : null)) ?? first((report) => report.mode);
  const occasion = first((report) => report.occasion);
  const mechanism = first((report) => report.mechanism);
  const participants: Participant[] = [];
  for (const participant of reports.flatMap((report) => report.participants)) {
    const known = participants.findIndex(
      (other) =>
        (participant.actor !== null && other.actor === participant.actor) ||
        (other.name.value === participant.name.value && !holdOfficesOfOneName(other, participant)),
    );
    if (known < 0) participants.push(participant);
    else if (participant.role === "principal" && participants[known]!.role === "present") participants[known] = participant;
  }
  const amounts = reports
    .flatMap((report) => report.amounts)
    .filter(
      (amount, at, all) =>
        all.findIndex((other) => other.value.value === amount.value.value && other.unit === amount.unit) === at,
    );
  const topics = reports
    .flatMap((report) => report.topics)
    .filter((topic, at, all) => all.findIndex((other) => other.key === topic.key) === at);
  const outcome = reports
    .flatMap((report) => report.outcome)
    .filter((cell, at, all) => all.findIndex((other) => other.value === cell.value) === at);
  return {
    id: event.id,
    class: event.class,
    mode: valueIn(mode),
    date: when?.value.date ?? null,
    end: when?.value.end ?? null,
    precision: when?.value.precision ?? null,
    place: place && {
      name: place.name.value,
      country: valueIn(place.country),
      ...groundsOf({ name: place.name, country: place.country }),
    },
    standing: lead.standing.value,
    salience: reports.some((report) => report.salience.value === "main") ? "main" : "background",
    participants: participants.map((participant) => codedParticipant(participant, actors)),
    amounts: amounts.map(({ value, unit, item, printed }) => ({
      value: value.value,
      unit,
      item,
      printed,
      ...groundsOf({ value }),
    })),
    occasion: valueIn(occasion),
    topics: topics.map(({ key, printed, spans }) => ({ key, printed, spans: offsets(spans) })),
    outcome: outcome.map((cell) => ({ name: cell.value, ...groundsOf({ name: cell }) })),
    mechanism: valueIn(mechanism),
    attendance: reports
      .flatMap((report) => report.attendance)
      .map(({ value, unit, spans }) => ({ value, unit, spans: offsets(spans) })),
    evidence: reports.flatMap((report) => report.evidence.map((span) => words(report.article, span))),
    reports: reports.map((report) => report.id),
    ...groundsOf({ date: when, mode, standing: lead.standing, salience: lead.salience, occasion, mechanism }),
  };
}

function codedActor(actor: Actor): { office: Cell<string> | null; organisation: Cell<string> | null } {
  return {
    office: joined(actor.roles.map((role) => role.office)),
    organisation: joined(actor.roles.map((role) => role.organisation)) ?? actor.affiliation ?? null,
  };
}

/** Puts what was found in one source into the codebook's shape. */
export function toCoding(document: string, coded: CodedSource, events: readonly Event[], codebookVersion: string): Coding {
  const { reading, recognition, extraction, split } = coded;
  const byId = new Map(extraction.reports.map((report) => [report.id, report]));
  const eventOf = new Map(events.flatMap((event) => event.reports.map((report) => [report, event.id] as const)));
  const actors = new Map(recognition.actors.map((actor) => [actor.id, actor]));
  const nameOf = new Map(recognition.actors.map((actor) => [actor.id, actor.name.value]));
  return {
    document,
    source: { sha256: reading.source.sha256, textSha256: reading.source.textSha256, chars: reading.source.text.length },
    coder: "rules",
    codebook: codebookVersion,
    articles: split.articles.map((article) => ({
      id: article.id,
      parent: article.parent,
      start: article.start,
      end: article.end,
      headline: article.headline?.words ?? null,
      relation: article.relation,
      kind: article.kind,
      credits: article.credits.map((credit) => credit.value),
      dateline: article.dateline && {
        place: valueIn(article.dateline.place),
        date: valueIn(article.dateline.date),
        agency: valueIn(article.dateline.agency),
      },
      truncated: article.truncated,
      published: valueIn(article.published),
      address: article.address,
      ...groundsOf({
        published: article.published,
        dateline: article.dateline?.place ?? null,
        date: article.dateline?.date ?? null,
      }),
    })),
    furniture: split.furniture.map(({ start, end, kind }) => ({ start, end, kind })),
    events: events.map((event) =>
      codedEvent(
        event,
        event.reports.map((id) => byId.get(id)!),
        actors,
      ),
    ),
    statements: extraction.statements.map((statement) => ({
      id: statement.id,
      ...words(statement.article, statement),
      speaker: statement.speaker.value,
      form: statement.form,
      addressee: valueIn(statement.addressee),
      act: valueIn(statement.act),
      topics: statement.topics.map(({ key, printed, spans }) => ({ key, printed, spans: offsets(spans) })),
      event: statement.report === null ? null : (eventOf.get(statement.report) ?? null),
      ...groundsOf({ speaker: statement.speaker, addressee: statement.addressee, act: statement.act }),
    })),
    people: recognition.actors
      .filter((actor) => actor.kind === "person" && actor.named)
      .map((actor) => {
        const { office, organisation } = codedActor(actor);
        return {
          name: actor.name.value,
          aliases: actor.aliases.map((alias) => alias.form),
          office: valueIn(office),
          organisation: valueIn(organisation),
          country: valueIn(countryOf(actor)),
          key: actor.key,
          ...groundsOf({ name: actor.name, office, organisation, country: countryOf(actor) }),
        };
      }),
    organisations: recognition.actors
      .filter((actor) => actor.named && ["party", "body", "igo", "organisation", "outlet"].includes(actor.kind))
      .map((actor) => ({
        name: actor.name.value,
        aliases: actor.aliases.map((alias) => alias.form),
        kind: actor.kind,
        country: valueIn(actor.country),
        key: actor.key,
        ...groundsOf({ name: actor.name, country: actor.country }),
      })),
    positions: extraction.positions.map((position) => ({
      holder: position.holder.value,
      act: position.act.value,
      about: position.about.value,
      ...words(position.article, position),
      ...groundsOf({ holder: position.holder, act: position.act, about: position.about }),
    })),
    commitments: extraction.commitments.map((commitment) => ({
      by: commitment.by.value,
      to: valueIn(commitment.to),
      what: commitment.what.value,
      due: valueIn(commitment.due),
      ...words(commitment.article, commitment),
      ...groundsOf({ by: commitment.by, to: commitment.to, what: commitment.what, due: commitment.due }),
    })),
    delegations: extraction.delegations.map((delegation) => ({
      leader: valueIn(delegation.leader),
      organisation: valueIn(delegation.organisation),
      country: valueIn(delegation.country),
      size: valueIn(delegation.size),
      members: delegation.members.map((member) => member.value),
      ...words(delegation.article, delegation),
      ...groundsOf({
        leader: delegation.leader,
        organisation: delegation.organisation,
        country: delegation.country,
        size: delegation.size,
        members: delegation.members[0] ?? null,
      }),
    })),
    tenures: recognition.tenures.map((tenure) => ({
      person: nameOf.get(tenure.actor)!,
      office: tenure.office.value,
      organisation: valueIn(tenure.organisation),
      country: valueIn(tenure.country),
      from: tenure.from,
      to: tenure.to,
      ...groundsOf({ office: tenure.office, organisation: tenure.organisation, country: tenure.country }),
    })),
    formulas: extraction.formulas.map(({ phrase, spans, speaker }) => ({ phrase, spans: offsets(spans), speaker })),
    refused: [...recognition.refused, ...extraction.refused].map(({ cell, value, reason }) => ({ cell, value, reason })),
  };
}
