import { standings } from "../model/report.ts";
import type { ListedEvent } from "../store/listed-event.ts";
import { useAsked } from "./ask.ts";
import { FilterForm } from "./filter-form.tsx";
import { linkTo } from "./route.ts";
import { Waiting } from "./waiting.tsx";
import { classes, className, eventTitle, ofSide, shownDate } from "./words.ts";

const PAGE = 50;

function Side({ event, side }: { readonly event: ListedEvent; readonly side: string }) {
  const people = ofSide(event, side);
  if (people.length === 0) return null;
  return (
    <span class="side">
      {people.slice(0, 3).map(({ name, office, country }) => (
        <span key={name} class="who">
          <b>{name}</b>
          {(office || country) && <small> {[office, country].filter(Boolean).join(", ")}</small>}
        </span>
      ))}
      {people.length > 3 && <small>and {people.length - 3} more</small>}
    </span>
  );
}

function EventRow({ event }: { readonly event: ListedEvent }) {
  return (
    <li>
      <a
        class="row"
        href={linkTo("event", event.id)}
        aria-label={`${className(event.class)}: ${eventTitle(event)}, ${shownDate(event)}`}
      >
        <span class="when">{shownDate(event)}</span>
        <span class="what">
          <span class="class">{className(event.class)}</span>
          {event.mode && <small> {event.mode}</small>}
          {event.standing !== "held" && <span class={`standing ${event.standing}`}>{event.standing}</span>}
          {event.salience === "background" && <span class="standing">recalled</span>}
        </span>
        <span class="sides">
          {["A", "B", "C", "D"].map((side) => (
            <Side key={side} event={event} side={side} />
          ))}
        </span>
        <span class="where">{[event.place, event.country].filter(Boolean).join(", ")}</span>
        <span class="by">
          {event.reports === 1 ? "1 report" : `${event.reports} reports`}
          {event.outlets.length > 0 && (
            <small>
              {event.outlets.slice(0, 3).join(", ")}
              {event.outlets.length > 3 && " …"}
            </small>
          )}
          {event.differing.length > 0 && <small class="differs">reports differ</small>}
        </span>
      </a>
    </li>
  );
}

export function EventsPage({ query }: { readonly query: Readonly<Record<string, string>> }) {
  const offset = Number(query.offset ?? 0) || 0;
  const asked = useAsked<{ total: number; events: readonly ListedEvent[] }>("events", { ...query, limit: String(PAGE) });
  const { offset: _, ...filters } = query;
  return (
    <>
      <h1>Events</h1>
      <FilterForm
        page="events"
        query={filters}
        fields={[
          { name: "class", label: "Class", kind: "choice", choices: classes.map((name) => [name, className(name)]) },
          { name: "standing", label: "Standing", kind: "choice", choices: standings.map((name) => [name, name]) },
          { name: "actor", label: "Participant", kind: "text", hint: "a name" },
          { name: "country", label: "Country", kind: "text", hint: "KZ" },
          { name: "from", label: "From", kind: "date" },
          { name: "to", label: "To", kind: "date" },
          { name: "outlet", label: "Outlet", kind: "text" },
        ]}
      />
      <Waiting asked={asked}>
        {({ total, events }) => (
          <>
            <p class="quiet" role="status">
              {total === 0
                ? "No event matches."
                : `${total} ${total === 1 ? "event" : "events"}${total > PAGE ? `, ${offset + 1} to ${offset + events.length} shown` : ""}`}
            </p>
            <ul class="events">
              {events.map((event) => (
                <EventRow key={event.id} event={event} />
              ))}
            </ul>
            {total > PAGE && (
              <nav class="pages" aria-label="More events">
                {offset > 0 && (
                  <a href={linkTo("events", "", { ...filters, offset: String(Math.max(0, offset - PAGE)) })}>
                    ← Earlier in the list
                  </a>
                )}
                {offset + PAGE < total && (
                  <a href={linkTo("events", "", { ...filters, offset: String(offset + PAGE) })}>Further down the list →</a>
                )}
              </nav>
            )}
          </>
        )}
      </Waiting>
    </>
  );
}
