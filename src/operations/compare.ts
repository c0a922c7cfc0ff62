import { z } from "zod";
import { loadComparisonWords } from "../codebook/comparison-words.ts";
import type { ComparedReport, ComparedStatement } from "../model/comparison.ts";
import { quoteSchema } from "../model/record-schemas.ts";
import { compareEvent } from "../pipeline/compare-event.ts";
import { OperationError, operation } from "./operation.ts";

const statement = z.object({ id: z.string(), start: z.int(), end: z.int(), speaker: z.string().nullable(), words: z.string() });
const quotes = z.array(quoteSchema);
const side = z.object({
  report: z.string(),
  source: z.string(),
  outlet: z.string().nullable(),
  country: z.string().nullable(),
  published: z.string().nullable(),
  length: z.int(),
  kind: z.string(),
  side: z.string().nullable(),
  asked: quotes,
  evidence: quotes,
});
const strings = z.array(z.string());
const pair = z.object({
  left: side,
  right: side,
  statements: z.array(
    z.object({
      agreement: z.enum(["both", "worded-differently", "left-only", "right-only"]),
      likeness: z.number(),
      moved: z.boolean(),
      left: z.array(statement),
      right: z.array(statement),
    }),
  ),
  topics: z.object({ both: strings, left: strings, right: strings }),
  names: z.array(
    z.object({
      left: z.string().nullable(),
      right: z.string().nullable(),
      leftOffice: z.string().nullable(),
      rightOffice: z.string().nullable(),
    }),
  ),
});

const shownSide = ({
  report,
  source,
  outlet,
  country,
  published,
  length,
  kind,
  side: of,
  asked,
  evidence,
}: ComparedReport): z.infer<typeof side> => ({
  side: of,
  asked: [...asked],
  evidence: [...evidence],
  report,
  source,
  outlet,
  country,
  published,
  length,
  kind,
});
const shownStatements = (list: readonly ComparedStatement[]): z.infer<typeof statement>[] =>
  list.map(({ id, start, end, speaker, words }) => ({ id, start, end, speaker, words }));

const label = {
  both: "both",
  "worded-differently": "worded differently",
  "left-only": "first alone",
  "right-only": "second alone",
};

const pairText = ({ left, right, statements, topics, names }: z.infer<typeof pair>): string =>
  [
    ...[left, right].map(
      ({ outlet, published, length, report, side: of }, at) =>
        `${at === 0 ? "first " : "second"}  ${outlet ?? "unnamed outlet"}${of ? `, of side ${of}` : ""}, ${published ?? "day of publication unknown"}, ${length} words (report ${report})`,
    ),
    ...[left, right].flatMap(({ asked }, at) =>
      asked.length === 0
        ? [`${at === 0 ? "first " : "second"}  does not say who asked for it`]
        : asked.map(({ words }) => `${at === 0 ? "first " : "second"}  says who asked: “${words}”`),
    ),
    "",
    ...statements.flatMap(({ agreement, moved, left: first, right: second }) => [
      `[${label[agreement]}${moved ? "; in another order" : ""}]`,
      ...first.map(({ speaker, words }) => `  first   ${speaker ?? "(narrator)"}: ${words}`),
      ...second.map(({ speaker, words }) => `  second  ${speaker ?? "(narrator)"}: ${words}`),
    ]),
    ...names
      .filter(({ left: one, right: other, leftOffice, rightOffice }) => one !== other || leftOffice !== rightOffice)
      .map(
        ({ left: one, right: other, leftOffice, rightOffice }) =>
          `named  ${[one, leftOffice].filter(Boolean).join(", ") || "–"} | ${[other, rightOffice].filter(Boolean).join(", ") || "–"}`,
      ),
    `topics of both: ${topics.both.join(", ") || "–"}; of the first alone: ${topics.left.join(", ") || "–"}; of the second alone: ${topics.right.join(", ") || "–"}`,
  ].join("\n");

export const compare = operation({
  name: "compare",
  summary: "Set the reports of one event side by side, statement by statement",
  input: z.object({ event: z.string().min(1).describe("id of an event") }),
  output: z.object({ pairs: z.array(pair) }),
  places: ["event"],
  method: "get",
  examples: ["readout compare EVENT"],
  text: ({ pairs }) => (pairs.length === 0 ? "one witness alone tells of this event" : pairs.map(pairText).join("\n\n")),
  async run({ event }, world) {
    const compared = await compareEvent(await world.record(), event, loadComparisonWords());
    if (!compared) throw new OperationError(`no event ${event} in the record; 'readout events' prints ids`);
    return {
      pairs: compared.map(({ left, right, statements, topics, names }) => ({
        left: shownSide(left),
        right: shownSide(right),
        statements: statements.map((one) => ({
          agreement: one.agreement,
          likeness: one.likeness,
          moved: one.moved,
          left: shownStatements(one.left),
          right: shownStatements(one.right),
        })),
        topics: { both: [...topics.both], left: [...topics.left], right: [...topics.right] },
        names: names.map((row) => ({ ...row })),
      })),
    };
  },
});
