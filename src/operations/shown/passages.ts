import { z } from "zod";
import { quoteSchema } from "../../model/record-schemas.ts";

/** Passages in which two texts differ. */
export const shownPassages = z.array(
  z.object({
    kind: z.enum(["left-only", "right-only", "changed"]),
    left: quoteSchema.nullable(),
    right: quoteSchema.nullable(),
  }),
);

/** Longer passages are cut for a terminal; the page and `--format json` have them whole. */
const SHOWN = 300;
const short = (words: string): string => {
  const line = words.replace(/\s+/g, " ");
  return line.length > SHOWN ? `${line.slice(0, SHOWN)} …` : line;
};

/** The passages as a reader of a terminal sees them. `left` and `right` say whose words those are. */
export const passagesText = (passages: z.infer<typeof shownPassages>, left: string, right: string): readonly string[] =>
  passages.flatMap((passage, at) => [
    `  ${at + 1}. ${passage.kind === "changed" ? "changed" : `in ${passage.kind === "left-only" ? left : right} alone`}`,
    ...(passage.left ? [`     ${left}: “${short(passage.left.words)}”`] : []),
    ...(passage.right ? [`     ${right}: “${short(passage.right.words)}”`] : []),
  ]);
