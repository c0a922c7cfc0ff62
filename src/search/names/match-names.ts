import type { Judgement, Verdict } from "../../model/event.ts";
import { foldName } from "../../text/fold-name.ts";
import { thingId } from "../../text/identity.ts";
import { listUnder } from "../../text/list-under.ts";
import { hasInitials, initialKey, nameKeys } from "./compare-names.ts";
import { judgeNames } from "./judge-names.ts";
import { actorOf, makeUnit, type NamedIn, type Unit } from "./unit.ts";

/** Two names that may mean one, what was decided and by whom: "rules" or a person's name. */
export interface NamePair {
  readonly left: Unit;
  readonly right: Unit;
  readonly verdict: Verdict;
  readonly grounds: readonly string[];
  readonly by: string;
  /** Of a person's judgement. */
  readonly judgement: string | null;
}

export interface Matching {
  /** The record's own id by `actorOf`, the same in whatever order the sources came. */
  readonly ids: ReadonlyMap<string, string>;
  /** In a stated order: by the names, then the ids. */
  readonly pairs: readonly NamePair[];
}

const idOf = (kind: string, name: string, country: string | null, key: string | null): string =>
  thingId("n", key ?? JSON.stringify([kind, foldName(name), country]));

/**
 * Those of one key are one; without a key those of one kind, name and country. Who is named in full without a country is taken for the one of that name
 * whose country is known, where there is only one; two countries stay two people.
 */
function unitIds(kept: readonly NamedIn[]): ReadonlyMap<string, string> {
  const known = new Map<string, Set<string>>();
  const nameOf = ({ actor }: NamedIn): string => JSON.stringify([actor.kind, foldName(actor.name.value)]);
  for (const one of kept) {
    const { actor } = one;
    if (!actor.country && actor.key === null) continue;
    const ids = known.get(nameOf(one)) ?? new Set();
    known.set(nameOf(one), ids.add(idOf(actor.kind, actor.name.value, actor.country?.value ?? null, actor.key)));
  }
  return new Map(
    kept.map((one) => {
      const { source, actor } = one;
      const own = idOf(actor.kind, actor.name.value, actor.country?.value ?? null, actor.key);
      const isFull = foldName(actor.name.value).includes(" ");
      const others = [...(known.get(nameOf(one)) ?? [])];
      const only = others.length === 1 && isFull && !actor.country && actor.key === null ? others[0]! : own;
      return [actorOf(source, actor.id), only];
    }),
  );
}

/** Takes out whom a person judged to be another one than a namesake: of one unit, the judgement's right side stands alone. */
function partUnits(ids: ReadonlyMap<string, string>, judgements: readonly Judgement[]): ReadonlyMap<string, string> {
  const parted = new Map(ids);
  for (const { left, right, verdict } of judgements)
    if (verdict !== "same" && ids.has(left) && ids.get(left) === ids.get(right))
      parted.set(right, thingId("n", ids.get(right)!, right));
  return parted;
}

/** Pairs of units whose names share a key, each once. */
function* likePairs(units: readonly Unit[]): Iterable<readonly [Unit, Unit]> {
  const byKey = new Map<string, Unit[]>();
  const byInitial = new Map<string, Unit[]>();
  for (const unit of units) {
    const full = unit.names.filter((words) => words.length > 1);
    for (const key of new Set(full.flatMap(nameKeys))) listUnder(byKey, key, unit);
    for (const key of new Set(full.map(initialKey))) listUnder(byInitial, key, unit);
  }
  const seen = new Set<string>();
  const once = function* (a: Unit, b: Unit): Iterable<readonly [Unit, Unit]> {
    const pair = a.id < b.id ? ([a, b] as const) : ([b, a] as const);
    const key = `${pair[0].id} ${pair[1].id}`;
    if (a === b || seen.has(key)) return;
    seen.add(key);
    yield pair;
  };
  for (const block of byKey.values())
    for (const [at, a] of block.entries()) for (const b of block.slice(at + 1)) yield* once(a, b);
  // Everybody of one letter and surname shares a key with whoever has the letter alone: only the latter is held against the others.
  for (const block of byInitial.values())
    for (const a of block.filter(({ names }) => names.some(hasInitials))) for (const b of block) yield* once(a, b);
}

