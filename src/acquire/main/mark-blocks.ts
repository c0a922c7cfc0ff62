import { pageWordings } from "../../codebook/pages/page-wordings.ts";
import { lettersOf } from "../facts/squeeze.ts";
import type { Measures } from "../tree/measure.ts";
import { findCaptions } from "./find-captions.ts";
import { findThreads } from "./find-threads.ts";
import { findBoxes } from "./mark-boxes.ts";
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

/** Kinds that never have running text of their own: where they seem to, the name speaks of something beside the text. */
const wordless: ReadonlySet<FurnitureMark> = new Set(["share", "tags", "search"]);
const wordlessMost = 500;
/** More of a page's running text than this is its article, whatever its name; comments are so only where nothing stands before them. */
const furnitureMost = 0.4;
const commentsMost = 0.9;

/** A page whose blocks are being marked, save where marks would take away the article itself. */
interface Marking {
  readonly scene: Scene;
  readonly marks: (FurnitureMark | null)[];
  readonly headline: number | null;
  readonly confirmedIn: (range: Range) => number;
  /** Running text besides what readers wrote. */
  readonly ownProse: number;
}

const isTitled = ({ headline }: Marking, [from, to]: Range): boolean => headline !== null && from <= headline && headline < to;

/** Does so much of the text stand before a place that readers may comment on it there? */
const isBehindText = ({ proseIn }: Scene, headline: number | null, from: number): boolean =>
  headline !== null && from > headline && proseIn([headline, from]) >= commentedLeast;

function markRange({ marks, headline }: Marking, [from, to]: Range, mark: FurnitureMark): void {
  for (let at = from; at < to; at++) if (at !== headline) marks[at] ??= mark;
}

/** By what elements are called. */
function markByNames(marking: Marking): void {
  const { scene, headline, confirmedIn, ownProse } = marking;
  const allConfirmed = confirmedIn([0, scene.shapes.length]);
  // Inner elements are left before outer ones; in reverse an outer mark is set first and stays.
  const marked = [...scene.flow.extents.keys()].toReversed().flatMap((node) => {
    const mark = markOf(node);
    return mark === null || mark === "text" ? [] : [{ mark, range: scene.rangeOf(node), names: markingNames(node) }];
  });
  // An article cut into many stretches of one name is no furniture by that name.
  const proseByName = new Map<string, number>();
  for (const { names, range } of marked)
    for (const name of names) proseByName.set(name, (proseByName.get(name) ?? 0) + scene.proseIn(range));
  for (const { mark, range, names } of marked) {
    if (mark !== "comments" && names.some((name) => proseByName.get(name)! > 0.5 * ownProse)) continue;
    const [from, to] = range;
    if (to <= from) continue;
    const prose = scene.proseIn(range);
    const share = ownProse === 0 ? 0 : prose / ownProse;
    if (isTitled(marking, range) && (share > 0.05 || to - from < 4)) continue;
    if (allConfirmed > 2 && confirmedIn(range) > 0.2 * allConfirmed) continue;
    if (wordless.has(mark) && prose > wordlessMost) continue;
    // "page-header" around a heading alone says how it looks.
    if (mark === "menu" && scene.flow.blocks.slice(from, to).every(({ kind }) => kind === "heading")) continue;
    const isComments = mark === "comments" && isBehindText(scene, headline, from);
    if (isComments ? prose > commentsMost * scene.totalProse : share > furnitureMost) continue;
    if (mark === "related" && isStandfirst(scene, range, headline)) continue;
    markRange(marking, range, mark);
  }
}

/** By lines that say what the box around them is. */
function markByBoxes(marking: Marking, measures: Measures): void {
  const { scene, confirmedIn, ownProse } = marking;
  for (const { range, mark } of findBoxes(scene, measures))
    if (!isTitled(marking, range) && scene.proseIn(range) <= furnitureMost * ownProse && confirmedIn(range) === 0)
      markRange(marking, range, mark);
}

/** By what a line says of itself. */
function markByWords({ scene, marks, headline }: Marking, confirmed: readonly boolean[]): void {
  const { kindOf } = pageWordings();
  for (const [at, { text, prose, length, linked }] of scene.shapes.entries())
    if (marks[at] === null && at !== headline && !confirmed[at]) {
      const kind = kindOf(text);
      if (!prose || linked > 0.3 || length < 140 || kind === "consent" || kind === "footer") marks[at] = kind;
    }
}

/** Tells what markup and wording say of each block. */
export function markBlocks(scene: Scene, measures: Measures, headline: number | null, articleBody: string | null): BlockMarks {
  const confirmed = confirmedBlocks(scene, articleBody);
  const threads = findThreads(scene).filter(([from]) => isBehindText(scene, headline, from));
  const marks: (FurnitureMark | null)[] = scene.shapes.map(() => null);
  for (const [from, to] of threads) marks.fill("comments", from, to);
  const ownProse = scene.shapes.reduce((sum, _, at) => (marks[at] === null ? sum + scene.proseIn([at, at + 1]) : sum), 0);
  const marking = { scene, marks, headline, ownProse, confirmedIn: sums(confirmed.map((is) => (is ? 1 : 0))) };
  markByNames(marking);
  keepHeadings(scene, marks);
  for (const range of findCaptions(scene, measures)) if (!isTitled(marking, range)) markRange(marking, range, "caption");
  markByBoxes(marking, measures);
  markByWords(marking, confirmed);
  return { marks, confirmed };
}
