import type { Actor } from "../../../model/actor.ts";

/** An actor on a side, with the words by which the sentence names it. */
export interface Sided {
  readonly actor: Actor;
  readonly side: string;
  readonly span: { readonly start: number; readonly end: number };
  /** Is it merely said to be there? */
  readonly present?: true;
}
