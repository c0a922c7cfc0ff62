import { linkTo } from "./route.ts";

export interface FilterField {
  readonly name: string;
  readonly label: string;
  readonly kind: "text" | "date" | "choice";
  readonly choices?: readonly (readonly [string, string])[];
  readonly hint?: string;
}

/** Filters of a list; what is asked for stands in the address, so that a list can be kept and passed on. */
export function FilterForm({
  page,
  fields,
  query,
}: {
  readonly page: string;
  readonly fields: readonly FilterField[];
  readonly query: Readonly<Record<string, string>>;
}) {
  const apply = (form: HTMLFormElement): void => {
    const asked = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value).trim()]));
    location.hash = linkTo(page, "", asked);
  };
  return (
    <form
      class="filters"
      key={JSON.stringify(query)}
      onSubmit={(event) => {
        event.preventDefault();
        apply(event.currentTarget);
      }}
    >
      {fields.map(({ name, label, kind, choices, hint }) => (
        <label key={name} for={`filter-${name}`}>
          <span>{label}</span>
          {kind === "choice" ? (
            <select id={`filter-${name}`} name={name} onChange={(event) => apply(event.currentTarget.form!)}>
              <option value="" selected={!query[name]}>
                any
              </option>
              {choices?.map(([value, shown]) => (
                <option key={value} value={value} selected={query[name] === value}>
                  {shown}
                </option>
              ))}
            </select>
          ) : (
            <input
              id={`filter-${name}`}
              name={name}
              {...(kind === "date" ? { type: "date" as const } : { type: "text" as const })}
              value={query[name] ?? ""}
              placeholder={hint}
            />
          )}
        </label>
      ))}
      <div class="actions">
        <button type="submit">Apply</button>
        {Object.values(query).some((value) => value !== "") && <a href={linkTo(page)}>Clear</a>}
      </div>
    </form>
  );
}
