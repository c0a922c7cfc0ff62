import type { Hit } from "../search/search-record.ts";
import { useAsked } from "./ask.ts";
import { FilterForm } from "./filter-form.tsx";
import { MarkedText } from "./marked-text.tsx";
import { linkTo } from "./route.ts";
import { Waiting } from "./waiting.tsx";

function Hits({ words }: { readonly words: string }) {
  const asked = useAsked<{ hits: readonly Hit[] }>("search", { words });
  return (
    <Waiting asked={asked}>
      {({ hits }) => (
        <>
          <p class="quiet" role="status">
            {hits.length === 0
              ? "No sentence has all these words."
              : `${hits.length}${hits.length === 50 ? " or more" : ""} sentences`}
          </p>
          <ul class="hits">
            {hits.map(({ source, start, end, words: sentence, marks, headline, outlet, published }) => (
              <li key={`${source}${start}`}>
                <a href={linkTo("source", source, { at: `${start}-${end}` })}>
                  <MarkedText text={sentence} marks={marks} />
                </a>
                <small class="quiet">{[outlet, published?.slice(0, 10), headline].filter(Boolean).join(" · ")}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </Waiting>
  );
}

export function SearchPage({ query }: { readonly query: Readonly<Record<string, string>> }) {
  const words = query.words ?? "";
  return (
    <>
      <h1>Search</h1>
      <FilterForm
        page="search"
        query={query}
        fields={[{ name: "words", label: "Words, or a phrase in quotation marks", kind: "text", hint: "port agreement" }]}
      />
      {words && <Hits words={words} />}
    </>
  );
}
