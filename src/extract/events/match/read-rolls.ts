import type { Codebook } from "../../../codebook/codebook.ts";
import type { OtherPattern } from "../../../codebook/events/event-classes.ts";
import { findBearers } from "../../rolls/find-bearers.ts";
import { findRolls, type Listed, type Roll } from "../../rolls/find-rolls.ts";
import type { Scene } from "../scene/scene.ts";
import type { SceneToken } from "../scene/scene-token.ts";
import type { Found } from "./find-matches.ts";
import type { Other } from "./other.ts";

/** No more of a sentence is read, no longer line belongs to a list, and no more lines do. */
const LONGEST = 4000;
const LINE = 260;
const LINES = 30;

/** The roll calls of sentences. */
export interface Rolls {
  readonly of: (scene: Scene) => readonly Other[];
  /** Who may bear the message that a sentence tells of, `isNext` where it was told of in one before. */
  readonly bearers: (scene: Scene, isNext: boolean) => readonly Other[];
  /** Is what was found in a sentence but a roll call of somebody else's event ("Ana Lima and Ben Otieno joined the meeting")? */
  readonly isRollCall: (found: Found) => boolean;
}

const isPerson = ({ kind, kinds, attributive, quoted, companion }: SceneToken): boolean =>
  kind === "actor" && kinds.length === 1 && kinds[0] === "person" && !attributive && !quoted && !companion;

/** A wording that tells who was merely there, made of the words that do. */
const presentBy = (source: string): OtherPattern => ({
  compiled: {
    source,
    voice: "active",
    elements: [],
    trigger: 0,
    verb: null,
    agent: null,
    agentEither: false,
    loose: false,
    needs: [],
  },
  ifEmpty: false,
  following: true,
  leads: false,
  beside: false,
  present: true,
  heads: false,
  held: true,
  rank: 0,
});

/** Whose company those are who are listed: of the side that the words name, else of whoever stands right before them ("Name, accompanied by …"). */
function companyOf({ start, tokens }: Scene, { cue, named }: Roll): readonly string[] {
  const acting = tokens.filter((token) => token.kind === "actor" && named.every(({ at }) => tokens[at] !== token));
  const inside = acting.filter((token) => token.end > start + cue.start && token.start < start + cue.end);
  const before = acting.findLast((token) => token.end <= start + cue.start);
  const nearest = inside.length > 0 ? inside : before ? [before] : [];
  return nearest.flatMap(({ actor }) => [...(actor?.leader ? [actor.leader] : []), ...(actor?.actors ?? [])]);
}

function rollOf(
  scene: Scene,
  cue: number,
  source: string,
  actors: readonly number[],
  along: boolean,
  company: readonly string[],
): Other {
  const pattern = presentBy(source);
  const [from, to] = [actors[0]!, actors.at(-1)! + 1];
  const slots = new Map([["B", { from, to, actors }] as const]);
  const match = { pattern: pattern.compiled, slots, from: Math.min(from, cue), to: Math.max(to, cue + 1), trigger: cue } as const;
  return { scene, pattern, match: { ...match, anchors: [], auxiliaries: [], form: "noun" }, roll: { along, company } };
}

const personsOf = (scene: Scene): readonly Listed[] =>
  scene.tokens.flatMap((token, at): Listed[] =>
    isPerson(token) ? [{ start: token.start - scene.start, end: token.end - scene.start, at }] : [],
  );

/** Reads the roll calls of a source's sentences, each once. */
export function readRolls(
  text: string,
  scenes: readonly Scene[],
  { rolls: wordings, bearers }: Pick<Codebook, "rolls" | "bearers">,
): Rolls {
  const found = new Map<Scene, readonly Roll[]>();
  const wordsOf = (scene: Scene): string => text.slice(scene.start, Math.min(scene.end, scene.start + LONGEST));
  const rolls = (scene: Scene): readonly Roll[] => {
    const own =
      found.get(scene) ?? (scene.sentence.place === "headline" ? [] : findRolls(wordsOf(scene), personsOf(scene), wordings));
    found.set(scene, own);
    return own;
  };
  // "The Fijian side was made up of:", and each of them on a line behind.
  const lines = new Map<Scene, Other>();
  scenes.forEach((scene, at) => {
    if (text[scene.end - 1] !== ":") return;
    const open = rolls(scene).find(({ named }) => named.length === 0);
    if (!open) return;
    const source = wordsOf(scene).slice(open.cue.start, open.cue.end);
    for (const line of scenes.slice(at + 1, at + 1 + LINES)) {
      const actors = personsOf(line).map((person) => person.at);
      const ends = line.article !== scene.article || line.end - line.start > LINE || /:$/.test(text.slice(line.start, line.end));
      if (ends || actors.length === 0) break;
      lines.set(line, rollOf(line, actors[0]!, source, actors.slice(0, 1), open.along, companyOf(scene, open)));
    }
  });
  const others = new Map<Scene, readonly Other[]>();
  const of = (scene: Scene): readonly Other[] => {
    const known = others.get(scene);
    if (known) return known;
    const words = wordsOf(scene);
    const own = rolls(scene).flatMap((roll) => {
      if (roll.named.length === 0) return [];
      const cue = scene.tokens.findIndex((token) => token.end > scene.start + roll.cue.start);
      const actors = roll.named.map(({ at }) => at);
      const source = words.slice(roll.cue.start, roll.cue.end);
      return [rollOf(scene, Math.max(0, cue), source, actors, roll.along, companyOf(scene, roll))];
    });
    const line = lines.get(scene);
    const all = line ? [line, ...own] : own;
    others.set(scene, all);
    return all;
  };
  return {
    of,
    bearers: (scene, isNext) =>
      findBearers(wordsOf(scene), personsOf(scene), bearers, isNext).map(({ cue, candidates, where }) => {
        const from = scene.tokens.findIndex((token) => token.end > scene.start + cue.start);
        const source = wordsOf(scene).slice(cue.start, cue.end);
        const indexes = candidates.map(({ at }) => at);
        return { ...rollOf(scene, Math.max(0, from), source, indexes.slice(0, 1), false, []), bearers: { at: indexes, where } };
      }),
    isRollCall: ({ scene, match, class: { rollCalls } }) => {
      const acting = [...match.slots].flatMap(([role, { actors }]) =>
        role === "place" || role === "host" || role === "amount" ? [] : actors,
      );
      return of(scene).some((roll) => {
        const listed = roll.match.slots.get("B")!.actors;
        const isCue = match.trigger >= roll.match.from && match.trigger < roll.match.to;
        return acting.length > 0 && (rollCalls || isCue) && acting.every((at) => listed.includes(at));
      });
    },
  };
}
