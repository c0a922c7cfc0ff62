import type { Actor } from "../../../model/actor.ts";
import { foldName } from "../../../text/fold-name.ts";
import { listUnder } from "../../../text/list-under.ts";
import { oncePer } from "../../../text/once-per.ts";

type Actors = ReadonlyMap<string, Actor>;

/** An actor under one of the forms that it is called by, with its place among the actors of its source. */
export interface Called {
  readonly actor: Actor;
  readonly at: number;
  /** Is the form its name, and no other that stands for it? */
  readonly byName: boolean;
}

// A stance is asked of every sentence, and a source names hundreds: each of these is laid out once a source.
const byForm = oncePer((actors: Actors): ReadonlyMap<string, readonly Called[]> => {
  const found = new Map<string, Called[]>();
  [...actors.values()].forEach((actor, at) => {
    listUnder(found, foldName(actor.name.value), { actor, at, byName: true });
    for (const { form } of actor.aliases) listUnder(found, foldName(form), { actor, at, byName: false });
  });
  return found;
});

const stateByCountry = oncePer((actors: Actors): ReadonlyMap<string, Actor> => {
  const states = [...actors.values()].filter(({ kind }) => kind === "state");
  return new Map(states.reverse().flatMap((actor) => (actor.country ? [[actor.country.value, actor] as const] : [])));
});

const officers = oncePer((actors: Actors): ReadonlyMap<string, readonly Actor[]> => {
  const found = new Map<string, Actor[]>();
  for (const actor of actors.values()) {
    if (actor.kind !== "person" || !actor.country) continue;
    const words = actor.roles.flatMap(({ office }) => office.value.toLowerCase().split(/[\s,;-]+/));
    for (const word of new Set(words)) listUnder(found, `${actor.country.value} ${word}`, actor);
  }
  return found;
});

/** The actors of a source that are called by one of the forms (folded), in their order. */
export const actorsCalled = (actors: Actors, forms: readonly string[]): readonly Called[] =>
  forms.flatMap((form) => byForm(actors).get(form) ?? []).sort((a, b) => a.at - b.at);

/** What stands behind each space of a folded name: "of the tide party", "the tide party", "tide party", "party". */
export const tailsOf = (folded: string): readonly string[] =>
  [...folded.matchAll(/ /g)].map(({ index }) => folded.slice(index + 1));

/** The first state of a country that a source names; undefined where it names none. */
export const stateOf = (actors: Actors, country: string): Actor | undefined => stateByCountry(actors).get(country);

/** Persons of a country who hold an office with the word (in small letters). */
export const officersOf = (actors: Actors, country: string, word: string): readonly Actor[] =>
  officers(actors).get(`${country} ${word}`) ?? [];
