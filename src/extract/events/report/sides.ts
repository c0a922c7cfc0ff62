import type { SlotRole } from "../../../codebook/patterns/event-pattern.ts";
import type { Actor } from "../../../model/actor.ts";
import type { Found } from "../match/find-matches.ts";
import type { Other } from "../match/other.ts";
import type { Group } from "../match/read-group.ts";
import type { Scene } from "../scene/scene.ts";
import { actorsOf, type Unsided } from "./actors-of.ts";
import { addBearer } from "./add-bearer.ts";
import { addHeads, addSigners } from "./add-heads.ts";
import { areAllOfOthers, FURTHER } from "./further-sides.ts";
import type { Sided } from "./sided.ts";

/** Between the names of a list. */
const listing: ReadonlySet<string> = new Set([",", "and", "the"]);

/** The countries of a group that deals within itself ("the ministers of Togo and Benin met"). */
const withinGroup = (scene: Scene, group: Group | undefined, actors: ReadonlyMap<string, Actor>): readonly Unsided[] =>
  (group?.actors ?? []).flatMap((index) =>
    scene.tokens[index]!.members.flatMap(({ actors: ids, start, end }) =>
      ids.flatMap((id) => {
        const actor = actors.get(id);
        return actor ? [{ actor, span: { start, end } }] : [];
      }),
    ),
  );

/** All who deal with each other: as they are told, else the countries of the one group that they are told as. */
function everyone(
  { scene, match: { slots, pattern } }: Pick<Found, "scene" | "match">,
  actors: ReadonlyMap<string, Actor>,
): readonly Unsided[] {
  const group = slots.get("all");
  const told = actorsOf(scene, group, actors);
  const within = told.length === 1 && !pattern.loose ? withinGroup(scene, group, actors) : [];
  return within.length > 1 ? within : told;
}

/** The side on which somebody acts who is of the same country as one who is merely there, else as one of the company; `side` where nobody is. */
function sideOfCountry(sided: readonly Sided[], { actor }: Unsided, company: readonly Actor[], side: string): string {
  const acting = sided.filter(({ present }) => !present);
  const withOne = (other: Actor): Sided | undefined =>
    acting.find((one) => one.actor.id === other.id) ??
    acting.find((one) => other.country && one.actor.country?.value === other.country.value);
  return [actor, ...company].reduce<string | null>((own, other) => own ?? withOne(other)?.side ?? null, null) ?? side;
}

/** How many of those who stand in a sentence it lists first, joined by "and": "the union and the party sent word to the dockers". */
function listedFirst({ scene: { tokens }, match }: Pick<Found, "scene" | "match">, all: readonly Unsided[]): number {
  const [first, ...rest] = match.slots.get("all")?.actors ?? [];
  if (first === undefined) return 1;
  let last = first;
  let before = first;
  for (const next of rest) {
    const between = tokens.slice(before + 1, next);
    if (!between.some(({ low }) => low === "and" || low === ",") || !between.every(({ low }) => listing.has(low))) break;
    before = next;
    // Only "and" ends a list: behind a comma alone somebody may say it of the one before.
    if (between.some(({ low }) => low === "and")) last = next;
  }
  return all.filter(({ span }) => span.start < tokens[last]!.end).length;
}

/** Adds to the sides whom the slots of a match name. @param present are they merely there? @param oneList are all who are listed first one side? */
function addSlots(
  sided: Sided[],
  { scene, match }: Pick<Found, "scene" | "match">,
  actors: ReadonlyMap<string, Actor>,
  present = false,
  company: readonly string[] = [],
  oneList = false,
  beside = false,
): void {
  const of = (role: SlotRole): readonly Unsided[] => actorsOf(scene, match.slots.get(role), actors, role !== "host");
  const all = everyone({ scene, match }, actors);
  const others = company.flatMap((id) => actors.get(id) ?? []);
  const add = (side: string, list: readonly Unsided[]): void => {
    // Who is merely there is told of where a name says who it is.
    for (const entry of list)
      if (!sided.some(({ actor }) => actor.id === entry.actor.id) && (entry.actor.named || !present))
        sided.push({ ...entry, side: present ? sideOfCountry(sided, entry, others, side) : side, ...(present && { present }) });
  };
  const leading = oneList ? listedFirst({ scene, match }, all) : 1;
  const leader = beside && sided.some(({ side }) => side === "A") ? "B" : "A";
  const third = of("C").length === 0 && leading === 1 && areAllOfOthers(all) ? all.slice(2) : [];
  add(leader, [...of("A"), ...all.slice(0, leading)]);
  add("B", [
    ...of("B"),
    ...all.slice(leading, all.length - third.length),
    ...of("host"),
    ...countryOfHost({ scene, match }, actors),
  ]);
  add("C", of("C"));
  for (const [at, one] of third.entries()) add(FURTHER[at] ?? "B", [one]);
}

