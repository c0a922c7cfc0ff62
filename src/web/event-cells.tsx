import type { ComponentChild } from "preact";
import type { ShownEvent } from "../operations/shown/event.ts";
import { MarkedText } from "./marked-text.tsx";
import { useReader, wordsAt } from "./reader.tsx";
import { shownDate, topicName } from "./words.ts";

export type ShownReport = ShownEvent["reports"][number];
type ShownCell = ShownReport["cells"][number];

const marksOf = (quotes: ShownCell["quotes"]): readonly (readonly [number, number])[] =>
  quotes.map(({ start, end }) => [start, end] as const);

/** A link to words of a report's source, beside the page where there is room. */
function WordsLink({
  report,
  quotes,
  title,
  more,
  children,
}: {
  readonly report: ShownReport;
  readonly quotes: ShownCell["quotes"];
  readonly title?: string;
  readonly more?: boolean;
  readonly children: ComponentChild;
}) {
  const reading = { source: report.source, marks: marksOf(quotes) };
  return (
    <a href={wordsAt(reading)} onClick={useReader(reading)} class={more ? "more" : undefined} title={title}>
      {children}
    </a>
  );
}

const cellOf = (report: ShownReport, field: string): ShownCell | undefined => report.cells.find((cell) => cell.field === field);

/** One cell: its value leads to its words; what was worked out says from what, unless the cell beside it says the same. */
function Cell({
  report,
  field,
  shown,
  beside,
}: {
  readonly report: ShownReport;
  readonly field: string;
  readonly shown?: (value: unknown) => string;
  /** A field whose basis stands right before this one. */
  readonly beside?: string;
}) {
  const cell = cellOf(report, field);
  if (!cell) return null;
  const value: unknown = JSON.parse(cell.value);
  const text = shown ? shown(value) : String(value);
  const told = beside ? cellOf(report, beside)?.basis : null;
  return (
    <span class="cell">
      {cell.quotes.length > 0 ? (
        <WordsLink report={report} quotes={cell.quotes} title={`“${cell.quotes.map(({ words }) => words).join(" … ")}”`}>
          {text}
        </WordsLink>
      ) : (
        text
      )}
      {cell.basis && cell.basis !== told && <small class="basis">worked out: {cell.basis}</small>}
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

function listOf(report: ShownReport, pattern: RegExp, shown?: (value: unknown) => string): ComponentChild {
  const cells = report.cells.filter(({ field }) => pattern.test(field));
  if (cells.length === 0) return null;
  return (
    <ul class="plain">
      {cells.map(({ field }) => (
        <li key={field}>
          <Cell report={report} field={field} {...(shown ? { shown } : {})} />
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
export const rows: readonly {
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
        <Cell report={report} field="place.name" /> <Cell report={report} field="place.country" beside="place.name" />
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
  {
    label: "Topics",
    claim: null,
    show: (report) => listOf(report, /^topics\[/, (value) => topicName(String(value))),
    has: ({ report }) => report.topics.length > 0,
  },
  {
    label: "Attendance",
    claim: null,
    show: (report) => listOf(report, /^attendance\[/),
    has: ({ report }) => report.attendance.length > 0,
  },
];

/** The sentences that state it, with the words of all cells marked. */
export function Evidence({ report }: { readonly report: ShownReport }) {
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
          <WordsLink report={report} quotes={[{ start, end, words }]} more>
            in the source
          </WordsLink>
        </blockquote>
      ))}
    </>
  );
}
