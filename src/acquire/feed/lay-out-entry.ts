import { type Moment, readMoment } from "../facts/read-moment.ts";
import type { FlowBlock, FlowSegment } from "../flow/flow.ts";
import { layOut } from "../flow/lay-out.ts";
import { markBlocks } from "../main/mark-blocks.ts";
import type { FurnitureMark } from "../main/mark-elements.ts";
import { belongsToPost } from "../main/post-regions.ts";
import { setScene } from "../main/scene.ts";
import { measureTree } from "../tree/measure.ts";
import { parseTree } from "../tree/parse-tree.ts";
import type { FieldKind } from "./field-kinds.ts";
import type { Entry, Field } from "./parse-feed.ts";
import { asMarkup, type Strand, sliceOf, throughStrand } from "./strand.ts";

/** A field of an entry as text, with what each of its blocks is; null: it belongs to the entry. */
export interface LaidOut {
  readonly kind: FieldKind;
  readonly text: string;
  readonly segments: readonly FlowSegment[];
  readonly blocks: readonly FlowBlock[];
  readonly marks: readonly (FurnitureMark | null)[];
  /** The day that the field tells. */
  readonly moment: Moment | null;
}

/** `news@example.org (Anna Example)` is how RSS names an author. */
const mailed = /^\s*\S+@\S+\s*(?:\(\s*(?<name>[^()]*?)\s*\)\s*)?$/d;

function namesIn(strand: Strand): Strand | null {
  const found = mailed.exec(strand.text);
  if (!found) return strand;
  const place = found.indices?.groups?.name;
  return place && place[1] > place[0] ? sliceOf(strand, place[0], place[1]) : null;
}

/** The fields that make the entry's text, as they stand: one headline, who signs, one day, and the text or else its summary. */
function chosen({ fields }: Entry): readonly Field[] {
  const first = (kind: FieldKind): Field | undefined => fields.find((field) => field.kind === kind);
  const longest = (kind: FieldKind): Field | undefined =>
    fields
      .filter((field) => field.kind === kind)
      .reduce<Field | undefined>(
        (best, field) => (best && best.strand.text.length >= field.strand.text.length ? best : field),
        undefined,
      );
  const dated = (kind: FieldKind): Field | undefined =>
    fields.find((field) => field.kind === kind && readMoment(field.strand.text) !== null);
  const kept = new Set([first("headline"), dated("published") ?? dated("modified"), longest("text") ?? longest("summary")]);
  return fields.filter((field) => kept.has(field) || field.kind === "author");
}

function layOutField({ kind, strand, markup }: Field): LaidOut | null {
  const named = kind === "author" ? namesIn(strand) : strand;
  if (named === null) return null;
  const read = markup ? named : asMarkup(named);
  const tree = parseTree(read.text);
  const measures = measureTree(tree);
  const flow = layOut(tree, read.text, measures);
  if (flow.blocks.length === 0) return null;
  const scene = setScene(flow);
  const isText = kind === "text" || kind === "summary";
  const { marks } = isText ? markBlocks(scene, measures, null, null) : { marks: flow.blocks.map(() => null) };
  return {
    kind,
    text: flow.text,
    segments: throughStrand(flow.segments, read),
    blocks: flow.blocks,
    marks: marks.map((mark, at) => (isText && !belongsToPost(scene, marks, at) ? (mark ?? "related") : null)),
    moment: kind === "published" || kind === "modified" ? readMoment(strand.text) : null,
  };
}

/** Lays out what an entry prints, each field with the reader of pages. */
export const layOutEntry = (entry: Entry): readonly LaidOut[] => chosen(entry).flatMap((field) => layOutField(field) ?? []);
