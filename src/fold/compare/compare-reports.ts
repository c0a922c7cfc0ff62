import type { ComparisonWords } from "../../codebook/comparison-words.ts";
import type { ComparedReport, Comparison } from "../../model/comparison.ts";
import { sameActor } from "../grounds/same-actor.ts";
import { alignStatements } from "./align-statements.ts";

const keysOf = (report: ComparedReport): ReadonlySet<string> =>
  new Set(report.statements.flatMap((statement) => statement.topics.map((topic) => topic.key)));

function namesOf(left: ComparedReport, right: ComparedReport): Comparison["names"] {
  const rest = [...right.participants];
  const rows = left.participants.map((one) => {
    const at = rest.findIndex((other) => sameActor(one, other) >= 0.7);
    const other = at < 0 ? null : rest.splice(at, 1)[0]!;
    return {
      left: one.name.value,
      right: other?.name.value ?? null,
      leftOffice: one.office?.value ?? null,
      rightOffice: other?.office?.value ?? null,
    };
  });
  return [
    ...rows,
    ...rest.map((other) => ({ left: null, right: other.name.value, leftOffice: null, rightOffice: other.office?.value ?? null })),
  ];
}

/** The sentences that say who met; one that gives somebody's words as well ("briefed the Premier on the dredging of …") tells more than that. */
const leadOf = ({ evidence, statements }: ComparedReport): readonly string[] =>
  evidence.map(({ words }) => words).filter((words) => !statements.some((one) => words.includes(one.words)));

/** Sets two reports of one event beside each other: statements, topics, names and titles. Says what stands where, and rates neither. */
export function compareReports(left: ComparedReport, right: ComparedReport, words: ComparisonWords): Comparison {
  const [l, r] = [keysOf(left), keysOf(right)];
  const sorted = (keys: Iterable<string>): readonly string[] => [...keys].sort();
  return {
    left,
    right,
    statements: alignStatements(left.statements, right.statements, words, [left, right].flatMap(leadOf).join(" ")),
    topics: {
      both: sorted([...l].filter((key) => r.has(key))),
      left: sorted([...l].filter((key) => !r.has(key))),
      right: sorted([...r].filter((key) => !l.has(key))),
    },
    names: namesOf(left, right),
  };
}
