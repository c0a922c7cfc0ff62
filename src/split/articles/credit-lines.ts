import { type Cell, printed } from "../../model/cell.ts";
import type { Around } from "./around.ts";
import { hasFrame, isBareCredit } from "./bare-credit.ts";
import type { Part } from "./blocks-of.ts";
import { closingCredit } from "./closing-credit.ts";
import { creditsIn } from "./credits.ts";
import { isCreditLine, isNameInBrackets } from "./introductions.ts";
import { creditBehind, outletAlone, outletAtHead } from "./outlet-alone.ts";
import { outletName } from "./outlet-name.ts";

/** "From Example Radio" stands within so many lines below the headline. */
const underHeadline = 3;

/** What cuts a text off with so few words ("Read Post") names no outlet. */
const buttonMost = 2;

/** Words about where a text was published close it where no more lines than these stand below. */
export const closers = 2;

/** The lines of a part that say whose it is: "Source: …" at the end of a text credits that text. */
export function creditLines({ scene, whole }: Around, { first, last, headline }: Part): readonly number[] {
  const { lines, roles, wordings } = scene;
  // What closes a text has one above it.
  const opening = roles.findIndex(({ is }, at) => at >= first && at !== headline && is === "text");
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset).filter((at) => {
    const line = lines[at]!;
    if (at === headline) return false;
    const role = roles[at]!;
    const { is } = role;
    // Who signs a text is no outlet for that: a credit among those who sign has its label, brackets or dash.
    if (role.is === "end" && role.signs && !(isBareCredit(line, wordings) && hasFrame(line))) return false;
    if (headline !== null && at <= headline + underHeadline && outletAtHead(line, wordings) !== null) return true;
    const closes = at >= last - closers && at > opening && closingCredit(line, wordings, whole.isPlace) !== null;
    if (is === "cut" || is === "meta") return closes && (is === "meta" || line.text.split(" ").length > buttonMost);
    if (is !== "end" && is !== "text" && is !== "title") return false;
    if (closes) return true;
    if (at === last && (outletAlone(line, wordings) !== null || creditBehind(line, wordings) !== null)) return true;
    return is === "end" ? isNameInBrackets(line) : isCreditLine(line, wordings);
  });
}

/** The outlets that such lines, or words that introduce a text, name. */
export function creditedBy({ scene, post, whole }: Around, introductions: readonly number[]): readonly Cell<string>[] {
  const { lines, wordings } = scene;
  return introductions.flatMap((at) => {
    const found = creditsIn(lines[at]!, wordings, whole.isPlace);
    const closing = found.length > 0 || at < post.last - closers ? null : closingCredit(lines[at]!, wordings, whole.isPlace);
    return closing ? [printed(outletName(closing.words, wordings.pieces), [closing], "credit-closing")] : found;
  });
}
