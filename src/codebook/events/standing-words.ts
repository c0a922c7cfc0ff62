import { type Standing, standings } from "../../model/report.ts";
import { readYaml } from "../folder.ts";
import { atWord, filledIn } from "../patterns/fragments.ts";
import type { WordPattern } from "../patterns/word-pattern.ts";

interface Around {
  readonly before: WordPattern | null;
  readonly after: WordPattern | null;
}

/** How standing and salience are worded. */
export interface StandingWords {
  /** In the order in which they are tried. */
  readonly standings: readonly (Around & { readonly standing: Standing })[];
  /** `days`: how many before the article's own day make an event history; `captured` before a capture, where no day of the article is known. */
  readonly recalled: Around & { readonly days: number; readonly captured: number };
  /** What makes no event, by the form in which it is told. */
  readonly unreal: {
    readonly any: WordPattern;
    readonly ing: WordPattern;
    readonly infinitive: WordPattern;
    readonly yearly: WordPattern;
    /** Behind a verb in the perfect: since when it goes on; and the auxiliaries of that tense. */
    readonly lasting: WordPattern;
    readonly perfect: ReadonlySet<string>;
    /** Before a verb in the present, where no day is told: by which rule it is done; and the auxiliaries besides. */
    readonly rules: WordPattern;
    readonly bound: ReadonlySet<string>;
  };
  /** What makes the past of the past news where an article opens. */
  readonly reported: Around;
}

type Lists = Readonly<Record<string, readonly string[] | undefined>>;
// Words begin where letters do: "Otieno received" has no "no received" in it.
const around = (lists: Lists, filled: Readonly<Record<string, string>> = {}): Around => {
  const pattern = (list: readonly string[] | undefined): WordPattern | null => (list ? atWord(filledIn(list, filled)) : null);
  return { before: pattern(lists.before), after: pattern(lists.after) };
};

/** Reads `standing.yaml`, `unreal.yaml` and `salience.yaml` of a language. @throws where one is missing, or a standing is none of the model's */
export function loadStandingWords(language = "en"): StandingWords {
  const { fragments, ...found } = readYaml(`${language}/standing.yaml`) as Record<string, Lists> & {
    readonly fragments: Readonly<Record<string, string>>;
  };
  const { days, captured, reported, ...recalled } = readYaml(`${language}/salience.yaml`) as Lists & {
    days: number;
    captured: number;
    reported: Lists;
  };
  const { any, ing, infinitive, yearly, lasting, perfect, rules, bound } = readYaml(`${language}/unreal.yaml`) as Record<
    string,
    readonly string[]
  >;
  return {
    unreal: {
      any: atWord(any!),
      ing: atWord(ing!),
      infinitive: atWord(filledIn(infinitive!, fragments)),
      yearly: atWord(yearly!),
      lasting: atWord(lasting!),
      perfect: new Set(perfect),
      rules: atWord(rules!),
      bound: new Set(bound),
    },
    standings: Object.entries(found).map(([standing, lists]) => {
      if (!standings.includes(standing as Standing)) throw new TypeError(`no standing is called ${standing}`);
      return { standing: standing as Standing, ...around(lists, fragments) };
    }),
    recalled: { ...around(recalled as Lists), days, captured },
    reported: around(reported),
  };
}
