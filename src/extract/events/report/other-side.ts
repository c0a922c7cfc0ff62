import type { Actor } from "../../../model/actor.ts";
import type { Cell } from "../../../model/cell.ts";
import type { Standing } from "../../../model/report.ts";
import { listUnder } from "../../../text/list-under.ts";
import type { Found } from "../match/find-matches.ts";
import type { Scene } from "../scene/scene.ts";
import { answered } from "./answered.ts";
import type { Sided } from "./sided.ts";
import { sidedOf } from "./sides.ts";
import type { Told } from "./told.ts";

/** Sides that an event has from what was told before it, and the wording that names them; null where a report of its own does. */
export interface Lent {
  readonly sides: readonly Sided[];
  readonly by: Found | null;
  /** The standing of what lent it, where that is to come, and so what it is lent to. */
  readonly toCome?: Cell<Standing> | null;
  /** The country to which those came. */
  readonly home?: string | null;
}

export const nobody: Lent = { sides: [], by: null };

const namesNobody = ({ slots }: Found["match"]): boolean => !["A", "B", "all"].some((role) => slots.has(role as "A"));

/** Those who deal with each other in an event of news, as one side; nobody where they are not of two countries. */
function bothOf({ report: { salience, participants } }: Told, actors: ReadonlyMap<string, Actor>): readonly Sided[] {
  if (salience.value !== "main") return [];
  const sides = participants.flatMap(({ actor: id, role, name }) => {
    const actor = actors.get(id ?? "");
    const span = name.spans[0];
    return actor && span && role === "principal" ? [{ actor, side: "A", span }] : [];
  });
  return new Set(sides.map(({ actor }) => actor.country?.value ?? actor.id)).size > 1 ? sides : [];
}

/** Those who deal with each other in an event of news, on the sides that they had. */
function asTheyWere({ report: { salience, participants } }: Told, actors: ReadonlyMap<string, Actor>): readonly Sided[] {
  if (salience.value !== "main") return [];
  return participants.flatMap(({ actor: id, role, side, name }) => {
    const actor = actors.get(id ?? "");
    const span = name.spans[0];
    return actor && span && role === "principal" ? [{ actor, side, span }] : [];
  });
}

/** Who got what somebody brought to talks in another's name: those on the other side than who brought it, the last that the sentence names before. */
function facing(
  { report: { participants, salience } }: Told,
  found: Found,
  actors: ReadonlyMap<string, Actor>,
): readonly Sided[] {
  const { scene, match } = found;
  const brought = scene.tokens
    .slice(0, match.trigger)
    .flatMap(({ actor }) => actor?.actors ?? [])
    .at(-1);
  const sends = sidedOf(found, actors).some(({ actor }) => actor.id === brought);
  const acting = participants.filter(({ role }) => role === "principal");
  const bearer = acting.find(({ actor }) => actor !== null && actor === brought);
  if (salience.value !== "main" || sends || !bearer) return [];
  return acting.flatMap(({ actor: id, side, name }) => {
    const actor = actors.get(id ?? "");
    const span = name.spans[0];
    return actor && span && side !== bearer.side ? [{ actor, side: "B", span }] : [];
  });
}

/** The parties and unions that hold a gathering of news, as those to whom what is sent to it goes. */
function holdersOf({ report: { participants, salience } }: Told, actors: ReadonlyMap<string, Actor>): readonly Sided[] {
  if (salience.value !== "main") return [];
  return participants.flatMap(({ actor: id, role, side, name }) => {
    const actor = actors.get(id ?? "");
    const span = name.spans[0];
    const holds = actor?.named && (actor.kind === "party" || actor.kind === "organisation");
    return holds && span && side === "A" && role === "principal" ? [{ actor, side: "B", span }] : [];
  });
}

/** So many sentences behind an event somebody answers it. */
const TO_ANSWER = 2;

/** So far behind its verb somebody may be told to whom it goes. */
const TO_GOAL = 14;

/** Does a sentence tell to whom something goes, though nobody is known by it ("sent greetings to the workers of the world")? */
const goesToOthers = ({ scene: { tokens }, match: { trigger, to } }: Found): boolean =>
  tokens
    .slice(trigger, Math.max(to, trigger + TO_GOAL))
    .some(
      ({ low }, at, rest) =>
        low === "to" && /^(?:the|all|every|its|their|his|her|our|those|ACTOR)$|s$/.test(rest[at + 1]?.low ?? ""),
    );

