import type { ComponentChild } from "preact";
import type { ShownEvent } from "../operations/shown/event.ts";
import { useAsked } from "./ask.ts";
import { MarkedText } from "./marked-text.tsx";
import { linkTo } from "./route.ts";
import { Waiting } from "./waiting.tsx";
import { className, eventTitle, shownDate } from "./words.ts";

type ShownReport = ShownEvent["reports"][number];
type ShownCell = ShownReport["cells"][number];

/** Where the words of a cell are highlighted in their source. */
const wordsLink = (source: string, quotes: ShownCell["quotes"]): string =>
  linkTo("source", source, { at: quotes.map(({ start, end }) => `${start}-${end}`).join("_") });

const cellOf = (report: ShownReport, field: string): ShownCell | undefined => report.cells.find((cell) => cell.field === field);

/** One cell: its value leads to its words; what was worked out says from what. */
function Cell({
  report,
  field,
  shown,
}: {
  readonly report: ShownReport;
  readonly field: string;
  readonly shown?: (value: unknown) => string;
}) {
  const cell = cellOf(report, field);
  if (!cell) return null;
  const value: unknown = JSON.parse(cell.value);
  const text = shown ? shown(value) : String(value);
  return (
    <span class="cell">
      {cell.quotes.length > 0 ? (
        <a href={wordsLink(report.source, cell.quotes)} title={`“${cell.quotes.map(({ words }) => words).join(" … ")}”`}>
          {text}
        </a>
      ) : (
        text
      )}
      {cell.basis && <small class="basis">worked out from {cell.basis}</small>}
    </span>
  );
}

const shownWhen = (value: unknown): string =>
  shownDate(value as { date: string | null; end: string | null; precision: string | null });

function Participants({ report, side }: { readonly report: ShownReport; readonly side: string }) {
  return (
    <ul class="participants">
      {report.report.participants.map((participant, at) =>
        participant.side !== side ? null : (
          <li key={`${participant.name.value}${at}`}>
            <Cell report={report} field={`participants[${at}].name`} />
            {participant.role === "present" && <small class="tag">present</small>}
            <div class="held">
              <Cell report={report} field={`participants[${at}].office`} />
              <Cell report={report} field={`participants[${at}].organisation`} />
              <Cell report={report} field={`participants[${at}].country`} />
            </div>
          </li>
        ),
      )}
    </ul>
  );
}

function listOf(report: ShownReport, pattern: RegExp): ComponentChild {
  const cells = report.cells.filter(({ field }) => pattern.test(field));
  if (cells.length === 0) return null;
  return (
    <ul class="plain">
      {cells.map(({ field }) => (
        <li key={field}>
          <Cell report={report} field={field} />
        </li>
      ))}
    </ul>
  );
}

function amountsOf(report: ShownReport): ComponentChild {
  if (report.report.amounts.length === 0) return null;
  return (
    <ul class="plain">
      {report.report.amounts.map(({ unit, item, printed }, at) => (
        <li key={printed}>
          <Cell
            report={report}
            field={`amounts[${at}].value`}
            shown={(value) => `${Number(value).toLocaleString("en")} ${unit ?? ""} ${item ?? ""}`}
          />
        </li>
      ))}
    </ul>
  );
}

