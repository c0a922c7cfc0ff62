import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";

/** Makes headlines of names of columns between texts: the name of a column stands over text; over a headline it is a label. */
export function markColumnHeads(lines: readonly Line[], roles: Role[], { marks }: SplitWordings): void {
  roles.forEach((role, at) => {
    const over = (other: Role | undefined): boolean => other?.is === "text" || other?.is === "end";
    if (
      role.is === "label" &&
      at > 0 &&
      over(roles[at - 1]) &&
      roles[at + 1]?.is === "text" &&
      marks.department.test(lines[at]!.text)
    )
      roles[at] = { is: "title" };
  });
}

/** Over text and apart from what stands around it, "Joint communiqué" is all the headline that a piece has. */
export function markLabelsApart(lines: readonly Line[], roles: Role[], { marks }: SplitWordings): void {
  roles.forEach((role, at) => {
    const apart = at > 0 && lines[at]!.gap > 1 && (lines[at + 1]?.gap ?? 0) > 1;
    if (
      role.is === "label" &&
      apart &&
      roles[at + 1]!.is === "text" &&
      roles[at - 1]!.is !== "label" &&
      marks.label.test(lines[at]!.text)
    )
      roles[at] = { is: "title" };
  });
}
