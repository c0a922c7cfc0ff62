import { type Around, agencyAt, datelineOf } from "./around.ts";
import { creditAtHead } from "./credit-at-head.ts";
import type { ReprintLines } from "./reprint-lines.ts";
import { findReprints } from "./reprints.ts";

/** The texts that the words of a post bring in. */
export interface BroughtIn {
  readonly texts: readonly ReprintLines[];
  /** Introductions and credits that no text follows. */
  readonly loose: readonly number[];
  /** How many texts the post announces. */
  readonly announced: number;
  /** The line of credit between the headline and the text, which makes the post itself another's; null where there is none. */
  readonly head: number | null;
}

/** Finds what a post brings in. What a credit at its head seems to bring in is the post itself. */
export function broughtIn(around: Around): BroughtIn {
  const { scene, post } = around;
  const agency = (at: number): string | null => agencyAt(around, at);
  const { reprints, loose, announced } = findReprints(scene, post, (at) => datelineOf(around, at) !== null, agency);
  const head = creditAtHead(scene, post, reprints, agency);
  return { texts: head === null ? reprints : [], loose, announced, head };
}
