import { foldName } from "../../text/fold-name.ts";
import { listUnder } from "../../text/list-under.ts";
import { printedDays } from "../days/print-date.ts";
import type { Line } from "./lines.ts";
import { subjectFrom } from "./mail-heads.ts";
import type { Role } from "./role.ts";

const field = /^(\p{Lu}[\p{L} ./’'-]{1,24}?)\s?[:：]\s?\S/u;
/** A field is one short line. */
const longest = 110;
/** So many lines stand at most between a headline and its fields. */
const reach = 4;

/** Runs of lines, each a label with what it says, among them a day ("Country : Fiji", "Date : Apr 26, 2024"). */
function blocksIn(lines: readonly Line[], roles: readonly Role[]): readonly (readonly number[])[] {
  const blocks: number[][] = [];
  const isField = (at: number): boolean =>
    at < lines.length && lines[at]!.text.length <= longest && roles[at]!.is !== "furniture" && field.test(lines[at]!.text);
  for (let at = 0; at < lines.length; at++) {
    const block: number[] = [];
    while (isField(at) && (block.length === 0 || lines[at]!.gap <= 1)) block.push(at++);
    if (block.length > 1 && block.some((line) => printedDays(lines[line]!.text).length > 0)) blocks.push(block);
  }
  return blocks;
}

/** The fields that tell what each is about ("Subject: Visit of the Minister"), where nothing but the same kind stands above all blocks ("Press statement"); null where a headline does. */
function subjectsOf(blocks: readonly (readonly number[])[], lines: readonly Line[]): readonly number[] | null {
  const kinds = new Set(blocks.map(([first]) => foldName(lines[first! - 1]?.text ?? "")));
  const subjects = blocks.flatMap((block) => block.find((at) => subjectFrom(lines[at]!.text) > 0) ?? []);
  return kinds.size === 1 && subjects.length === blocks.length ? subjects : null;
}

/**
 * Marks blocks of fields that the page repeats with the same labels, one for each post: they tell of the post whose headline stands above, over the line of its time where
 * there is one.
 * @returns the headlines
 */
export function markFieldBlocks(lines: readonly Line[], roles: Role[]): readonly number[] {
  const byLabels = new Map<string, (readonly number[])[]>();
  for (const block of blocksIn(lines, roles))
    listUnder(byLabels, block.map((at) => foldName(field.exec(lines[at]!.text)![1]!)).join("\n"), block);
  const heads: number[] = [];
  for (const blocks of byLabels.values()) {
    if (blocks.length < 2) continue;
    const subjects = subjectsOf(blocks, lines);
    if (subjects) {
      for (const block of blocks) for (const at of [block[0]! - 1, ...block]) if (at >= 0) roles[at] = { is: "meta" };
      for (const at of subjects) roles[at] = { is: "title" };
      heads.push(...subjects);
      continue;
    }
    for (const block of blocks) {
      const first = block[0]!;
      let above = first - 1;
      while (above > first - reach && above >= 0 && roles[above]!.is !== "meta") above--;
      const head = roles[above]?.is === "meta" ? above - 1 : first - 1;
      for (const at of block) roles[at] = { is: "meta" };
      if (head < 0 || roles[head]!.is === "furniture" || /[.;,]["”’)\]]?$/u.test(lines[head]!.text)) continue;
      for (let at = head + 1; at < first; at++) roles[at] = { is: "meta" };
      roles[head] = { is: "title" };
      heads.push(head);
    }
  }
  return heads;
}
