import { LeanExpression } from "../../text/lean-expression.ts";
import { readYaml } from "../folder.ts";
import { asWords, atWord, oneOf } from "../patterns/fragments.ts";
import { type VerbPatterns, verbPatterns } from "../patterns/verb-patterns.ts";
import type { WordPattern } from "../patterns/word-pattern.ts";
import { type AroundStances, loadAroundStances } from "./around-stances.ts";
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
    /** Up to a noun of support: thanks and praise, which make it no view; and what somebody is thanked for. */
    readonly courtesy: RegExp;
    readonly thanked: RegExp;
    /** A phrase of stance with a verb of its own: "is opposed to", "has no intention of". */
    readonly told: RegExp;
    /** The end of a verb's form by which somebody takes a side. */
    readonly endings: RegExp;
    /** Up to a stance, who thinks so ("believes that the debt"). */
    readonly thinks: RegExp;
    /** Rules of stances that hope. */
    readonly hopes: RegExp;
    /** Behind a hope: others who will do what is hoped ("relevant parties will return"). */
    readonly hopedOf: RegExp;
    /** How strongly, right behind a verb of stance. */
    readonly manner: RegExp;
    /** Behind a stance: what is asked of one's own side too. */
    readonly bothSides: RegExp;
    /** "The need to strengthen cooperation": what takes two falls on the holder's side too. */
    readonly needed: RegExp;
    readonly withOthers: RegExp;
  };
  readonly around: AroundStances;
  readonly commitments: {
    readonly bind: WordPattern;
    /** Nouns that bind whoever they belong to. */
    readonly nouns: WordPattern;
    /** Verbs of binding by which a narrator tells but what was decided. */
    readonly decided: RegExp;
    readonly modals: RegExp;
    /** Behind a modal: what is given to another. */
    readonly gives: RegExp;
    readonly forecast: RegExp;
    readonly hoped: RegExp;
    readonly mutual: WordPattern;
    /** What is promised at home. */
    readonly domestic: WordPattern;
    /** Up to what binds: the speaker's own do it. */
    readonly ours: RegExp;
    /** Up to a modal: what is told of a thing. */
    readonly relative: RegExp;
    /** From one bond to the next: it goes on behind a clause set apart. */
    readonly reopened: RegExp;
    /** Up to somebody: a promise is to whoever that is, or only tells of them. */
    readonly to: RegExp;
    readonly besides: RegExp;
    /** In the words of a time, and up to them: nothing is due then. */
    readonly past: RegExp;
    readonly ofNoun: RegExp;
  };
  readonly delegations: DelegationWordings;
}

type Lists = Readonly<Record<string, readonly string[]>>;

