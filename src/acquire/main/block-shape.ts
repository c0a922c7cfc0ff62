import type { FlowBlock } from "../flow/flow.ts";

/** What a block is by its own letters. */
export interface Shape {
  readonly text: string;
  readonly length: number;
  /** Share of it that is links, 0–1. */
  readonly linked: number;
  /** Reads as running text: long, or short and ended as a sentence is, and not mostly links. */
  readonly prose: boolean;
}

const sentenceEnd = /[.!?…:。！？։؟।»”"’)]["”’»)\]]?\s*$/u;
const sentenceMark = /[.!?,;:。、，！？؟،։।]/u;
/** Scripts that write a word in one or two signs say in 40 what Latin letters say in 100. */
const dense = /[\u2e80-\ud7af]/u;

/** A heading as long as this is a paragraph in large letters. */
const headingMost = 250;

export function shapeOf(block: FlowBlock, pageText: string): Shape {
  const text = pageText.slice(block.start, block.end);
  const weight = dense.test(text.slice(0, 200)) ? 2.5 : 1;
  const length = text.length * weight;
  const linked = text.length === 0 ? 0 : Math.min(1, block.linked / text.length);
  const prose =
    (block.kind !== "heading" || length >= headingMost) &&
    ((length >= 80 && linked < 0.5 && sentenceMark.test(text)) || (length >= 25 && linked < 0.35 && sentenceEnd.test(text)));
  return { text, length, linked, prose };
}
