import type { PieceWordings } from "../../codebook/wordings/piece-wordings.ts";

const label = /^([^:：]{1,24})[:：]\s?\S/u;

/** Does a line say from where its text is ("Source: Example Agency")? It heads nothing. */
export function isSourceLine(text: string, { sourceLabel }: PieceWordings): boolean {
  const said = label.exec(text)?.[1];
  return said !== undefined && sourceLabel.test(said.trim());
}
