import type { CellWordings } from "../../../codebook/wordings/cell-wordings.ts";
import type { Cell } from "../../../model/cell.ts";
import type { Amount, Attendance, Report } from "../../../model/report.ts";
import type { Span } from "../../../text/span.ts";
import { findAttendance } from "../../cells/find-attendance.ts";
import { findMechanism } from "../../cells/find-mechanism.ts";
import { findOccasion } from "../../cells/find-occasion.ts";
import { findOutcome } from "../../cells/find-outcome.ts";
import type { Found } from "../match/find-matches.ts";

/** "the handover of 20 tents donated by Fiji to Togo": is it told, right before the participle, of what it was done with? Whoever else has it is named by that participle alone. */
const isOfParticiple = ({ scene: { tokens }, match }: Found, at: number): boolean =>
  match.form === "participle" &&
  at < match.trigger &&
  match.slots.size > 0 &&
  tokens.slice(at + 1, match.trigger).every(({ kind }) => kind === "word");

const isWithoutActors = ({ match }: Found): boolean =>
  [...match.slots].every(([role, { actors }]) => role === "amount" || actors.length === 0);

/** Tokens between what carries and its load ("ten trucks from Fiji on Monday carrying some 25 tonnes"). */
const TO_LOAD = 7;

/** Does the number at `at` count but what carries the goods that stand behind it? */
function isCarrier({ scene: { tokens } }: Found, at: number, { amounts }: CellWordings): boolean {
  if (!amounts.carriers.has(tokens[at]!.amount!.unit ?? "")) return false;
  for (let next = at + 1; next < at + TO_LOAD && tokens[next] && tokens[next]!.kind !== "mark"; next++) {
    const load = tokens[next + 1]?.amount;
    if (amounts.loads.has(tokens[next]!.low)) return load != null;
    if (amounts.measuredLoads.has(tokens[next]!.low)) return load != null && !amounts.goods.has(load.unit ?? "");
  }
  return false;
}

/** The amounts of a sentence that go with one of its events: those that stand nearest to it. */
function ownAmounts(found: Found, beside: readonly Found[], wordings: CellWordings): readonly Amount[] {
  const { tokens } = found.scene;
  return tokens.flatMap(({ amount }, at) => {
    if (!amount || isCarrier(found, at, wordings)) return [];
    const far = ({ match }: Found): number =>
      at >= match.from && at < match.to ? 0 : Math.min(Math.abs(at - match.from), Math.abs(at - match.to));
    const isOwn = isOfParticiple(found, at);
    const others = isOwn ? beside.filter((other) => other.class !== found.class || !isWithoutActors(other)) : beside;
    return others.every((other) => far(other) >= far(found)) ? [amount] : [];
  });
}

type Told = Pick<Report, "amounts" | "occasion" | "outcome" | "mechanism" | "attendance">;

/** What the sentences of an event tell besides who, when and where. */
export function fillCells(
  text: string,
  found: Found,
  beside: readonly Found[],
  evidence: readonly Span[],
  wordings: CellWordings,
): Told {
  const first = <T>(find: (span: Span) => Cell<T> | null): Cell<T> | null => {
    for (const span of evidence) {
      const cell = find(span);
      if (cell) return cell;
    }
    return null;
  };
  const { cells } = found.class;
  const attendance: readonly Attendance[] = cells.has("attendance")
    ? evidence.flatMap((span) => findAttendance(text, span, wordings))
    : [];
  return {
    amounts: cells.has("amounts") ? ownAmounts(found, beside, wordings) : [],
    occasion: cells.has("occasion") ? first((span) => findOccasion(text, span, wordings)) : null,
    outcome: cells.has("outcome") ? evidence.flatMap((span) => findOutcome(text, span, wordings)) : [],
    mechanism: cells.has("mechanism") ? first((span) => findMechanism(text, span, wordings)) : null,
    attendance,
  };
}
