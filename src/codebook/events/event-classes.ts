import type { ActorKind } from "../../model/actor.ts";
import type { Standing } from "../../model/report.ts";
import { type CompiledPattern, compilePattern } from "../patterns/compile-pattern.ts";
import { atWord } from "../patterns/fragments.ts";
import { pluralOf } from "../patterns/inflect.ts";
import type { WordPattern } from "../patterns/word-pattern.ts";
import { type EventFile, noWordings, type PlaceOfAnother, type reportCells } from "./event-file.ts";
import type { EventWords } from "./event-words.ts";
import { type InArticle, readInArticle } from "./in-article.ts";

/** A wording of a class, compiled. */
export interface EventPattern {
  readonly compiled: CompiledPattern;
  readonly mode: string | null;
  readonly modeWithPlace: string | null;
  /** The mode of a second event, of whom the match has as C. */
  readonly secondMode: string | null;
  readonly standing: Standing | null;
  readonly salience: "main" | "background" | null;
  readonly hostIsB: boolean;
  /** Does it count only after every other cue, and only where holders of offices of two countries act? */
  readonly officials: boolean;
  /** Are all whom its sentence lists first side A of a cue? */
  readonly oneList: boolean;
  /** Does it count though but one side is named? */
  readonly oneSide: boolean;
  /** Does it name nobody, and tell of those who dealt with each other last before it? */
  readonly borrows: boolean;
  /** What must be foreign: the class's own where the wording says nothing. */
  readonly foreign: EventFile["foreign"];
}

/** A wording that tells who else takes part in an event that was found. */
export interface OtherPattern {
  readonly compiled: CompiledPattern;
  readonly ifEmpty: boolean;
  readonly following: boolean;
  /** Is side A whom it names, and side B whoever stood there before? */
  readonly leads: boolean;
  /** Goes whoever it names as A to B where somebody else is A? */
  readonly beside: boolean;
  /** Is whoever it names merely there, on the side of whose country it is? */
  readonly present: boolean;
  /** Does whom it names head the side of whose country it is, where no person is told on any? */
  readonly heads: boolean;
  /** Was whoever it names there? Then it tells nothing of what is yet to come. */
  readonly held: boolean;
  /** Its place in the list: of those for an empty side the first counts. */
  readonly rank: number;
}

export interface EventSide {
  readonly kinds: ReadonlySet<ActorKind> | null;
  readonly required: boolean;
}

/** Words that show a mode. */
interface ModeWords {
  readonly mode: string;
  readonly words: WordPattern;
}

