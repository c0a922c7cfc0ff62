import { useAsked } from "./ask.ts";
import { FilterForm } from "./filter-form.tsx";
import { ListTable } from "./list-table.tsx";
import { linkTo } from "./route.ts";
import { Waiting } from "./waiting.tsx";

interface Side {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  readonly offices: readonly string[];
  readonly members: readonly string[];
}
interface Pair {
  readonly verdict: string;
  readonly left: Side;
  readonly right: Side;
  readonly grounds: readonly string[];
  readonly by: string;
}

function Name({ side: { id, name, country, offices, members } }: { readonly side: Side }) {
  return (
    <>
      <a href={linkTo("actor", id)}>{name}</a>
      <small>{[country, ...offices].filter(Boolean).join(", ")}</small>
      <small>
        {members.length} {members.length === 1 ? "source" : "sources"}
      </small>
    </>
  );
}

/** Names that may mean one person: what was decided, by whom, on what grounds. */
export function NamesPage({ query }: { readonly query: Readonly<Record<string, string>> }) {
  const asked = useAsked<{ people: number; total: number; pairs: readonly Pair[] }>("names", { ...query, limit: "500" });
  return (
    <>
      <p class="crumb">
        <a href={linkTo("people")}>People</a> / names
      </p>
      <h1>Names that may mean one person</h1>
      <p class="quiet">
        Like names alone decide nothing: an office that one person holds at a time must stand with both. A person judges with{" "}
        <code>readout judge name ID ID same|different|undecided</code>.
      </p>
      <FilterForm
        page="names"
        query={query}
        fields={[
          {
            name: "verdict",
            label: "Verdict",
            kind: "choice",
            choices: ["same", "different", "undecided"].map((verdict) => [verdict, verdict]),
          },
        ]}
      />
      <Waiting asked={asked}>
        {({ people, total, pairs }) => (
          <>
            <p class="quiet" role="status">
              {total} {total === 1 ? "pair" : "pairs"} among {people} people
            </p>
            {pairs.length > 0 && (
              <ListTable headings={["Verdict", "One", "Other", "Grounds"]}>
                {pairs.map(({ verdict, left, right, grounds, by }) => (
                  <tr key={`${left.members[0]}${right.members[0]}`}>
                    <td>
                      <span class="tag">{verdict}</span>
                      <small>by {by}</small>
                    </td>
                    <td>
                      <Name side={left} />
                    </td>
                    <td>
                      <Name side={right} />
                    </td>
                    <td>{grounds.join("; ")}</td>
                  </tr>
                ))}
              </ListTable>
            )}
          </>
        )}
      </Waiting>
    </>
  );
}
