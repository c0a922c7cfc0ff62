import type { z } from "zod";
import type { ledger } from "../operations/ledger.ts";
import { useAsked } from "./ask.ts";
import { FilterForm } from "./filter-form.tsx";
import { ListTable } from "./list-table.tsx";
import { linkTo } from "./route.ts";
import { Waiting } from "./waiting.tsx";
import { classes, className, counted, eventTitle, shownDate } from "./words.ts";

type Kept = z.infer<(typeof ledger)["output"]>;
type Side = Kept["events"][number]["sides"][number];

const span = (first: string | null, last: string | null): string =>
  [...new Set([first, last])].filter(Boolean).join(" to ") || "unknown";

function Outlets({ outlets }: Pick<Kept, "outlets">) {
  return (
    <ListTable headings={["Outlet", "Country", { count: "Articles" }, "Published", "Captured"]}>
      {outlets.map(
        ({
          outlet,
          country,
          articles,
          sources,
          carried,
          undated,
          firstPublished,
          lastPublished,
          firstCaptured,
          lastCaptured,
        }) => (
          <tr key={outlet}>
            <th scope="row">
              <a href={linkTo("events", "", { outlet })}>{outlet}</a>
              {carried > 0 && (
                <small>{carried === articles ? "known only as others carry it" : `${carried} as others carry them`}</small>
              )}
            </th>
            <td>{country}</td>
            <td class="number" data-label="articles">
              {articles}
              <small>in {counted(sources, "source")}</small>
            </td>
            <td>
              {span(firstPublished, lastPublished)}
              {undated > 0 && undated < articles && <small>{undated} undated</small>}
            </td>
            <td>{span(firstCaptured, lastCaptured)}</td>
          </tr>
        ),
      )}
    </ListTable>
  );
}

/** What was found of one side, and what it was looked for in. */
function Checked({ side }: { readonly side: Side }) {
  const { country, found, reports, outlets, articles, undated } = side;
  const looked = `${counted(articles, "article")} of ${counted(outlets.length, "outlet")}${undated > 0 ? ` and ${undated} undated` : ""}`;
  return (
    <li class={`checked ${found.replace(" ", "-")}`} title={outlets.join(", ")}>
      <b>{country}</b>{" "}
      {found === "found"
        ? `found in ${counted(reports.length, "report")}, of ${looked}`
        : found === "not found"
          ? `not found in the sources checked: 0 of ${looked}`
          : "nothing of it was read: 0 of 0 articles"}
    </li>
  );
}

export function LedgerPage({ query }: { readonly query: Readonly<Record<string, string>> }) {
  const asked = useAsked<Kept>("ledger", { ...query, limit: "200" });
  return (
    <>
      <h1>Ledger</h1>
      <p class="quiet">What was read, and of each event whose telling was found in it and whose was not.</p>
      <FilterForm
        page="ledger"
        query={query}
        fields={[
          { name: "country", label: "Country", kind: "text", hint: "KZ" },
          { name: "class", label: "Class", kind: "choice", choices: classes.map((name) => [name, className(name)]) },
          { name: "from", label: "From", kind: "date" },
          { name: "to", label: "To", kind: "date" },
          { name: "missing", label: "Only where one is missing", kind: "choice", choices: [["true", "yes"]] },
        ]}
      />
      <Waiting asked={asked}>
        {({ searched, span: days, outlets, total, events }) => (
          <>
            <p class="quiet" role="status">
              {counted(searched.articles, "article")} in {counted(searched.sources, "source")} of{" "}
              {counted(searched.outlets, "outlet")} were read. {total} of {counted(searched.events, "event")} checked; a telling
              is looked for up to {days} days after.
            </p>
            <h2>Whose telling was found</h2>
            <ul class="events checks">
              {events.map(({ event, sides }) => (
                <li key={event.id}>
                  <a href={linkTo("event", event.id)}>{eventTitle(event)}</a>
                  <small>
                    {className(event.class)} · {shownDate(event)}
                  </small>
                  <ul class="plain">
                    {sides.map((side) => (
                      <Checked key={side.country} side={side} />
                    ))}
                    {sides.length === 0 && <li class="quiet">no side's country is known</li>}
                  </ul>
                </li>
              ))}
            </ul>
            <h2>What was read</h2>
            <Outlets outlets={outlets} />
          </>
        )}
      </Waiting>
    </>
  );
}
