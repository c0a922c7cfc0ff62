import type { z } from "zod";
import type { compare } from "../operations/compare.ts";
import type { ShownEvent } from "../operations/shown/event.ts";
import { useAsked } from "./ask.ts";
import { linkTo } from "./route.ts";
import { Waiting } from "./waiting.tsx";
import { counted, eventTitle, shownDate, topicName } from "./words.ts";

type Pair = z.infer<(typeof compare)["output"]>["pairs"][number];
type Row = Pair["statements"][number];
type Side = Pair["left"];

const nameOf = ({ outlet }: Side): string => outlet ?? "unnamed outlet";

function label({ agreement }: Row, { left, right }: Pair): string {
  switch (agreement) {
    case "both":
      return "in both";
    case "worded-differently":
      return "worded differently";
    case "left-only":
      return `only ${nameOf(left)}`;
    case "right-only":
      return `only ${nameOf(right)}`;
  }
}

function Words({ said, source }: { readonly said: Row["left"]; readonly source: string }) {
  if (said.length === 0) return <span class="none">nothing of it</span>;
  return (
    <>
      {said.map(({ id, speaker, words, start, end }) => (
        <div key={id}>
          {speaker && <b>{speaker}</b>}
          <blockquote>
            <a href={linkTo("source", source, { at: `${start}-${end}` })}>{words}</a>
          </blockquote>
        </div>
      ))}
    </>
  );
}

function Quotes({ quotes, source, none }: { readonly quotes: Side["asked"]; readonly source: string; readonly none: string }) {
  if (quotes.length === 0) return <span class="none">{none}</span>;
  return (
    <>
      {quotes.map(({ start, end, words }) => (
        <blockquote key={start}>
          <a href={linkTo("source", source, { at: `${start}-${end}` })}>{words}</a>
        </blockquote>
      ))}
    </>
  );
}

function Head({ side }: { readonly side: Side }) {
  const published = side.published && shownDate({ date: side.published.slice(0, 10), end: null, precision: "day" });
  return (
    <>
      <a href={linkTo("source", side.source)}>{nameOf(side)}</a>
      <small>
        {[side.side && `of side ${side.side}`, published ?? "day of publication unknown", counted(side.length, "word")]
          .filter(Boolean)
          .join(" · ")}
      </small>
    </>
  );
}

const topicsText = (keys: readonly string[]) => keys.map(topicName).join(", ") || <span class="none">none</span>;

/** How many of the rows stand how, in one line. */
function Summary({ pair }: { readonly pair: Pair }) {
  const of = (agreement: Row["agreement"]): number => pair.statements.filter((row) => row.agreement === agreement).length;
  return (
    <p class="quiet">
      Of {counted(pair.statements.length, "row")}: {of("both")} in both, {of("worded-differently")} worded differently,{" "}
      {of("left-only")} only in {nameOf(pair.left)}, {of("right-only")} only in {nameOf(pair.right)}.
    </p>
  );
}

function PairTable({ pair }: { readonly pair: Pair }) {
  const { left, right, statements, topics, names } = pair;
  const told = names.filter((row) => row.left !== row.right || row.leftOffice !== row.rightOffice);
  return (
    <>
      <Summary pair={pair} />
      <section class="scroll">
        <table class="reports pair" ref={(table) => table?.style.setProperty("--reports", "2")}>
          <thead>
            <tr>
              <th scope="col">
                <span class="hidden">How they stand</span>
              </th>
              <th scope="col">
                <Head side={left} />
              </th>
              <th scope="col">
                <Head side={right} />
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">how it is told</th>
              <td>
                <Quotes quotes={left.evidence} source={left.source} none="" />
              </td>
              <td>
                <Quotes quotes={right.evidence} source={right.source} none="" />
              </td>
            </tr>
            <tr>
              <th scope="row">who asked for it</th>
              <td>
                <Quotes quotes={left.asked} source={left.source} none="does not say" />
              </td>
              <td>
                <Quotes quotes={right.asked} source={right.source} none="does not say" />
              </td>
            </tr>
            {statements.map((row, at) => (
              <tr key={`${row.agreement}${row.left[0]?.id ?? row.right[0]?.id ?? at}`} class={row.agreement}>
                <th scope="row">
                  {label(row, pair)}
                  {row.moved && <small>in another order</small>}
                </th>
                <td class={row.left.length > 0 ? "there" : undefined}>
                  <Words said={row.left} source={left.source} />
                </td>
                <td class={row.right.length > 0 ? "there" : undefined}>
                  <Words said={row.right} source={right.source} />
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
              <td>{topicsText(topics.left)}</td>
              <td>{topicsText(topics.right)}</td>
            </tr>
            <tr>
              <th scope="row">topics of both</th>
              <td colSpan={2}>{topicsText(topics.both)}</td>
            </tr>
          </tbody>
        </table>
      </section>
    </>
  );
}

export function ComparePage({ id }: { readonly id: string }) {
  const asked = useAsked<{ readonly pairs: readonly Pair[] }>("compare", { event: id });
  const event = useAsked<ShownEvent>("show", { id });
  return (
    <>
      <p class="crumb">
        <a href={linkTo("event", id)}>The event</a> / compare
      </p>
      <h1>{event.state === "here" ? eventTitle(event.value.event) : "Reports side by side"}</h1>
      <p class="quiet">
        The reports side by side: what stands where, never who is right. Reprints and other versions are left out; they are no
        second witness.
      </p>
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
