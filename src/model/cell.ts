import type { Span } from "../text/span.ts";

/**
 * One value with what it rests on. A cell rests on words (`spans`), on what it was worked out from (`from`), or on both;
 * `cell` refuses one that rests on neither. `rule` is the name of the rule that made it, which `readout explain` prints.
 */
export interface Cell<T> {
  readonly value: T;
  readonly spans: readonly Span[];
  readonly rule: string;
  /** What the value was worked out from, in words a reader can check ("dateline 05-20, published 2024-05-21"); null where it is printed. */
  readonly from: string | null;
}

/** Thrown where a value would stand without words and without a basis. */
export class UngroundedError extends Error {
  override readonly name = "UngroundedError";
}

/** A value as the text prints it. @throws {UngroundedError} without any span */
export function printed<T>(value: T, spans: readonly Span[], rule: string): Cell<T> {
  if (spans.length === 0) throw new UngroundedError(`rule ${rule}: ${JSON.stringify(value)} has no words`);
  return { value, spans, rule, from: null };
}

/** A value that was worked out, with the words that led to it where there are any. @throws {UngroundedError} without a stated basis */
export function workedOut<T>(value: T, from: string, rule: string, spans: readonly Span[] = []): Cell<T> {
  if (from === "") throw new UngroundedError(`rule ${rule}: ${JSON.stringify(value)} has no basis`);
  return { value, spans, rule, from };
}
