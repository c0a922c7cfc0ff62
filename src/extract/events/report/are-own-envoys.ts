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

/** Does whatever stands before such a word belong to something else? */
const endsPhrase = (low: string, { prepositions, determiners, auxiliaries, speech }: EventWords): boolean =>
  prepositions.has(low) || determiners.has(low) || auxiliaries.has(low) || speech.has(low);

/** The country whose envoys a possessive before them tells ("Fiji's own senior diplomats"). */
function countryBefore(
  tokens: Scene["tokens"],
  at: number,
  actors: ReadonlyMap<string, Actor>,
  words: EventWords,
): string | null {
  let owner = at - 1;
  while (owner > at - NEAR && tokens[owner]?.kind === "word" && !endsPhrase(tokens[owner]!.low, words)) owner--;
  const { possessive, actor } = tokens[owner] ?? {};
  return possessive && actor?.actors.length === 1 ? (actors.get(actor.actors[0]!)?.country?.value ?? null) : null;
}

/** "the country's envoys", "our ambassadors", "heads of mission abroad", "diplomats about to be posted abroad" */
function areOwned(tokens: Scene["tokens"], at: number, words: EventWords): boolean {
  const { owned, ownHomes, awayFromHome } = words;
  for (let next = at + 1; next <= at + NEAR && tokens[next]?.kind === "word"; next++)
    if (awayFromHome.has(tokens[next]!.low)) return true;
  for (let before = at - 1; before >= 0 && before >= at - NEAR; before--) {
    const { kind, low, possessive } = tokens[before]!;
    if (owned.has(low) || (possessive && ownHomes.has(low))) return true;
    // "received at his office the ambassadors": whose the office is.
    if (kind !== "word" || endsPhrase(low, words)) return false;
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
  const isOfStates = (token: SceneToken): boolean =>
    [token.actor, token.whose].some((mention) => mention?.actors.some((id) => actors.get(id)?.kind === "igo"));
  tokens.forEach((token, at) => {
    // "the ambassadors of the European Union"
    if (isOfStates(token)) countries.add(token.low);
    const group = groupAt(token);
    if (group || (token.kind === "word" && words.ownEnvoys.has(token.low))) {
      theirs ??= group?.country?.value ?? countryBefore(tokens, at, actors, words);
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
  });
  return countries.size <= 1 && (own || (theirs !== null && others > 0));
}
