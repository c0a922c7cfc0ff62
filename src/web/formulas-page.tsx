import type { z } from "zod";
import type { formulas } from "../operations/formulas.ts";
import { useAsked } from "./ask.ts";
import { FilterForm } from "./filter-form.tsx";
import { MarkedText } from "./marked-text.tsx";
import { linkTo } from "./route.ts";
import { Waiting } from "./waiting.tsx";
import { counted } from "./words.ts";

type Found = z.infer<(typeof formulas)["output"]>;
type Formula = Found["formulas"][number];
type Use = Formula["evidence"][number];

const hows = {
  inflected: "in another form",
  "word-more": "with a word more",
  "word-less": "with a word less",
  "word-changed": "with a word changed",
};

function Uses({ uses }: { readonly uses: readonly Use[] }) {
  return (
    <ul class="statements">
      {uses.map(({ source, start, end, sentence, printed, outlet, published, speaker, country, audience }) => {
        const at = sentence.replace(/\s+/g, " ").indexOf(printed);
        return (
          <li key={`${source}${start}`}>
            <blockquote>
              <a href={linkTo("source", source, { at: `${start}-${end}` })}>
                <MarkedText text={sentence.replace(/\s+/g, " ")} marks={at < 0 ? [] : [[at, at + printed.length]]} />
              </a>
            </blockquote>
            <small class="quiet">
              {[
                speaker ? `${speaker}${country ? `, ${country}` : ""}` : "the narrator",
                audience && `to ${audience}`,
                outlet,
                published,
              ]
                .filter(Boolean)
                .join(" · ")}
            </small>
          </li>
        );
      })}
    </ul>
  );
}

const shares = (list: Formula["speakers"], of: number): string =>
  list
    .slice(0, 5)
    .map(({ of: name, uses }) => `${name} ${uses} of ${of}`)
    .join(", ");

function Card({ formula, searched }: { readonly formula: Formula; readonly searched: Found["searched"] }) {
  const { phrase, uses, texts, outlets, first, last, dated, spoken, speakers, sides, audiences, components, evidence, near } =
    formula;
  return (
    <section class="card">
      <h3 class="phrase">“{phrase}”</h3>
      <p>
        {counted(uses, "use")} in {texts} of {searched.texts} texts and {outlets} of {searched.outlets} outlets
        {first && ` · ${[...new Set([first, last])].join(" to ")} (${dated} of ${uses} dated)`} · {spoken} of {uses} in somebody's
        words
      </p>
      <dl class="facts">
        {speakers.length > 0 && (
          <>
            <dt>Speakers</dt>
            <dd>{shares(speakers, uses)}</dd>
          </>
        )}
        {sides.length > 0 && (
          <>
            <dt>Sides</dt>
            <dd>{shares(sides, uses)}</dd>
          </>
        )}
        {audiences.length > 0 && (
          <>
            <dt>Said to</dt>
            <dd>{shares(audiences, uses)}</dd>
          </>
        )}
        {components.length > 0 && (
          <>
            <dt>Holds</dt>
            <dd>
              {components.map((part) => (
                <a key={part} class="chip" href={linkTo("formulas", "", { phrase: part })}>
                  {part}
                </a>
              ))}
            </dd>
          </>
        )}
      </dl>
      {uses > 0 && (
        <details>
          <summary>Exact uses{evidence.length < uses ? `, ${evidence.length} of ${uses} shown` : ""}</summary>
          <Uses uses={evidence} />
        </details>
      )}
      {near.length > 0 && (
        <details>
          <summary>
            Near matches, counted apart:{" "}
            {near
              .slice(0, 3)
              .map((one) => `“${one.phrase}” ${one.uses}`)
              .join(", ")}
            {near.length > 3 && " …"}
          </summary>
          {near.map((one) => (
            <div key={one.phrase}>
              <h4>
                “{one.phrase}”{" "}
                <small>
                  {hows[one.how]}, {counted(one.uses, "use")}
                </small>
              </h4>
              <Uses uses={one.evidence} />
            </div>
          ))}
        </details>
      )}
    </section>
  );
}

export function FormulasPage({ query }: { readonly query: Readonly<Record<string, string>> }) {
  const asked = useAsked<Found>("formulas", { ...query, limit: "100" });
  return (
    <>
      <h1>Formulas</h1>
      <p class="quiet">
        Fixed phrases of official language that recur over texts and outlets; a text that others carry counts once.
      </p>
      <FilterForm
        page="formulas"
        query={query}
        fields={[
          { name: "phrase", label: "One phrase", kind: "text", hint: "any phrase" },
          { name: "speaker", label: "Speaker", kind: "text" },
          { name: "side", label: "Side", kind: "text", hint: "KZ" },
          { name: "audience", label: "Said to", kind: "text" },
          { name: "outlet", label: "Outlet", kind: "text" },
          { name: "texts", label: "In texts at least", kind: "text", hint: "3" },
          { name: "outlets", label: "In outlets at least", kind: "text", hint: "2" },
        ]}
      />
      <Waiting asked={asked}>
        {({ total, searched, formulas: listed }) => (
          <>
            <p class="quiet" role="status">
              {total === 0 ? "None recurs" : counted(total, "formula")} in {counted(searched.sentences, "sentence")} of{" "}
              {counted(searched.texts, "text")} ({counted(searched.articles, "article")}, {searched.dated} dated) of{" "}
              {counted(searched.outlets, "outlet")}; {searched.spoken} sentences are somebody's words.
            </p>
            {listed.map((formula) => (
              <Card key={formula.phrase} formula={formula} searched={searched} />
            ))}
          </>
        )}
      </Waiting>
    </>
  );
}