/**
 * Who takes part in a dealing of which a wording names one side alone: those on side A of the event told last before it, of the classes that lend it (a visit);
 * where it names nobody ("a memorandum was signed", "the next round will be held"), those of the talks told of; of a message of which the sender alone is named, whoever got the one told before, else whom its bearer met, else who holds the congress that is told of.
 * @param worded all wordings of the source in their order, also those that made no event
 * @param order where each sentence stands among those of the source
 * @returns a function that gives them, none where nobody can be meant
 */
export function otherSides(
  told: readonly Told[],
  worded: readonly Found[],
  actors: ReadonlyMap<string, Actor>,
  order: ReadonlyMap<Scene, number>,
): (found: Found) => Lent {
  const byClass = new Map<string, Told[]>();
  for (const one of told) listUnder(byClass, `${one.report.article} ${one.report.class}`, one);
  /** The event of these classes that was told last before a sentence, or in it. */
  const lastOf = (classes: ReadonlySet<string>, { article, start }: Found["scene"], within: boolean): Told | null =>
    [...classes]
      .flatMap(
        (name) =>
          byClass
            .get(`${article} ${name}`)
            ?.findLast(({ found }) => found.scene.start < start || (within && found.scene.start === start)) ?? [],
      )
      .reduce<Told | null>((last, one) => (last && last.found.scene.start >= one.found.scene.start ? last : one), null);
  // "at the summit, at which a protocol will be signed": by whoever comes there.
  const gathered = new Set(told.flatMap(({ found }) => (found.class.inArticle.setting ? [found.scene] : [])));
  const recipients = new Map<string, Lent[]>();
  for (const by of worded) {
    if (!by.class.inArticle.sideBFromBefore || !by.match.slots.has("B")) continue;
    const sides = sidedOf(by, actors).filter(({ side }) => side === "B");
    if (sides.length > 0) listUnder(recipients, `${by.scene.article} ${by.class.name}`, { sides, by });
  }
  return (found) => {
    const {
      scene,
      match,
      class: { inArticle, name },
    } = found;
    if (inArticle.sideBFromBefore) {
      if (match.slots.has("B")) return nobody;
      const before = recipients.get(`${scene.article} ${name}`)?.findLast(({ by }) => by!.scene.start < scene.start);
      if (before) return before;
      // "received the Premier, who conveyed greetings from the President": whom the sentence itself told to be met.
      const here = lastOf(inArticle.receivedAt, scene, true);
      const isBefore = here && (here.found.scene !== scene || here.found.match.trigger < match.trigger);
      const dealing = isBefore ? here : lastOf(inArticle.receivedAt, scene, false);
      const met = dealing ? facing(dealing, found, actors) : [];
      const gathering = met.length > 0 || goesToOthers(found) ? null : lastOf(inArticle.sideBFrom, scene, false);
      return { sides: gathering ? holdersOf(gathering, actors) : met, by: null };
    }
    if (inArticle.sidesFrom.size > 0) {
      const dealing = namesNobody(match) && !gathered.has(scene) ? lastOf(inArticle.sidesFrom, scene, true) : null;
      return dealing ? { sides: bothOf(dealing, actors), by: null } : nobody;
    }
    if (found.pattern.borrows) {
      const dealing = lastOf(new Set([name]), scene, false);
      return dealing ? { sides: asTheyWere(dealing, actors), by: null } : nobody;
    }
    if (inArticle.answers.size > 0) {
      // Words that perform no act towards anybody answer nobody.
      const dealing =
        found.pattern.mode === null || found.pattern.mode === "neutral" ? null : lastOf(inArticle.answers, scene, false);
      const near = dealing !== null && order.get(scene)! - order.get(dealing.found.scene)! <= TO_ANSWER;
      return near ? { sides: answered(dealing, found, actors), by: null } : nobody;
    }
    const before = lastOf(inArticle.otherSideFrom, scene, false);
    const standing = before?.report.standing;
    if (before?.report.salience.value !== "main" || (standing?.value !== "held" && standing?.value !== "planned")) return nobody;
    const sides = before.report.participants.flatMap(({ actor: id, side, role, name }) => {
      const actor = actors.get(id ?? "");
      const span = name.spans[0];
      return actor && span && side === "A" && role === "principal" ? [{ actor, side, span }] : [];
    });
    return {
      sides,
      by: null,
      toCome: standing.value === "planned" ? standing : null,
      home: before.report.place?.country?.value ?? null,
    };
  };
}
