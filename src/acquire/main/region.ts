import type { PostRegion } from "../../model/page.ts";
import { inCapitals } from "../../text/letters.ts";
import type { Indexed } from "../facts/index-tree.ts";
import type { Metadata } from "../facts/metadata.ts";
import type { Flow } from "../flow/flow.ts";
import { bylinesAmong, momentAmong, printsDay } from "./beside-headline.ts";
import type { Label } from "./find-main.ts";

/** A headline stands at most so many blocks before its text: bylines, share bars and pictures come between. */
const headlineWithin = 60;
const titleAboveWithin = 4;
/** A day of publication stands at most so many blocks before the headline, or after it. */
const besideHeadline = 8;

/** A post of the page, with the blocks that it covers. */
export interface Region {
  readonly post: PostRegion;
  readonly first: number;
  readonly end: number;
  /** Does a block of the range belong to the article? */
  readonly own: (at: number) => boolean;
}

/** Could a line be a headline by its letters and its length? */
function mayHead({ blocks, text: page }: Flow, at: number): boolean {
  const { start, end, linked, kind } = blocks[at]!;
  const text = page.slice(start, end);
  if (linked > 0 || (kind !== "paragraph" && kind !== "heading")) return false;
  if (text.length < 12 || text.length > 200 || text.split(/\s+/).length < 3) return false;
  return !/[.!;:,]["”’]?$/u.test(text) && /^["“‘«(]?[\p{Lu}\p{Lo}\d]/u.test(text) && !printsDay(text);
}

/** Old pages head a text with a line of large letters and say nothing of it in their metadata. */
function titleAbove(flow: Flow, labels: readonly Label[], textFirst: number): number | null {
  for (let at = textFirst - 1; at >= Math.max(0, textFirst - titleAboveWithin); at--)
    if (labels[at] === "other" && mayHead(flow, at)) return at;
  return null;
}

/** Is a line in capitals followed by others in capitals, each above text? Then it heads one of several pieces, and the page has no headline. */
function isOneOfSeveral(flow: Flow, labels: readonly Label[], titled: number, end: number): boolean {
  const isHead = (at: number): boolean => {
    const { start, end: stop } = flow.blocks[at]!;
    const [first] = flow.text.slice(start, stop).split("\n");
    return first!.length >= 8 && inCapitals(first!);
  };
  if (!isHead(titled)) return false;
  for (let at = titled + 2; at + 1 < end; at++) if (isHead(at) && !isHead(at + 1) && labels[at + 1] === "main") return true;
  return false;
}

/** The article of a page as one region, from its headline to the end of its text; null where no text was found. */
export function regionOf(
  flow: Flow,
  labels: readonly Label[],
  headline: number | null,
  indexed: Indexed,
  metadata: Metadata,
): Region | null {
  const textFirst = labels.findIndex((label) => label === "main" || label === "lead");
  if (textFirst < 0) return null;
  const end = labels.lastIndexOf("main") + 1 || labels.lastIndexOf("lead") + 1;
  const told = headline !== null && headline < textFirst && textFirst - headline <= headlineWithin ? headline : null;
  const guess = told ?? titleAbove(flow, labels, textFirst);
  const several = told === null && guess !== null && isOneOfSeveral(flow, labels, guess, end);
  const titled = several ? null : guess;
  const first = guess ?? textFirst;
  const text = labels.indexOf("main", first);
  const own = (at: number): boolean => {
    const label = labels[at]!;
    return label === "main" || label === "lead" || label === "headline" || (label === "other" && at < text);
  };
  const published =
    metadata.published ??
    momentAmong(flow, indexed, [first, Math.min(flow.blocks.length, Math.max(text, first + besideHeadline))]) ??
    momentAmong(flow, indexed, [Math.max(0, first - besideHeadline), first + 1]) ??
    momentAmong(flow, indexed, [Math.max(first, end - 1), Math.min(flow.blocks.length, end + 3)]);
  return {
    first,
    end,
    own,
    post: {
      start: flow.blocks[first]!.start,
      end: flow.blocks[end - 1]!.end,
      headline: titled === null ? null : { start: flow.blocks[titled]!.start, end: flow.blocks[titled]!.end },
      published,
      bylines: bylinesAmong(flow, indexed, [first, end]),
      address: metadata.address,
    },
  };
}
