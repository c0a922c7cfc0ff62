import type { Furniture } from "../../model/page.ts";
import type { Span } from "../../text/span.ts";
import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";

/** What a page's own tree says of its lines, in the order of the text. */
export interface ToldByTree {
  readonly furniture: readonly Furniture[];
  /** Where it says that somebody signs, or that a day of publication stands. */
  readonly beside: readonly Span[];
}

/** What the tree makes of each line; null where it tells nothing of it. */
export function rolesByTree(lines: readonly Line[], { furniture, beside }: ToldByTree): readonly (Role | null)[] {
  let next = 0;
  let nextBeside = 0;
  return lines.map((line): Role | null => {
    while (next < furniture.length && furniture[next]!.end <= line.start) next++;
    const over = furniture[next];
    if (over && over.start < line.end) return { is: "furniture", kind: over.kind, rule: over.rule, tail: false };
    while (nextBeside < beside.length && beside[nextBeside]!.end < line.end) nextBeside++;
    return nextBeside < beside.length && beside[nextBeside]!.start <= line.start ? { is: "meta" } : null;
  });
}
