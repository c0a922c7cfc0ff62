import type { ActorKind } from "../../model/actor.ts";

/** Which part of an event a slot of a pattern fills; `all` fills A with the first actor of a list and B with the others, `any` does so with whoever stands in the sentence. */
export type SlotRole = "A" | "B" | "C" | "all" | "any" | "place" | "host" | "amount";

export type PatternElement =
  | {
      readonly kind: "slot";
      readonly role: SlotRole;
      /** Kinds of actors it takes, `place` for towns as parties, `office` for persons known only by theirs, `any` for every kind; null for those that the class takes. */
      readonly kinds: ReadonlySet<ActorKind | "place" | "office" | "any"> | null;
      /** Only an actor in the possessive ("Fiji's"). */
      readonly possessive: boolean;
      /** A possessive or the adjective of a country ("Fijian"). */
      readonly adjective: boolean;
      /** The subject of the clause that follows behind a comma ("During talks with B, A said"). */
      readonly ahead: boolean;
      /** An actor as a noun or in the possessive ("hailed Fiji", "hailed Fiji's patience"). */
      readonly either: boolean;
      /** Whoever stands in the sentence, wherever: the nearest, or everyone; null where the slot has its place. */
      readonly loose: "nearest" | "everyone" | null;
    }
  | { readonly kind: "verb"; readonly lemmas: readonly string[]; readonly forms?: Pick<ReadonlySet<string>, "has" | "keys"> }
  | {
      readonly kind: "words";
      readonly alternatives: readonly (readonly string[])[];
      readonly optional: boolean;
      readonly tight: boolean;
    }
  | { readonly kind: "gap" };

/** Words that several patterns of a class share, by name. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

export class PatternError extends Error {
  override readonly name = "PatternError";
}

const roles: Readonly<Record<string, SlotRole>> = {
  A: "A",
  B: "B",
  C: "C",
  all: "all",
  any: "any",
  place: "place",
  host: "host",
  amount: "amount",
};

function slotOf(inside: string, pattern: string): PatternElement {
  const ahead = inside.startsWith(">");
  const adjective = inside.startsWith("^");
  const [name, kinds] = (ahead || adjective ? inside.slice(1) : inside).split(":");
  const possessive = name!.endsWith("'s") || adjective;
  const either = name!.endsWith("+");
  const loose = { "?": "nearest", "*": "everyone" } as const;
  const role = roles[name!.replace(/(?:'s|[+?*])$/, "")];
  if (!role) throw new PatternError(`no slot {${inside}} is known, in: ${pattern}`);
  return {
    kind: "slot",
    role,
    kinds: kinds ? new Set(kinds.split(",") as (ActorKind | "place" | "office" | "any")[]) : null,
    possessive,
    adjective,
    either,
    ahead,
    loose: role === "any" ? "everyone" : (loose[name!.at(-1) as keyof typeof loose] ?? null),
  };
}

/** By what is written: thousands of patterns say "of" or name the nouns of one list. They share it, and what is laid out by it. */
const sharedWords = new Map<string, readonly string[]>();
const sharedLists = new Map<string, readonly (readonly string[])[]>();

function splitWords(alternative: string): readonly string[] {
  const known = sharedWords.get(alternative) ?? alternative.split(/\s+/);
  sharedWords.set(alternative, known);
  return known;
}

function alternatives(inside: string): readonly (readonly string[])[] {
  const known = sharedLists.get(inside) ?? inside.split("|").map((alternative) => splitWords(alternative.trim()));
  sharedLists.set(inside, known);
  return known;
}

/** Puts the words of the class's lists in the place of their names: `(@documents)`, `<@sign|ink>`. @throws {PatternError} where no list has that name */
export function expandLists(pattern: string, lists: WordLists): string {
  return pattern.replace(/@([\w-]+)/g, (_, name: string) => {
    const list = lists[name];
    if (!list) throw new PatternError(`no list @${name} is known, in: ${pattern}`);
    return list.join("|");
  });
}

/**
 * Reads a pattern of the codebook: `{A}` a slot (`{A's}` a possessive, `{^A}` a possessive or a country's adjective, `{B+}` also in the possessive, `{B:person,party}` of these kinds, `place` among them for towns as parties, `{B:any,place}` of every kind and towns, `{>A}` the subject of the clause behind the next comma, `{all}`, `{A?}` the nearest in the sentence, `{A*}` and `{all*}` everyone in it, `{host}` a state or place, `{place}`, `{amount}`), `<meet|receive>` a verb
 * in any form, `word` or `(one|two words)` as they stand, `=(in|of)` right behind what stands before, `[…]` what may be missing, `~` a longer gap.
 * @throws {PatternError} where it is not of this shape, or has neither a verb nor a word to begin from
 */
export function parsePattern(pattern: string): readonly PatternElement[] {
  const elements: PatternElement[] = [];
  const scan = /\{([^}]+)\}|<([^>]+)>|\[([^\]]+)\]|(=?)\(([^)]+)\)|(~)|([^\s{}<>[\]()~]+)|(\s+)|(.)/g;
  for (const match of pattern.matchAll(scan)) {
    const [, slot, verb, optional, tight, group, gap, word, , stray] = match;
    if (stray !== undefined) throw new PatternError(`stray “${stray}” in: ${pattern}`);
    if (slot !== undefined) elements.push(slotOf(slot, pattern));
    else if (verb !== undefined) elements.push({ kind: "verb", lemmas: verb.split("|").map((lemma) => lemma.trim()) });
    else if (optional !== undefined)
      elements.push({ kind: "words", alternatives: alternatives(optional.replace(/[()]/g, "")), optional: true, tight: false });
    else if (group !== undefined)
      elements.push({ kind: "words", alternatives: alternatives(group), optional: false, tight: tight === "=" });
    else if (gap !== undefined) elements.push({ kind: "gap" });
    else if (word !== undefined)
      elements.push({ kind: "words", alternatives: alternatives(word), optional: false, tight: false });
  }
  if (!elements.some(({ kind }) => kind === "verb" || kind === "words"))
    throw new PatternError(`neither a verb nor a word in: ${pattern}`);
  return elements;
}
