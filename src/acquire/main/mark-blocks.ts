import { pageWordings } from "../../codebook/pages/page-wordings.ts";
import { lettersOf } from "../facts/squeeze.ts";
import type { Measures } from "../tree/measure.ts";
import { findCaptions } from "./find-captions.ts";
import { type FurnitureMark, markingNames, markOf } from "./mark-elements.ts";
import { type Range, type Scene, sums } from "./scene.ts";

/** Blocks that linked data print as the article's text. */
function confirmedBlocks({ shapes }: Scene, articleBody: string | null): readonly boolean[] {
  const body = articleBody === null ? "" : lettersOf(articleBody);
  if (body.length < 200) return shapes.map(() => false);
  return shapes.map(({ text, length }) => length >= 30 && body.includes(lettersOf(text.slice(0, 120)).slice(0, 60)));
}

/** A standfirst stands at most so many blocks behind its headline, and is a paragraph or two. */
const standfirstWithin = 8;
const standfirstMost = 2;

/** What introduces the article itself is often named as what introduces others ("teaser"), but leads nowhere. */
function isStandfirst({ shapes }: Scene, [from, to]: Range, headline: number | null): boolean {
  if (headline === null || from <= headline || from - headline > standfirstWithin || to - from > standfirstMost) return false;
  return shapes.slice(from, to).every(({ prose, linked }) => prose && linked < 0.2);
}

/** A heading amid running text belongs to it, whatever its own name is ("widget-title"). */
function keepHeadings({ flow, shapes }: Scene, marks: (FurnitureMark | null)[]): void {
  const isText = (at: number): boolean => marks[at] === null && (shapes[at]?.prose ?? false) && shapes[at]!.linked < 0.3;
  for (const [at, { kind }] of flow.blocks.entries())
    if (kind === "heading" && (marks[at] === "menu" || marks[at] === "other") && isText(at - 1) && isText(at + 1))
      marks[at] = null;
}

/** Nobody comments on less. */
const commentedLeast = 150;

export interface BlockMarks {
  readonly marks: readonly (FurnitureMark | null)[];
  /** Blocks that linked data print as the article's text. */
  readonly confirmed: readonly boolean[];
}

/** Tells what markup and wording say of each block, save where they would take away the article itself. */
export function markBlocks(scene: Scene, measures: Measures, headline: number | null, articleBody: string | null): BlockMarks {
  const { flow, shapes } = scene;
  const confirmed = confirmedBlocks(scene, articleBody);
  const marks: (FurnitureMark | null)[] = shapes.map(() => null);
  const confirmedIn = sums(confirmed.map((is) => (is ? 1 : 0)));
  const allConfirmed = confirmedIn([0, shapes.length]);
  // Inner elements are left before outer ones; in reverse an outer mark is set first and stays.
  const marked = [...flow.extents.keys()].toReversed().flatMap((node) => {
    const mark = markOf(node);
    return mark === null || mark === "text" ? [] : [{ mark, range: scene.rangeOf(node), names: markingNames(node) }];
  });
  // An article cut into many stretches of one name is no furniture by that name.
  const proseByName = new Map<string, number>();
  for (const { names, range } of marked)
    for (const name of names) proseByName.set(name, (proseByName.get(name) ?? 0) + scene.proseIn(range));
  for (const { mark, range, names } of marked) {
    if (mark !== "comments" && names.some((name) => proseByName.get(name)! > 0.5 * scene.totalProse)) continue;
    const [from, to] = range;
    if (to <= from) continue;
    const share = scene.totalProse === 0 ? 0 : scene.proseIn(range) / scene.totalProse;
    const titled = headline !== null && from <= headline && headline < to;
    if (titled && (share > 0.05 || to - from < 4)) continue;
    if (allConfirmed > 2 && confirmedIn(range) > 0.2 * allConfirmed) continue;
    // Comments may be most of a page, behind the text that they are on.
    const behindText = headline !== null && from > headline && scene.proseIn([headline, from]) >= commentedLeast;
    if (share > (mark === "comments" && behindText ? 0.9 : 0.4)) continue;
    if (mark === "related" && isStandfirst(scene, range, headline)) continue;
    for (let at = from; at < to; at++) if (at !== headline) marks[at] ??= mark;
  }
  keepHeadings(scene, marks);
  for (const [from, to] of findCaptions(scene, measures))
    if (headline === null || headline < from || headline >= to) for (let at = from; at < to; at++) marks[at] ??= "caption";
  const { kindOf } = pageWordings();
  for (const [at, { text, prose, length, linked }] of shapes.entries())
    if (marks[at] === null && at !== headline && !confirmed[at]) {
      const kind = kindOf(text);
      if (!prose || linked > 0.3 || length < 140 || kind === "consent" || kind === "footer") marks[at] = kind;
    }
  return { marks, confirmed };
}
