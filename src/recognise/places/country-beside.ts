import type { Span } from "../../text/span.ts";
import type { PlaceFinding } from "./place-finding.ts";

/** What may stand between a place and the larger one that it lies in: "Hall (EH) in Example", "Example, Examplia", "Example province of Examplia". */
const inside =
  /^(?:['’]s)?(?: \([A-Z&-]{2,8}\))?(?:,|\s?\()?\s*(?:(?:\p{Ll}+\s+){0,2}(?:in|of|near|at|outside|from)\s+)?(?:the\s+|its\s+)?(?:(?!and\b|or\b|to\b|with\b|by\b|on\b)\p{Ll}+(?:-\p{Ll}+)?\s+){0,3}(?:of\s+)?$/u;
/** What may stand between a country and a place in it: "Examplia's capital Example", "the Examplian city of Example", but not "the Examplian president, at the Palace". */
const within =
  /^(?:['’]s?)?\s+(?:(?!(?:at|in|on|to|with|from|by|for|and)\b)(?:\p{Ll}+|North|South|East|West|Central)(?:-\p{Ll}+)?,?\s+){0,4}(?:of\s+)?$/u;
/** The longest stretch between two places of which one tells where the other lies. */
const NEAR = 48;

export const liesIn = (text: string, inner: PlaceFinding, outer: PlaceFinding): boolean =>
  outer.start - inner.end <= NEAR && inside.test(text.slice(inner.end, outer.start));

/** Does a state's name or adjective stand right before the place as its owner? */
export const standsBefore = (text: string, state: Span, place: Span): boolean => {
  const gap = text.slice(state.end, place.start);
  return gap.length <= NEAR && within.test(gap);
};
