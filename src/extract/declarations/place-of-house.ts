import type { EventWords } from "../../codebook/events/event-words.ts";
import type { WordPattern } from "../../codebook/patterns/word-pattern.ts";
import type { Actor } from "../../model/actor.ts";
import { workedOut } from "../../model/cell.ts";
import type { Recognition } from "../../model/recognition.ts";
import type { Place, Report } from "../../model/report.ts";
import type { Span } from "../../text/span.ts";
import type { Scene } from "../events/scene/scene.ts";

/** Words back from "to the Bundestag" over which a noun or verb of speaking is sought ("a speech on Monday to the Bundestag"). */
const TO_SPEECH = 5;
const before = new Set(["to", "in", "before"]);

/** Is the house at `at` spoken to there ("addressing the Bundestag", "in a speech to the Bundestag", "spoke before the Bundestag")? */
function isSpokenTo({ tokens }: Scene, at: number, { determiners, spokenTo, spokenAt, speaking }: EventWords): boolean {
  let lead = at - 1;
  while (lead >= 0 && determiners.has(tokens[lead]!.low)) lead--;
  const low = tokens[lead]?.low ?? "";
  if (spokenTo.has(low)) return true;
  if (!before.has(low)) return false;
  return tokens
    .slice(Math.max(0, lead - TO_SPEECH), lead)
    .some((token) => token.kind === "word" && (spokenAt.has(token.low) || speaking.has(token.low)));
}

/** The country of a parliament, court or other body that the sentences tell to be spoken to in its house; null where they tell none, or one of no country. */
export function placeOfHouse(
  scenes: readonly Scene[],
  actors: ReadonlyMap<string, Actor>,
  countries: Recognition["countries"],
  words: EventWords,
): Place | null {
  for (const scene of scenes)
    for (const [at, { actor: mention, attributive, quoted, start, end }] of scene.tokens.entries()) {
      const house = mention?.actors.length === 1 && !attributive && !quoted ? actors.get(mention.actors[0]!) : undefined;
      if (house?.kind !== "body" || !house.country || !house.named || words.mission.test(house.name.value)) continue;
      if (isSpokenTo(scene, at, words))
        return inCountry(house.country.value, { start, end }, "the house that is spoken to", countries);
    }
  return null;
}

/** The country of whoever speaks to the nation ("in a televised address"); null where nothing tells it, or that it was so. */
export function placeOfNation(
  { participants }: Report,
  words: string,
  toNation: WordPattern,
  countries: Recognition["countries"],
): Place | null {
  const speakers = participants.filter(({ side }) => side === "A");
  const [one] = speakers;
  if (speakers.length !== 1 || one?.kind !== "person" || !one.country || !toNation.test(words)) return null;
  return inCountry(one.country.value, one.name.spans[0]!, "who speaks to the nation speaks at home", countries);
}

function inCountry(code: string, span: Span, from: string, countries: Recognition["countries"]): Place | null {
  const name = countries[code]?.name;
  if (name === undefined) return null;
  const cell = <T>(value: T) => workedOut(value, from, "place-of-house", [{ start: span.start, end: span.end }]);
  return { name: cell(name), kind: "country", country: cell(code) };
}
