import type { Furniture, FurnitureKind } from "../../model/page.ts";
import { bySpan } from "../../text/span.ts";
import type { PostLines } from "../posts/posts.ts";
import type { Scene } from "../posts/scene.ts";

/** Everything outside the posts, and the furniture inside them; lines of one kind that follow each other are one stretch. */
export function furnitureIn({ lines, roles }: Scene, posts: readonly PostLines[]): readonly Furniture[] {
  const out: Furniture[] = [];
  let post = 0;
  let tail: { kind: FurnitureKind; rule: string } | null = null;
  let joined = -1;
  lines.forEach((line, at) => {
    while (post < posts.length && posts[post]!.last < at) post++;
    const inside = post < posts.length && posts[post]!.first <= at;
    const role = roles[at]!;
    if (inside) tail = null;
    if (inside && role.is !== "furniture") return;
    const own =
      role.is === "furniture"
        ? { kind: role.kind, rule: role.rule }
        : (tail ?? { kind: "other" as const, rule: "outside-posts" });
    if (role.is === "furniture" && role.tail) tail = own;
    const last = out.at(-1);
    if (last && joined === at - 1 && last.kind === own.kind) out[out.length - 1] = { ...last, end: line.end };
    else out.push({ start: line.start, end: line.end, ...own });
    joined = at;
  });
  return out.sort(bySpan);
}
