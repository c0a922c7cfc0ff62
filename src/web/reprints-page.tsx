import type { z } from "zod";
import type { reprints } from "../operations/reprints.ts";
import type { versions } from "../operations/versions.ts";
import { useAsked } from "./ask.ts";
import { ListTable } from "./list-table.tsx";
import { Passages } from "./passages.tsx";
import { linkTo } from "./route.ts";
import { Waiting } from "./waiting.tsx";
import { counted, shownDate } from "./words.ts";

type Listed = z.infer<(typeof reprints)["output"]>;
type Article = Listed["carriages"][number]["carrier"];

const dayOf = (published: string | null): string =>
  published ? shownDate({ date: published.slice(0, 10), end: null, precision: "day" }) : "day unknown";

export const extents = { whole: "whole", cut: "cut", edited: "edited" };

function Named({ article }: { readonly article: Article }) {
  return (
    <>
      {article.outlet ?? "unnamed outlet"}
      <small>
        {dayOf(article.published)}
        {article.headline && ` · ${article.headline}`}
      </small>
    </>
  );
}

function Carriages({ carriages }: Pick<Listed, "carriages">) {
  return (
    <ListTable headings={["Carries", "The text of", "How", "Known by", { count: "Shared" }]}>
      {carriages.map(({ carrier, origin, extent, grounds, containment }) => (
        <tr key={`${carrier.id}${origin.id}`}>
          <th scope="row">
            <a href={linkTo("reprint", carrier.id)}>
              <Named article={carrier} />
            </a>
          </th>
          <td>
            <Named article={origin} />
          </td>
          <td>
            <span class={`tag ${extent}`}>{extents[extent]}</span>
          </td>
          <td>{grounds.join("; ")}</td>
          <td class="number" data-label="shared">
            {Math.round(containment * 100)} %
          </td>
        </tr>
      ))}
    </ListTable>
  );
}

function Versions() {
  const asked = useAsked<z.infer<(typeof versions)["output"]>>("versions", {});
  return (
    <Waiting asked={asked}>
      {({ pages }) =>
        pages.length === 0 ? (
          <p class="quiet">No address was seen with more than one text.</p>
        ) : (
          pages.map(({ address, publisher, changes }) => (
            <section key={address} class="card">
              <h3>{publisher ?? "unnamed publisher"}</h3>
              <p class="quiet break">{address}</p>
              {changes.map(({ earlier, later, earlierCaptured, laterCaptured, passages }) => (
                <Passages
                  key={later}
                  passages={passages}
                  left={{ name: `captured ${dayOf(earlierCaptured)}`, source: earlier }}
                  right={{ name: `captured ${dayOf(laterCaptured)}`, source: later }}
                />
              ))}
            </section>
          ))
        )
      }
    </Waiting>
  );
}

export function ReprintsPage() {
  const asked = useAsked<Listed>("reprints", { limit: "1000" });
  return (
    <>
      <h1>Reprints</h1>
      <p class="quiet">Who carried whose text. A reprint is no second witness of an event.</p>
      <Waiting asked={asked}>
        {({ total, carriages }) => (
          <>
            <p class="quiet" role="status">
              {total === 0 ? "Nobody carries anybody's text." : counted(total, "pair of articles", "pairs of articles")}
            </p>
            {total > 0 && <Carriages carriages={carriages} />}
          </>
        )}
      </Waiting>
      <h2>Pages that changed</h2>
      <Versions />
    </>
  );
}
