import { LeanExpression } from "../../text/lean-expression.ts";
import { wordLists } from "../../text/word-lists.ts";
import { readYaml } from "../folder.ts";
import { asWords, atWord, oneOf } from "../patterns/fragments.ts";
import type { WordPattern } from "../patterns/word-pattern.ts";
import { loadLeading } from "./leading-words.ts";

const names = [
  "called",
  "led",
  "led-begins",
  "other-one",
  "deals",
  "acts",
  "leads",
  "between",
  "own",
  "opening",
  "opening-by",
  "heads",
  "next",
  "beside",
  "kin",
  "with-them",
  "is-leading",
  "sent-to",
  "of",
  "not-of",
  "sends",
  "before-sends",
  "parted",
  "newly",
  "known",
  "made-of",
  "missions",
  "people",
  "including",
  "sized",
  "about",
  "counted",
] as const;

/** How a language calls a delegation and tells who leads it, who sent it and who belongs to it. "Before" and "behind" are the words on either side of its noun. */
export interface DelegationWordings {
  readonly called: WordPattern;
  /** Who leads it, told behind its noun: what leads to the name, and where that may begin. */
  readonly led: RegExp;
  readonly ledBegins: RegExp;
  /** From the leader of one to that of another ("…, and the Lao one by"). */
  readonly otherOne: RegExp;
  readonly deals: RegExp;
  /** What tells behind a list of members that they did something, or that something was done to them. */
  readonly acts: RegExp;
  /** "with Name, its chair, as its head" */
  readonly asHead: RegExp;
  /** "delegation leader Name" */
  readonly headBehind: RegExp;
  /** Told before its noun: behind whoever is named before these. */
  readonly leads: RegExp;
  readonly between: RegExp;
  readonly own: RegExp;
  /** "Leading a …", "Headed by Name, the …", "the head of the …" */
  readonly opening: RegExp;
  readonly headedAhead: RegExp;
  readonly headOf: RegExp;
  /** Told in the sentence behind: "Its leader, Name". */
  readonly next: RegExp;
  /** "Name, her spouse and a …"; group `whose` tells whether it is theirs, else `withThem` must stand behind. */
  readonly beside: RegExp;
  readonly withThem: RegExp;
  /** "Her six-member …", and what behind the noun makes it a country's. */
  readonly whose: RegExp;
  readonly sentTo: RegExp;
  /** "She is leading a …" */
  readonly isLeading: RegExp;
  readonly of: RegExp;
  readonly notOf: RegExp;
  readonly sends: RegExp;
  /** From the body that sends it to its noun. */
  readonly apposed: RegExp;
  readonly newly: RegExp;
  readonly known: RegExp;
  /** It is told who they are, if not by name. */
  readonly madeUp: RegExp;
  /** An office abroad that is called so ("the European Union Delegation to Fiji"). */
  readonly mission: RegExp;
  /** From its noun to the country that they are from ("of officials from"). */
  readonly from: RegExp;
  readonly including: WordPattern;
  /** How many: as group 1 or 2. */
  readonly size: RegExp;
}

