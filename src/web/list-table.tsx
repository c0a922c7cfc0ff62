import type { ComponentChildren } from "preact";

/** A heading of a column, or that of a column of numbers. */
export type Heading = string | { readonly count: string };

/** A table that lists one thing a row, under the headings of its columns. @param children the rows */
export function ListTable({
  headings,
  children,
}: {
  readonly headings: readonly Heading[];
  readonly children: ComponentChildren;
}) {
  return (
    <table class="list">
      <thead>
        <tr>
          {headings.map((heading) =>
            typeof heading === "string" ? (
              <th scope="col" key={heading}>
                {heading}
              </th>
            ) : (
              <th scope="col" class="number" key={heading.count}>
                {heading.count}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
