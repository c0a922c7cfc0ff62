/**
 * A half-open stretch of canonical text: `start` counts, `end` does not.
 * Both are UTF-16 code units from the start of the source's canonical text.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const spanLength = (span: Span): number => span.end - span.start;

/** Is `inner` wholly inside `outer`? A span holds itself. */
export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Number of code units that both spans cover; 0 where they only touch. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Order in the text; at one start the longer span comes first, so that what holds stands before what is held. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
