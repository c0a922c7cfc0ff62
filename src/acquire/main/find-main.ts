import { isAlike } from "../tree/alike.ts";
import type { ElementNode } from "../tree/node.ts";
import { articleEnd } from "./article-scope.ts";
import type { Shape } from "./block-shape.ts";
import type { BlockMarks } from "./mark-blocks.ts";
import type { FurnitureMark } from "./mark-elements.ts";
import { type Range, type Scene, sums } from "./scene.ts";

/** What a block is on its page. */
export type Label = "main" | "headline" | "lead" | FurnitureMark;

/** The run of blocks with the most running text, less what is none. */
function bestRun(values: readonly number[]): Range {
  let [best, first, end] = [0, 0, 0];
  let [sum, start] = [0, 0];
  for (const [at, value] of values.entries()) {
    if (sum <= 0) {
      sum = 0;
      start = at;
    }
    sum += value;
    if (sum > best) {
      best = sum;
      first = start;
      end = at + 1;
    }
  }
  return [first, end];
}

/** The innermost element with most of the running text of a run. */
function coreOf(scene: Scene, run: Range, valueIn: (range: Range) => number): ElementNode | null {
  const whole = valueIn(run);
  let core: ElementNode | null = null;
  // Elements are left from the inside out: the first that holds enough is the innermost.
  for (const node of scene.flow.extents.keys()) {
    const [from, to] = scene.rangeOf(node);
    if (to - from < 1) continue;
    if (valueIn([Math.max(from, run[0]), Math.min(to, run[1])]) >= 0.7 * whole) {
      core = node;
      break;
    }
  }
  return core;
}

/** What follows an article in elements of its own is a note of the page's where it is less than this of the text. */
const tailMost = 0.2;

/** Does the text go on behind the element that holds most of it: in another one of its kind, or in paragraphs beside it? */
function goesOn({ flow, shapes, rangeOf, proseIn }: Scene, core: ElementNode, [from, to]: Range): boolean {
  const around = core.parent;
  if (!around) return false;
  if (flow.blocks.slice(from, to).some(({ node }, at) => node === around && shapes[from + at]!.prose)) return true;
  return around.children.some((child) => {
    if (child.kind !== "element" || child === core || !(child.tag === "p" || isAlike(child, core))) return false;
    const range = rangeOf(child);
    return range[0] >= from && range[1] <= to && proseIn(range) > 0;
  });
}

/** The words before a link that a line is otherwise: "READ MORE: …", "Also see | …". */
const label = /^[^.!?:|»→]{2,40}[:|»→]\s*/u;
const linkLeast = 20;

/** A label and a link that leads to another article. */
function leadsOn({ text, linked }: Shape): boolean {
  const rest = text.length - (label.exec(text)?.[0].length ?? text.length);
  return text.length <= 220 && rest >= linkLeast && linked < 1 && Math.abs(linked * text.length - rest) <= 2;
}

/** Finds the one article of a page: the densest run of running text, grown to the element that holds it. @returns what each block is */
export function findMain(scene: Scene, { marks, confirmed }: BlockMarks, headline: number | null): readonly Label[] {
  const { flow, shapes } = scene;
  const confirmedProse = shapes.reduce((sum, { prose, length }, at) => sum + (prose && confirmed[at] ? length : 0), 0);
  const anyConfirmed = confirmedProse > 0.4 * scene.totalProse;
  const isText = shapes.map(({ prose }, at) => confirmed[at]! || (marks[at] === null && prose));
  const reach = headline === null ? shapes.length : articleEnd(scene, isText, headline);
  const values = shapes.map(({ prose, length, linked }, at) => {
    if (at >= reach) return -Math.min(60, 0.2 * length) - 5;
    if (confirmed[at]) return (anyConfirmed ? 2 : 1) * length;
    if (marks[at] === "caption") return 0;
    if (marks[at]) return -Math.min(60, 0.2 * length) - 5;
    if (prose) return length * (1 - linked) * (anyConfirmed ? 0.3 : 1) * (headline !== null && at < headline ? 0.3 : 1);
    if (linked > 0.5) return -Math.min(length, 80) - 10;
    return flow.blocks[at]!.kind === "heading" ? -8 : -10;
  });
  const run = bestRun(values);
  const valueIn = sums(values.map((value) => Math.max(0, value)));
  const core = coreOf(scene, run, valueIn);
  let [first, end] = run;
  if (core) {
    let scope: ElementNode = core;
    while (headline !== null && scope.parent && scene.rangeOf(scope)[0] > headline) scope = scope.parent;
    const [from, to] = scene.rangeOf(scope);
    first = Math.max(first, from);
    end = Math.min(end, to);
    const inner = scene.rangeOf(core);
    const ends = (at: number): boolean => {
      const mark = marks[at];
      if (mark === "related" || mark === "comments" || mark === "footer" || mark === "tags") return true;
      return shapes[at]!.linked > 0.6 && (shapes[at + 1]?.linked ?? 1) > 0.6;
    };
    while (end < inner[1] && !ends(end)) end++;
    while (first > inner[0] && first - 1 !== headline && !ends(first - 1)) first--;
    if (end > inner[1] && valueIn([inner[1], end]) < tailMost * valueIn(run) && !goesOn(scene, core, [inner[1], end]))
      end = inner[1];
    const isHeading = (at: number): boolean => flow.blocks[at]!.kind === "heading" && !shapes[at]!.prose;
    while (end > first && (isHeading(end - 1) || marks[end - 1])) end--;
  }
  // A title that comes again behind the text begins none.
  if (headline !== null && first <= headline && headline < end && valueIn([run[0], headline]) < 0.5 * valueIn(run))
    first = headline + 1;
  const coreRange: Range = core ? scene.rangeOf(core) : run;
  return flow.blocks.map((block, at): Label => {
    if (at === headline) return "headline";
    if (at < first || at >= end) return marks[at] ?? "other";
    if (marks[at]) return marks[at]!;
    if (block.kind === "caption") return "caption";
    const { linked, length } = shapes[at]!;
    if (leadsOn(shapes[at]!)) return "related";
    if (linked > 0.85 || (linked > 0.8 && length < 200)) return "related";
    return at < coreRange[0] ? "lead" : "main";
  });
}
