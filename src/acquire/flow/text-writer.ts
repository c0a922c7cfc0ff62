import type { FlowSegment } from "./flow.ts";

type Open = { -readonly [Field in keyof FlowSegment]: FlowSegment[Field] };

/** Writes canonical text and keeps where each stretch of it came from. */
export interface TextWriter {
  readonly length: () => number;
  /** Letters of the page. */
  readonly write: (text: string, from: number, to: number, exact: boolean) => void;
  /** White space that markup stands for; it leads back to what lies between the words around it. */
  readonly space: (text: string) => void;
  readonly done: () => { readonly text: string; readonly segments: readonly FlowSegment[] };
}

export function textWriter(): TextWriter {
  const parts: string[] = [];
  const segments: FlowSegment[] = [];
  let length = 0;
  let open: Open | null = null;
  let gap: Open | null = null;
  const close = (): void => {
    if (open) segments.push(open);
    open = null;
  };
  return {
    length: () => length,
    write: (text, from, to, exact) => {
      const end = length + text.length;
      if (gap) {
        gap.to = Math.max(gap.from, from);
        segments.push(gap);
        gap = null;
      }
      parts.push(text);
      if (open && exact && open.exact && open.to === from) {
        open.end = end;
        open.to = to;
      } else {
        close();
        open = { start: length, end, from, to, exact };
      }
      length = end;
    },
    space: (text) => {
      const from = open?.to ?? 0;
      close();
      parts.push(text);
      gap = { start: length, end: length + text.length, from, to: from, exact: false };
      length += text.length;
    },
    done: () => {
      close();
      return { text: parts.join(""), segments };
    },
  };
}