/** Where one name fits two that are not one, it is neither's: "Ana Reyes" may be Ana Reyes Pinto or Ana Reyes Soto. */
function doubtTwofold(pairs: readonly NamePair[]): readonly NamePair[] {
  const same = pairs.filter(({ verdict }) => verdict === "same");
  const isSame = new Set(same.flatMap(({ left, right }) => [`${left.id} ${right.id}`, `${right.id} ${left.id}`]));
  const partners = new Map<string, string[]>();
  for (const { left, right } of same) {
    listUnder(partners, left.id, right.id);
    listUnder(partners, right.id, left.id);
  }
  const isTorn = (id: string): boolean => {
    const others = partners.get(id) ?? [];
    return others.some((one, at) => others.slice(at + 1).some((other) => !isSame.has(`${one} ${other}`)));
  };
  return pairs.map((pair) =>
    pair.verdict === "same" && (isTorn(pair.left.id) || isTorn(pair.right.id))
      ? { ...pair, verdict: "undecided", grounds: [...pair.grounds, "the name fits two who are not known to be one"] }
      : pair,
  );
}

/** Groups of ids that grow together and never take in two that are kept apart. */
function makeGroups(ids: Iterable<string>, apart: readonly (readonly [string, string])[]) {
  const groups = new Map([...ids].map((id) => [id, new Set([id])]));
  const isKeptApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
    apart.some(([one, other]) => (a.has(one) && b.has(other)) || (a.has(other) && b.has(one)));
  return {
    join(left: string, right: string): void {
      const [a, b] = [groups.get(left)!, groups.get(right)!];
      if (a === b || isKeptApart(a, b)) return;
      for (const id of b) groups.set(id, a.add(id));
    },
    /** Of a group the least id, so that the order of joining does not show. */
    nameOf: (id: string): string => [...groups.get(id)!].toSorted()[0]!,
  };
}

/**
 * Matches the actors of all sources. A person's judgement stands above the rules, the last on a pair above earlier ones; where the rules cannot decide, the two stay two
 * and the pair is listed as undecided.
 * @param judgements those about names that count, in the order in which they were made
 * @param isSole does one person at a time hold an office of these words?
 */
export function matchNames(
  kept: readonly NamedIn[],
  judgements: readonly Judgement[],
  isSole: (office: string) => boolean,
): Matching {
  const last = new Map(
    judgements.map((one) => [one.left < one.right ? `${one.left} ${one.right}` : `${one.right} ${one.left}`, one]),
  );
  const unitOf = partUnits(unitIds(kept), [...last.values()]);
  const members = Map.groupBy(kept, ({ source, actor }) => unitOf.get(actorOf(source, actor.id))!);
  const units = new Map([...members].map(([id, those]) => [id, makeUnit(id, those)]));
  const judged = new Map<string, NamePair>();
  for (const { id: judgement, left: one, right: other, verdict, grounds, by } of last.values()) {
    const [left, right] = [units.get(unitOf.get(one) ?? ""), units.get(unitOf.get(other) ?? "")];
    if (left && right && left !== right)
      judged.set([left.id, right.id].toSorted().join(" "), { left, right, verdict, grounds, by, judgement });
  }
  const byRules: NamePair[] = [];
  for (const [left, right] of likePairs([...units.values()])) {
    const found = judged.has(`${left.id} ${right.id}`) ? null : judgeNames(left, right, isSole);
    if (found && found.verdict !== "different") byRules.push({ left, right, ...found, by: "rules", judgement: null });
  }
  const order = ({ left, right }: NamePair): string => JSON.stringify([left.name, right.name, left.id, right.id]);
  const pairs = [...judged.values(), ...doubtTwofold(byRules)].toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
  const groups = makeGroups(
    units.keys(),
    [...judged.values()].flatMap(({ left, right, verdict }) => (verdict === "same" ? [] : [[left.id, right.id] as const])),
  );
  for (const { left, right, verdict, judgement } of pairs)
    if (verdict === "same" && judgement !== null) groups.join(left.id, right.id);
  for (const { left, right, verdict, judgement } of pairs)
    if (verdict === "same" && judgement === null) groups.join(left.id, right.id);
  return { ids: new Map([...unitOf].map(([actor, unit]) => [actor, groups.nameOf(unit)])), pairs };
}
