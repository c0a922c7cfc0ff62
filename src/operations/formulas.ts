import { z } from "zod";
import { loadFormulaWords } from "../codebook/formula-words.ts";
import { loadTopicWordings } from "../codebook/wordings/topic-wordings.ts";
import type { FormulaSentence, FormulaUse, FoundFormula } from "../model/formula-use.ts";
import { listFormulas } from "../pipeline/list-formulas.ts";
import { foldName } from "../text/fold-name.ts";
import { country, isoDay, limit, offset } from "./fields.ts";
import { operation } from "./operation.ts";

const use = z.object({
  source: z.string(),
  article: z.string(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  speaker: z.string().nullable(),
  country: z.string().nullable(),
  audience: z.string().nullable(),
  start: z.int(),
  end: z.int(),
  printed: z.string(),
  sentence: z.string(),
});
type Use = z.infer<typeof use>;
/** A count with what it is counted of. */
const share = z.object({ of: z.string(), uses: z.int() });
const formula = z.object({
  phrase: z.string(),
  uses: z.int(),
  texts: z.int(),
  outlets: z.int(),
  cohesion: z.number().nullable(),
  /** First and last day of an article that uses it, over the uses whose day is known. */
  first: z.string().nullable(),
  last: z.string().nullable(),
  dated: z.int(),
  /** Over the uses that are somebody's words. */
  spoken: z.int(),
  speakers: z.array(share),
  sides: z.array(share),
  audiences: z.array(share),
  components: z.array(z.string()),
  evidence: z.array(use),
  near: z.array(
    z.object({
      phrase: z.string(),
      how: z.enum(["inflected", "word-more", "word-less", "word-changed"]),
      uses: z.int(),
      evidence: z.array(use),
    }),
  ),
});
type Shown = z.infer<typeof formula>;

/** Uses that are shown of one phrase; the counts are of all. */
const MOST_SHOWN = 40;
const MOST_NEAR = 12;

const counted = (values: readonly (string | null)[]): z.infer<typeof share>[] => {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([of, uses]) => ({ of, uses })).sort((a, b) => b.uses - a.uses || (a.of < b.of ? -1 : 1));
};

const shownUse = ({ sentence, start, end, printed }: FormulaUse, sentences: readonly FormulaSentence[]): Use => {
  const { source, article, outlet, published, speaker, country: code, audience, words } = sentences[sentence]!;
  return { source, article, outlet, published, speaker, country: code, audience, start, end, printed, sentence: words };
};

