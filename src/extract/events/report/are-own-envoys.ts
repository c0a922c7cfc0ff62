import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Actor } from "../../../model/actor.ts";
import type { Scene } from "../scene/scene.ts";
import type { SceneToken } from "../scene/scene-token.ts";

/** So many words may stand between whose they are and what they are ("its newly appointed ambassadors"). */
const NEAR = 5;

/** Does a name hold one of the words for envoys? */
const isCalledSo = (name: string, { ownEnvoys }: EventWords): boolean => {
  const padded = ` ${name.toLowerCase().replace(/[-,]/g, " ")} `;
  return [...ownEnvoys].some((one) => padded.includes(` ${one} `));
};

/** "the country's envoys", "our ambassadors", "heads of mission abroad", "diplomats about to be posted abroad" */
function areOwned(tokens: Scene["tokens"], at: number, { owned, ownHomes, awayFromHome }: EventWords): boolean {
  for (let next = at + 1; next <= at + NEAR && tokens[next]?.kind === "word"; next++)
    if (awayFromHome.has(tokens[next]!.low)) return true;
  for (let before = at - 1; before >= 0 && before >= at - NEAR; before--) {
    const { kind, low, possessive } = tokens[before]!;
    if (owned.has(low) || (possessive && ownHomes.has(low))) return true;
    if (kind !== "word") return false;
  }
  return false;
}

/**
 * Does a sentence tell of a country's envoys as one does at home, of the country that all in it are of ("Fiji's ambassadors met in Suva", "the President received the country's
 * envoys")? They deal with nobody abroad.
 */
export function areOwnEnvoys({ tokens }: Scene, actors: ReadonlyMap<string, Actor>, words: EventWords): boolean {
  const groupAt = ({ actor }: SceneToken): Actor | undefined =>
    actor?.actors.map((id) => actors.get(id)).find((one) => one?.kind === "group" && isCalledSo(one.name.value, words));
  const countries = new Set<string>();
  let others = 0;
  let own = false;
  let theirs: string | null = null;
  tokens.forEach((token, at) => {
    const group = groupAt(token);
    if (group || (token.kind === "word" && words.ownEnvoys.has(token.low))) {
      theirs ??= group?.country?.value ?? null;
      if (group?.country) countries.add(group.country.value);
      own ||= areOwned(tokens, at, words);
      return;
    }
    const told = [...(token.actor?.actors ?? []).map((id) => actors.get(id)?.country?.value), token.place?.country];
    for (const country of told)
      if (country != null) {
        countries.add(country);
        others++;
      }
    if (token.actor?.actors.some((id) => actors.get(id)?.kind === "igo")) countries.add(token.low);
  });
  return countries.size <= 1 && (own || (theirs !== null && others > 0));
}