/** Reads `codebook/<language>/stances/delegations.yaml`. @throws where it is missing or not of its shape, or a fragment is no regular expression */
export function loadDelegationWordings(language = "en"): DelegationWordings {
  const lists = wordLists(readYaml(`${language}/stances/delegations.yaml`), names, "delegations.yaml");
  const { fill } = loadLeading(language);
  const list = (name: (typeof names)[number]): readonly string[] => lists[name].map(fill);
  const any = (name: (typeof names)[number]): string => oneOf(list(name));
  const few = "(?:[\\p{L}\\d-]+\\s+){0,4}$";
  return {
    called: asWords(list("called")),
    led: new LeanExpression(`^[\\s,(]*${any("led")}\\s+(?:the\\s+)?`, "iu"),
    ledBegins: new RegExp(`[\\s,(]+(?=${any("led-begins")})`, "gi"),
    otherOne: new LeanExpression(`^,? (?:and|while) ${any("other-one")} (?:(?:was|is|being) )?(?:${any("led")}|by)\\s`, "iu"),
    deals: new RegExp(`\\b${any("deals")}\\b`, "i"),
    acts: new RegExp(`,? \\b(?:${any("acts")}|${any("deals")})\\b`, "i"),
    asHead: new LeanExpression(
      `\\bwith\\s+(?=(?:(?:its|their|the)\\s+)?(?:[\\p{L}-]+\\s+){0,4}\\p{Lu})[^.;]{3,160}?\\b(?:as|at) (?:(?:its|the|their) )?${any("heads")}\\b`,
      "u",
    ),
    headBehind: new LeanExpression(`^(?:[’']s)?\\s+${any("heads")},?\\s+$`, "iu"),
    leads: new RegExp(`\\b${any("leads")}\\s+(?:[^.;,]{0,60})?$`, "i"),
    between: new LeanExpression(`\\b${any("between")}\\s+$`, "u"),
    own: new LeanExpression(`\\b${any("own")}\\s+(?:an?|her|his)\\s+${few}`, "iu"),
    opening: new LeanExpression(`(?:^|[,;]\\s+|\\b(?:while|and)\\s+)${any("opening")}\\s+(?:an?|the|his|her)\\s+${few}`, "iu"),
    headedAhead: new LeanExpression(
      `(?:^|[,;]\\s+)${any("opening-by")} by\\s+[^.;]{3,150},\\s+(?:the|an?|this|its)\\s+${few}`,
      "iu",
    ),
    headOf: new LeanExpression(`\\b${any("heads")} of (?:the|its|their)\\s+(?:[\\p{L}-]+\\s+){0,2}$`, "iu"),
    next: new LeanExpression(`^${any("next")}\\s+`, "u"),
    beside: new LeanExpression(
      `^(?:\\s*\\([^()]{1,40}\\))?(?:,\\s+(?:his|her)\\s+${any("kin")})?,?\\s+${any("beside")}\\s+(?<whose>his|her|the|an?)\\s+(?:[a-z-]+\\s+){0,2}$`,
      "u",
    ),
    withThem: new LeanExpression(
      `^\\s+(?:(?:that|which|who)\\s+(?:(?:is|was|were|are)\\s+)?)?${any("with-them")}\\s+(?:him|her)\\b`,
      "u",
    ),
    whose: /\b(?:his|her)\s+(?:[\p{L}\d-]+\s+){0,3}$/iu,
    sentTo: new LeanExpression(`^\\s+${any("sent-to")}\\b`, "u"),
    isLeading: new LeanExpression(
      `^(?:He|She)\\s+(?:(?:is|was|has|had|also|been)\\s+){0,3}${any("is-leading")}\\s+(?:an?|the)\\s+${few}`,
      "u",
    ),
    of: new LeanExpression(`^\\s+${any("of")}\\s+(?:the\\s+)?`, "iu"),
    notOf: new RegExp(`\\b${any("not-of")}\\b`, "i"),
    sends: new LeanExpression(
      `^\\s+(?:${any("before-sends")}\\s+){0,2}${any("sends")}\\s+(?:an?|its|the)\\s+(?:[\\p{L}\\d-]+\\s+){0,5}$`,
      "u",
    ),
    apposed: new RegExp(`^[\\s’'s]*(?:(?!${any("parted")}\\s)[a-z-]+\\s+){0,3}$`),
    newly: new LeanExpression(`\\b${any("newly")}\\s+(?:[\\p{L}\\d-]+,?\\s+){0,5}$`, "iu"),
    known: new RegExp(`\\b${any("known")}\\s+(?:[a-z-]+\\s+){0,2}$`, "i"),
    mission: new LeanExpression(`(?<![\\p{L}])${any("missions")}`, "u"),
    madeUp: new LeanExpression(
      `^\\s+(?:from\\s+\\p{Lu}|${any("made-of")}\\s+\\p{L}|of\\s+(?:[\\p{L}-]+\\s+){0,2}${any("people")}\\s)`,
      "u",
    ),
    from: new LeanExpression(`^\\s+(?:of (?:[\\p{L}\\d-]+\\s+){0,3}${any("people")}\\s+from|of|from)\\s+(?:the\\s+)?$`, "u"),
    including: atWord(list("including")),
    size: new RegExp(
      `\\b(\\d{1,4}|[a-z]+(?:-[a-z]+)?)[- ]${any("sized")}\\b|\\b(?:of|by|comprising|comprised|numbering) (?:${any("about")} )?(\\d{1,4}|[a-z]+) (?:[a-z]+ )?${any("counted")}\\b`,
      "gi",
    ),
  };
}
