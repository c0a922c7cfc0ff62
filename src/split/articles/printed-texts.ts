import { isOfPostItself, type Told } from "../days/published.ts";
import { type Around, datelineOf, namesPlace } from "./around.ts";
import type { BroughtIn } from "./brought-in.ts";
import { creditsInPassing } from "./introductions.ts";
import { creditBehind } from "./outlet-alone.ts";
import { partDateline } from "./part-dateline.ts";
import type { PostCredits } from "./post-credits.ts";
import type { ReprintLines } from "./reprint-lines.ts";
import { itemsOf, wholeReprint } from "./whole-reprint.ts";

/** The texts of others that a post prints. */
export interface PrintedTexts {
  readonly texts: readonly ReprintLines[];
  /** `brought` in by its words one by one, the `whole` of its text, or `items` of agencies that make up the whole. */
  readonly are: "brought" | "whole" | "items";
}

/** A dateline of another agency on a line of its own right below the headline makes the post itself that agency's. */
function isUnderAgency(around: Around, { lines, named }: PostCredits): boolean {
  const { scene, post } = around;
  const below =
    post.headline !== null && scene.roles[post.headline + 1]?.is === "meta" ? datelineOf(around, post.headline + 1) : null;
  return (
    below?.agency != null &&
    below.place != null &&
    !lines.has(post.headline! + 1) &&
    named.every(({ value }) => value === below.agency!.value)
  );
}

/** In a note on the author words about where a text was published tell where the post's own text stood. */
const isInNote = ({ scene }: Around, { named, closing }: PostCredits, told: Told): boolean =>
  named.length > told.credits.length && closing.every((at) => creditsInPassing(scene.lines[at]!, scene.wordings));

/** Below its headline an outlet is that of the post itself, where no dateline of an agency opens a text below that. */
const isBesideHeadline = (around: Around, { named }: PostCredits): boolean =>
  named.length > 0 && named.every(isOfPostItself) && partDateline(around, around.post)?.agency == null;

/** The text of a post where the whole of it is another's, below a headline of the post's own; null where it is not. */
function wholeOfAnother(around: Around, brought: BroughtIn, credits: PostCredits, told: Told): ReprintLines | null {
  const { scene, post } = around;
  if (brought.head !== null || brought.texts.length > 0 || credits.others.length === 0) return null;
  // Words that bring in what was cut off before it began bring in nothing that stands there.
  if (post.truncated && brought.loose.length > 0) return null;
  if (isBesideHeadline(around, credits) || isInNote(around, credits, told) || isUnderAgency(around, credits)) return null;
  const lines = credits.closing.filter((at) => creditBehind(scene.lines[at]!, scene.wordings) === null);
  return wholeReprint(scene, post, new Set(lines), (at) => namesPlace(around, at));
}

/** Settles which texts of others a post prints. */
export function printedTexts(around: Around, brought: BroughtIn, credits: PostCredits, told: Told): PrintedTexts {
  const { scene, post } = around;
  const whole = wholeOfAnother(around, brought, credits, told);
  if (whole === null) return { texts: brought.texts, are: "brought" };
  if (credits.named.length > 0) return { texts: [whole], are: "whole" };
  // Items of several agencies are each a text of its own, and one without an agency is the page's.
  const items = itemsOf(scene, post, whole, (at) => namesPlace(around, at));
  return {
    texts: items.filter((item) => items.length === 1 || partDateline(around, item)?.agency != null),
    are: "items",
  };
}
