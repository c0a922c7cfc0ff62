import { useEffect, useState } from "preact/hooks";
import type { ShownEvent } from "../operations/shown/event.ts";
import { useAsked } from "./ask.ts";
import { Evidence, rows } from "./event-cells.tsx";
import { Reader, ReaderContext, type Reading, useReader, wordsAt } from "./reader.tsx";
import { linkTo } from "./route.ts";
import { Waiting } from "./waiting.tsx";
import { className, counted, eventTitle, reportsAndWitnesses, shownDate } from "./words.ts";

type Custody = ShownEvent["custody"][number];

const hows: Readonly<Record<Custody["how"], string>> = {
  whole: "reprint",
  cut: "reprint, cut",
  edited: "reprint, edited",
  introduces: "introduces a reprint",
  version: "another version",
};

/** Why a report is no witness of its own. */
function NoWitness({ shown, report }: { readonly shown: ShownEvent; readonly report: ShownEvent["reports"][number] }) {
  const link = shown.custody.find((one) => one.report === report.report.id);
  if (!link) return report.reprint ? <small class="tag">reprint</small> : null;
  const origin = shown.reports.find((one) => one.report.id === link.of);
  return (
    <small class="custody">
      <a href={link.how === "version" ? linkTo("reprints") : linkTo("reprint", report.article)} title={link.why}>
        {hows[link.how]}
      </a>{" "}
      of {origin?.outlet ?? "an unnamed outlet"}
    </small>
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
            {reports.map((one) => (
              <th scope="col" key={one.report.id}>
                <a href={linkTo("source", one.source)}>{one.outlet ?? "unnamed outlet"}</a>
                {one.published && <small>{shownDate({ date: one.published, end: null, precision: "day" })}</small>}
                {one.headline && <span class="headline">{one.headline}</span>}
                <NoWitness shown={shown} report={one} />
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

/** Who those were that are told by their office alone. */
function Unnamed({ shown }: { readonly shown: ShownEvent }) {
  if (shown.unnamed.length === 0) return null;
  return (
    <section>
      <h2>Told by their office alone</h2>
      <ul>
        {shown.unnamed.map(({ office, country, id, person, attestation, from, to, words }) => (
          <li key={`${office}${country}`}>
            {office} ({country}): <a href={linkTo("actor", id)}>{person}</a>, attested{" "}
            {[...new Set([from, to])].filter(Boolean).join(" to ")}
            {attestation === "before" && ", last known before the day"}{" "}
            {words.slice(0, 2).map(({ source, start, end, words: printed }) => (
              <a key={`${source}${start}`} href={linkTo("source", source, { at: `${start}-${end}` })}>
                “{printed}”
              </a>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Statement({ said }: { readonly said: ShownEvent["statements"][number] }) {
  const reading = { source: said.source, marks: [[said.start, said.end] as const] };
  return (
    <li>
      <b>{said.speaker}</b> {said.form === "direct" && <small class="tag">in quotation marks</small>}
      <blockquote>
        <a href={wordsAt(reading)} onClick={useReader(reading)}>
          {said.words}
        </a>
      </blockquote>
    </li>
  );
}

/** What was said there, report by report; those that only give another's words again are left out. */
function Said({ shown }: { readonly shown: ShownEvent }) {
  const told = shown.reports
    .filter(({ report }) => !shown.custody.some((link) => link.report === report.id))
    .map(({ report, outlet }) => ({ report, outlet, said: shown.statements.filter((one) => one.report === report.id) }))
    .filter(({ said }) => said.length > 0);
  if (told.length === 0) return null;
  return (
    <section>
      <h2>Said there</h2>
      <div class="beside">
        {told.map(({ report, outlet, said }) => (
          <section key={report.id}>
            <h3>{outlet ?? "unnamed outlet"}</h3>
            <ul class="statements">
              {said.map((one) => (
                <Statement key={one.id} said={one} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

function Lead({ shown: { event }, id }: { readonly shown: ShownEvent; readonly id: string }) {
  const [one, other] = [...new Set(event.participants.filter(({ role }) => role === "principal").map(({ side }) => side))].map(
    (side) => event.participants.find((participant) => participant.side === side)?.name,
  );
  return (
    <>
      <p class="lead">
        <span class="class">{className(event.class)}</span>{" "}
        {[event.mode, event.standing, shownDate(event), [event.place, event.country].filter(Boolean).join(", ")]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <p class="quiet">
        {event.reports === 1
          ? "One report tells of it."
          : `${reportsAndWitnesses(event)}, side by side in the order of publication.`}{" "}
        Each value leads to its words.
      </p>
      <p class="ways">
        {event.witnesses > 1 && <a href={linkTo("compare", id)}>Compare statement by statement</a>}
        {one && other && <a href={linkTo("timeline", "", { actor: one, with: other })}>All dealings of the two</a>}
      </p>
    </>
  );
}

export function EventPage({ id }: { readonly id: string }) {
  const asked = useAsked<ShownEvent>("show", { id });
  const [reading, setReading] = useState<Reading | null>(null);
  useEffect(() => setReading(null), [id]);
  return (
    <Waiting asked={asked}>
      {(shown) => (
        <ReaderContext.Provider value={setReading}>
          <p class="crumb">
            <a href="#/events">Events</a> / {className(shown.event.class)}
          </p>
          <h1>{eventTitle(shown.event)}</h1>
          <Lead shown={shown} id={id} />
          <div class={reading ? "with-reader" : undefined}>
            <div class="page-part">
              <Reports shown={shown} />
              <Unnamed shown={shown} />
              <Said shown={shown} />
              {shown.merges.length > 0 && (
                <details class="grounds">
                  <summary>Why these reports are one event ({counted(shown.merges.length, "pair")})</summary>
                  <ul class="plain outline">
                    {shown.merges.map(({ left, right, grounds }) => (
                      <li key={`${left}${right}`}>
                        <code>{left}</code> and <code>{right}</code>
                        <small>{grounds.join("; ")}</small>
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </div>
            {reading && <Reader reading={reading} close={() => setReading(null)} />}
          </div>
        </ReaderContext.Provider>
      )}
    </Waiting>
  );
}
