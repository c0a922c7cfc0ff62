import type { z } from "zod";
import type { reprints } from "../operations/reprints.ts";
import { useAsked } from "./ask.ts";
import { Passages } from "./passages.tsx";
import { linkTo } from "./route.ts";
import { Waiting } from "./waiting.tsx";

type Traced = z.infer<(typeof reprints)["output"]>["articles"][number];
type Link = Traced["chain"][number];
type Article = Traced["article"];

const nameOf = ({ outlet }: Article): string => outlet ?? "unnamed outlet";

function Step({ link, other, verb }: { readonly link: Link; readonly other: Article; readonly verb: string }) {
  return (
    <section class="card">
      <h3>
        {verb} {nameOf(other)} <span class={`tag ${link.extent}`}>{link.extent}</span>
      </h3>
      <p class="quiet">
        {[
          other.published?.slice(0, 10),
          other.headline,
          link.grounds.join("; "),
          `${Math.round(link.containment * 100)} % of the shorter text is shared`,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <Passages
        passages={link.passages}
        left={{ name: `${nameOf(link.carrier)} (carries)`, source: link.carrier.source }}
        right={{ name: `${nameOf(link.origin)} (origin)`, source: link.origin.source }}
      />
    </section>
  );
}

/** The chain of custody of an article. */
export function Custody({ traced }: { readonly traced: Traced }) {
  const { chain, carriedBy, notFound } = traced;
  return (
    <>
      {chain.map((link) => (
        <Step key={link.origin.id} link={link} other={link.origin} verb="Carries the text of" />
      ))}
      {notFound.map((credit) => (
        <p key={credit}>Credits {credit}, whose own text is not in the record.</p>
      ))}
      {carriedBy.map((link) => (
        <Step key={link.carrier.id} link={link} other={link.carrier} verb="Is carried by" />
      ))}
      {chain.length + carriedBy.length + notFound.length === 0 && (
        <p class="quiet">Carries nobody's text, and nobody in the record carries it.</p>
      )}
    </>
  );
}

export function ReprintPage({ id }: { readonly id: string }) {
  const asked = useAsked<z.infer<(typeof reprints)["output"]>>("reprints", { id });
  return (
    <Waiting asked={asked}>
      {({ articles }) => (
        <>
          <p class="crumb">
            <a href={linkTo("reprints")}>Reprints</a> / chain of custody
          </p>
          {articles.map((traced) => (
            <article key={traced.article.id}>
              <h1>{traced.article.headline ?? `An article of ${nameOf(traced.article)}`}</h1>
              <p class="quiet">
                {[nameOf(traced.article), traced.article.published?.slice(0, 10)].filter(Boolean).join(" · ")} ·{" "}
                <a href={linkTo("source", traced.article.source, { at: `${traced.article.start}-${traced.article.start + 1}` })}>
                  in its source
                </a>
              </p>
              <Custody traced={traced} />
            </article>
          ))}
        </>
      )}
    </Waiting>
  );
}
