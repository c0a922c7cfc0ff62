import { z } from "zod";
import type { CarriedArticle } from "../model/carriage.ts";
import { type Link, listCarriages, traceCustody } from "../pipeline/trace-custody.ts";
import type { Store } from "../store/store.ts";
import { limit, offset } from "./fields.ts";
import { OperationError, operation } from "./operation.ts";
import { passagesText, shownPassages } from "./shown/passages.ts";

const article = z.object({
  id: z.string(),
  source: z.string(),
  outlet: z.string().nullable(),
  headline: z.string().nullable(),
  published: z.string().nullable(),
  credits: z.array(z.string()),
  start: z.int(),
});
const carriage = z.object({
  carrier: article,
  origin: article,
  extent: z.enum(["whole", "cut", "edited"]),
  likeness: z.number(),
  containment: z.number(),
  credited: z.boolean(),
  grounds: z.array(z.string()),
});
const link = carriage.extend({ passages: shownPassages });
const traced = z.object({ article, chain: z.array(link), carriedBy: z.array(link), notFound: z.array(z.string()) });

const shownArticle = ({ id, source, outlet, headline, published, credits, spans }: CarriedArticle): z.infer<typeof article> => ({
  id,
  source,
  outlet,
  headline,
  published,
  credits: [...credits],
  start: spans[0]?.start ?? 0,
});
const shownCarriage = ({
  from,
  to,
  extent,
  likeness,
  containment,
  credited,
  grounds,
}: Omit<Link, "passages">): z.infer<typeof carriage> => ({
  carrier: shownArticle(from),
  origin: shownArticle(to),
  extent,
  likeness: Math.round(likeness * 1000) / 1000,
  containment: Math.round(containment * 1000) / 1000,
  credited,
  grounds: [...grounds],
});
const shownLink = (one: Link): z.infer<typeof link> => ({
  ...shownCarriage(one),
  passages: one.passages.map((passage) => ({ ...passage })),
});

/** The articles that an id means: one article, that of a report, or all of a source. */
async function articlesOf(store: Store, id: string): Promise<readonly { readonly source: string; readonly article: string }[]> {
  const [report] = await store.reportsWithIds([id]);
  if (report) return [{ source: report.source, article: report.article }];
  const cells = await store.cellsOf(id);
  if (cells.length > 0 && (await store.readArticle(cells[0]!.source, id))) return [{ source: cells[0]!.source, article: id }];
  if (await store.hasSource(id)) return (await store.articlesOf(id)).map((kept) => ({ source: id, article: kept.article.id }));
  throw new OperationError(`no source, article or report ${id} in the record`);
}

const called = ({ outlet, headline, published, id }: z.infer<typeof article>): string =>
  [`${outlet ?? "an unnamed outlet"} (${id})`, published?.slice(0, 10), headline].filter(Boolean).join(", ");

const linkText = (one: z.infer<typeof link>, verb: string, other: z.infer<typeof article>): readonly string[] => [
  `${verb} ${called(other)}: ${one.extent}; ${one.grounds.join("; ")}; ${Math.round(one.containment * 100)} % of the shorter text is shared`,
  ...passagesText(one.passages, "carrier", "origin"),
];

const tracedText = ({ article: of, chain, carriedBy, notFound }: z.infer<typeof traced>): string =>
  [
    called(of),
    ...chain.flatMap((one) => linkText(one, "carries the text of", one.origin)),
    ...notFound.map((credit) => `credits ${credit}, whose own text is not in the record`),
    ...carriedBy.flatMap((one) => linkText(one, "is carried by", one.carrier)),
    ...(chain.length + carriedBy.length + notFound.length === 0 ? ["carries nobody's text, and nobody carries it"] : []),
  ].join("\n");

const listText = (list: readonly z.infer<typeof carriage>[]): string =>
  list.map((one) => `${called(one.carrier)}\n  ${one.extent} from ${called(one.origin)}; ${one.grounds.join("; ")}`).join("\n") ||
  "nobody carries anybody's text";

export const reprints = operation({
  name: "reprints",
  summary: "Say who carried whose text, whole, cut or edited, with the passages that differ",
  input: z.object({
    id: z.string().describe("a source, article or report; without one all reprints are listed").optional(),
    limit,
    offset,
  }),
  output: z.object({ total: z.int(), carriages: z.array(carriage), articles: z.array(traced) }),
  places: ["id"],
  method: "get",
  examples: ["readout reprints", "readout reprints SOURCE"],
  text: ({ carriages, articles }) => (articles.length > 0 ? articles.map(tracedText).join("\n\n") : listText(carriages)),
  async run({ id, limit: most, offset: first }, world) {
    const store = await world.record();
    if (id === undefined) {
      const all = await listCarriages(store);
      return { total: all.length, carriages: all.slice(first, first + most).map(shownCarriage), articles: [] };
    }
    const found = (await Promise.all((await articlesOf(store, id)).map((at) => traceCustody(store, at)))).flatMap(
      (one) => one ?? [],
    );
    return {
      total: found.length,
      carriages: [],
      articles: found.map((one) => ({
        article: shownArticle(one.article),
        chain: one.chain.map(shownLink),
        carriedBy: one.carriedBy.map(shownLink),
        notFound: [...one.notFound],
      })),
    };
  },
});
