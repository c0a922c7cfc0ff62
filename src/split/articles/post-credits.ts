import type { Cell } from "../../model/cell.ts";
import type { Told } from "../days/published.ts";
import type { Around } from "./around.ts";
import type { Part } from "./blocks-of.ts";
import type { BroughtIn } from "./brought-in.ts";
import { closers, creditedBy, creditLines } from "./credit-lines.ts";
import { isOwnCredit } from "./own-credit.ts";
import { partDateline } from "./part-dateline.ts";
import type { ReprintLines } from "./reprint-lines.ts";

/** Whose the text of a post is by what the post itself says, its introductions of single texts left aside. */
export interface PostCredits {
  /** All lines that credit the post, and those of them that bring in no text. */
  readonly lines: ReadonlySet<number>;
  readonly closing: readonly number[];
  /** Outlets that its lines name. */
  readonly named: readonly Cell<string>[];
  /** The agency of its dateline, where that is another's. */
  readonly wired: readonly Cell<string>[];
  /** Whose it is by either: what is named goes before the dateline. */
  readonly others: readonly Cell<string>[];
}

/** A publisher that names itself reprints nobody. */
export const isOthers =
  ({ sighting }: Around): ((credit: Cell<string>) => boolean) =>
  ({ value }) =>
    !isOwnCredit(value, sighting.publisher);

/** What stands of a post before the first of the texts that it prints. */
export const beforeTexts = ({ post }: Around, texts: readonly ReprintLines[]): Part => ({
  ...post,
  last: texts[0] ? texts[0].first - 1 : post.last,
});

/** The agency of a post's dateline, where the post brings in no text. @returns none where it is that of the page itself, or a place */
function agencyOfPost(around: Around, { texts }: BroughtIn): readonly Cell<string>[] {
  // Under another agency's dateline a text is that agency's; whose page it is must be known, for an agency's own posts have the like.
  const { sighting, post, whole } = around;
  const opening = sighting.publisher !== null && texts.length === 0 ? partDateline(around, post) : null;
  return opening?.agency ? [opening.agency].filter((one) => isOthers(around)(one) && !whole.isPlace(one.value)) : [];
}

/** Reads whose a post is: by "Source: …" below its text, an outlet beside its day, or words behind it, and else by its dateline. */
export function creditsOfPost(around: Around, brought: BroughtIn, told: Told): PostCredits {
  const { texts, loose, head } = brought;
  // Words before it may bring in what was cut off.
  const lines = new Set([...(head === null ? [] : [head]), ...loose, ...creditLines(around, beforeTexts(around, texts))]);
  const introduced = texts.flatMap(({ introductions }) => introductions);
  const closing = [...lines].filter((at) => !introduced.includes(at));
  const closedBy = loose.every((at) => at >= around.post.last - closers) ? creditedBy(around, closing) : [];
  const named = [...told.credits, ...closedBy].filter(isOthers(around));
  const wired = agencyOfPost(around, brought);
  return { lines, closing, named, wired, others: named.length > 0 ? named : wired };
}