/** Whom the slots of a wording name, on the sides that it gives them. */
export function sidedOf(found: Pick<Found, "scene" | "match">, actors: ReadonlyMap<string, Actor>): readonly Sided[] {
  const sided: Sided[] = [];
  addSlots(sided, found, actors);
  return sided;
}

/** Kinds of those who hold their own session in whatever country hosts it. */
const holding: ReadonlySet<string> = new Set(["igo", "body"]);

/** Makes side A of whom a wording names as A, and side B of whoever stood on A before; `stopgaps` stood there for want of others, and leave. */
function lead(
  sided: readonly Sided[],
  { scene, match }: Other,
  actors: ReadonlyMap<string, Actor>,
  stopgaps: ReadonlySet<string>,
): readonly Sided[] {
  const leading = new Set(actorsOf(scene, match.slots.get("A"), actors).map(({ actor }) => actor.id));
  if (leading.size === 0) return sided;
  const rest = sided.filter(({ actor }) => !leading.has(actor.id) && !stopgaps.has(actor.id));
  return rest.map((entry) => (entry.side === "A" && !holding.has(entry.actor.kind) ? { ...entry, side: "B" } : entry));
}

/** The country that stands behind a city ("to Georgetown, Guyana"), which hosts. */
function countryOfHost({ scene, match }: Pick<Found, "scene" | "match">, actors: ReadonlyMap<string, Actor>): readonly Unsided[] {
  const host = match.slots.get("host");
  if (!host || scene.tokens[host.from]!.kind !== "place" || scene.tokens[host.to]?.low !== ",") return [];
  const behind = scene.tokens[host.to + 1];
  if (behind?.kind !== "actor" || behind.attributive || !behind.kinds.includes("state")) return [];
  return actorsOf(scene, { from: host.to + 1, to: host.to + 2, actors: [host.to + 1] }, actors);
}

/** Leaves out the states and bodies beside persons who act for them; who is merely there acts for nobody. */
function personsFirst(sided: readonly Sided[]): readonly Sided[] {
  const persons = sided.filter(({ actor, present }) => actor.kind === "person" && !present);
  if (persons.length === 0) return sided;
  const spokenFor = ({ actor }: Sided): boolean =>
    (persons.length > 1 && ["state", "body", "party"].includes(actor.kind)) ||
    persons.some(
      ({ actor: person }) =>
        (person.country && person.country.value === actor.country?.value) ||
        person.affiliation?.value === actor.name.value ||
        person.roles.some(({ organisation }) => organisation?.value === actor.name.value),
    );
  return sided.filter((entry) => entry.actor.kind === "person" || !spokenFor(entry));
}

/** Adds the other side to persons who stand on one alone, unless one of them is of its country; of whom no country is told may be of another. */
function withAbsent(sides: readonly Sided[], absent: readonly Sided[], anyKind: boolean): readonly Sided[] {
  const [first] = sides;
  if (!first || absent.length === 0 || sides.some(({ side }) => side !== first.side)) return sides;
  const away = new Set(absent.flatMap(({ actor }) => actor.country?.value ?? []));
  const isHost = ({ actor: { id, kind, country } }: Sided): boolean =>
    (anyKind || kind === "person") && !away.has(country?.value ?? "") && absent.every(({ actor }) => actor.id !== id);
  if (!sides.every(isHost)) return sides;
  return [...sides, ...absent.map((one) => ({ ...one, side: first.side === "A" ? "B" : "A" }))];
}

