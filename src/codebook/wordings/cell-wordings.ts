import { LeanExpression } from "../../text/lean-expression.ts";
import { listUnder } from "../../text/list-under.ts";
import { readYaml } from "../folder.ts";
import { asWords, oneOf } from "../patterns/fragments.ts";
import type { WordPattern } from "../patterns/word-pattern.ts";

export interface Currency {
  readonly code: string;
  /** Countries that issue it. */
  readonly of: readonly string[];
  readonly adjectives: ReadonlySet<string>;
  /** Is it meant where nothing tells which of several currencies of one name is? */
  readonly usual: boolean;
}

/** How a language prints amounts. Words are in lower case, signs as printed. */
export interface AmountWordings {
  readonly ones: ReadonlyMap<string, number>;
  readonly tens: ReadonlyMap<string, number>;
  readonly fractions: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly letters: ReadonlyMap<string, number>;
  /** Words right before a number that are printed with it. */
  readonly around: RegExp;
  /** Sign of a measure by its word or printed abbreviation. */
  readonly units: ReadonlyMap<string, string>;
  readonly distances: ReadonlySet<string>;
  /** Counted things that carry goods, and the last word of what tells of their load right behind them. */
  readonly carriers: ReadonlySet<string>;
  readonly loads: ReadonlySet<string>;
  /** The same, where the load is no number of things. */
  readonly measuredLoads: ReadonlySet<string>;
  readonly goods: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly sums: ReadonlySet<string>;
  /** What joins the noun before a sum of money to it. */
  readonly sizeWords: RegExp;
  /** What joins any noun to a sum of money. */
  readonly worth: RegExp;
  /** Currencies by noun, singular and plural. */
  readonly nouns: ReadonlyMap<string, readonly Currency[]>;
  /** By sign or abbreviation as printed; `short` ones only before large figures. */
  readonly signs: ReadonlyMap<string, { readonly currencies: readonly Currency[]; readonly short: boolean }>;
  readonly codes: ReadonlySet<string>;
}

/** Where a noun phrase ends that is no list of things. */
export interface PhraseWordings {
  readonly ends: ReadonlySet<string>;
  readonly clause: ReadonlySet<string>;
  /** By preposition, the nouns behind which it goes on a phrase. */
  readonly prepositions: ReadonlyMap<string, ReadonlySet<string>>;
  /** Over the word before a preposition, the preposition and what follows: the phrase ends before the preposition all the same. */
  readonly breaks: RegExp;
}

/** How a language names what a report tells beside its sides: patterns over a sentence. */
export interface CellWordings {
  readonly amounts: AmountWordings;
  readonly phrases: PhraseWordings;
  readonly occasions: { readonly leads: RegExp; readonly names: WordPattern; readonly days: WordPattern; readonly not: RegExp };
  readonly mechanisms: { readonly sittings: RegExp; readonly series: RegExp };
  readonly attendance: { readonly nouns: ReadonlySet<string>; readonly notBefore: RegExp; readonly notAfter: RegExp };
  readonly outcomes: {
    readonly heads: ReadonlySet<string>;
    readonly bare: ReadonlySet<string>;
    readonly deeds: WordPattern;
    readonly notBefore: RegExp;
    /** Of a document's name: it is none after all. */
    readonly not: RegExp;
  };
}

interface RawCurrency {
  readonly noun: string;
  readonly of: readonly string[];
  readonly adjectives: readonly string[];
  readonly plurals?: readonly string[];
  readonly signs?: readonly string[];
  readonly short?: readonly string[];
  readonly usual?: boolean;
}

/** Words of a list by the word they stand for; abbreviations in capitals are kept as printed. */
const spelled = (word: string): string => (/\p{Lu}/u.test(word) ? word : word.toLowerCase());

