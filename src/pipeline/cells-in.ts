import type { KeptCell } from "../store/filing.ts";
import { quote } from "../text/quote.ts";
import type { Span } from "../text/span.ts";

type Plain = Readonly<Record<string, unknown>>;

const isSpan = (value: unknown): value is Span =>
  typeof value === "object" && value !== null && "start" in value && "end" in value && typeof value.start === "number";
const isPlain = (value: unknown): value is Plain => typeof value === "object" && value !== null && !Array.isArray(value);
const isSpans = (value: unknown): value is readonly Span[] => Array.isArray(value) && value.every(isSpan);

/** What a cell without a `value` of its own says: a topic its key, an alias its form, a formula its phrase. */
const saidBy = (cell: Plain): unknown => cell.value ?? cell.key ?? cell.form ?? cell.phrase ?? cell.printed ?? null;

/** How a rule came to a report is kept with the report; blocks are the article's structure and no finding. */
const noCells = new Set(["traces", "blocks"]);

/**
 * All cells of a thing, however deep, each with the words that it rests on.
 * @throws {QuoteError} where a span is not in the text
 */
export function cellsIn(text: string, owner: string, thing: object): readonly KeptCell[] {
  const cells: KeptCell[] = [];
  const keep = (field: string, cell: Plain, spans: readonly Span[]): void => {
    cells.push({
      owner,
      field,
      value: JSON.stringify(saidBy(cell)),
      rule: typeof cell.rule === "string" ? cell.rule : "",
      basis: typeof cell.from === "string" ? cell.from : null,
      quotes: spans.map((span) => quote(text, span)),
    });
  };
  const visit = (field: string, value: unknown): void => {
    if (Array.isArray(value)) {
      if (field === "evidence" && isSpans(value)) keep(field, {}, value);
      else for (const [at, item] of value.entries()) visit(`${field}[${at}]`, item);
    } else if (isPlain(value)) {
      if (isSpans(value.spans)) keep(field, value, value.spans);
      else if (isSpan(value) && "words" in value && Object.keys(value).length === 3)
        keep(field, { value: (value as Plain).words }, [value]);
      else visitFields(field, value);
    }
  };
  const visitFields = (prefix: string, value: Plain): void => {
    for (const [name, inner] of Object.entries(value))
      if (!noCells.has(name)) visit(prefix === "" ? name : `${prefix}.${name}`, inner);
  };
  if (isSpans((thing as Plain).spans)) keep("words", thing as Plain, (thing as { spans: readonly Span[] }).spans);
  visitFields("", thing as Plain);
  return cells;
}
