interface Span {
  readonly start: number;
  readonly end: number;
}
export interface GoldArticle extends Span {
  readonly id: string;
  readonly parent: string | null;
  readonly headline: string | null;
  readonly truncated: boolean;
}
export interface GoldDocument {
  readonly articles: readonly GoldArticle[];
  readonly furniture?: readonly Span[];
}

const isBlank = (letter: string): boolean => /\s/.test(letter);

/**
 * Where each letter of a text stands in the text of its dressed page: line by line in order, white space left out of account.
 * @throws where a line is not there
 */
function alignTexts(text: string, dressed: string): readonly number[] {
  const places: number[] = [];
  const letters: number[] = [];
  let squeezed = "";
  for (let at = 0; at < dressed.length; at++)
    if (!isBlank(dressed[at]!)) {
      squeezed += dressed[at]!;
      letters.push(at);
    }
  let cursor = 0;
  let offset = 0;
  for (const line of text.split("\n")) {
    const bare = line.replace(/\s/g, "");
    if (bare !== "") {
      const found = squeezed.indexOf(bare, cursor);
      if (found < 0) throw new Error(`a line of ${bare.length} letters is not in the page`);
      let next = found;
      for (let at = 0; at < line.length; at++) if (!isBlank(line[at]!)) places[offset + at] = letters[next++]!;
      cursor = next;
    }
    offset += line.length + 1;
  }
  return places;
}

/** The gold of a text for its dressed page: every span carried over, and what the page adds as furniture. @throws where the texts do not match */
export function carryGold<T extends GoldDocument>(gold: T, text: string, dressed: string): T {
  const places = alignTexts(text, dressed);
  const carried = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(carried);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, carried(inner)] as const);
    const { start, end } = value as Partial<Span>;
    const out = Object.fromEntries(entries);
    if (typeof start !== "number" || typeof end !== "number") return out;
    let [from, to] = [start, end - 1];
    while (from < to && places[from] === undefined) from++;
    while (to > from && places[to] === undefined) to--;
    return { ...out, start: places[from], end: places[to]! + 1 };
  };
  const own = new Set(Object.values(places));
  const added: Span[] = [];
  let from = -1;
  for (let at = 0; at <= dressed.length; at++) {
    const skin = at < dressed.length && (isBlank(dressed[at]!) ? from >= 0 : !own.has(at));
    if (skin && from < 0) from = at;
    if (!skin && from >= 0) {
      added.push({ start: from, end: from + dressed.slice(from, at).trimEnd().length });
      from = -1;
    }
  }
  const whole = carried(gold) as T;
  return { ...whole, furniture: [...(whole.furniture ?? []), ...added].toSorted((a, b) => a.start - b.start) };
}
