import { z } from "zod";
import { quoteSchema } from "../model/record-schemas.ts";
import type { Report } from "../model/report.ts";
import { readActors } from "../search/names/read-actors.ts";
import type { Store } from "../store/store.ts";
import { type Quote, quote } from "../text/quote.ts";
import { OperationError, operation } from "./operation.ts";

const explained = z.object({
  of: z.string(),
  source: z.string(),
  field: z.string(),
  value: z.string(),
  rule: z.string(),
  basis: z.string().nullable(),
  quotes: z.array(quoteSchema),
  pattern: z.string().nullable(),
  placeholders: z.string().nullable(),
  sentence: z.string().nullable(),
});
type Explained = z.infer<typeof explained>;

/** Names by which readers ask for a field, beside those that the record uses. */
const synonyms: Readonly<Record<string, string>> = { date: "when", end: "when", precision: "when" };

const asksFor = (field: string, wanted: string | undefined): boolean => {
  if (wanted === undefined) return true;
  const name = synonyms[wanted] ?? wanted;
  return field === name || field.startsWith(`${name}.`) || field.startsWith(`${name}[`) || field.endsWith(`.${name}`);
};

async function sentencesOfSource(store: Store, source: string): Promise<readonly Quote[]> {
  const articles = await store.articlesOf(source);
  return (await Promise.all(articles.map(({ article }) => store.sentencesOf(source, article.id)))).flat();
}

/** Whose cells an id asks for: an event's are its reports', a person's or body's those of every source that names them. */
async function ownersOf(store: Store, id: string): Promise<readonly string[]> {
  const event = await store.readEvent(id);
  if (event) return event.reports;
  if (!/^n[0-9a-f]{15}$/.test(id)) return [id];
  return (await readActors(store)).grouped.find((actor) => actor.id === id)?.members ?? [id];
}

async function explainOwner(store: Store, owner: string, field: string | undefined, report: Report | null): Promise<Explained[]> {
  const cells = (await store.cellsOf(owner)).filter((cell) => asksFor(cell.field, field));
  if (cells.length === 0) return [];
  const text = await store.textOf(cells[0]!.source);
  const sentences = await sentencesOfSource(store, cells[0]!.source);
  return cells.map((cell) => {
    const [first] = cell.quotes;
    const around = sentences.find(({ start, end }) => first && start <= first.start && first.end <= end);
    const inSentence =
      report?.traces.find(({ rule }) => rule === cell.rule) ??
      report?.traces.find(({ sentence }) => first && sentence.start <= first.start && first.end <= sentence.end);
    const trace = inSentence ?? report?.traces[0];
    return {
      of: owner,
      source: cell.source,
      field: cell.field,
      value: cell.value,
      rule: cell.rule || (trace?.rule ?? ""),
      basis: cell.basis,
      quotes: [...cell.quotes],
      pattern: trace?.pattern ?? null,
      placeholders: trace?.placeholders ?? null,
      sentence: trace ? quote(text, trace.sentence).words : (around?.words ?? null),
    };
  });
}

export const explain = operation({
  name: "explain",
  summary: "Say why a cell was coded so: rule, pattern, placeholders, sentence",
  input: z.object({
    id: z.string().min(1).describe("an id, as lists print it"),
    field: z.string().describe("a field, such as date or participants[0].office").optional(),
  }),
  output: z.object({ cells: z.array(explained) }),
  places: ["id", "field"],
  method: "get",
  examples: ["readout explain EVENT date", "readout explain REPORT participants[0].office", "readout explain PERSON country"],
  text: ({ cells }) =>
    cells
      .map(({ of, field, value, rule, basis, quotes, pattern, placeholders, sentence }) =>
        [
          `${of} ${field} = ${value}`,
          ...(rule ? [`  rule          ${rule}`] : []),
          ...(basis ? [`  basis         ${basis}`] : []),
          ...quotes.map(({ start, end, words }) => `  words         ${start}–${end} “${words}”`),
          ...(pattern ? [`  pattern       ${pattern}`] : []),
          ...(placeholders ? [`  placeholders  ${placeholders}`] : []),
          ...(sentence ? [`  sentence      ${sentence}`] : []),
        ].join("\n"),
      )
      .join("\n"),
  async run({ id, field }, world) {
    const store = await world.record();
    const owners = await ownersOf(store, id);
    const reports = await store.reportsWithIds(owners);
    const explainedOf = (wanted: string | undefined) =>
      Promise.all(
        owners.map((owner) =>
          explainOwner(store, owner, wanted, reports.find(({ report }) => report.id === owner)?.report ?? null),
        ),
      );
    const cells = (await explainedOf(field)).flat();
    if (cells.length === 0)
      throw new OperationError(
        field !== undefined && (await explainedOf(undefined)).flat().length > 0
          ? `${id} has no cell ${field}; without a field 'readout explain ${id}' shows all it has`
          : `nothing in the record has the id ${id}; lists such as 'readout events' print ids`,
      );
    return { cells };
  },
});