/** The rows of the table: what each report says of one field. `claim` names the field in the event's claims. */
const rows: readonly {
  readonly label: string;
  readonly claim: string | null;
  readonly show: (report: ShownReport) => ComponentChild;
  readonly has: (report: ShownReport) => boolean;
}[] = [
  {
    label: "Day",
    claim: "date",
    show: (report) => <Cell report={report} field="when" shown={shownWhen} />,
    has: ({ report }) => report.when !== null,
  },
  {
    label: "Place",
    claim: "place",
    show: (report) => (
      <>
        <Cell report={report} field="place.name" /> <Cell report={report} field="place.country" />
      </>
    ),
    has: ({ report }) => report.place !== null,
  },
  {
    label: "Mode",
    claim: "mode",
    show: (report) => <Cell report={report} field="mode" />,
    has: ({ report }) => report.mode !== null,
  },
  { label: "Standing", claim: "standing", show: (report) => <Cell report={report} field="standing" />, has: () => true },
  { label: "Salience", claim: null, show: (report) => <Cell report={report} field="salience" />, has: () => true },
  ...["A", "B", "C", "D", "E", "F"].map((side) => ({
    label: `Side ${side}`,
    claim: null,
    show: (report: ShownReport) => <Participants report={report} side={side} />,
    has: ({ report }: ShownReport) => report.participants.some((participant) => participant.side === side),
  })),
  { label: "Amounts", claim: "amounts", show: amountsOf, has: ({ report }) => report.amounts.length > 0 },
  {
    label: "Occasion",
    claim: "occasion",
    show: (report) => <Cell report={report} field="occasion" />,
    has: ({ report }) => report.occasion !== null,
  },
  {
    label: "Mechanism",
    claim: "mechanism",
    show: (report) => <Cell report={report} field="mechanism" />,
    has: ({ report }) => report.mechanism !== null,
  },
  {
    label: "Outcome",
    claim: null,
    show: (report) => listOf(report, /^outcome\[/),
    has: ({ report }) => report.outcome.length > 0,
  },
  { label: "Topics", claim: null, show: (report) => listOf(report, /^topics\[/), has: ({ report }) => report.topics.length > 0 },
  {
    label: "Attendance",
    claim: null,
    show: (report) => listOf(report, /^attendance\[/),
    has: ({ report }) => report.attendance.length > 0,
  },
];

/** The sentences that state it, with the words of all cells marked. */
function Evidence({ report }: { readonly report: ShownReport }) {
  const evidence = cellOf(report, "evidence");
  const marked = report.cells.filter(({ field }) => field !== "evidence").flatMap(({ quotes }) => quotes);
  return (
    <>
      {evidence?.quotes.map(({ start, end, words }) => (
        <blockquote key={start}>
          <MarkedText
            text={words}
            marks={marked
              .filter((quote) => quote.start >= start && quote.end <= end)
              .map((quote) => [quote.start - start, quote.end - start] as const)}
          />{" "}
          <a class="more" href={wordsLink(report.source, [{ start, end, words }])}>
            in the source
          </a>
        </blockquote>
      ))}
    </>
  );
}

function Reports({ shown }: { readonly shown: ShownEvent }) {
  const { reports, event } = shown;
  return (
    <section class="scroll" aria-label="What each report says">
      <table class="reports" ref={(table) => table?.style.setProperty("--reports", String(reports.length))}>
        <thead>
          <tr>
            <th scope="col">
              <span class="hidden">Field</span>
            </th>
            {reports.map(({ report, outlet, published, headline, reprint, source }) => (
              <th scope="col" key={report.id}>
                <a href={linkTo("source", source)}>{outlet ?? "unnamed outlet"}</a>
                {published && <small>{shownDate({ date: published, end: null, precision: "day" })}</small>}
                {reprint && <small class="tag">reprint</small>}
                {headline && <span class="headline">{headline}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(({ has }) => reports.some(has))
            .map(({ label, claim, show, has }) => {
              const differs = claim !== null && event.differing.includes(claim);
              return (
                <tr key={label} class={differs ? "differing" : undefined}>
                  <th scope="row">
                    {label}
                    {differs && <small>reports differ</small>}
                  </th>
                  {reports.map((report) => (
                    <td key={report.report.id}>{has(report) ? show(report) : <span class="none">not told</span>}</td>
                  ))}
                </tr>
              );
            })}
          <tr>
            <th scope="row">Stated in</th>
            {reports.map((report) => (
              <td key={report.report.id}>
                <Evidence report={report} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

export function EventPage({ id }: { readonly id: string }) {
  const asked = useAsked<ShownEvent>("show", { id });
  return (
    <Waiting asked={asked}>
      {(shown) => (
        <>
          <p class="crumb">
            <a href="#/events">Events</a> / {className(shown.event.class)}
          </p>
          <h1>{eventTitle(shown.event)}</h1>
          <p class="lead">
            <span class="class">{className(shown.event.class)}</span>{" "}
            {[shown.event.mode, shown.event.standing, shownDate(shown.event), shown.event.place].filter(Boolean).join(" · ")}
          </p>
          <p class="quiet">
            {shown.reports.length === 1
              ? "One report tells of it."
              : `${shown.reports.length} reports tell of it, set side by side in the order of publication.`}{" "}
            Each value leads to its words.{" "}
            {shown.reports.length > 1 && <a href={linkTo("compare", id)}>Compare statement by statement</a>}
          </p>
          <Reports shown={shown} />
          {shown.statements.length > 0 && (
            <section>
              <h2>Said there</h2>
              <ul class="statements">
                {shown.statements.map(({ id: statement, speaker, words, source, start, end, outlet, form }) => (
                  <li key={statement}>
                    <b>{speaker}</b> <small class="tag">{form}</small>
                    <blockquote>
                      <a href={linkTo("source", source, { at: `${start}-${end}` })}>{words}</a>
                    </blockquote>
                    <small class="quiet">reported by {outlet ?? "an unnamed outlet"}</small>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </Waiting>
  );
}
