import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Actor } from "../../../model/actor.ts";
import type { Found } from "../match/find-matches.ts";
import type { SceneToken } from "../scene/scene-token.ts";
import type { Sided } from "./sided.ts";

/** Words between two who are named, and between a name and its office. */
const MOST = 14;
const NEAR = 5;

const wordsOf = ({ office, low }: SceneToken): string => (office.length > 0 ? office.join(" ") : low);

/**
 * Those whom one decree names besides, each with an office behind the name: "appointed Name ambassador to Laos and Name ambassador to Chile".
 * @returns the sides with them on side A; as they were where the class changes no offices, or nobody follows so
 */
export function namedBesides(
  { scene: { tokens }, match, class: { officeWords } }: Found,
  sides: readonly Sided[],
  actors: ReadonlyMap<string, Actor>,
  { barriers, relatives, speech, auxiliaries }: EventWords,
): readonly Sided[] {
  const first = match.slots.get("A");
  if (!officeWords || match.pattern.loose || !first || !sides.some(({ actor }) => actor.kind === "person")) return sides;
  const added: Sided[] = [];
  const helps = (low: string): boolean => low !== "to" && auxiliaries.has(low);
  let held = "";
  let steps = 0;
  for (let at = Math.max(match.trigger + 1, first.to); at < tokens.length && steps < MOST; at++, steps++) {
    const token = tokens[at]!;
    const stops = barriers.has(token.low) && token.low !== "as";
    if (token.kind === "word" && (stops || relatives.has(token.low) || speech.has(token.low) || helps(token.low))) break;
    if (token.low === "." || token.low === ":") break;
    const actor = token.actor?.actors.length === 1 ? actors.get(token.actor.actors[0]!) : undefined;
    if (actor?.kind !== "person" || !actor.named || token.attributive) {
      held += ` ${wordsOf(token)}`;
      continue;
    }
    const behind = tokens.slice(at + 1, at + 1 + NEAR);
    const end = behind.findIndex(({ low, kind }) => kind === "mark" && low !== "-");
    const office = behind
      .slice(0, end < 0 ? NEAR : end)
      .map(wordsOf)
      .join(" ");
    // The office of the first stands between the two, and a join before the next; a verb behind it makes it another's deed.
    const next = behind[0];
    const opens =
      next !== undefined &&
      (next.low === "as" ||
        next.low === "to" ||
        next.low === "," ||
        officeWords.test(next.low) ||
        next.office.length > 0 ||
        officeWords.test(`${next.low} ${behind[1]?.low ?? ""}`));
    if (
      !officeWords.test(held) ||
      !/(?: and| ,| ;|^,|^;)(?: (?:the|mr|ms|mrs|dr|general|ambassador))*$/.test(held) ||
      !opens ||
      !officeWords.test(office)
    )
      break;
    if (!sides.some((one) => one.actor.id === actor.id))
      added.push({ actor, side: "A", span: { start: token.actor!.start, end: token.actor!.end } });
    held = "";
    steps = 0;
  }
  return [...sides, ...added];
}