/** A class of events as the stages use it. */
export interface EventClass {
  readonly name: string;
  readonly sides: Readonly<Record<"A" | "B", EventSide>>;
  readonly foreign: EventFile["foreign"];
  readonly cells: ReadonlySet<(typeof reportCells)[number]>;
  readonly whenPlanned: { readonly standing: Standing; readonly mode: string } | null;
  readonly hostFirst: boolean;
  /** The side in whose country it happens, where the text tells no place; its modes and kinds of actors for which that holds, null for all. */
  readonly placeOf: "A" | "B" | null;
  readonly placeOfModes: ReadonlySet<string> | null;
  readonly placeOfKinds: ReadonlySet<string> | null;
  /** Modes in which it happens to a state, and in it, whatever the side is otherwise ("bombed Fiji"). */
  readonly hitModes: ReadonlySet<string>;
  /** Does it go on over days of which a first and a last is told? */
  readonly spansDays: boolean;
  /** Are several states side by side on side B as many events? */
  readonly legs: boolean;
  /** Modes in which a country that is named as a place is but whom it is for. */
  readonly notInCountryModes: ReadonlySet<string>;
  /** May the one town of its sentence be where it happens: also one that owns something ("Kampala's gallery"), or one that stands alone; null where not. Its modes for which that holds, null for all. */
  readonly townPlace: "owned" | "alone" | null;
  readonly townModes: ReadonlySet<string> | null;
  /** Places that its sentence names and that are another's, and modes for which none is. */
  readonly placesOfAnother: { readonly kinds: ReadonlySet<PlaceOfAnother>; readonly modes: ReadonlySet<string> };
  /** And the one town of a sentence beside it? */
  readonly townBeside: boolean;
  /** Words beside which side A is at home ("received"), and those beside which side B is ("called on"). */
  readonly hostWords: Readonly<Record<"A" | "B", WordPattern | null>>;
  /** Words beside which it happened in no one place ("online"). */
  readonly placelessWords: WordPattern | null;
  /** Words of offices whose holder is posted in the country of the other side. */
  readonly postedOffices: WordPattern | null;
  /** Offices of state, which change hands at home, beside which words they do not, words for offices of any kind, and modes in which it has only the place that is told. */
  readonly homeOffices: {
    readonly words: WordPattern;
    readonly unless: WordPattern;
    readonly any: WordPattern;
    readonly modesUnless: ReadonlySet<string>;
  } | null;
  /** Words right before what happened by which it is done, though others would be but planned. */
  readonly doneBy: WordPattern | null;
  /** Does "he" or "she" act in it? Where not, a pronoun tells more of what was told before. */
  readonly pronouns: boolean;
  /** Do "they" fill a side, who dealt with each other before? */
  readonly theyAct: boolean;
  readonly askedFor: "always" | "never" | "of-somebody";
  /** Has what is only asked for no mode yet, and is the person who asks for it no side? */
  readonly modelessWhenAsked: boolean;
  readonly talkedOf: boolean;
  /** Is a crowd of no told country on side B of the country of whoever acts ("police arrested two men")? */
  readonly crowdsAtHome: boolean;
  /** Is the state whose things it strikes side B where nobody else is told to be? */
  readonly whoseThings: boolean;
  readonly personsFirst: boolean;
  readonly defaultMode: string | null;
  /** By kind of actor: the mode in place of the default one where all of side A act for such. */
  readonly modeOfKinds: ReadonlyMap<string, string>;
  /** Modes of what states do, in whose place the mode of a kind comes though words show them. */
  readonly modesOfStates: ReadonlySet<string>;
  readonly modeWithPlace: string | null;
  readonly datelinePlace: boolean;
  readonly datelineKinds: ReadonlySet<string> | null;
  readonly placelessModes: ReadonlySet<string>;
  /** Modes in which it is done by telling of it. */
  readonly toldModes: ReadonlySet<string>;
  /** Modes in which anybody with a name acts where the other side holds an office or is no person. */
  readonly namedModes: ReadonlySet<string>;
  /** Modes in which only who holds an office at the time acts. */
  readonly inOfficeModes: ReadonlySet<string>;
  readonly modes: readonly ModeWords[];
  /** The same for wordings that show no mode of their own. */
  readonly elseModes: readonly ModeWords[];
  /** Where side A must hold an office or the sentence name one: words for offices. */
  readonly officeWords: WordPattern | null;
  /** Offices at home that mean nothing to other countries, and those that do. */
  readonly pettyOffices: WordPattern | null;
  readonly weightyOffices: WordPattern | null;
  /** Words beside which alone a place is the event's ("handed over in Suva"); null where it needs none. */
  readonly placeWith: WordPattern | null;
  /** Is side B the body whose office the sentence names? */
  readonly bodyOfOffice: boolean;
  /** Is what people of a body or country do done by it? */
  readonly forTheWhole: boolean;
  /** Words of the sentence beside which a cue without its actors counts for nothing. */
  readonly looseUnless: WordPattern | null;
  /** Words of a sentence that tells no event of the class, null where it lists none. */
  readonly unless: WordPattern | null;
  /** Words right before what happened, and from it on, beside which the wording tells no event of the class. */
  readonly notBehind: WordPattern | null;
  readonly notWith: WordPattern | null;
  /** Right before what happened, beside which `notWith` does not count. */
  readonly notWithUnless: WordPattern | null;
  /** How a sentence tells more of an event that was told right before. */
  readonly refersBack: WordPattern | null;
  /** How a sentence tells that those of the event told last before it will meet again. */
  readonly again: WordPattern | null;
  /** How a sentence tells of as many events as it names people on the longer side. */
  readonly apart: WordPattern | null;
  readonly patterns: readonly EventPattern[];
  /** By the word from which they are matched. */
  readonly others: ReadonlyMap<string, readonly OtherPattern[]>;
  /** Are those who are listed in a roll call there besides? */
  readonly rollCalls: boolean;
  /** May somebody bear it for another, and be there on side A? */
  readonly borne: boolean;
  readonly aAbroad: boolean;
  readonly notBeside: ReadonlySet<string>;
  readonly yieldsTo: ReadonlySet<string>;
  /** Classes of which a wording that is but a verb counts for nothing where one of this class has that verb and a noun. */
  readonly takesVerbsFrom: ReadonlySet<string>;
  readonly inArticle: InArticle;
  readonly betterB: readonly CompiledPattern[];
  readonly file: EventFile;
}

