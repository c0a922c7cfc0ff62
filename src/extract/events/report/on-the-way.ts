import type { EventWords } from "../../../codebook/events/event-words.ts";
import { type Cell, printed } from "../../../model/cell.ts";
import type { PlaceMention } from "../../../model/mention.ts";
import type { Place, Standing } from "../../../model/report.ts";
import type { Found } from "../match/find-matches.ts";
import type { SceneToken } from "../scene/scene-token.ts";
import { placeCell } from "./choose-place.ts";

/** Words between a verb of setting out and what somebody sets out for. */
const REACH = 30;
/** Words before the place to which somebody sets out. */
const leading: ReadonlySet<string> = new Set(["for", "to", "in", "at", "into", "towards"]);

/** A gathering that somebody sets out for ("left for Suva on Friday to attend the forum"). */
export interface Way {
  /** The verb of setting out, and the first word of the gathering's own. */
  readonly verb: SceneToken;
  readonly from: number;
  /** Where it leads; null where nothing tells. */
  readonly goal: PlaceMention | null;
}

/** The verb of setting out whose purpose the trigger at `trigger` is, or that it is itself; -1 where there is none. */
function verbAt(tokens: readonly SceneToken[], trigger: number, words: EventWords): number {
  if (words.settingOut.has(tokens[trigger]!.low)) return trigger;
  if (tokens[trigger - 1]?.low !== "to") return -1;
  for (let at = trigger - 2; at >= Math.max(0, trigger - REACH); at--) {
    const { kind, low } = tokens[at]!;
    if ((kind === "mark" && ";:—".includes(low)) || words.relatives.has(low) || words.speech.has(low)) return -1;
    if (kind === "word" && words.settingOut.has(low)) return at;
  }
  return -1;
}

/** Does a gathering lie ahead of whoever sets out for it? Its day is none of the journey's, and it is where the journey leads. Null where nobody is told to set out. */
export function onTheWay({ scene: { tokens }, match, class: { inArticle } }: Found, words: EventWords): Way | null {
  if (!inArticle.setting) return null;
  const verb = verbAt(tokens, match.trigger, words);
  if (verb < 0 || tokens[verb]!.quoted) return null;
  const from = Math.max(...match.anchors, match.to - 1);
  if (from <= verb) return null;
  // Who "came to the hall" did not set out from another place.
  const goal = tokens.findIndex(
    ({ place }, at) => place != null && at > verb && at < from && leading.has(tokens[at - 1]!.low) && place.country !== null,
  );
  return { verb: tokens[verb]!, from, goal: tokens[goal]?.place ?? null };
}

/** Where it is held: where the journey leads, or the town there that its own words tell. */
export function placeAhead({ goal }: Way, own: Place | null): Place | null {
  if (goal === null) return own;
  return goal.kind === "country" && own?.kind === "city" && own.country?.value === goal.country ? own : placeCell(goal);
}

/** It is planned, by the words that tell of the setting out, unless other words tell how it stands. */
export const ahead = (standing: Cell<Standing>, way: Way | null): Cell<Standing> =>
  way !== null && standing.rule === "standing-held"
    ? printed("planned", [{ start: way.verb.start, end: way.verb.end }], "standing-on-the-way")
    : standing;
