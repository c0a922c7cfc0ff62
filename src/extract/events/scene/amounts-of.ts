import type { CellWordings } from "../../../codebook/wordings/cell-wordings.ts";
import type { Amount } from "../../../model/report.ts";
import type { Span } from "../../../text/span.ts";
import { findAmounts } from "../../cells/find-amounts.ts";

/**
 * The amounts of a sentence. What a "$" means is told by the publisher's country; what a currency without a usual country means ("shillings"), by those of the sentence as well.
 */
export function amountsOf(
  text: string,
  sentence: Span,
  { amounts: list }: CellWordings,
  publisher: string | null,
  named: readonly string[],
): readonly Amount[] {
  const first = publisher === null ? [] : [publisher];
  const found = findAmounts(text, sentence, list, first);
  if (found.every(({ unit, sort }) => unit !== null || sort !== "money")) return found;
  const again = findAmounts(text, sentence, list, [...first, ...named]);
  return found.map((amount, at) => (amount.unit === null ? again[at]! : amount));
}
