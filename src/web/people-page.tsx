import { useAsked } from "./ask.ts";
import { FilterForm } from "./filter-form.tsx";
import { ListTable } from "./list-table.tsx";
import { linkTo } from "./route.ts";
import { Waiting } from "./waiting.tsx";
import { WordsCell } from "./words-cell.tsx";

interface Person {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly offices: readonly string[];
  readonly organisations: readonly string[];
  readonly sources: readonly string[];
}
interface Holder {
  readonly id: string;
  readonly person: string;
  readonly office: string;
  readonly organisation: string | null;
  readonly country: string | null;
  readonly mark: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly attestation: "on" | "before";
  readonly words: readonly { readonly source: string; readonly start: number; readonly end: number; readonly words: string }[];
}

function People({ people }: { readonly people: readonly Person[] }) {
  return (
    <ListTable headings={["Name", "Country", "Offices", "Organisations", { count: "Sources" }]}>
      {people.map(({ id, name, aliases, country, offices, organisations, sources }) => (
        <tr key={id}>
          <th scope="row">
            <a href={linkTo("actor", id)}>{name}</a>
            {aliases.length > 0 && <small>also {aliases.join(", ")}</small>}
          </th>
          <td>{country}</td>
          <td>{offices.join("; ")}</td>
          <td>{organisations.join("; ")}</td>
          <td class="number" data-label="sources">
            {sources.length}
          </td>
        </tr>
      ))}
    </ListTable>
  );
}

function Holders({ holders }: { readonly holders: readonly Holder[] }) {
  return (
    <ListTable headings={["Person", "Office", "Country", "Attested", "Words"]}>
      {holders.map(({ id, person, office, organisation, country, mark, from, to, attestation, words }) => (
        <tr key={`${id}${office}${organisation}`}>
          <th scope="row">
            <a href={linkTo("actor", id)}>{person}</a>
          </th>
          <td>
            {mark && <span class="tag">{mark}</span>} {office}
            {organisation && <small>{organisation}</small>}
          </td>
          <td>{country}</td>
          <td>
            {[from, to].filter((day, at, all) => day && all.indexOf(day) === at).join(" to ")}
            {attestation === "before" && <small>last known before the day</small>}
          </td>
          <WordsCell words={words.slice(0, 2)} />
        </tr>
      ))}
    </ListTable>
  );
}

export function PeoplePage({ query }: { readonly query: Readonly<Record<string, string>> }) {
  const asked = useAsked<{ total: number; people: readonly Person[]; holders: readonly Holder[] }>("people", {
    ...query,
    limit: "500",
  });
  return (
    <>
      <h1>People</h1>
      <p class="quiet">
        <a href={linkTo("names")}>Names that may mean one person</a>
      </p>
      <FilterForm
        page="people"
        query={query}
        fields={[
          { name: "name", label: "Name", kind: "text" },
          { name: "country", label: "Country", kind: "text", hint: "KZ" },
          { name: "at", label: "Who held office on", kind: "date" },
        ]}
      />
      <Waiting asked={asked}>
        {({ total, people, holders }) => (
          <>
            <p class="quiet" role="status">
              {total === 0 ? "Nobody matches." : query.at ? `${total} offices attested by ${query.at}` : `${total} people`}
            </p>
            {holders.length > 0 && <Holders holders={holders} />}
            {people.length > 0 && <People people={people} />}
          </>
        )}
      </Waiting>
    </>
  );
}
