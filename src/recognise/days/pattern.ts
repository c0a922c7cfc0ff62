import type { Expression } from "./expression.ts";
import type { Token, TokenKind } from "./tokens.ts";

/** The tokens that a pattern's slots hold, by the slot's name. */
export type Slots = Readonly<Record<string, Token | undefined>>;

/**
 * A rule of time. Its patterns are written in words: `on|in` is either word, `<D>` a token of a kind, `<m:M>` the same under a name,
 * `<U=week|month>` only some of its words, `<x:=last|next>` a word to be kept, `( … )?` what may be missing, `\\(` a printed bracket, `x?` a word that may be missing.
 */
export interface TimeRule {
  readonly name: string;
  readonly patterns: readonly string[];
  /** Null refuses what the pattern found. */
  readonly read: (slots: Slots) => Expression | null;
}

interface Element {
  readonly slot: string | null;
  readonly kind: TokenKind | null;
  readonly words: ReadonlySet<string> | null;
}

type Variant = readonly Element[];

function readElement(text: string): Element {
  const slot = /^<(?:([a-z0-9]+):)?([A-Za-z0-9]*)(?:=(.+))?>$/.exec(text);
  if (!slot) return { slot: null, kind: null, words: new Set(text.replace("\\", "").split("|")) };
  return {
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

const fits = (element: Element, token: Token): boolean =>
  (element.kind === null || token.kinds.has(element.kind)) && (element.words === null || element.words.has(token.word));

interface Ready {
  readonly rule: TimeRule;
  readonly variant: Variant;
}

/** Rules ready for matching, by the word or kind that their first token must have. */
export interface Rulebook {
  readonly byWord: ReadonlyMap<string, readonly Ready[]>;
  readonly byKind: ReadonlyMap<TokenKind, readonly Ready[]>;
}

export function makeRulebook(rules: readonly TimeRule[]): Rulebook {
  const byWord = new Map<string, Ready[]>();
  const byKind = new Map<TokenKind, Ready[]>();
  const file = <K>(map: Map<K, Ready[]>, key: K, ready: Ready): void => {
    const list = map.get(key);
    if (list) list.push(ready);
    else map.set(key, [ready]);
  };
  for (const rule of rules)
    for (const variant of rule.patterns.flatMap(expandPattern)) {
      const first = variant[0]!;
      if (first.kind) file(byKind, first.kind, { rule, variant });
      else for (const word of first.words!) file(byWord, word, { rule, variant });
    }
  return { byWord, byKind };
}

export interface Found {
  readonly rule: TimeRule;
  readonly last: number;
  readonly slots: Slots;
}

function fill(variant: Variant, tokens: readonly Token[], at: number): Slots | null {
  const slots: Record<string, Token> = {};
  for (const [index, element] of variant.entries()) {
    const token = tokens[at + index];
    if (!token || !fits(element, token)) return null;
    if (element.slot) slots[element.slot] = token;
  }
  return slots;
}

/** Every way in which a rule's pattern begins at `at`. */
export function matchAt(rulebook: Rulebook, tokens: readonly Token[], at: number): readonly Found[] {
  const token = tokens[at]!;
  const found: Found[] = [];
  const tryAll = (list: readonly Ready[] | undefined): void => {
    for (const { rule, variant } of list ?? []) {
      const slots = fill(variant, tokens, at);
      if (slots) found.push({ rule, last: at + variant.length, slots });
    }
  };
  tryAll(rulebook.byWord.get(token.word));
  for (const kind of token.kinds) tryAll(rulebook.byKind.get(kind));
  return found;
}
