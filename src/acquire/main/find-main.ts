import { pageWordings } from "../../codebook/page-wordings.ts";
import { lettersOf } from "../facts/squeeze.ts";
import type { Flow } from "../flow/flow.ts";
import type { Measures } from "../tree/measure.ts";
import { attribute, type ElementNode } from "../tree/node.ts";
import type { Shape } from "./block-shape.ts";
import { findCaptions } from "./find-captions.ts";
import { findCards } from "./find-cards.ts";
import { findHeadline } from "./find-headline.ts";
import { type Mark, markOf } from "./mark-elements.ts";
import { type Range, type Scene, setScene, sums } from "./scene.ts";

/** What a block is on its page. */
export type Label = "main" | "headline" | "lead" | Exclude<Mark, "text">;

export interface MainText {
  readonly labels: readonly Label[];
  readonly shapes: readonly Shape[];
  readonly headline: number | null;
}

export interface Known {
  readonly titles: readonly string[];
  readonly articleBody: string | null;
}

/** Blocks that linked data print as the article's text. */
function confirmedBlocks({ shapes }: Scene, articleBody: string | null): readonly boolean[] {
  const body = articleBody === null ? "" : lettersOf(articleBody);
  if (body.length < 200) return shapes.map(() => false);
  return shapes.map(({ text, length }) => length >= 30 && body.includes(lettersOf(text.slice(0, 120)).slice(0, 60)));
}

/** What markup and wording say of each block, save where they would take away the article itself. */
function markBlocks(
  scene: Scene,
  measures: Measures,
  headline: number | null,
  confirmed: readonly boolean[],
): (Exclude<Mark, "text"> | null)[] {
  const { flow, shapes } = scene;
  const marks: (Exclude<Mark, "text"> | null)[] = shapes.map(() => null);
  const confirmedIn = sums(confirmed.map((is) => (is ? 1 : 0)));
  const allConfirmed = confirmedIn([0, shapes.length]);
  // Inner elements are left before outer ones; in reverse an outer mark is set first and stays.
  const marked = [...flow.extents.keys()].toReversed().flatMap((node) => {
    const mark = markOf(node);
    return mark === null || mark === "text" ? [] : [{ node, mark, range: scene.rangeOf(node), name: attribute(node, "class") }];
  });
  // An article cut into many stretches of one name is no furniture by that name.
  const proseByName = new Map<string, number>();
  for (const { name, range } of marked)
    if (name !== "") proseByName.set(name, (proseByName.get(name) ?? 0) + scene.proseIn(range));
  for (const { mark, range, name } of marked) {
    if (mark !== "comments" && (proseByName.get(name) ?? 0) > 0.5 * scene.totalProse) continue;
    const [from, to] = range;
    if (to <= from) continue;
    const share = scene.totalProse === 0 ? 0 : scene.proseIn(range) / scene.totalProse;
    const titled = headline !== null && from <= headline && headline < to;
    if (titled && (share > 0.05 || to - from < 4)) continue;
    if (allConfirmed > 2 && confirmedIn(range) > 0.2 * allConfirmed) continue;
    if (share > (mark === "comments" && headline !== null && from > headline ? 0.9 : 0.4)) continue;
    for (let at = from; at < to; at++) if (at !== headline) marks[at] ??= mark;
  }
  for (const [from, to] of findCaptions(scene, measures))
    if (headline === null || headline < from || headline >= to) for (let at = from; at < to; at++) marks[at] ??= "caption";
  for (const [from, to] of findCards(scene))
    if (headline === null || headline < from || headline >= to) for (let at = from; at < to; at++) marks[at] ??= "related";
  const { kindOf } = pageWordings();
  for (const [at, { text, prose, length, linked }] of shapes.entries())
    if (marks[at] === null && at !== headline && !confirmed[at]) {
      const kind = kindOf(text);
      if (!prose || linked > 0.3 || length < 140 || kind === "consent" || kind === "footer") marks[at] = kind;
    }
  return marks;
}

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

export function findMain(flow: Flow, measures: Measures, known: Known): MainText {
  const scene = setScene(flow);
  const { shapes } = scene;
  const headline = findHeadline(scene, known.titles);
  const confirmed = confirmedBlocks(scene, known.articleBody);
  const marks = markBlocks(scene, measures, headline, confirmed);
  const confirmedProse = shapes.reduce((sum, { prose, length }, at) => sum + (prose && confirmed[at] ? length : 0), 0);
  const anyConfirmed = confirmedProse > 0.4 * scene.totalProse;
  const values = shapes.map(({ prose, length, linked }, at) => {
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
    while (end > first && (flow.blocks[end - 1]!.kind === "heading" || marks[end - 1])) end--;
  }
  if (headline !== null && first <= headline && headline < end) first = headline + 1;
  const coreRange: Range = core ? scene.rangeOf(core) : run;
  const labels = flow.blocks.map((block, at): Label => {
    if (at === headline) return "headline";
    if (at < first || at >= end) return marks[at] ?? "other";
    if (marks[at]) return marks[at]!;
    if (block.kind === "caption") return "caption";
    const { linked, length } = shapes[at]!;
    if (linked > 0.85 || (linked > 0.8 && length < 200)) return "related";
    return at < coreRange[0] ? "lead" : "main";
  });
  return { labels, shapes, headline };
}