export type ClassesByName = ReadonlyMap<string, EventClass>;

/** Where a pattern's trigger can be: by word or form of a verb, the patterns of all classes that begin there. */
export interface EventIndex {
  readonly classes: readonly EventClass[];
  readonly byName: ClassesByName;
  readonly byTrigger: ReadonlyMap<string, readonly { readonly class: EventClass; readonly pattern: EventPattern }[]>;
  /** Every form of every verb in the patterns. */
  readonly verbs: ReadonlySet<string>;
}

/** The words and forms at which a pattern can begin. */
function triggersOf({ verb, elements, trigger }: CompiledPattern): readonly string[] {
  if (verb) return [...verb.keys()];
  const element = elements[trigger]!;
  return element.kind === "words" ? [...new Set(element.alternatives.flatMap(([first]) => [first!, pluralOf(first!)]))] : [];
}

/** Lays values out by the words at which their patterns begin. */
function byTrigger<T>(list: readonly T[], compiledOf: (value: T) => CompiledPattern): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const value of list)
    for (const word of triggersOf(compiledOf(value))) {
      const known = map.get(word);
      if (known) known.push(value);
      else map.set(word, [value]);
    }
  return map;
}

const modesOf = (modes: Readonly<Record<string, readonly string[]>>): readonly ModeWords[] =>
  Object.entries(modes).map(([mode, list]) => ({ mode, words: atWord(list) }));
const wordsOr = (list: readonly string[]): WordPattern | null => (list.length > 0 ? atWord(list) : null);

