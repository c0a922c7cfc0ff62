import type { z } from "zod";
import type { timeline } from "../operations/timeline.ts";
import { useAsked } from "./ask.ts";
import { EventList } from "./event-list.tsx";
import { FilterForm } from "./filter-form.tsx";
import { ListTable } from "./list-table.tsx";
import { MonthBars } from "./month-bars.tsx";
import { linkTo } from "./route.ts";
import { Waiting } from "./waiting.tsx";
import { classes, className, counted, shownDate } from "./words.ts";

type Followed = z.infer<(typeof timeline)["output"]>;

const days = (first: string | null, last: string | null): string =>
  [...new Set([first, last])]
    .flatMap((day) => (day ? [shownDate({ date: day, end: null, precision: "day" })] : []))
    .join(" to ") || "on no known day";

function Counterparts({ followed: { counterparts, total } }: { readonly followed: Followed }) {
  if (counterparts.length === 0) return null;
  return (
    <section>
      <h2>Dealt with</h2>
      <ListTable headings={["Name", "Country", { count: `Events of ${total}` }, { count: "Meetings" }, "When"]}>
        {counterparts.slice(0, 50).map(({ name, country, events, meetings, first, last }) => (
          <tr key={`${name}${country}`}>
            <th scope="row">
              <a href={linkTo("timeline", "", { actor: name })}>{name}</a>
            </th>
            <td>{country}</td>
            <td class="number" data-label="events">
              {events}
            </td>
            <td class="number" data-label="meetings">
              {meetings}
            </td>
            <td>{days(first, last)}</td>
          </tr>
        ))}
      </ListTable>
    </section>
  );
}

function Promises({ followed: { fulfilments, commitments } }: { readonly followed: Followed }) {
  return (
    <>
      {fulfilments.length > 0 && (
        <section>
          <h2>Promised and come about, as one article tells</h2>
          <ul class="plain outline">
            {fulfilments.map(({ earlier, later, standing, source }) => (
              <li key={`${earlier}${later}`}>
                <a href={linkTo("event", earlier)}>What was {standing}</a> and <a href={linkTo("event", later)}>what was held</a>,
                told together in <a href={linkTo("source", source)}>one source</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {commitments.length > 0 && (
        <section>
          <h2>Commitments</h2>
          <ul class="statements">
            {commitments.map(({ by, to, what, due, source, outlet, published, start, end }) => (
              <li key={`${source}${start}${what}`}>
                <b>{by}</b>
                {to && <small> to {to}</small>}
                <blockquote>
                  <a href={linkTo("source", source, { at: `${start}-${end}` })}>{what}</a>
                </blockquote>
                <small class="quiet">{[due && `due ${due}`, outlet, published].filter(Boolean).join(" · ")}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Successions({ followed: { successions } }: { readonly followed: Followed }) {
  if (successions.length === 0) return null;
  return (
    <section>
      <h2>Who followed whom</h2>
      {successions.map(({ office, organisation, country, holders }) => (
        <section key={`${office}${organisation}${country}`} class="card">
          <h3>{[office, organisation, country].filter(Boolean).join(", ")}</h3>
          <ol class="plain outline">
            {holders.map(({ id, person, mark, from, to }) => (
              <li key={`${id}${mark}`}>
                <a href={linkTo("actor", id)}>{person}</a> {mark && <span class="tag">{mark}</span>}
                <small>attested {days(from, to)}</small>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

function Followed({ actors, query }: { readonly actors: readonly string[]; readonly query: Readonly<Record<string, string>> }) {
  const { class: what = "", from = "", to = "" } = query;
  const asked = useAsked<Followed>("timeline", { actors, class: what, from, to });
  return (
    <Waiting asked={asked}>
      {(followed) => (
        <>
          <p role="status">
            <b>{followed.actors.map(({ name, as }) => `${name} (${as})`).join(" and ")}</b>: {counted(followed.total, "event")} of
            the {followed.searched.toLocaleString("en")} in the record
            {followed.undated > 0 && `, ${followed.undated} of them without a known day`}
          </p>
          <MonthBars days={followed.events.flatMap(({ date }) => date ?? [])} />
          <EventList events={followed.events} />
          <Counterparts followed={followed} />
          <Promises followed={followed} />
          <Successions followed={followed} />
        </>
      )}
    </Waiting>
  );
}

export function TimelinePage({ query }: { readonly query: Readonly<Record<string, string>> }) {
  const actors = [query.actor, query.with].filter((one): one is string => Boolean(one));
  return (
    <>
      <h1>Timeline</h1>
      <FilterForm
        page="timeline"
        query={query}
        fields={[
          { name: "actor", label: "Person, country or office", kind: "text", hint: "a name, KZ, or an office" },
          { name: "with", label: "With", kind: "text", hint: "anybody" },
          { name: "class", label: "Class", kind: "choice", choices: classes.map((name) => [name, className(name)]) },
          { name: "from", label: "From", kind: "date" },
          { name: "to", label: "To", kind: "date" },
        ]}
      />
      {actors.length === 0 ? (
        <p class="quiet">Name somebody, or the code of a country, to follow over time; name two to see their dealings.</p>
      ) : (
        <Followed actors={actors} query={query} />
      )}
    </>
  );
}
