import { type Actor, lands } from "../../../model/actor.ts";
import type { DayMention } from "../../../model/mention.ts";
import type { Recognition } from "../../../model/recognition.ts";
import type { Place } from "../../../model/report.ts";
import { workedOutPlace } from "../report/choose-place.ts";
import { isOneDay } from "../report/choose-when.ts";
import type { Scene } from "../scene/scene.ts";

/** Words beside the day in the longest heading ("DIARY OF THE FOREIGN MINISTRY: THURSDAY 10 OCTOBER"). */
const WORDS = 7;

/** How a line gives the day of what stands below it: as a heading of its own, or before the text of an entry ("April 3. A mission arrived …"); where that was, if it tells ("April 3, Suva."). */
export type Heading = { readonly day: DayMention | null; readonly place: Place | null };

/** By whom and where a heading may name a place. */
export interface Named {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly countries: Recognition["countries"];
}

/** Words of the longest name of a place behind the day of an entry. */
const NAME = 4;

/** The place with which a heading ends, where it tells one; a state that it names is its country. */
function placeIn(tokens: Scene["tokens"], dayAt: number, { actors, countries }: Named): Place | null {
  const from = "the heading of the day above it";
  for (const { place, town, actor, kind, attributive } of tokens.slice(dayAt + 1)) {
    const named = place ?? town;
    if (named?.country) return workedOutPlace(named, from, "place-of-heading");
    const state = kind === "actor" && !attributive ? actors.get(actor?.actors[0] ?? "") : undefined;
    const code = state && lands.has(state.kind) ? state.country?.value : undefined;
    const name = code && countries[code]?.name;
    if (name && actor)
      return workedOutPlace(
        { start: actor.start, end: actor.end, name, kind: "country", country: code },
        from,
        "place-of-heading",
      );
  }
  return null;
}

/** Does nothing but the name of a place stand behind the day at the head of an entry ("Tuesday 7 June, Suva.")? */
function tellsWhere(tokens: Scene["tokens"], dayAt: number): boolean {
  const [comma, ...name] = tokens.slice(dayAt + 1).filter(({ low }) => low !== ".");
  const isName = ({ kind, capital, town }: Scene["tokens"][number]): boolean =>
    kind === "place" || kind === "actor" || town !== null || (kind === "word" && capital) || kind === "mark";
  return (
    comma !== undefined &&
    comma.kind === "mark" &&
    name.length > 0 &&
    name.length <= NAME &&
    name.every(isName) &&
    name.some(({ kind, place, town }) => place !== null || town !== null || kind === "actor")
  );
}

/** The heading that a sentence is; null where it is none. A heading of several days, or of none that can be told, ends the one before it. */
export function headingIn(
  { tokens, sentence }: Scene,
  before: Scene | undefined,
  after: Scene | undefined,
  named: Named,
): Heading | null {
  const dayAt = tokens.findIndex(({ day }) => day !== null);
  if (dayAt < 0 || tokens.filter(({ day }) => day !== null).length > 1) return null;
  const words = tokens.filter(({ kind }) => kind !== "mark" && kind !== "day");
  const opens = before?.sentence.block !== sentence.block;
  if (!opens || words.length > WORDS) return null;
  const own = after?.sentence.block !== sentence.block;
  // "Friday, June 7" over its items; "April 3." before the text of its entry.
  const stands = own
    ? !tokens.some(({ low }) => /^[.?!]$/.test(low)) && isEdge(tokens, dayAt)
    : words.length === 0 || (isEdge(tokens.slice(0, dayAt + 1), dayAt) && tellsWhere(tokens, dayAt));
  if (!stands) return null;
  const day = tokens[dayAt]!.day!;
  if (day.when.precision !== "day" && day.when.stated.weekday === undefined) return null;
  // "17–19 October. The Bureau met in Nicosia." is an entry of those days.
  const isStretch = !own && day.role === "on" && day.when.date !== null;
  return { day: isOneDay(day) || isStretch ? day : null, place: placeIn(tokens, dayAt, named) };
}

/** A heading begins or ends with its day, but for brackets; "The events of 3 May and what came of them" is another. */
const isEdge = (tokens: Scene["tokens"], at: number): boolean => {
  const isMark = ({ kind }: Scene["tokens"][number]): boolean => kind === "mark";
  return tokens.slice(0, at).every(isMark) || tokens.slice(at + 1).every((token) => isMark(token) || token.kind === "number");
};
