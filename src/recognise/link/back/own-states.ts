import type { PronounWords } from "../../../authority/pronoun-words.ts";
import type { ActorMention } from "../../../model/mention.ts";
import type { ActorDraft } from "../other-actors.ts";

/** Code units of the longest such noun with what may stand before it ("own government's"). */
const NOUN = 24;

/**
 * Whom "his country" and "her government" mean: the state for which the person acts whose it is ("Ambassador Name of Fiji said her government would pay"), where the source names it.
 * @param mentions those of pronouns already lead to their persons
 */
export function ownStates(
  text: string,
  mentions: readonly ActorMention[],
  actors: readonly ActorDraft[],
  { ownState }: PronounWords,
): readonly ActorMention[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return mentions.flatMap((mention): readonly ActorMention[] => {
    const owner = mention.form === "pronoun" && mention.attributive && mention.actors.length === 1 ? mention.actors[0]! : "";
    const country = byId.get(owner)?.kind === "person" ? byId.get(owner)!.country?.value : undefined;
    const noun = country === undefined ? null : ownState.exec(text.slice(mention.end, mention.end + NOUN));
    const state = `iso:${country}`;
    if (!noun || byId.get(state)?.kind !== "state") return [];
    const start = mention.end + noun[1]!.length;
    const end = start + noun[2]!.length;
    const attributive = /^['’]/.test(text.slice(end, end + 1));
    return [{ article: mention.article, start, end, phrase: { start, end }, form: "description", actors: [state], attributive }];
  });
}
