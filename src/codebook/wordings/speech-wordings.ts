import { LeanExpression } from "../../text/lean-expression.ts";
import { readYaml } from "../folder.ts";
import { asWords, atWord, oneOf } from "../patterns/fragments.ts";
import { type VerbPatterns, verbPatterns } from "../patterns/verb-patterns.ts";
import type { WordPattern } from "../patterns/word-pattern.ts";
import { type AuthorWordings, loadAuthorWordings } from "./author-wordings.ts";
import { type ClauseWordings, loadClauseWordings } from "./clause-wordings.ts";
import { loadLeading } from "./leading-words.ts";
import { loadSpeakerWordings, type SpeakerWordings } from "./speaker-wordings.ts";
import { loadStanceWordings, type StanceWordings } from "./stance-wordings.ts";
import { loadSubjectWordings, type SubjectWordings } from "./subject-wordings.ts";
import { loadTenseWordings, type TenseWordings } from "./tense-wordings.ts";

/** How a language gives somebody's words, and how its narrator returns. */
export interface SpeechWordings {
  /** Verbs by which reports give somebody's words, under the act of speech they perform. */
  readonly verbs: VerbPatterns;
  readonly returns: WordPattern;
  /** At the head of a paragraph these end the text of a press release. */
  readonly closes: WordPattern;
  /** By these the narrator returns at the head of a paragraph; inside one a speaker may say them. */
  readonly mayReturn: WordPattern;
  readonly goesOn: RegExp;
  /** Does a sentence judge something or hold somebody to a duty ("The blockade is unacceptable"), as narrators of reports do not? */
  readonly takesStance: (words: string) => boolean;
  /** Besides, where the words before were given in the present. */
  readonly goesOnPresent: RegExp;
  /** A will that one's own country or body keeps to. */
  readonly keepsTo: RegExp;
  readonly toldBack: WordPattern;
  /** By these a sentence tells where words were said that are given elsewhere. */
  readonly givenElsewhere: WordPattern;
  readonly unsaid: WordPattern;
  /** Before a plural: how many, or which. */
  readonly counts: RegExp;
  /** Verbs by which an outlet gives somebody's words. */
  readonly quotes: WordPattern;
  /** Verbs in the present by which somebody else is said to speak, whoever was speaking before. */
  readonly tells: ReadonlySet<string>;
  /** What is done to whoever comes, and said of what somebody did. */
  readonly greeted: ReadonlySet<string>;
  /** Behind such a word, where whoever comes is greeted. */
  readonly greetedAt: RegExp;
  /** One thing right before a verb in its base form, which then is a noun: "the protest note". */
  readonly oneThing: RegExp;
  /** "refused to" and the like, right before the verb. */
  readonly refused: RegExp;
  /** Between the one whose document it is and the verb: "’s letter". */
  readonly documents: RegExp;
  /** Lemmas of verbs by which a clause set apart ascribes the rest of its sentence. */
  readonly frames: ReadonlySet<string>;
  /** Verbs with which points of a resolution begin besides those of speech. */
  readonly resolves: ReadonlySet<string>;
  /** Such verbs with the preposition by which they take what they are about ("calls on"). */
  readonly resolvesBy: ReadonlySet<string>;
  /** The end of a line that names those who resolve the points below it. */
  readonly resolvers: RegExp;
  /** Lemmas of verbs that take no person as object. */
  readonly takesNobody: ReadonlySet<string>;
  /** Lemmas of verbs that always have whom somebody speaks to right behind them. */
  readonly takesSomebody: ReadonlySet<string>;
  /** Verbs of which two together are said to have talked about something, which gives no words. */
  readonly talked: ReadonlySet<string>;
  readonly texts: WordPattern;
  readonly authors: AuthorWordings;
  readonly clauses: ClauseWordings;
  readonly subjects: SubjectWordings;
  readonly tenses: TenseWordings;
  /** After these a text stands by itself whether or not it says "we". */
  readonly leads: WordPattern;
  readonly introduces: WordPattern;
  readonly quotedWithin: WordPattern;
  /** Right before a text that somebody else wrote these bring it in. */
  readonly carries: WordPattern;
  /** Whom a printed text addresses at its head: nobody's words. */
  readonly salutations: RegExp;
  /** What closes a letter or speech, in a line or sentence of its own. */
  readonly closings: RegExp;
  /** Salutations, greetings and closing formulas: nobody's words. */
  readonly formal: RegExp;
  readonly by: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly both: RegExp;
  readonly sides: ReadonlySet<string>;
  /** One of several who stays unnamed. */
  readonly nobody: ReadonlySet<string>;
  readonly person: ReadonlySet<string>;
  readonly several: ReadonlySet<string>;
  /** Every stand-in for a speaker's name, for scanning a sentence. */
  readonly standIns: RegExp;
  readonly role: RegExp;
  /** A role right after an adjective of country. */
  readonly roleAhead: RegExp;
  readonly group: RegExp;
  /** A ministry or embassy right after the country whose it is. */
  readonly bodyAhead: RegExp;
  /** A plural of people right after an adjective of country. */
  readonly groupAhead: RegExp;
  /** "The" and how many they are, right before such an adjective; empty where nothing stands there. */
  readonly counted: RegExp;
  /** Opens a plural of so few that they speak together. */
  readonly fewCounted: RegExp;
  /** A body called by what it is ("the ministry"). */
  readonly body: RegExp;
  /** "Her party", "his country" right before a verb. */
  readonly ownBodies: RegExp;
  /** "It" right before a verb. */
  readonly itself: RegExp;
  /** A subject that nothing recognised, right before a verb: an unknown name, or a plural of people. */
  readonly unknownSubjects: RegExp;
  /** A plural of people at the head of what follows. */
  readonly peopleAhead: RegExp;
  /** Several bodies or people who speak together, at the head of what follows: "communist and workers' parties of Europe". */
  readonly many: RegExp;
  /** What such a name cannot be. */
  readonly noNames: RegExp;
  /** A word that may stand between a subject and its verb, at the start of what is left between them. */
  readonly between: RegExp;
  readonly speakers: SpeakerWordings;
  /** From a delegation to what leads to who leads it. */
  readonly led: RegExp;
  /** What opens a longer stretch between them ("speaking in Rome"). */
  readonly opens: RegExp;
  /** What leads from one clause of somebody's words to the next ("…, adding that"), at the end of the first. */
  readonly connective: RegExp;
  /** A verb of speech right before a clause of the words. */
  readonly ahead: RegExp;
  /** From a comma on, what opens a stretch between two commas in which whoever stands says nothing. */
  readonly setApart: RegExp;
  /** Right before the body that speaks: its gathering ("a meeting of the"). */
  readonly sittings: RegExp;
  /** All that may stand between a verb and its subject behind it. */
  readonly beforeSubject: RegExp;
}

