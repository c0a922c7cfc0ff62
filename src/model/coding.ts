import { z } from "zod";
import { actorKinds } from "./actor.ts";
import { standings } from "./report.ts";
import { positionActs } from "./statement.ts";

/** The shape in which a coding leaves the program: `codebook/CODEBOOK.md`, section 8 included. */
const offsets = z.tuple([z.int().min(0), z.int().min(1)]).refine(([start, end]) => start < end, "a span ends after its start");
const spans = z.record(z.string(), z.array(offsets));
const basis = z.record(z.string(), z.object({ from: z.string().min(1), rule: z.string().min(1) }));
const grounded = { spans, basis: basis.optional() };
const words = { article: z.string(), start: z.int().min(0), end: z.int().min(1) };
const text = z.string().min(1);
const isoDay = z.string().regex(/^\d{4}-\d\d-\d\d$/);

const topic = z.object({ key: text, printed: text, spans: z.array(offsets) });

const participant = z.object({
  name: text,
  kind: z.enum(actorKinds),
  office: text.nullable(),
  organisation: text.nullable(),
  country: text.nullable(),
  key: text.nullable(),
  side: z.string().regex(/^[A-Z]$/),
  role: z.enum(["principal", "present"]),
  ...grounded,
});

const event = z.object({
  id: text,
  class: text,
  mode: text.nullable(),
  date: isoDay.nullable(),
  end: isoDay.nullable(),
  precision: z.enum(["day", "month", "year"]).nullable(),
  place: z.object({ name: text, country: text.nullable(), ...grounded }).nullable(),
  standing: z.enum(standings),
  salience: z.enum(["main", "background"]),
  participants: z.array(participant),
  amounts: z.array(z.object({ value: z.number(), unit: text.nullable(), item: text.nullable(), printed: text, ...grounded })),
  occasion: text.nullable(),
  topics: z.array(topic),
  outcome: z.array(z.object({ name: text, ...grounded })),
  mechanism: text.nullable(),
  attendance: z.array(z.object({ value: z.number(), unit: text, spans: z.array(offsets) })),
  evidence: z.array(z.object(words)),
  reports: z.array(text),
  ...grounded,
});

const actor = z.object({ name: text, aliases: z.array(text), country: text.nullable(), key: text.nullable(), ...grounded });

export const codingSchema = z.object({
  document: z.string(),
  source: z.object({ sha256: text, textSha256: text, chars: z.int().min(0) }),
  coder: text,
  codebook: text,
  articles: z.array(
    z.object({
      id: text,
      parent: text.nullable(),
      start: z.int().min(0),
      end: z.int().min(1),
      headline: text.nullable(),
      relation: z.enum(["original", "republication"]),
      kind: text,
      credits: z.array(text),
      dateline: z.object({ place: text.nullable(), date: text.nullable(), agency: text.nullable() }).nullable(),
      truncated: z.boolean(),
      published: text.nullable(),
      address: text.nullable(),
      ...grounded,
    }),
  ),
  furniture: z.array(z.object({ start: z.int().min(0), end: z.int().min(1), kind: text })),
  events: z.array(event),
  statements: z.array(
    z.object({
      id: text,
      ...words,
      speaker: text,
      form: z.enum(["direct", "indirect"]),
      addressee: text.nullable(),
      act: text.nullable(),
      topics: z.array(topic),
      event: text.nullable(),
      ...grounded,
    }),
  ),
  people: z.array(actor.extend({ office: text.nullable(), organisation: text.nullable() })),
  organisations: z.array(actor.extend({ kind: z.enum(actorKinds) })),
  positions: z.array(z.object({ holder: text, act: z.enum(positionActs), about: text, ...words, ...grounded })),
  commitments: z.array(z.object({ by: text, to: text.nullable(), what: text, due: text.nullable(), ...words, ...grounded })),
  delegations: z.array(
    z.object({
      leader: text.nullable(),
      organisation: text.nullable(),
      country: text.nullable(),
      size: z.int().nullable(),
      members: z.array(text),
      ...words,
      ...grounded,
    }),
  ),
  tenures: z.array(
    z.object({
      person: text,
      office: text,
      organisation: text.nullable(),
      country: text.nullable(),
      from: isoDay.nullable(),
      to: isoDay.nullable(),
      ...grounded,
    }),
  ),
  formulas: z.array(z.object({ phrase: text, spans: z.array(offsets), speaker: text.nullable() })),
  refused: z.array(z.object({ cell: text, value: z.string(), reason: text })),
});

/** Everything one coder found in one source. */
export type Coding = z.infer<typeof codingSchema>;
