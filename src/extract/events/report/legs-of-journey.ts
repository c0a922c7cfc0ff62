import type { EventWords } from "../../../codebook/events/event-words.ts";
import { type Actor, lands } from "../../../model/actor.ts";
import { printed } from "../../../model/cell.ts";
import type { Place, Report } from "../../../model/report.ts";
import { thingId } from "../../../text/identity.ts";
import type { Span } from "../../../text/span.ts";
import type { Found } from "../match/find-matches.ts";
import { verbFollows } from "../match/read-group.ts";
import type { SceneToken } from "../scene/scene-token.ts";
import { dayCell } from "./choose-when.ts";
import { participantOf } from "./participant-of.ts";

/** A country that a journey led to, and the day told right behind it. */
interface Leg {
  readonly token: SceneToken;
  readonly day: SceneToken | null;
}

const MOST = 12;
const marks: ReadonlySet<string> = new Set([",", "(", ")", "-", "–", ";"]);

const isHost = ({ kind, kinds, attributive, actor }: SceneToken): boolean =>
  kind === "actor" && !attributive && actor?.actors.length === 1 && kinds.every((one) => lands.has(one)) && kinds.length > 0;

/** The countries that stand side by side from the one at `at` on, each with its day. */
function legsFrom(tokens: readonly SceneToken[], at: number, words: EventWords, verbs: ReadonlySet<string>): readonly Leg[] {
  const legs: Leg[] = [];
  for (let next = at; next < tokens.length && legs.length < MOST; next++) {
    const token = tokens[next]!;
    // "to Suva, Fiji, and Apia, Samoa": a town stands before its country.
    if ((token.kind === "place" || token.town) && tokens[next + 1]?.low === "," && next > at) continue;
    if (isHost(token)) {
      // "visited Fiji and Samoa sent a letter": that one acts.
      if (next > at && verbFollows(tokens, next + 1, words, verbs)) break;
      legs.push({ token, day: null });
    } else if (token.day) {
      const last = legs.at(-1)!;
      if (last.day === null) legs[legs.length - 1] = { ...last, day: token };
    } else if (!(token.kind === "mark" ? marks : words.betweenLegs).has(token.low)) break;
  }
  return legs;
}

const placeOf = ({ country }: Actor, span: Span, text: string): Place => ({
  name: printed(text.slice(span.start, span.end), [span], "place-of-leg"),
  kind: "country",
  country,
});

/** Parts a journey that one sentence tells to have led to several countries into the visit to each, with the day told of it ("visited Fiji on 4 May and Samoa from 5 to 6 May"). */
export function legsOfJourney(
  report: Report,
  { class: { legs: parts }, scene: { tokens }, match }: Found,
  actors: ReadonlyMap<string, Actor>,
  words: EventWords,
  verbs: ReadonlySet<string>,
  text: string,
): readonly Report[] {
  const there = parts ? report.participants.filter(({ side, role }) => side === "B" && role === "principal") : [];
  const host = there.find(({ kind }) => lands.has(kind));
  const at = host
    ? tokens.findIndex((token, index) => index >= match.from && isHost(token) && token.actor!.actors[0] === host.actor)
    : -1;
  if (!host || at < 0) return [report];
  const legs = legsFrom(tokens, at, words, verbs);
  const known = new Set(legs.map(({ token }) => token.actor!.actors[0]));
  if (known.size < 2 || known.size < legs.length || there.some(({ actor }) => !known.has(actor ?? ""))) return [report];
  const dated = legs.filter(({ day }) => day !== null);
  // One day behind the last of them is of all.
  const shared = dated.length === 0 || (dated.length === 1 && dated[0] === legs.at(-1));
  const others = report.participants.filter((one) => !there.includes(one));
  // A town that is told of the first stop; a place known only by its country is called by it.
  const inTown = report.place !== null && report.place.kind !== "country" && report.place.country?.value === host.country?.value;
  return legs.map(({ token, day }, leg) => {
    const actor = actors.get(token.actor!.actors[0]!)!;
    const span = { start: token.start, end: token.end };
    return {
      ...report,
      id: leg === 0 ? report.id : thingId("r", report.id, leg),
      participants: [...others, participantOf({ actor, side: "B", span }, report.article)],
      when: shared ? report.when : day ? dayCell(day.day!, "day-of-leg") : null,
      place: inTown && leg === 0 ? report.place : placeOf(actor, span, text),
    };
  });
}