/** Is somebody who acts named by a pronoun that leads to none of those who came on a journey, but to who is at home there, as far as that is told? */
export const isOfTheHouse = ({ scene }: Found, { actor, span }: Sided, came: readonly Sided[], home: string | null): boolean =>
  came.every((one) => one.actor.id !== actor.id) &&
  (!actor.country || actor.country.value === home) &&
  scene.tokens.some(({ actor: mention }) => mention?.form === "pronoun" && mention.start === span.start);

/** Whoever is on a journey is meant by "he" rather than his host, where the sentence names somebody else ("He was also received by the Speaker"). */
function withoutHosts(found: Found, acting: readonly Sided[], came: readonly Sided[], home: string | null): readonly Sided[] {
  if (came.length === 0 || came.some(({ actor }) => actor.country?.value === home)) return acting;
  const named = acting.filter((entry) => !isOfTheHouse(found, entry, came, home));
  return named.length > 0 ? named : acting;
}

/**
 * Who stands on which side, as the pattern and the class say; `others` are wordings in the event's sentence, and behind it, that tell who else takes part,
 * `absent` whoever is the other side where the sentence names one alone, in the country `home`.
 * @returns the sides, and those of `others` that told somebody; null where a side that the class needs stays empty, or nobody acts
 */
export function sidesOf(
  found: Found,
  others: readonly Other[],
  actors: ReadonlyMap<string, Actor>,
  absent: readonly Sided[],
  home: string | null = null,
): { readonly sides: readonly Sided[]; readonly used: readonly Other[] } | null {
  const { match, class: one } = found;
  const sided: Sided[] = [];
  // All who act together are one side, where the class has but one.
  const together = one.sides.B.kinds?.size === 0;
  if (match.slots.has("all") && everyone(found, actors).length < 2) return null;
  addSlots(sided, found, actors, false, [], found.pattern.oneList);
  // "The council of the Union was chaired by Name": a person who is told of besides leaves room for whose it is.
  const ofWording = new Set(sided.map(({ actor }) => actor.id));
  const presides = ({ actor, side }: Sided, other: Other): boolean =>
    one.inArticle.setting &&
    side === "A" &&
    actor.kind === "person" &&
    !ofWording.has(actor.id) &&
    other.match.slots.get("A")?.actors.every((at) => !other.scene.tokens[at]!.kinds.includes("person")) === true;
  const used = new Set<Other>();
  const stopgaps = new Set<string>();
  const use = (other: Other): void => {
    const before = new Set(sided.map(({ actor }) => actor.id));
    if (other.pattern.leads) sided.splice(0, sided.length, ...lead(sided, other, actors, stopgaps));
    if (other.bearers) addBearer(sided, other, actors);
    else if (other.pattern.heads && together) addSigners(sided, other, actors);
    else if (other.pattern.heads) addHeads(sided, other, actors);
    else addSlots(sided, other, actors, other.pattern.present, other.roll?.company, false, other.pattern.beside);
    if (sided.some(({ actor }) => !before.has(actor.id))) used.add(other);
    if (other.pattern.ifEmpty) for (const { actor } of sided) if (!before.has(actor.id)) stopgaps.add(actor.id);
  };
  // Those of the event's own sentence first: who handed it over in the next one is no donor instead of the donor.
  const [own, following] = [true, false].map((here) =>
    others.filter(({ scene }) => (scene === found.scene) === here).sort((a, b) => a.pattern.rank - b.pattern.rank),
  ) as [Other[], Other[]];
  for (const list of [own, following]) {
    for (const other of list) if (!other.pattern.ifEmpty && !other.pattern.present && !other.pattern.beside) use(other);
    // Who holds it is told by then.
    for (const other of list) if (other.pattern.beside) use(other);
    for (const other of list) {
      const sides = new Set<string>(sided.filter((entry) => !presides(entry, other)).map(({ side }) => side));
      if (other.pattern.ifEmpty && [...other.match.slots.keys()].every((role) => !sides.has(role === "all" ? "A" : role)))
        use(other);
    }
  }
  // Last, so that nobody who acts is merely there.
  for (const other of [...own, ...following]) if (other.pattern.present) use(other);
  const fits = ({ actor, side }: Sided): boolean => {
    const kinds = side === "A" ? one.sides.A.kinds : one.sides.B.kinds;
    return kinds === null || kinds.has(actor.kind);
  };
  const kept = together ? sided.map((entry) => ({ ...entry, side: "A" })) : sided.filter(fits);
  const told = one.personsFirst ? personsFirst(kept) : kept;
  const borrows = one.inArticle.sidesFrom.size > 0 || found.pattern.borrows;
  const acting = withoutHosts(
    found,
    told.filter((entry) => !entry.present),
    absent,
    home,
  );
  // Who came along on a journey is with the visitor.
  const there = told.filter((entry) => entry.present && (!one.aAbroad || entry.side === "A"));
  const settled = !borrows
    ? withAbsent(acting, absent, one.inArticle.sideBFromBefore || one.inArticle.answers.size > 0)
    : acting.length > 0
      ? acting
      : absent;
  const sides = settled.length > 0 ? [...settled, ...there] : [];
  if (sides.length === 0) return null;
  const lacks = (side: "A" | "B"): boolean => one.sides[side].required && !settled.some((entry) => entry.side === side);
  if (!found.pattern.oneSide && (lacks("A") || lacks("B"))) return null;
  return { sides, used: others.filter((other) => used.has(other)) };
}

