import { standings } from "../model/report.ts";
import type { ListedEvent } from "../store/listed-event.ts";
import { useAsked } from "./ask.ts";
import { EventList } from "./event-list.tsx";
import { FilterForm } from "./filter-form.tsx";
import { linkTo } from "./route.ts";
import { Waiting } from "./waiting.tsx";
import { classes, className } from "./words.ts";

const PAGE = 50;

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
            <EventList events={events} />

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