function loadAmounts(language: string): AmountWordings {
  const raw = readYaml(`${language}/cells/amounts.yaml`) as Readonly<Record<string, unknown>>;
  const numbers = (key: string): ReadonlyMap<string, number> => new Map(Object.entries(raw[key] as Record<string, number>));
  const set = (key: string): ReadonlySet<string> => new Set(raw[key] as string[]);
  const money = readYaml(`${language}/cells/currencies.yaml`) as Readonly<Record<string, RawCurrency>>;
  const nouns = new Map<string, Currency[]>();
  const signs = new Map<string, { currencies: Currency[]; short: boolean }>();
  for (const [code, { noun, of, adjectives, plurals, signs: printed, short, usual }] of Object.entries(money)) {
    const currency: Currency = {
      code,
      of,
      adjectives: new Set(adjectives.map((word) => word.toLowerCase())),
      usual: usual === true,
    };
    for (const form of new Set([noun, ...(plurals ?? [`${noun}s`])])) listUnder(nouns, form.toLowerCase(), currency);
    const file = (sign: string, isShort: boolean): void => {
      const entry = signs.get(sign);
      if (entry) entry.currencies.push(currency);
      else signs.set(sign, { currencies: [currency], short: isShort });
    };
    for (const sign of new Set([code, ...(printed ?? [])])) file(sign, false);
    for (const sign of short ?? []) file(sign, true);
  }
  const units = new Map<string, string>();
  for (const [sign, words] of Object.entries(raw.units as Record<string, string[]>))
    for (const word of words) units.set(spelled(word), sign);
  return {
    ones: numbers("ones"),
    tens: numbers("tens"),
    fractions: numbers("fractions"),
    scales: numbers("scales"),
    letters: numbers("letters"),
    around: new LeanExpression(
      `(?<![\\p{L}])(?:${oneOf([...(raw.around as string[])].sort((a, b) => b.length - a.length))}\\s+)+$`,
      "iu",
    ),
    units,
    distances: set("distances"),
    carriers: set("carriers"),
    loads: set("loads"),
    measuredLoads: set("measured-loads"),
    goods: set("goods"),
    stops: set("stops"),
    sums: set("sums"),
    sizeWords: new LeanExpression(`\\s+${oneOf(raw["size-words"] as string[])}\\s+$`, "iu"),
    worth: new LeanExpression(`([\\p{L}-]+)\\s+${oneOf(raw.worth as string[])}\\s+$`, "iu"),
    nouns,
    signs,
    codes: new Set(Object.keys(money)),
  };
}

type Lists = Readonly<Record<string, readonly string[]>>;

function loadPhrases(language: string): PhraseWordings {
  const { ends, clause, prepositions, breaks } = readYaml(`${language}/cells/phrases.yaml`) as {
    ends: string[];
    clause: string[];
    prepositions: Lists;
    breaks: string[];
  };
  return {
    ends: new Set(ends),
    clause: new Set(clause),
    prepositions: new Map(Object.entries(prepositions).map(([word, nouns]) => [word, new Set(nouns)])),
    breaks: new LeanExpression(`^${oneOf(breaks)}`, "u"),
  };
}

/** Reads `codebook/<language>/cells/`. @throws where a file is missing or not of its shape */
export function loadCellWordings(language = "en"): CellWordings {
  const read = (name: string): Lists => readYaml(`${language}/cells/${name}.yaml`) as Lists;
  const occasions = read("occasions");
  const mechanisms = read("mechanisms");
  const attendance = read("attendance");
  const outcomes = read("outcomes");
  return {
    amounts: loadAmounts(language),
    phrases: loadPhrases(language),
    occasions: {
      leads: new LeanExpression(`(?<![\\p{L}])${oneOf(occasions.leads!)}\\s+`, "giu"),
      names: asWords(occasions.names!),
      days: asWords(occasions.days!, "u"),
      not: new LeanExpression(oneOf(occasions.not!), "iu"),
    },
    mechanisms: {
      sittings: new LeanExpression(
        `(?<![\\p{L}\\d])${oneOf(mechanisms.ordinals!)} (?:\\p{L}[\\p{L}-]* ){0,2}?${oneOf(mechanisms.sittings!)} (?:of|under)(?= )`,
        "giu",
      ),
      series: new LeanExpression(
        `(?<![\\p{L}])(?:(?:\\p{Lu}[\\p{L}.]*(?:[-–—]\\p{Lu}[\\p{L}.]*){0,2} ){0,3})${oneOf(mechanisms.series!)}(?![\\p{L}])`,
        "gu",
      ),
    },
    attendance: {
      nouns: new Set(attendance.nouns!),
      notBefore: new LeanExpression(`(?<![\\p{L}])${oneOf(attendance["not-before"]!)}\\s+(?:the\\s+)?$`, "iu"),
      notAfter: new LeanExpression(`^\\s+${oneOf(attendance["not-after"]!)}(?![\\p{L}])`, "iu"),
    },
    outcomes: {
      heads: new Set(outcomes.heads!),
      bare: new Set(outcomes.bare!),
      deeds: asWords(outcomes.deeds!),
      notBefore: new LeanExpression(
        `(?<![\\p{L}])${oneOf(outcomes["not-before"]!)}\\s+(?:the\\s+|a\\s+|an\\s+|their\\s+|its\\s+)?(?:\\d{4}\\s+)?$`,
        "iu",
      ),
      not: new LeanExpression(oneOf(outcomes.not!), "iu"),
    },
  };
}
