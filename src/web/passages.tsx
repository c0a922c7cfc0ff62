import type { z } from "zod";
import type { shownPassages } from "../operations/shown/passages.ts";
import { linkTo } from "./route.ts";

type Passage = z.infer<typeof shownPassages>[number];

function Words({ quote, source }: { readonly quote: Passage["left"]; readonly source: string }) {
  if (!quote) return <span class="none">nothing in this place</span>;
  return (
    <blockquote>
      <a href={linkTo("source", source, { at: `${quote.start}-${quote.end}` })}>{quote.words}</a>
    </blockquote>
  );
}

/** Where two texts differ, passage by passage, each leading to its words. */
export function Passages({
  passages,
  left,
  right,
}: {
  readonly passages: readonly Passage[];
  readonly left: { readonly name: string; readonly source: string };
  readonly right: { readonly name: string; readonly source: string };
}) {
  if (passages.length === 0) return <p class="quiet">Word for word the same; only marks and spaces may differ.</p>;
  return (
    <div class="scroll">
      <table class="reports pair" ref={(table) => table?.style.setProperty("--reports", "2")}>
        <thead>
          <tr>
            <th scope="col">
              <span class="hidden">Passage</span>
            </th>
            <th scope="col">{left.name}</th>
            <th scope="col">{right.name}</th>
          </tr>
        </thead>
        <tbody>
          {passages.map((passage, at) => (
            <tr key={`${passage.left?.start}-${passage.right?.start}`} class={passage.kind}>
              <th scope="row">{at + 1}</th>
              <td class={passage.left ? "there" : undefined}>
                <Words quote={passage.left} source={left.source} />
              </td>
              <td class={passage.right ? "there" : undefined}>
                <Words quote={passage.right} source={right.source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