/**
 * Who is abroad, where the class asks that side A be: those of A whom the place does not show at home, else the nearest other person or body of the sentence.
 * @returns null where everybody is at home
 */
export function travellers(
  found: Found,
  sides: readonly Sided[],
  actors: ReadonlyMap<string, Actor>,
  country: string | null,
): readonly Sided[] | null {
  if (!found.class.aAbroad) return sides;
  return country === null ? withoutOwnLand(sides) : awayFrom(found, sides, actors, country);
}

/** "postponed at the request of the Fijian side": nobody travels to the land that is their own. */
function withoutOwnLand(sides: readonly Sided[]): readonly Sided[] {
  const own = new Set(sides.flatMap(({ side, actor }) => (side === "A" ? (actor.country?.value ?? null) : [])));
  return sides.filter(
    ({ side, actor: { kind, country } }) => side !== "B" || kind !== "state" || own.size !== 1 || !own.has(country?.value ?? ""),
  );
}

/** Those of side A whom a place in `country` does not show at home, else who of the sentence is abroad there; null where nobody is. */
function awayFrom(
  found: Found,
  sides: readonly Sided[],
  actors: ReadonlyMap<string, Actor>,
  country: string,
): readonly Sided[] | null {
  const atHome = ({ actor }: { readonly actor: Actor }): boolean => actor.country?.value === country;
  const away = sides.filter(({ side, actor }) => side !== "A" || !atHome({ actor }));
  if (away.some(({ side }) => side === "A")) return away;
  const { scene, match } = found;
  const others = scene.tokens
    .flatMap((token, at) =>
      token.kind === "actor" && !token.attributive && token.kinds.some((kind) => kind !== "state" && kind !== "igo")
        ? [{ token, at }]
        : [],
    )
    .sort((a, b) => Math.abs(a.at - match.trigger) - Math.abs(b.at - match.trigger));
  for (const { at } of others) {
    const [other] = actorsOf(scene, { from: at, to: at + 1, actors: [at] }, actors);
    // "at the invitation of the Premier, returns to Maputo": who goes home is not visited there by the host.
    if (sides.some(({ side, actor }) => side === "B" && actor.id === other?.actor.id)) continue;
    if (other?.actor.country && !atHome(other)) {
      const hosts = sides.filter(({ side }) => side === "A").map((one) => ({ ...one, side: "B" }));
      const rest = sides.filter(({ side, actor }) => side !== "A" && actor.id !== other.actor.id);
      return [{ ...other, side: "A" }, ...(rest.length > 0 ? rest : hosts)];
    }
  }
  return null;
}
