import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { type CapitalName, capitalNames } from "./capital-names.ts";

/** The outlets that a sentence calls so right before their names ("the weekly Example Dawn"). */
export const calledByKind = (text: string, { credits: { kinds }, pieces }: SplitWordings): readonly CapitalName[] =>
  capitalNames(text, pieces).filter(({ start }) =>
    kinds.has(/(\p{Ll}+) [“"‘]?$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? ""),
  );
