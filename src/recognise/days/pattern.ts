import { listUnder } from "../../text/list-under.ts";
import type { Expression } from "./expression.ts";
import type { Token, TokenKind } from "./token.ts";

/** The tokens that a pattern's slots hold, by the slot's name. */
export type Slots = Readonly<Record<string, Token | undefined>>;

/**
 * Words and what they give. The patterns are written in words: `on|in` is either word, `<D>` a token of a kind, `<m:M>` the same under a name,
 * `<U=week|month>` only some of its words, `<x:=last|next>` a word to be kept, `( … )?` what may be missing, `\\(` a printed bracket, `x?` a word that may be missing.
 */
export interface Rule<Read> {
  readonly name: string;
  readonly patterns: readonly string[];
  /** Null refuses what the pattern found. */
  readonly read: (slots: Slots) => Read | null;
}

/** A rule of time. */
export type TimeRule = Rule<Expression>;

interface Element {
  /** As written. */
  readonly text: string;
  readonly slot: string | null;
  readonly kind: TokenKind | null;
  readonly words: ReadonlySet<string> | null;
}

type Variant = readonly Element[];

function readElement(text: string): Element {
  const slot = /^<(?:([a-z0-9]+):)?([A-Za-z0-9]*)(?:=(.+))?>$/.exec(text);
  if (!slot) return { text, slot: null, kind: null, words: new Set(text.replace("\\", "").split("|")) };
  return {
    text,
    slot: slot[1] ?? slot[2]!,
    kind: (slot[2] || null) as TokenKind | null,
    words: slot[3] ? new Set(slot[3].split("|")) : null,
  };
}

/** All the plain sequences that a pattern with optional parts stands for. */
export function expandPattern(pattern: string): readonly Variant[] {
  const words = pattern.split(" ");
  const read = (at: number): { readonly variants: readonly Variant[]; readonly next: number } => {
    let variants: readonly Variant[] = [[]];
    let next = at;
    while (next < words.length && !words[next]!.startsWith(")")) {
      const text = words[next]!;
      let parts: readonly Variant[];
      if (text === "(") {
        const inner = read(next + 1);
        parts = words[inner.next] === ")?" ? [...inner.variants, []] : inner.variants;
        next = inner.next + 1;
      } else {
        const optional = text.endsWith("?");
        const element = readElement(optional ? text.slice(0, -1) : text);
        parts = optional ? [[element], []] : [[element]];
        next++;
      }
      variants = variants.flatMap((variant) => parts.map((part) => [...variant, ...part]));
    }
    return { variants, next };
  };
  return read(0).variants;
}

/** A pattern that ends, and its place among all: of matches of the same words the first counts. */
interface End<Read> {
  readonly rule: Rule<Read>;
  readonly order: number;
}

interface Step<Read> {
  readonly element: Element;
  readonly next: Branch<Read>;
}

/** What may stand next behind tokens that fit so far: the patterns of all rules in one tree, so that what hundreds of them begin with is looked at once. */
interface Branch<Read> {
  readonly ends: End<Read>[];
  readonly byText: Map<string, Branch<Read>>;
  /** Steps by one of their words, and by the kind that their token must have. */
  readonly byWord: Map<string, Step<Read>[]>;
  readonly byKind: Map<TokenKind, Step<Read>[]>;
}

export type Rulebook<Read> = Pick<Branch<Read>, "byWord" | "byKind">;

const newBranch = <Read>(): Branch<Read> => ({ ends: [], byText: new Map(), byWord: new Map(), byKind: new Map() });

/** Goes one element on from a branch, which is made where it is not there yet. */
function branchAt<Read>(branch: Branch<Read>, element: Element): Branch<Read> {
  const known = branch.byText.get(element.text);
  if (known) return known;
  const next = newBranch<Read>();
  branch.byText.set(element.text, next);
  if (element.kind) listUnder(branch.byKind, element.kind, { element, next });
  else for (const word of element.words!) listUnder(branch.byWord, word, { element, next });
  return next;
}

export function makeRulebook<Read>(rules: readonly Rule<Read>[]): Rulebook<Read> {
  const root = newBranch<Read>();
  let order = 0;
  for (const rule of rules)
    for (const variant of rule.patterns.flatMap(expandPattern)) {
      let branch = root;
      for (const element of variant) branch = branchAt(branch, element);
      branch.ends.push({ rule, order: order++ });
    }
  return root;
}

export interface Found<Read> {
  readonly rule: Rule<Read>;
  readonly last: number;
  readonly slots: Slots;
}

interface Reached<Read> extends Found<Read> {
  readonly order: number;
}

/** Every way in which a rule's pattern begins at `at`. */
export function matchAt<Read>(rulebook: Rulebook<Read>, tokens: readonly Token[], at: number): readonly Found<Read>[] {
  const opening = tokens[at]!;
  // Most words begin no pattern.
  if (opening.kinds.size === 0 && !rulebook.byWord.has(opening.word)) return [];
  const found: Reached<Read>[] = [];
  /** Takes the steps that the token at `index` fits, and goes on behind them. */
  const take = (steps: readonly Step<Read>[] | undefined, index: number, slots: Slots): void => {
    if (!steps) return;
    const token = tokens[index]!;
    for (const { element, next } of steps) {
      if (element.kind !== null && element.words !== null && !element.words.has(token.word)) continue;
      const filled = element.slot ? { ...slots, [element.slot]: token } : slots;
      for (const { rule, order } of next.ends) found.push({ rule, last: index + 1, slots: filled, order });
      const behind = tokens[index + 1];
      if (!behind) continue;
      take(next.byWord.get(behind.word), index + 1, filled);
      for (const kind of behind.kinds) take(next.byKind.get(kind), index + 1, filled);
    }
  };
  const takeInOrder = (steps: readonly Step<Read>[] | undefined): readonly Found<Read>[] => {
    found.length = 0;
    take(steps, at, {});
    return found.toSorted((a, b) => a.order - b.order);
  };
  const all = [...takeInOrder(rulebook.byWord.get(opening.word))];
  for (const kind of opening.kinds) all.push(...takeInOrder(rulebook.byKind.get(kind)));
  return all;
}
