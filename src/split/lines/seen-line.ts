import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { type Line, running } from "./lines.ts";
import type { Role } from "./role.ts";

/** A line with what is looked at beside its own words. */
export interface SeenLine {
  readonly line: Line;
  readonly before: Line | undefined;
  /** The line before it, where no wide gap parts the two. */
  readonly above: Line | null;
  readonly after: Line | undefined;
  /** Does one of the page's long lines stand further down? */
  readonly beforeLastLong: boolean;
  /** Labels that open several of the page's lines. */
  readonly turns: ReadonlySet<string>;
  readonly wordings: SplitWordings;
}

/** Tells what a line is by its words; null where it cannot. */
export type Reader = (seen: SeenLine) => Role | null;

/** Is a line a paragraph of some length? */
export const isLong = (line: Line | undefined): boolean => (line?.text.length ?? 0) >= running;
