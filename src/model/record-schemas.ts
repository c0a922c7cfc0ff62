import { z } from "zod";
import { actorKinds } from "./actor.ts";
import type { Claim, FiledReport } from "./event.ts";
import { type Report, standings } from "./report.ts";
import type { Statement } from "./statement.ts";

/** The values of the record as they are stored and served. What is read is readonly; so are these. */
const text = z.string();
const offset = z.int().min(0);
export const spanSchema = z.object({ start: offset, end: z.int().min(1) });
export const quoteSchema = spanSchema.extend({ words: text });
const spans = z.array(spanSchema);

const cellOf = <T extends z.ZodType>(value: T) => z.object({ value, spans, rule: text, from: text.nullable() });
const textCell = cellOf(text);
const optionalText = textCell.nullable();

const dateParts = z.object({
  year: z.int().optional(),
  month: z.int().optional(),
  day: z.int().optional(),
  weekday: z.int().optional(),
  hour: z.int().optional(),
  minute: z.int().optional(),
});
const when = z.object({
  date: text.nullable(),
  end: text.nullable(),
  precision: z.enum(["day", "month", "year"]).nullable(),
  stated: dateParts,
  implied: dateParts,
  anchor: text.nullable(),
  rule: text,
});

const participant = z.object({
  actor: text.nullable(),
  kind: z.enum(actorKinds),
  name: textCell,
  office: optionalText,
  organisation: optionalText,
  country: optionalText,
  key: text.nullable(),
  side: text,
  role: z.enum(["principal", "present"]),
});

const topic = z.object({ key: text, printed: text, spans });

export const reportSchema = z.looseObject({
  id: text,
  article: text,
  class: text,
  mode: optionalText,
  when: cellOf(when).nullable(),
  place: z
    .object({
      name: textCell,
      kind: z.enum(["country", "region", "city", "venue", "embassy", "water", "other"]),
      country: optionalText,
    })
    .nullable(),
  standing: cellOf(z.enum(standings)),
  salience: cellOf(z.enum(["main", "background"])),
  participants: z.array(participant),
  amounts: z.array(z.object({ value: cellOf(z.number()), unit: text.nullable(), item: text.nullable(), printed: text })),
  occasion: optionalText,
  topics: z.array(topic),
  outcome: z.array(textCell),
  mechanism: optionalText,
  attendance: z.array(z.object({ value: z.number(), unit: text, spans })),
  evidence: spans.min(1),
  traces: z.array(z.object({ rule: text, pattern: text, placeholders: text, sentence: spanSchema })),
}) satisfies z.ZodType<Report>;

export const filedReportSchema = z.object({
  report: reportSchema,
  source: text,
  article: text,
  outlet: text.nullable(),
  published: text.nullable(),
  reprint: z.boolean(),
  post: text.optional(),
  words: text,
}) satisfies z.ZodType<FiledReport>;

export const statementSchema = spanSchema.extend({
  id: text,
  article: text,
  actor: text.nullable(),
  speaker: textCell,
  form: z.enum(["direct", "indirect"]),
  addressee: optionalText,
  act: optionalText,
  topics: z.array(topic),
  report: text.nullable(),
}) satisfies z.ZodType<Statement>;

export const sightingSchema = z.object({
  address: text.nullable(),
  publisher: text.nullable(),
  country: text.nullable(),
  captured: text.nullable(),
  published: text.nullable(),
  headline: text.nullable(),
});

export const claimSchema = z.object({ field: text, value: text, reports: z.array(text) }) satisfies z.ZodType<Claim>;

/** An event's line in a list. */
export const listedEventSchema = z.object({
  id: text,
  class: text,
  mode: text.nullable(),
  date: text.nullable(),
  end: text.nullable(),
  precision: text.nullable(),
  place: text.nullable(),
  country: text.nullable(),
  standing: text,
  salience: text,
  participants: z.array(
    z.object({
      name: text,
      office: text.nullable(),
      country: text.nullable(),
      kind: z.enum(actorKinds),
      side: text,
      role: z.enum(["principal", "present"]),
    }),
  ),
  reports: z.int(),
  witnesses: z.int(),
  outlets: z.array(text),
  differing: z.array(text),
});

/** A cell as it is kept: its value as JSON text, the rule that made it, and the words or basis that it rests on. */
export const keptCellSchema = z.object({
  field: text,
  value: text,
  rule: text,
  basis: text.nullable(),
  quotes: z.array(quoteSchema),
});
