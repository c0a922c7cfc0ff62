import { z } from "zod";
import { quoteSchema } from "../model/record-schemas.ts";
import type { Report } from "../model/report.ts";
import type { Store } from "../store/store.ts";
import { quote } from "../text/quote.ts";
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

async function explainOwner(store: Store, owner: string, field: string | undefined, report: Report | null): Promise<Explained[]> {
  const cells = (await store.cellsOf(owner)).filter((cell) => asksFor(cell.field, field));
  if (cells.length === 0) return [];
  const { text } = await store.readSource(cells[0]!.source);
  return cells.map((cell) => {
    const [first] = cell.quotes;
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
      sentence: trace ? quote(text, trace.sentence).words : null,
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
  examples: ["readout explain EVENT date", "readout explain REPORT participants[0].office"],
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
    const event = await store.readEvent(id);
    const reports = await store.reportsWithIds(event?.reports ?? [id]);
    const cells = (
      await Promise.all(
        reports.length > 0
          ? reports.map(({ report }) => explainOwner(store, report.id, field, report))
          : [explainOwner(store, id, field, null)],
      )
    ).flat();
    if (cells.length === 0)
      throw new OperationError(
        reports.length > 0 || (await store.cellsOf(id)).length > 0
          ? `${id} has no cell ${field}; without a field 'readout explain ${id}' shows all it has`
          : `nothing in the record has the id ${id}; lists such as 'readout events' print ids`,
      );
    return { cells };
  },
});
