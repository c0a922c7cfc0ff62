import { LeanExpression } from "../../text/lean-expression.ts";
import { readYaml } from "../folder.ts";
import { asWords, atWord, oneOf } from "../patterns/fragments.ts";
import { type VerbPatterns, verbPatterns } from "../patterns/verb-patterns.ts";
import type { WordPattern } from "../patterns/word-pattern.ts";
import { type DelegationWordings, loadDelegationWordings } from "./delegation-wordings.ts";

/** How a language says that somebody holds a view, binds himself, or leads a delegation. */
export interface StanceWordings {
  readonly positions: {
    readonly verbs: VerbPatterns;
    readonly phrases: readonly { readonly act: string; readonly pattern: WordPattern }[];
    /** Judgements that are the speaker's, whatever their subject. */
    readonly judged: readonly { readonly act: string; readonly pattern: WordPattern }[];
    /** Stances told from what they are about, up to whoever holds them. */
    readonly passive: readonly { readonly act: string; readonly pattern: WordPattern }[];
    /** The bare verb by which direct speech asks for something, and what comes after it. */
    readonly asked: RegExp;
    readonly duty: WordPattern;
    readonly shared: WordPattern;
    readonly governed: RegExp;
  };
  readonly commitments: {
    readonly bind: WordPattern;
    /** Nouns that bind whoever they belong to. */
    readonly nouns: WordPattern;
    /** Verbs of binding by which a narrator tells but what was decided. */
    readonly decided: RegExp;
    readonly modals: RegExp;
    readonly forecast: RegExp;
    readonly hoped: RegExp;
    readonly mutual: WordPattern;
    /** What is promised at home. */
    readonly domestic: WordPattern;
  };
  readonly delegations: DelegationWordings;
}

type Lists = Readonly<Record<string, readonly string[]>>;

/** Reads `codebook/<language>/stances/`. @throws where a file is missing or a fragment is no regular expression */
export function loadStanceWordings(language = "en"): StanceWordings {
  const read = (name: string): unknown => readYaml(`${language}/stances/${name}.yaml`);
  const { irregular } = readYaml(`${language}/speech/verbs.yaml`) as { irregular: Lists };
  const { phrases, judged, passive, asked, duty, shared, governed, ...acts } = read("positions") as {
    phrases: Lists;
    judged: Lists;
    passive: Lists;
    asked: string[];
    duty: string[];
    shared: string[];
    governed: string[];
  };
  const commitments = read("commitments") as Lists;
  return {
    positions: {
      verbs: verbPatterns(acts, irregular),
      phrases: Object.entries(phrases).map(([act, list]) => ({ act, pattern: atWord(list) })),
      judged: Object.entries(judged).map(([act, list]) => ({ act, pattern: atWord(list) })),
      passive: Object.entries(passive).map(([act, list]) => ({ act, pattern: atWord(list) })),
      asked: new LeanExpression(
        `^[\\s“"‘']*${oneOf(asked)}\\s+(?=(?:the|this|these|those|that|all|its|his|her|their|our|your|every|any|them|him|us(?!\\s+(?:all|now|go))|out|off|up|\\p{Lu}[\\p{L}’'-]+)\\s)(?!us\\b|me\\b)`,
        "iu",
      ),
      duty: asWords(duty, "u"),
      shared: atWord(shared),
      governed: new LeanExpression(
        `(?<![\\p{L}’'])${oneOf(governed)}(?:\\s+(?:also|always|further|jointly|firmly|strongly|fully|resolutely|continue to|go on to|work to|closely|actively|never|not))*\\s+$`,
        "iu",
      ),
    },
    commitments: {
      bind: atWord([...commitments.bind!, ...commitments.other!], "u"),
      nouns: atWord(commitments.nouns!, "u"),
      decided: new RegExp(`^${oneOf(commitments.decided!)}`),
      modals: new LeanExpression(`(?:(?<=\\s)${oneOf(commitments.modals!)}|(?<=[a-z])(?:’ll|'ll))(?=[\\s,])`, "gu"),
      forecast: new LeanExpression(
        `^\\s+(?:(?:also|always|surely|certainly|further|thus|only|soon|all|definitely|continue to)\\s+)?${oneOf(commitments.forecast!)}(?![\\p{L}])`,
        "iu",
      ),
      hoped: new LeanExpression(`(?<![\\p{L}])${oneOf(commitments.hoped!)}(?![\\p{L}])[^.;]{0,60}$`, "iu"),
      mutual: atWord(commitments.mutual!),
      domestic: atWord(commitments.domestic!),
    },
    delegations: loadDelegationWordings(language),
  };
}
