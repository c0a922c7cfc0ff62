import type { ClassesByName } from "../../codebook/events/event-classes.ts";
import type { Actor } from "../../model/actor.ts";
import type { Report } from "../../model/report.ts";
import type { Scene } from "../events/scene/scene.ts";
import type { Spoken } from "../statements/walk/spoken.ts";
import { type ActOfWords, BY_WORDS, PROMISE } from "./act-of-words.ts";

/** So many sentences tell more of the news; more are an account of one's own. */
const MOST = 2;

/** Countries that are named in sentences. */
const countriesIn = (scenes: readonly Scene[], actors: ReadonlyMap<string, Actor>): readonly string[] =>
  scenes.flatMap(({ tokens }) =>
    tokens.flatMap(({ actor }) => (actor?.actors ?? []).flatMap((id) => actors.get(id)?.country?.value ?? [])),
  );

/**
 * Do words but tell more of what the article reports the speaker's country to have done before ("Fiji sent a plane to Tonga. Two more would follow, the minister said"): in a sentence or two, in nobody's quoted words,
 * with no act towards anybody and nobody named whom it does not concern? Then the narrator has the news from there.
 * @param start where the words begin
 */
export function tellsMore(
  speakers: readonly Actor[],
  spoken: readonly Spoken[],
  acts: readonly (ActOfWords | null)[],
  scenes: readonly Scene[],
  others: readonly Report[],
  actors: ReadonlyMap<string, Actor>,
  classes: ClassesByName,
): boolean {
  const isPlain = ({ form }: Spoken, at: number): boolean => {
    const act = acts[at];
    return form === "indirect" && (act == null || (act.weight === BY_WORDS && act.act === PROMISE && act.denies !== true));
  };
  if (spoken.filter(({ goesOn }) => goesOn === null).length > MOST || !spoken.every(isPlain)) return false;
  const { start } = spoken[0]!.view;
  const named = [...countriesIn(scenes, actors), ...speakers.flatMap(({ country }) => country?.value ?? [])];
  const own = new Set(speakers.flatMap(({ country }) => country?.value ?? []));
  return others.some(({ class: name, salience, standing, participants, evidence }) => {
    // To whom it was done answers it.
    if (!participants.some(({ side, country }) => side === "A" && country !== null && own.has(country.value))) return false;
    if (!classes.get(name)!.inArticle.detailed || salience.value !== "main" || evidence[0]!.start >= start) return false;
    if (standing.value === "denied" || standing.value === "called-for") return false;
    const concerned = new Set(participants.flatMap(({ country }) => country?.value ?? []));
    return concerned.size > 0 && named.every((country) => concerned.has(country));
  });
}
