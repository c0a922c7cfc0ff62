import type { ShownActor } from "../operations/shown/actor.ts";
import { useAsked } from "./ask.ts";
import { EventList } from "./event-list.tsx";
import { ListTable } from "./list-table.tsx";
import { linkTo } from "./route.ts";
import { Waiting } from "./waiting.tsx";
import { WordsCell } from "./words-cell.tsx";

function Tenures({ tenures }: Pick<ShownActor, "tenures">) {
  if (tenures.length === 0) return null;
  return (
    <section>
      <h2>Offices, as reports attest them</h2>
      <ListTable headings={["Office", "Attested", "Words"]}>
        {tenures.map(({ office, organisation, country, mark, from, to, words }) => (
          <tr key={`${office}${organisation}${mark}`}>
            <th scope="row">
              {mark && <span class="tag">{mark}</span>} {office}
              <small>{[organisation, country].filter(Boolean).join(", ")}</small>
            </th>
            <td>{[...new Set([from, to])].filter(Boolean).join(" to ") || "on no known day"}</td>
            <WordsCell words={words.slice(0, 5)} />
          </tr>
        ))}
      </ListTable>
    </section>
  );
}

const matched: Readonly<Record<string, string>> = {
  same: "The same as",
  different: "Another than",
  undecided: "Perhaps the same as",
};

function Names({ members, matches }: Pick<ShownActor, "members" | "matches">) {
  return (
    <section>
      <h2>Names</h2>
      {matches.length > 0 && (
        <ul>
          {matches.map(({ verdict, id, member, name, country, grounds, by }) => (
            <li key={`${verdict}${member}`}>
              {matched[verdict]} <a href={linkTo("actor", id)}>{name}</a>
              {country && `, ${country}`}: {grounds.join("; ") || "no grounds given"} <small>by {by}</small>
            </li>
          ))}
        </ul>
      )}
      <ul class="quiet">
        {members.slice(0, 50).map(({ id, name }) => (
          <li key={id}>
            {name} in <a href={linkTo("source", id.split("/")[0]!)}>source {id.slice(0, 9)}</a> as <code>{id}</code>
          </li>
        ))}
        {members.length > 50 && <li>and {members.length - 50} more</li>}
      </ul>
    </section>
  );
}

export function ActorPage({ id }: { readonly id: string }) {
  const asked = useAsked<ShownActor>("show", { id });
  return (
    <Waiting asked={asked}>
      {({ name, is, country, aliases, tenures, events, sources, members, matches }) => (
        <>
          <p class="crumb">
            {is === "person" ? <a href={linkTo("people")}>People</a> : <a href={linkTo("organisations")}>Organisations</a>} / {is}
          </p>
          <h1>{name}</h1>
          <p class="quiet">
            {[
              country,
              aliases.length > 0 && `also ${aliases.join(", ")}`,
              `named in ${sources.length} ${sources.length === 1 ? "source" : "sources"}`,
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
          <Tenures tenures={tenures} />
          <h2>Events</h2>
          {events.length === 0 ? <p class="quiet">Takes part in none.</p> : <EventList events={events} />}
          <Names members={members} matches={matches} />
        </>
      )}
    </Waiting>
  );
}