function compileClass(file: EventFile, language: string, words: EventWords): EventClass {
  const {
    lists,
    patterns,
    others,
    modes,
    "else-modes": elseModes,
    "better-b": betterB,
    "office-words": offices,
    "petty-offices": petty,
    "weighty-offices": weighty,
    "loose-unless": looseUnless,
    unless,
    "not-behind": notBehind,
    "not-with": notWith,
    "not-with-unless": notWithUnless,
    "refers-back": refersBack,
    again,
    apart,
    "place-with": placing,
    "host-a": hostA,
    "host-b": hostB,
    placeless,
    posted,
    "done-by": doneBy,
    "home-offices": atHome,
    "home-offices-unless": notAtHome,
  } = file.wordings[language] ?? noWordings;
  const sideOf = ({ kinds: list, required }: EventFile["sides"]["A"]): EventSide => ({
    kinds: list ? new Set(list) : null,
    required,
  });
  return {
    name: file.class,
    sides: { A: sideOf(file.sides.A), B: sideOf(file.sides.B) },
    foreign: file.foreign,
    cells: new Set(file.cells),
    whenPlanned: file["when-planned"] ?? null,
    hostFirst: file["host-first"],
    placeOf: file["place-of"] ?? null,
    placeOfModes: file["place-of-modes"].length > 0 ? new Set(file["place-of-modes"]) : null,
    placeOfKinds: file["place-of-kinds"].length > 0 ? new Set(file["place-of-kinds"]) : null,
    hitModes: new Set(file["hit-modes"]),
    spansDays: file["spans-days"],
    legs: file.legs,
    notInCountryModes: new Set(file["not-in-country-modes"]),
    placesOfAnother: { kinds: new Set(file["places-of-another"]), modes: new Set(file["places-of-another-unless"]) },
    townPlace: file["town-place"] ?? null,
    townModes: file["town-modes"].length > 0 ? new Set(file["town-modes"]) : null,
    townBeside: file["town-beside"],
    hostWords: { A: wordsOr(hostA), B: wordsOr(hostB) },
    placelessWords: wordsOr(placeless),
    postedOffices: wordsOr(posted),
    homeOffices:
      atHome.length > 0
        ? {
            words: atWord(atHome),
            unless: atWord(notAtHome),
            any: atWord(offices),
            modesUnless: new Set(file["placed-where-told"]),
          }
        : null,
    doneBy: wordsOr(doneBy),
    pronouns: file.pronouns,
    theyAct: file["they-act"],
    askedFor: file["asked-for"],
    modelessWhenAsked: file["modeless-when-asked"],
    talkedOf: file["talked-of"],
    crowdsAtHome: file["crowds-at-home"],
    whoseThings: file["whose-things"],
    personsFirst: file["persons-first"],
    defaultMode: file["default-mode"] ?? null,
    modeOfKinds: new Map(Object.entries(file["mode-of-kinds"])),
    modesOfStates: new Set(file["modes-of-states"]),
    modeWithPlace: file["mode-with-place"] ?? null,
    datelinePlace: file["dateline-place"],
    datelineKinds: file["dateline-kinds"].length > 0 ? new Set(file["dateline-kinds"]) : null,
    placelessModes: new Set(file["placeless-modes"]),
    toldModes: new Set(file["told-modes"]),
    namedModes: new Set(file["named-modes"]),
    inOfficeModes: new Set(file["in-office-modes"]),
    modes: modesOf(modes),
    elseModes: modesOf(elseModes),
    looseUnless: wordsOr(looseUnless),
    unless: wordsOr(unless),
    notBehind: wordsOr(notBehind),
    notWith: wordsOr(notWith),
    notWithUnless: wordsOr(notWithUnless),
    refersBack: wordsOr(refersBack),
    again: wordsOr(again),
    apart: wordsOr(apart),
    placeWith: wordsOr(placing),
    officeWords: wordsOr(offices),
    pettyOffices: wordsOr(petty),
    weightyOffices: wordsOr(weighty),
    patterns: patterns.flatMap((entry) =>
      compilePattern(entry.pattern, words, lists, file["as-nouns"]).map((compiled) => ({
        compiled,
        mode: entry.mode ?? null,
        modeWithPlace: entry["mode-with-place"] ?? null,
        secondMode: entry["second-mode"] ?? null,
        standing: entry.standing ?? null,
        salience: entry.salience ?? null,
        hostIsB: entry["host-is-b"],
        officials: entry.officials,
        oneList: entry["one-list"],
        oneSide: entry["one-side"],
        borrows: entry.borrows,
        foreign: entry.foreign ?? file.foreign,
      })),
    ),
    others: byTrigger(
      others.flatMap((entry, rank) =>
        compilePattern(entry.pattern, words, lists).map((compiled) => ({
          compiled,
          rank,
          ifEmpty: entry["if-empty"],
          following: entry.following,
          leads: entry.leads,
          beside: entry.beside,
          present: entry.present,
          heads: entry.heads,
          held: entry.held || entry.present,
        })),
      ),
      ({ compiled }) => compiled,
    ),
    rollCalls: file["roll-calls"],
    borne: file.borne,
    aAbroad: file["a-abroad"],
    bodyOfOffice: file["body-of-office"],
    forTheWhole: file["for-the-whole"],
    notBeside: new Set(file["not-beside"]),
    yieldsTo: new Set(file["yields-to"]),
    takesVerbsFrom: new Set(file["takes-verbs-from"]),
    inArticle: readInArticle(file["in-article"]),
    betterB: betterB.flatMap((source) => compilePattern(source, words, lists)),
    file,
  };
}

/** Compiles classes and lays them out by trigger. @throws {PatternError} where a pattern is not of its shape */
export function indexEvents(files: readonly EventFile[], words: EventWords, language = "en"): EventIndex {
  const classes = files.map((file) => compileClass(file, language, words));
  const patterns = classes.flatMap((one) => one.patterns.map((pattern) => ({ class: one, pattern })));
  const verbs = new Set(patterns.flatMap(({ pattern: { compiled } }) => (compiled.verb ? [...compiled.verb.keys()] : [])));
  const byName = new Map(classes.map((one) => [one.name, one]));
  return { classes, byName, byTrigger: byTrigger(patterns, ({ pattern }) => pattern.compiled), verbs };
}
