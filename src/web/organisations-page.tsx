import { useAsked } from "./ask.ts";
import { FilterForm } from "./filter-form.tsx";
import { ListTable } from "./list-table.tsx";
import { linkTo } from "./route.ts";
import { Waiting } from "./waiting.tsx";

interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly sources: readonly string[];
}

export function OrganisationsPage({ query }: { readonly query: Readonly<Record<string, string>> }) {
  const asked = useAsked<{ total: number; organisations: readonly Organisation[] }>("organisations", { ...query, limit: "500" });
  return (
    <>
      <h1>Organisations</h1>
      <FilterForm
        page="organisations"
        query={query}
        fields={[
          { name: "name", label: "Name", kind: "text" },
          {
            name: "kind",
            label: "Kind",
            kind: "choice",
            choices: ["party", "body", "igo", "organisation", "outlet"].map((kind) => [kind, kind] as const),
          },
          { name: "country", label: "Country", kind: "text", hint: "KZ" },
        ]}
      />
      <Waiting asked={asked}>
        {({ total, organisations }) => (
          <>
            <p class="quiet" role="status">
              {total === 0 ? "None matches." : `${total} organisations`}
            </p>
            {total > 0 && (
              <ListTable headings={["Name", "Kind", "Country", { count: "Sources" }]}>
                {organisations.map(({ id, name, kind, aliases, country, sources }) => (
                  <tr key={id}>
                    <th scope="row">
                      <a href={linkTo("actor", id)}>{name}</a>
                      {aliases.length > 0 && <small>also {aliases.join(", ")}</small>}
                    </th>
                    <td>{kind}</td>
                    <td>{country}</td>
                    <td class="number" data-label="sources">
                      {sources.length}
                    </td>
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
