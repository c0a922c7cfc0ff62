import { useAsked } from "./ask.ts";
import { FilterForm } from "./filter-form.tsx";
import { ListTable } from "./list-table.tsx";
import { linkTo } from "./route.ts";
import { Waiting } from "./waiting.tsx";

interface FoundIn {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly outlet: string | null;
  readonly published?: string | null;
}

/** What is listed under each kind: which operation is asked, by which field for who and what, and how one line reads. */
const kinds: Readonly<
  Record<
    string,
    {
      readonly name: string;
      readonly who: string;
      readonly what: string;
      readonly columns: readonly (readonly [heading: string, field: string])[];
    }
  >
> = {
  statements: {
    name: "statements",
    who: "speaker",
    what: "words",
    columns: [
      ["Speaker", "speaker"],
      ["Form", "form"],
      ["Said to", "addressee"],
    ],
  },
  positions: {
    name: "positions",
    who: "holder",
    what: "about",
    columns: [
      ["Holder", "holder"],
      ["Act", "act"],
      ["About", "about"],
    ],
  },
  commitments: {
    name: "commitments",
    who: "by",
    what: "what",
    columns: [
      ["By", "by"],
      ["To", "to"],
      ["What", "what"],
      ["Due", "due"],
    ],
  },
  delegations: {
    name: "delegations",
    who: "leader",
    what: "organisation",
    columns: [
      ["Leader", "leader"],
      ["Sent by", "organisation"],
      ["Country", "country"],
      ["Size", "size"],
    ],
  },
};

/** The lines of one kind; a page that turns to another kind asks anew. */
function Lines({ kind, query }: { readonly kind: string; readonly query: Readonly<Record<string, string>> }) {
  const { name, who, what, columns } = kinds[kind]!;
  const asked = useAsked<{ total: number } & Readonly<Record<string, unknown>>>(name, {
    [who]: query.who ?? "",
    [what]: query.what ?? "",
    limit: "200",
  });
  return (
    <Waiting asked={asked}>
      {(told) => {
        const lines = told[name] as readonly (FoundIn & Readonly<Record<string, string | number | null>>)[];
        return (
          <>
            <p class="quiet" role="status">
              {told.total === 0 ? "Nothing matches." : `${told.total} ${kind}`}
              {told.total > lines.length && `, the first ${lines.length} shown`}
            </p>
            {lines.length > 0 && (
              <ListTable headings={[...columns.map(([heading]) => heading), "Words"]}>
                {lines.map((line, at) => (
                  <tr key={`${line.source}${line.start}${at}`}>
                    {columns.map(([heading, field], column) =>
                      column === 0 ? (
                        <th scope="row" key={heading}>
                          {line[field]}
                        </th>
                      ) : (
                        <td key={heading}>{line[field]}</td>
                      ),
                    )}
                    <td class="words">
                      <a href={linkTo("source", line.source, { at: `${line.start}-${line.end}` })}>{line.words}</a>
                      <small>{[line.outlet, line.published].filter(Boolean).join(", ")}</small>
                    </td>
                  </tr>
                ))}
              </ListTable>
            )}
          </>
        );
      }}
    </Waiting>
  );
}

/** Who is reported to have said, supported or promised what, each line beside the sentence it rests on. */
export function SaidPage({ query }: { readonly query: Readonly<Record<string, string>> }) {
  const kind = query.kind !== undefined && query.kind in kinds ? query.kind : "statements";
  return (
    <>
      <h1>Said</h1>
      <FilterForm
        page="said"
        query={{ ...query, kind }}
        fields={[
          { name: "kind", label: "Kind", kind: "choice", choices: Object.keys(kinds).map((one) => [one, one]) },
          { name: "who", label: "Who", kind: "text", hint: "a name" },
          { name: "what", label: "What", kind: "text", hint: "words of it" },
        ]}
      />
      <Lines key={kind} kind={kind} query={query} />
    </>
  );
}
