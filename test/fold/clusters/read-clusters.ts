import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { FiledReport } from "../../../src/model/event.ts";
import type { Participant, Standing } from "../../../src/model/report.ts";
import type { Sighting } from "../../../src/model/source.ts";
import { actor, makeReport } from "../make-report.ts";

/** What an article tells of one event, as a perfect coder would file it. */
interface Told {
  readonly event: string;
  readonly class: string;
  readonly mode?: string;
  readonly standing?: Standing;
  /** Words of the sentence that tells it. */
  readonly in: string;
  /** `SIDE NAME | OFFICE | COUNTRY (| KIND)`. */
  readonly who: readonly string[];
  readonly when: string | null;
  readonly end?: string;
  /** `NAME, COUNTRY (, KIND)`. */
  readonly place: string | null;
  readonly amount?: string;
}
interface ArticleFile {
  readonly id: string;
  readonly outlet: string;
  readonly country: string;
  readonly published: string;
  readonly text: string;
  readonly tells: readonly Told[];
}

/** An article of the texts under this folder, with what it truly tells. */
export interface ClusterArticle {
  readonly id: string;
  readonly hard: string | null;
  readonly sighting: Sighting;
  readonly text: string;
  /** Of each telling: the true event, its class, where its sentence stands, and the report that a perfect coder files. */
  readonly tells: readonly {
    readonly id: string;
    readonly event: string;
    readonly class: string;
    readonly at: number;
    readonly filed: FiledReport;
  }[];
}

const readActor = (line: string): Participant => {
  const [first, office, country, kind] = line.split("|").map((part) => part.trim().replace(/^"(.*)"$/, "$1"));
  const bare = (value: string | undefined): string | null => (value === undefined || value === "null" ? null : value);
  return actor(first![0]!, first!.slice(2), bare(country), bare(office), (kind as Participant["kind"]) ?? "person");
};

function readPlace(line: string | null): readonly [string, string, "city" | "country"] | null {
  if (line === null) return null;
  const [name, country, kind] = line.split(",").map((part) => part.trim());
  return [name!, country!, kind === "country" ? "country" : "city"];
}

/** Reads every `.yaml` of this folder. @throws where a sentence is not in its text */
export function readClusters(): readonly ClusterArticle[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith(".yaml"))
    .toSorted()
    .flatMap((name) => {
      const file = parse(readFileSync(join(import.meta.dirname, name), "utf8")) as {
        hard: string | null;
        articles: ArticleFile[];
      };
      const story = name.replace(".yaml", "");
      return file.articles.map(({ id, outlet, country, published, text, tells }): ClusterArticle => {
        const own = `${story}/${id}`;
        return {
          id: own,
          hard: file.hard,
          text,
          sighting: { address: `${own}.txt`, publisher: outlet, country, captured: null, published, headline: null },
          tells: tells.map((told, nth) => {
            const at = text.indexOf(told.in);
            if (at < 0) throw new Error(`${own}: "${told.in}" is not in the text`);
            const [value, ...unit] = (told.amount ?? "").split(" ");
            return {
              id: `${own}#${nth}`,
              event: `${story}/${told.event}`,
              class: told.class,
              at,
              filed: makeReport({
                id: `${own}#${nth}`,
                source: own,
                class: told.class,
                mode: told.mode ?? null,
                standing: told.standing ?? "held",
                date: told.when,
                ...(told.end ? { end: told.end } : {}),
                published,
                place: readPlace(told.place),
                who: told.who.map(readActor),
                words: text.slice(text.lastIndexOf("\n", at) + 1, text.indexOf("\n", at)),
                outlet,
                ...(told.amount ? { amount: [Number(value), unit.join(" ")] as const } : {}),
              }),
            };
          }),
        };
      });
    });
}
