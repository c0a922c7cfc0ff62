import type { z } from "zod";
import type { compare } from "../operations/compare.ts";
import { useAsked } from "./ask.ts";
import { linkTo } from "./route.ts";
import { Waiting } from "./waiting.tsx";

type Pair = z.infer<(typeof compare)["output"]>["pairs"][number];
type Said = Pair["statements"][number]["left"];

const labels = {
  both: "in both",
  "worded-differently": "worded differently",
  "left-only": "in the first alone",
  "right-only": "in the second alone",
};

function Words({ said, source }: { readonly said: Said; readonly source: string }) {
  if (said.length === 0) return <span class="none">–</span>;
  return (
    <>
      {said.map(({ id, speaker, words, start, end }) => (
        <div key={id}>
          <b>{speaker}</b>
          <blockquote>
            <a href={linkTo("source", source, { at: `${start}-${end}` })}>{words}</a>
          </blockquote>
        </div>
      ))}
    </>
  );
}

function Side({ side }: { readonly side: Pair["left"] }) {
  return (
    <>
      {side.outlet ?? "unnamed outlet"}
      <small>{[side.published?.slice(0, 10), `${side.length} words`].filter(Boolean).join(" · ")}</small>
    </>
  );
}

function PairTable({ pair }: { readonly pair: Pair }) {
  const { left, right, statements, topics, names } = pair;
  const told = names.filter((row) => row.left !== row.right || row.leftOffice !== row.rightOffice);
  return (
    <section class="scroll">
      <table class="reports" ref={(table) => table?.style.setProperty("--reports", "2")}>
        <thead>
          <tr>
            <th scope="col">
              <span class="hidden">How they stand</span>
            </th>
            <th scope="col">
              <Side side={left} />
            </th>
            <th scope="col">
              <Side side={right} />
            </th>
          </tr>
        </thead>
        <tbody>
          {statements.map(({ agreement, left: one, right: other }, at) => (
            <tr key={`${agreement}${one[0]?.id ?? other[0]?.id ?? at}`} class={agreement}>
              <th scope="row">{labels[agreement]}</th>
              <td>
                <Words said={one} source={left.source} />
              </td>
              <td>
                <Words said={other} source={right.source} />
              </td>
            </tr>
          ))}
          {told.map((row) => (
            <tr key={`${row.left}${row.right}`}>
              <th scope="row">names and titles</th>
              <td>{[row.left, row.leftOffice].filter(Boolean).join(", ") || <span class="none">not named</span>}</td>
              <td>{[row.right, row.rightOffice].filter(Boolean).join(", ") || <span class="none">not named</span>}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">topics of one alone</th>
            <td>{topics.left.join(", ") || <span class="none">–</span>}</td>
            <td>{topics.right.join(", ") || <span class="none">–</span>}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

export function ComparePage({ id }: { readonly id: string }) {
  const asked = useAsked<{ readonly pairs: readonly Pair[] }>("compare", { event: id });
  return (
    <>
      <p class="crumb">
        <a href={linkTo("event", id)}>The event</a> / compare
      </p>
      <h1>Reports side by side</h1>
      <p class="quiet">What stands where, never who is right. Reprints are left out: they are no second witness.</p>
      <Waiting asked={asked}>
        {({ pairs }) =>
          pairs.length === 0 ? (
            <p>One witness alone tells of this event.</p>
          ) : (
            pairs.map((pair) => <PairTable key={`${pair.left.report}${pair.right.report}`} pair={pair} />)
          )
        }
      </Waiting>
    </>
  );
}