/** Reads `codebook/<language>/stances/`. @throws where a file is missing or a fragment is no regular expression */
export function loadStanceWordings(language = "en"): StanceWordings {
  const read = (name: string): unknown => readYaml(`${language}/stances/${name}.yaml`);
  const { irregular } = readYaml(`${language}/speech/verbs.yaml`) as { irregular: Lists };
  const { phrases, judged, passive, ...lists } = read("positions") as Readonly<Record<"phrases" | "judged" | "passive", Lists>> &
    Lists;
  const { asked, duty, shared, governed, courtesies, thanking, told, endings, thinking, hoping, needed, ...others } = lists;
  const { "called-on": calledOn, "of-both": ofBoth, "with-others": withOthers, "hoped-of": hopedOf, manners, ...acts } = others;
  const commitments = read("commitments") as Lists;
  return {
    positions: {
      verbs: verbPatterns(acts, irregular),
      phrases: Object.entries(phrases).map(([act, list]) => ({ act, pattern: atWord(list) })),
      judged: Object.entries(judged).map(([act, list]) => ({ act, pattern: atWord(list) })),
      passive: Object.entries(passive).map(([act, list]) => ({ act, pattern: atWord(list) })),
      asked: new LeanExpression(
        `^[\\s“"‘']*${oneOf(asked!)}\\s+(?=(?:the|this|these|those|that|all|its|his|her|their|our|your|every|any|them|him|us(?!\\s+(?:all|now|go))|out|off|up|\\p{Lu}[\\p{L}’'-]+)\\s)(?!us\\b|me\\b)`,
        "iu",
      ),
      duty: asWords(duty!, "u"),
      shared: atWord(shared!),
      governed: new LeanExpression(
        `(?<![\\p{L}’'])${oneOf(governed!)}(?:\\s+(?:also|always|further|jointly|firmly|strongly|fully|resolutely|continue to|go on to|work to|closely|actively|never|not))*\\s+$`,
        "iu",
      ),
      courtesy: new RegExp(`\\b${oneOf(courtesies!)}\\b[^.;]{0,90}$`, "i"),
      thanked: new RegExp(`\\b${oneOf(thanking!)}\\s+[^,.;]{1,50}\\s(?:for|on)\\s+$`, "i"),
      told: new RegExp(`^${oneOf(told!)}`, "i"),
      endings: new RegExp(`${oneOf(endings!)}$`),
      thinks: new RegExp(`(?<![\\p{L}])${oneOf(thinking!)}\\s+that\\s+(?:[^.;:]{0,120})?$`, "iu"),
      hopes: new RegExp(`^stance-verb ${oneOf(hoping!)}|^stance-phrase`),
      hopedOf: new RegExp(
        `^\\s*(?:that\\s+)?(?:the\\s+)?${oneOf(hopedOf!)}(?:\\s+(?:concerned|involved))?\\s+(?:[a-z]+ly\\s+)?(?:will|would|can|could|should|to|may|might)\\b`,
        "iu",
      ),
      manner: new RegExp(`^(?:${oneOf(manners!)},?\\s+)+`, "i"),
      bothSides: new RegExp(`^\\s*(?:(?:on|upon|for|to)\\s+)?(?:the\\s+)?${oneOf(calledOn!)}\\b|\\b${oneOf(ofBoth!)}\\b`, "i"),
      needed: new RegExp(`\\b${oneOf(needed!)}\\b`, "i"),
      withOthers: new RegExp(
        `^(?:\\s*(?:to|of|for))?(?:\\s+(?!the\\s+\\p{Lu})[\\p{L}-]+){1,5}?\\s+${oneOf(withOthers!)}\\b`,
        "u",
      ),
    },
    commitments: {
      bind: atWord([...commitments.bind!, ...commitments.other!], "u"),
      nouns: atWord(commitments.nouns!, "u"),
      decided: new RegExp(`^${oneOf(commitments.decided!)}`),
      modals: new LeanExpression(`(?:(?<=\\s)${oneOf(commitments.modals!)}|(?<=[a-z])(?:’ll|'ll))(?=[\\s,])`, "gu"),
      gives: new RegExp(`^\\s+(?:(?:also|soon|continue to|once again|be able to)\\s+)?${oneOf(commitments.gives!)}`, "i"),
      forecast: new LeanExpression(
        `^\\s+(?:(?:also|always|surely|certainly|further|thus|only|soon|all|definitely|continue to)\\s+)?${oneOf(commitments.forecast!)}(?![\\p{L}])`,
        "iu",
      ),
      hoped: new LeanExpression(`(?<![\\p{L}])${oneOf(commitments.hoped!)}(?![\\p{L}])[^.;]{0,60}$`, "iu"),
      mutual: atWord(commitments.mutual!),
      domestic: atWord(commitments.domestic!),
      ours: new RegExp(
        `\\b(?:we|i|(?:our|my) (?:[a-z]+ )?${oneOf(commitments.ours!)}|(?:the|his|her) (?:[a-z]+ )?${oneOf(commitments.theirs!)})(?:,[^,]{1,40},)?\\s+(?:[a-z]+ly\\s+|also\\s+|and [a-z ]{2,30}\\s)?$`,
        "i",
      ),
      relative: new RegExp(
        `(?<!\\b${oneOf(commitments["before-that"]!)})\\s+(?:that|which|who)\\s+(?:[a-z]+ly\\s+|also\\s+)?$`,
        "i",
      ),
      reopened: new RegExp(
        `,\\s[^,]{3,120}\\b${oneOf(commitments["set-apart"]!)}\\b[^,]{0,60},\\s+(?:and|but)\\s+(?:[a-z]+ly\\s+|also\\s+)?$`,
      ),
      to: new RegExp(`\\b${oneOf(commitments.to!)}\\s+(?:the\\s+)?$`, "i"),
      besides: new RegExp(`\\b${oneOf(commitments.besides!)}\\s+(?:the\\s+)?$`, "i"),
      past: new RegExp(`\\b${oneOf(commitments.past!)}\\b`, "i"),
      ofNoun: new RegExp(`\\b${oneOf(commitments["of-noun"]!)}\\s+(?:the\\s+)?$`, "i"),
    },
    around: loadAroundStances(language),
    delegations: loadDelegationWordings(language),
  };
}
