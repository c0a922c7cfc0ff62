import type { z } from "zod";
import type { reprints } from "../operations/reprints.ts";
import type { ShownSource } from "../operations/shown/source.ts";
import { useAsked } from "./ask.ts";
import { SourceText } from "./reader.tsx";
import { linkTo } from "./route.ts";
import { Waiting } from "./waiting.tsx";
import { className, eventTitle, shownDate } from "./words.ts";

const readMarks = (at: string): readonly (readonly [number, number])[] =>
  at.split("_").flatMap((part) => {
    const [start, end] = part.split("-").map(Number);
    return start !== undefined && end !== undefined && start >= 0 && end > start ? [[start, end] as const] : [];
  });

/** Whose text the source's articles carry, and who carries theirs; nothing where nobody does. */
function Carried({ id }: { readonly id: string }) {
  const asked = useAsked<z.infer<(typeof reprints)["output"]>>("reprints", { id });
  if (asked.state !== "here") return null;
  const told = asked.value.articles.filter(
    ({ chain, carriedBy, notFound }) => chain.length + carriedBy.length + notFound.length > 0,
  );
  if (told.length === 0) return null;
  return (
    <>
      <h2>Carried texts</h2>
      <ul class="plain outline">
        {told.map(({ article, chain, carriedBy, notFound }) => (
          <li key={article.id}>
            <a href={linkTo("reprint", article.id)}>{article.headline ?? "an article"}</a>
            {chain.map(({ origin, extent }) => (
              <small key={origin.id}>
                carries {origin.outlet ?? "an unnamed outlet"}, {extent}
              </small>
            ))}
            {notFound.map((credit) => (
              <small key={credit}>credits {credit}, not in the record</small>
            ))}
            {carriedBy.map(({ carrier, extent }) => (
              <small key={carrier.id}>
                carried by {carrier.outlet ?? "an unnamed outlet"}, {extent}
              </small>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

export function SourcePage({ id, query }: { readonly id: string; readonly query: Readonly<Record<string, string>> }) {
  const asked = useAsked<ShownSource>("show", { id });
  const marks = readMarks(query.at ?? "");
  return (
    <Waiting asked={asked}>
      {(shown) => (
        <>
          <p class="crumb">
            <a href="#/events">Events</a> / source
          </p>
          <h1>{shown.sightings[0]?.publisher ?? "A source"}</h1>
          <p class="quiet">
            {[
              shown.sightings[0]?.address,
              shown.sightings[0]?.captured && `captured ${shown.sightings[0].captured}`,
              `${shown.text.length.toLocaleString("en")} characters`,
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
          <div class="columns">
            <SourceText shown={shown} marks={marks} />
            <aside aria-label="What this source holds">
              {marks.length > 0 && (
                <p>
                  <button type="button" class="link" onClick={() => history.back()}>
                    ← Back
                  </button>
                </p>
              )}
              <h2>Articles</h2>
              <ul class="plain outline">
                {shown.articles.map((article) => (
                  <li key={article.id} class={article.parent ? "inner" : undefined}>
                    <a
                      href={linkTo("source", id, {
                        at: `${article.start}-${Math.min(article.end, article.start + (article.headline?.length ?? 80))}`,
                      })}
                    >
                      {article.headline ?? "without a headline"}
                    </a>
                    <small>
                      {[
                        article.relation === "republication" ? `reprint of ${article.outlet ?? "another outlet"}` : null,
                        article.published?.slice(0, 10),
                        article.truncated ? "cut short" : null,
                      ]
                        .filter(Boolean)
                        .join(" · ")}
                    </small>
                  </li>
                ))}
              </ul>
              <h2>Events told here</h2>
              {shown.events.length === 0 && <p class="quiet">None.</p>}
              <ul class="plain outline">
                {shown.events.map((event) => (
                  <li key={event.id}>
                    <a href={linkTo("event", event.id)}>{eventTitle(event)}</a>
                    <small>
                      {className(event.class)} · {shownDate(event)}
                    </small>
                  </li>
                ))}
              </ul>
              <Carried id={id} />
              {shown.refused.length > 0 && (
                <>
                  <h2>Left empty, and why</h2>
                  <ul class="plain outline">
                    {shown.refused.map(({ cell, value, reason }) => (
                      <li key={cell}>
                        {cell.replace(/ r[0-9a-f]{15} /, ": ")} {value && `“${value}”`}
                        <small>{reason}</small>
                      </li>
                    ))}
                  </ul>
                </>
              )}
              <h2>Proof</h2>
              <p class="hash">
                sha256 <code>{shown.sha256}</code>
              </p>
            </aside>
          </div>
        </>
      )}
    </Waiting>
  );
}