interface Filter {
  readonly speaker?: string | undefined;
  readonly side?: string | undefined;
  readonly audience?: string | undefined;
  readonly outlet?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const includes = (value: string | null, part: string | undefined): boolean =>
  part === undefined || (value !== null && foldName(value).includes(foldName(part)));

const asks = (one: Use, { speaker, side, audience, outlet, from, to }: Filter): boolean =>
  includes(one.speaker, speaker) &&
  (side === undefined || one.country === side.toUpperCase()) &&
  includes(one.audience, audience) &&
  includes(one.outlet, outlet) &&
  (from === undefined || (one.published !== null && one.published >= from)) &&
  (to === undefined || (one.published !== null && one.published <= to));

/** A formula with those of its uses that are asked for; null where there are none. */
function shownFormula(found: FoundFormula, sentences: readonly FormulaSentence[], filter: Filter): Shown | null {
  const wanted = (uses: readonly FormulaUse[]): Use[] =>
    uses.map((one) => shownUse(one, sentences)).filter((one) => asks(one, filter));
  const uses = wanted(found.uses);
  const near = found.near.flatMap(({ phrase, how, uses: all }) => {
    const kept = wanted(all);
    return kept.length === 0 ? [] : [{ phrase, how, uses: kept.length, evidence: kept.slice(0, MOST_SHOWN) }];
  });
  if (uses.length === 0 && found.cohesion !== null) return null;
  const days = uses.flatMap(({ published }) => published ?? []).sort();
  const texts = new Set(
    found.uses.filter((one) => asks(shownUse(one, sentences), filter)).map(({ sentence }) => sentences[sentence]!.text),
  );
  return {
    phrase: found.phrase,
    uses: uses.length,
    texts: texts.size,
    outlets: new Set(uses.flatMap(({ outlet }) => outlet ?? [])).size,
    cohesion: found.cohesion === null ? null : Math.round(found.cohesion * 10) / 10,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    dated: days.length,
    spoken: uses.filter(({ speaker }) => speaker !== null).length,
    speakers: counted(uses.map(({ speaker }) => speaker)),
    sides: counted(uses.map(({ country: code }) => code)),
    audiences: counted(uses.map(({ audience }) => audience)),
    components: [...found.components],
    evidence: uses.slice(0, MOST_SHOWN),
    near: near.slice(0, MOST_NEAR),
  };
}

const shares = (list: readonly z.infer<typeof share>[]): string =>
  list
    .slice(0, 4)
    .map(({ of, uses }) => `${of} ${uses}`)
    .join(", ");

const howText = {
  inflected: "inflected",
  "word-more": "one word more",
  "word-less": "one word less",
  "word-changed": "one word changed",
};

export const formulas = operation({
  name: "formulas",
  summary: "Find the fixed phrases that recur over texts and outlets, or the uses of one phrase",
  input: z.object({
    phrase: z.string().min(1).describe("a phrase whose uses are asked for, exact and near ones apart").optional(),
    speaker: z.string().describe("who says it, or part of the name").optional(),
    side: country.describe("country of the speaker, as a code of two letters"),
    audience: z.string().describe("to whom it is said: a name, or the code of a country").optional(),
    outlet: z.string().describe("who reports it, or part of the name").optional(),
    from: isoDay("first day of publication").optional(),
    to: isoDay("last day of publication").optional(),
    texts: z.int().min(2).default(3).describe("in how many distinct texts a phrase must recur"),
    outlets: z.int().min(1).default(2).describe("how many outlets must use it"),
    limit,
    offset,
  }),
  output: z.object({
    asked: z.string().nullable(),
    /** What was searched: the denominators of all counts. */
    searched: z.object({
      sentences: z.int(),
      spoken: z.int(),
      articles: z.int(),
      texts: z.int(),
      outlets: z.int(),
      dated: z.int(),
    }),
    total: z.int(),
    formulas: z.array(formula),
  }),
  places: ["phrase"],
  method: "get",
  examples: [
    "readout formulas",
    "readout formulas --side KZ --from 2026-05-01",
    'readout formulas "peace and stability" --format csv',
  ],
  table: ({ asked, searched, formulas: listed }) =>
    asked === null
      ? {
          columns: [
            "phrase",
            "uses",
            `texts of ${searched.texts}`,
            `outlets of ${searched.outlets}`,
            "first",
            "last",
            "spoken of uses",
            "speakers",
            "sides",
            "audiences",
            "near matches",
            "holds",
          ],
          rows: listed.map((one) => [
            one.phrase,
            one.uses,
            one.texts,
            one.outlets,
            one.first,
            one.last,
            `${one.spoken} of ${one.uses}`,
            shares(one.speakers),
            shares(one.sides),
            shares(one.audiences),
            one.near
              .slice(0, 3)
              .map(({ phrase, uses }) => `${phrase} ${uses}`)
              .join(", "),
            one.components.join(", "),
          ]),
        }
      : {
          columns: ["match", "printed", "day", "outlet", "speaker", "side", "audience", "sentence", "source", "start"],
          rows: listed.flatMap(({ evidence, near }) =>
            [
              ...evidence.map((one) => ["exact", one] as const),
              ...near.flatMap(({ how, evidence: uses }) => uses.map((one) => [howText[how], one] as const)),
            ].map(([match, one]) => [
              match,
              one.printed,
              one.published,
              one.outlet,
              one.speaker,
              one.country,
              one.audience,
              one.sentence,
              one.source,
              one.start,
            ]),
          ),
        },
  async run({ phrase, texts, outlets, limit: most, offset: first, ...filter }, world) {
    const { formulas: found, sentences } = await listFormulas(await world.record(), loadFormulaWords(), loadTopicWordings(), {
      texts,
      outlets,
      phrase,
    });
    const shown = found.flatMap((one) => shownFormula(one, sentences, filter) ?? []);
    const articles = new Map(sentences.map(({ article, text, published, outlet }) => [article, { text, published, outlet }]));
    return {
      asked: phrase ?? null,
      searched: {
        sentences: sentences.length,
        spoken: sentences.filter(({ speaker }) => speaker !== null).length,
        articles: articles.size,
        texts: new Set([...articles.values()].map(({ text }) => text)).size,
        outlets: new Set([...articles.values()].flatMap(({ outlet }) => outlet ?? [])).size,
        dated: [...articles.values()].filter(({ published }) => published !== null).length,
      },
      total: shown.length,
      formulas: shown.slice(first, first + most),
    };
  },
});
