import type { Report } from "../../model/report.ts";
import { overlap } from "../../text/span.ts";
import type { Spoken } from "../statements/walk/spoken.ts";

/** Between a verb of speech and what is spoken of, what shows that it is yet to come. */
const ahead = /\b(?:that|will|would|shall|is to|are to|plans?|going to|intends?)\b/i;

/** What a wording finds in words that somebody is told to have said ("Fiji will back Tonga, the minister said") is said, and no event to come. */
export function isSaid({ mode, standing }: Report, { attribution, view }: Spoken): boolean {
  const act = mode?.spans[0];
  if (!attribution || !act || standing.value === "held" || standing.value === "denied" || standing.value === "cancelled")
    return false;
  if (overlap(act, attribution.at) > 0) return false;
  if (mode.value !== "neutral") return true;
  return act.start > attribution.at.end && !ahead.test(view.words.slice(attribution.at.end - view.start, act.start - view.start));
}