/** Adverbs and helping verbs between a subject and its verb. */
const helpers =
  "(?:(?:also|always|not|never|again|further|still|had|has|have|is|are|was|were|will|would|shall|does|do|did|as always|once again|[a-z]{2,16}ly)\\s+)*$";
const opensClause = '(?:^[“"]?|[,;:–—“"]\\s*|(?<!\\p{L})(?:that|and|but|while|said)\\s+)';

type Lists = Readonly<Record<string, readonly string[]>>;

const whole = (list: readonly string[]): RegExp => new LeanExpression(`^${oneOf(list)}$`, "iu");

/** Reads `codebook/<language>/speech/`. @throws where a file is missing or a fragment is no regular expression */
export function loadSpeechWordings(language = "en", stances: StanceWordings = loadStanceWordings()): SpeechWordings {
  const read = (name: string): unknown => readYaml(`${language}/speech/${name}.yaml`);
  const narration = read("narration") as Lists;
  const phrases = read("phrases") as Lists;
  const {
    irregular,
    frames,
    "takes-nobody": takesNobody,
    "takes-somebody": takesSomebody,
    talked,
    ...acts
  } = read("verbs") as {
    irregular: Lists;
    frames: string[];
    "takes-nobody": string[];
    "takes-somebody": string[];
    talked: string[];
  } & Record<string, unknown>;
  const plural = (key: string): string =>
    `(?:(?!(?:that|said|and|but|which|who|to|its)\\s)[\\p{L}\\d][\\p{L}\\d’'-]*\\s+){0,5}${oneOf(phrases[key]!)}(?: (?:of|in|around|across|from) (?:the )?[\\p{L} ]{3,30}?)?`;
  const people = plural("people");
  // "Communist and workers' parties", "28 Greek and Cypriot unions".
  const joint = "(?:(?:\\d{1,3}\\s+)?(?:\\p{Lu}[\\p{L}’'-]*\\s+){1,4}and\\s+)?";
  const several = `${joint}${people}`;
  // "Dear comrades, we send you our greetings." is a sentence: with a full stop only a short line is a salutation.
  const salutations = narration.salutations!.flatMap((fragment) => [`${fragment}[,:!]{0,2}`, `(?=.{1,48}$)${fragment}\\.`]);
  const goingOn = (key: string): RegExp =>
    new LeanExpression(`(?<![\\p{L}\\p{N}’'-])${oneOf(narration[key]!)}(?![\\p{L}\\p{N}])`, "iu");
  return {
    verbs: verbPatterns(acts, irregular),
    returns: atWord(narration.returns!),
    closes: atWord(narration.closes!),
    mayReturn: atWord(narration["may-return"]!),
    goesOn: goingOn("goes-on"),
    takesStance: (words) => {
      const { phrases, judged, passive, duty } = stances.positions;
      return duty.exec(words) !== null || [...judged, ...phrases, ...passive].some(({ pattern }) => pattern.exec(words) !== null);
    },
    keepsTo: goingOn("keeps-to"),
    goesOnPresent: goingOn("goes-on-present"),
    toldBack: asWords(narration["told-back"]!),
    givenElsewhere: atWord(narration["given-elsewhere"]!),
    unsaid: asWords(narration.unsaid!),
    counts: new LeanExpression(`(?<![\\p{L}])${oneOf(narration.counts!)}\\s+$`, "iu"),
    quotes: asWords(narration.quotes!),
    tells: new Set(narration.tells!),
    greeted: new Set(narration.greeted!),
    greetedAt: new RegExp(`\\b(?:${narration["greeted-at"]!.join("|")})\\b`, "i"),
    oneThing: new RegExp(
      `\\b(?:the|this|that|his|her|its|their|each|every)\\s+(?!${oneOf(narration["no-one-thing"]!)})[a-z]{2,19}[a-rt-z]\\s+$`,
    ),
    refused: new LeanExpression(`(?<![\\p{L}])${oneOf(narration.refused!)}\\s+(?:[a-z]+ly\\s+)?$`, "iu"),
    documents: new LeanExpression(
      `^(?:['’]s?)?\\s+(?:[a-z-]+\\s+){0,3}${oneOf(narration.documents!)}\\s+(?:also\\s+|further\\s+|then\\s+|always\\s+|[a-z]{3,14}ly\\s+)?$`,
      "iu",
    ),
    frames: new Set(frames),
    resolves: new Set(phrases.resolves),
    resolvesBy: new Set(phrases["resolves-by"]),
    resolvers: new RegExp(`\\b${oneOf(phrases.resolvers!)}(?: of .{2,60})?$`, "i"),
    takesNobody: new Set(takesNobody),
    takesSomebody: new Set(takesSomebody),
    talked: new Set(talked),
    texts: atWord(narration.texts!),
    authors: loadAuthorWordings(language),
    clauses: loadClauseWordings(language),
    subjects: loadSubjectWordings(language),
    tenses: loadTenseWordings(language),
    leads: atWord(narration.leads!),
    carries: atWord(narration.carries!),
    introduces: atWord(narration.introduces!),
    quotedWithin: atWord(narration["quoted-within"]!),
    salutations: whole(salutations),
    closings: whole(narration.closings!.map((fragment) => `${fragment}[,!.]{0,2}`)),
    formal: whole([
      ...salutations,
      ...narration.closings!.map((fragment) => `${fragment}[,!.]{0,2}`),
      ...narration.formal!.map((fragment) => `${fragment}[,:!.]{0,2}`),
    ]),
    led: new RegExp(
      `\\b${oneOf(phrases.delegations!)}\\b[^.;]{0,160}?\\b${oneOf(phrases.led!.map(loadLeading(language).fill))}\\b`,
      "i",
    ),
    speakers: loadSpeakerWordings(language),
    by: new Set(narration.by),
    to: new Set(narration.to),
    // What must follow ("the two agreed") is no part of the words themselves.
    both: whole(phrases.both!.map((fragment) => fragment.replace(/\(\?=.*\)$/, ""))),
    sides: new Set(phrases.sides),
    nobody: new Set(phrases.nobody),
    person: new Set(phrases.person),
    several: new Set(phrases.several),
    standIns: new LeanExpression(
      `(?<![\\p{L}\\p{N}’'-])(?:${oneOf([...phrases.thing!, ...phrases.both!, ...phrases.person!, ...phrases.several!])}|(?:the|a|an|his|her|their|its|[A-Z][a-z]{2,20}['’]s) ${oneOf(phrases.role!)}|${oneOf(phrases["bare-role"]!)}|(?<=(?:President|Minister|Secretary|Chancellor|Premier|King|Emir|Chairman) and )${oneOf(phrases.role!)}|(?:(?:the|this|his|her|its|their|our|my)|[A-Z][a-z]{2,20}['’]s (?:foreign|defence|defense|interior|trade|health|finance|agriculture|education|culture|justice)) ${oneOf(phrases.body!)}|(?:(?:the|his|her|our|my) )?${oneOf(phrases.group!)})(?![\\p{L}\\p{N}])(?!['’]s?(?!\\p{L}))`,
      "giu",
    ),
    role: whole(phrases.role!.map((fragment) => `(?:(?:the|a|an|his|her|their|its|[a-z]{2,20}['’]s) )?${fragment}`)),
    roleAhead: new LeanExpression(`^(?:['’]s?)?\\s+${oneOf(phrases.role!)}(?![\\p{L}])(?!\\s+\\p{Lu})`, "u"),
    body: whole(
      phrases.body!.map((fragment) => `(?:(?:the|this|his|her|its|their|our|my)|[A-Z][a-z]{2,20}['’]s [a-z]+) ${fragment}`),
    ),
    group: whole(phrases.group!.map((fragment) => `(?:(?:the|his|her|our|my) )?${fragment}`)),
    bodyAhead: new LeanExpression(
      `^(?:['’]s?)?\\s+(?:[a-z]{3,14}\\s+)?${oneOf(phrases["owned-bodies"]!)}(?![\\p{L}'’-])(?! of\\b)`,
      "iu",
    ),
    groupAhead: new LeanExpression(
      `^\\s+(?:[a-z]{3,12}\\s+)?${oneOf(phrases["plurals-of-people"]!)}(?![\\p{L}-])(?!\\s+\\p{Lu})`,
      "u",
    ),
    counted: new LeanExpression(
      `(?:\\bthe\\s+)?(?:\\b${oneOf([...phrases["few-counts"]!, ...phrases.counts!])}\\s+)?(?:\\b${oneOf(phrases.earlier!)}\\s+)?$`,
      "iu",
    ),
    fewCounted: new LeanExpression(`^(?:the )?${oneOf(phrases["few-counts"]!)}\\s`, "iu"),
    ownBodies: new LeanExpression(
      `(?<![\\p{L}])(?:his|her|our|my)\\s+(?:own\\s+)?${oneOf(phrases.own!)}(?:,[^,]{1,40},)?\\s+${helpers}`,
      "iu",
    ),
    itself: new LeanExpression(`${opensClause}it\\s+${helpers}`, "iu"),
    many: new LeanExpression(`^${joint}${plural("signers")}(?![\\p{L}])`, "u"),
    peopleAhead: new LeanExpression(`^${people}(?![\\p{L}])`, "u"),
    unknownSubjects: new LeanExpression(
      `${opensClause}(?:[Tt]he\\s+|[Aa]ll\\s+)?(?<name>(?!that\\s)${several}|\\p{Lu}[\\p{L}-]*\\p{Lu}[\\p{L}-]*|\\p{Lu}\\p{Ll}[\\p{L}-]{3,30})(?:,[^,]{1,40},)?\\s+${helpers}`,
      "u",
    ),
    noNames: whole(phrases["no-names"]!),
    // Of "once" and "once more" the longer is tried first.
    between: new LeanExpression(
      `^(?:${phrases.between!.toSorted((a, b) => b.length - a.length).join("|")})(?![\\p{L}])[\\s,–—-]*`,
      "iu",
    ),
    connective: new RegExp(
      `[\\s,;]*(?:\\b(?:and|but|as well as|while)\\s*)?(?:\\b(?:${oneOf(phrases.adding!)}|(?:also\\s+)?${oneOf(phrases.added!)})(?:\\s+that)?\\s*)?$`,
      "i",
    ),
    ahead: new RegExp(`\\b${oneOf([...phrases.added!, ...phrases.told!])}\\s+(?:that\\s+)?(?:the\\s+)?$`, "i"),
    setApart: new RegExp(`,\\s*${oneOf(phrases["set-apart"]!)}\\b[^,;]*$`),
    sittings: new RegExp(
      `(?:^|[,;]\\s+|\\b(?:an?|the)\\s+)(?:[\\p{L}\\d-]+\\s+){0,3}(?:${oneOf(phrases.sittings!)} of|${oneOf(phrases["own-sources"]!)} (?:at|in|from|of|within)) (?:the )?$`,
      "iu",
    ),
    beforeSubject: new RegExp(`^(?:,\\s${oneOf(phrases["in-turn"]!)},)?\\s+(?:the\\s+|an?\\s+)?$`),
    opens: new LeanExpression(`^(?:${phrases.opens!.join("|")})(?![\\p{L}])`, "iu"),
  };
}
