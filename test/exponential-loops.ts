import { type AST, RegExpParser } from "@eslint-community/regexpp";

/** Letters, figures and signs that tell the classes of an expression apart, besides those that it names itself. */
const usual = [..."aAzZéÉ0 9.,-'’;:()/\n\t\"“_|"];
/** Of loops with more places nothing can be told in time: the product of their places is too large. */
const mostPlaces = 900;
/** Of a bounded repetition so many rounds are looked at. */
const rounds = 3;

/** The places of an expression: which signs each takes, and which may come next. */
interface Places {
  readonly takes: Set<number>[];
  readonly next: Set<number>[];
}

interface Piece {
  readonly nullable: boolean;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

const nothing: Piece = { nullable: true, first: [], last: [] };

const parser = new RegExpParser({ ecmaVersion: 2025 });

/** Glushkov's automaton of a piece of an expression; what looks around or back counts as nothing. */
function placesOf(element: AST.Element, flags: string, signs: readonly string[], { takes, next }: Places): Piece {
  const join = (from: Piece, to: Piece): void => {
    for (const last of from.last) for (const first of to.first) next[last]!.add(first);
  };
  const follow = (x: Piece, y: Piece): Piece => {
    join(x, y);
    return {
      nullable: x.nullable && y.nullable,
      first: x.nullable ? [...x.first, ...y.first] : x.first,
      last: y.nullable ? [...x.last, ...y.last] : y.last,
    };
  };
  const either = (pieces: readonly Piece[]): Piece => ({
    nullable: pieces.some(({ nullable }) => nullable),
    first: pieces.flatMap(({ first }) => first),
    last: pieces.flatMap(({ last }) => last),
  });
  const visit = (node: AST.Element): Piece => {
    switch (node.type) {
      case "Group":
      case "CapturingGroup":
        return either(node.alternatives.map(({ elements }) => elements.map(visit).reduce(follow, nothing)));
      case "Quantifier": {
        if (node.element.type === "Assertion" || node.max === 0) return nothing;
        if (node.max === Number.POSITIVE_INFINITY) {
          const once = Array.from({ length: Math.min(node.min, 2) }, () => visit(node.element)).reduce(follow, nothing);
          const loop = visit(node.element);
          join(loop, loop);
          return follow(once, { ...loop, nullable: true });
        }
        const times = Array.from({ length: Math.min(node.max, rounds) }, () => visit(node.element));
        return times.reduceRight((rest, round, at) => {
          const whole = follow(round, rest);
          return at < node.min ? whole : { ...whole, nullable: true };
        }, nothing);
      }
      case "Character":
      case "CharacterClass":
      case "CharacterSet":
      case "ExpressionCharacterClass": {
        const one = new RegExp(`^(?:${node.raw})$`, flags);
        takes.push(new Set(signs.flatMap((sign, at) => (one.test(sign) ? [at] : []))));
        next.push(new Set());
        return { nullable: false, first: [takes.length - 1], last: [takes.length - 1] };
      }
      default:
        return nothing;
    }
  };
  return visit(element);
}

/**
 * Can a loop go through the same words in two ways and come back to where it was? Then the time to find that something does not match may double with each further word.
 * The criterion of exponential ambiguity of Weber and Seidl, "On the degree of ambiguity of finite automata" (1991): in the product of the automaton with itself a pair of one place and a
 * pair of two lie on one cycle.
 */
function isAmbiguous(loop: AST.Quantifier, flags: string): boolean {
  const own = loop.raw.replace(/\\[pPu]\{[^}]*\}/g, "").replace(/\\./g, "");
  const signs = [...new Set([...usual, ...own])];
  const places: Places = { takes: [], next: [] };
  const body = placesOf(loop.element, flags, signs, places);
  for (const last of body.last) for (const first of body.first) places.next[last]!.add(first);
  const size = places.takes.length;
  if (size > mostPlaces)
    throw new RangeError(`a loop with ${size} places is too large to be looked at: ${loop.raw.slice(0, 80)}`);
  const meet = places.takes.map((a) => places.takes.map((b) => [...a].some((sign) => b.has(sign))));
  const after = (pair: number): readonly number[] => {
    const [a, b] = [Math.floor(pair / size), pair % size];
    return [...places.next[a]!].flatMap((c) => [...places.next[b]!].filter((d) => meet[c]![d]).map((d) => c * size + d));
  };
  const isOne = (pair: number): boolean => Math.floor(pair / size) === pair % size;
  // Tarjan's strongly connected components, without recursion.
  const index = new Map<number, number>();
  const low = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  for (let place = 0; place < size; place++) {
    const root = place * size + place;
    if (index.has(root)) continue;
    const enter = (pair: number): { pair: number; rest: number[] } => {
      index.set(pair, index.size);
      low.set(pair, index.get(pair)!);
      open.push(pair);
      isOpen.add(pair);
      return { pair, rest: [...after(pair)] };
    };
    const way = [enter(root)];
    while (way.length > 0) {
      const { pair, rest } = way.at(-1)!;
      const to = rest.pop();
      if (to !== undefined) {
        if (!index.has(to)) way.push(enter(to));
        else if (isOpen.has(to)) low.set(pair, Math.min(low.get(pair)!, index.get(to)!));
        continue;
      }
      way.pop();
      const above = way.at(-1);
      if (above) low.set(above.pair, Math.min(low.get(above.pair)!, low.get(pair)!));
      if (low.get(pair) !== index.get(pair)) continue;
      const together = open.splice(open.indexOf(pair));
      for (const one of together) isOpen.delete(one);
      if (together.some(isOne) && !together.every(isOne)) return true;
    }
  }
  return false;
}

/**
 * The loops without an end in a regular expression that can go through the same words in two ways, as printed.
 * Of repetitions with an end the first three rounds are looked at.
 * @throws SyntaxError where the expression is none, RangeError where a loop is too large
 */
export function exponentialLoops(source: string, flags: string): readonly string[] {
  const kept = flags.replace(/[gyd]/g, "");
  const unicode = kept.includes("u");
  const pattern = parser.parsePattern(source, 0, source.length, { unicode, unicodeSets: kept.includes("v") });
  const found: string[] = [];
  const walk = (node: AST.Pattern | AST.Alternative | AST.Element): void => {
    if (node.type === "Quantifier") {
      const { element } = node;
      const isGroup = element.type === "Group" || element.type === "CapturingGroup";
      if (node.max === Number.POSITIVE_INFINITY && isGroup && isAmbiguous(node, kept)) found.push(node.raw);
      walk(element);
    }
    if ("alternatives" in node) for (const one of node.alternatives) if (one.type === "Alternative") walk(one);
    if ("elements" in node && node.type === "Alternative") for (const one of node.elements) walk(one);
  };
  walk(pattern);
  return found;
}
