import { metadataNames } from "../../codebook/pages/metadata-names.ts";
import { printedMoments } from "../facts/printed-moment.ts";
import { kindOf } from "../tree/alike.ts";
import type { Range, Scene } from "./scene.ts";

/** Who wrote something, and when, stands in so many short blocks above it. */
const headBlocks = 5;
const headMost = 90;
/** What a reader presses below it is a word or two, the same under most of them. */
const controlMost = 25;
const controlled = 0.6;
/** … and stands no more blocks below where its text begins. */
const pieceMost = 40;

/** One of several pieces that readers may have written. */
interface Piece {
  readonly range: Range;
  /** Who, without the time. */
  readonly who: string;
  readonly controls: readonly string[];
}

const clock = /\b\d{1,2}[:.h]\d\d\b/;
/** "3 hours ago", in any language: a number in a line with no year. */
const lately = /^\D{0,12}\b\d{1,2}\b\D{2,20}$/u;

/** What a line names besides the time that it tells; null where it tells none. */
function besideTime(text: string): string | null {
  const [moment] = printedMoments(text, metadataNames());
  if (!(moment ? clock.test(text) : lately.test(text) || clock.test(text))) return null;
  const rest = moment ? text.slice(0, moment.start) + text.slice(moment.end) : text;
  return lately.test(text) && !moment ? "" : rest.replace(/[^\p{L}]+/gu, " ").trim();
}

function pieceIn({ flow, shapes }: Scene, [from, to]: Range): Piece | null {
  let text = from;
  while (text < Math.min(to, from + headBlocks) && !shapes[text]!.prose && shapes[text]!.text.length <= headMost) text++;
  if (text === from || text >= to || !shapes[text]!.prose) return null;
  const head = shapes.slice(from, text);
  if (flow.blocks.slice(from, text).some(({ kind, level }) => kind === "heading" && level! <= 3)) return null;
  const times = head.map((shape) => besideTime(shape.text));
  if (times.every((rest) => rest === null)) return null;
  const who = head
    .map((shape, at) => times[at] ?? shape.text)
    .join(" ")
    .trim();
  const controls = shapes
    .slice(text + 1, Math.min(to, text + 1 + pieceMost))
    .map((shape) => shape.text)
    .filter((one) => one.length <= controlMost);
  return who.length < 2 ? null : { range: [from, to], who, controls };
}

/** Is the same thing pressed below most of them, and are they of more than one writer? */
function isThread(pieces: readonly Piece[]): boolean {
  if (new Set(pieces.map(({ who }) => who)).size < 2) return false;
  const counts = new Map<string, number>();
  for (const { controls } of pieces) for (const control of new Set(controls)) counts.set(control, (counts.get(control) ?? 0) + 1);
  return Math.max(0, ...counts.values()) >= controlled * pieces.length;
}

/** Ranges of what readers wrote: pieces of one kind beside each other, each below a name and a time of day, and above the same word that answers it. */
export function findThreads(scene: Scene): readonly Range[] {
  const threads: Range[] = [];
  for (const node of scene.flow.extents.keys()) {
    const groups = new Map<string, Piece[]>();
    for (const child of node.children) {
      if (child.kind !== "element") continue;
      const range = scene.rangeOf(child);
      const piece = range[1] - range[0] < 2 ? null : pieceIn(scene, range);
      if (!piece) continue;
      const group = groups.get(kindOf(child));
      if (group) group.push(piece);
      else groups.set(kindOf(child), [piece]);
    }
    for (const pieces of groups.values())
      if (pieces.length >= 2 && isThread(pieces)) threads.push([pieces[0]!.range[0], pieces.at(-1)!.range[1]]);
  }
  return threads;
}
