import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type ActorKind, actorKinds } from "../model/actor.ts";
import { type Standing, standings } from "../model/report.ts";
import { type CompiledPattern, compilePattern } from "./compile-pattern.ts";
import type { WordLists } from "./event-pattern.ts";
import type { EventWords } from "./event-words.ts";
import { codebookFolder, readYaml } from "./folder.ts";
import { atWord } from "./fragments.ts";

const text = z.string().min(1);
const kinds = z.array(z.enum(actorKinds));
const side = z.strictObject({ is: text, kinds: kinds.optional(), required: z.boolean().default(false) });

/** Cells of a report that a class can have beside who, when and where. */
export const reportCells = ["amounts", "occasion", "mechanism", "outcome", "attendance"] as const;

const example = z.union([
  text,
  z.strictObject({
    text,
    mode: text.nullable().optional(),
    standing: z.enum(standings).optional(),
    salience: z.enum(["main", "background"]).optional(),
    date: text.nullable().optional(),
    country: text.nullable().optional(),
  }),
]);

const pattern = z.strictObject({
  /** The wording, in the notation of `event-pattern.ts`. */
  pattern: text,
  /** A mode that this wording shows by itself. */
  mode: text.optional(),
  /** A mode that it shows only where the text tells a place. */
  "mode-with-place": text.optional(),
  /** A standing that the wording has whatever its verb's tense. */
  standing: z.enum(standings).optional(),
  salience: z.enum(["main", "background"]).optional(),
  /** What must be foreign, where it is not what the class asks. */
  foreign: z.enum(["sides", "sentence", "abroad", "no"]).optional(),
  /** Is side B, not A, the host? */
  "host-is-b": z.boolean().default(false),
  examples: z.array(example).min(1),
});

const other = z.strictObject({
  pattern: text,
  /** Only where its side has nobody yet. */
  "if-empty": z.boolean().default(false),
  /** Also in the sentences that follow the event's own. */
  following: z.boolean().default(false),
  examples: z.array(example).min(1),
});

const wordings = z.strictObject({
  /** Words that several patterns share: `(@name)` and `<@name>` stand for them. */
  lists: z.record(text, z.array(text)).default({}),
  patterns: z.array(pattern),
  /** Who else takes part: wordings that are no event by themselves ("hosted by {A}"), sought in the sentence of an event that was found. */
  others: z.array(other).default([]),
  /** Wordings elsewhere in the sentence that tell side B better ("at the invitation of {B}"). */
  "better-b": z.array(text).default([]),
  /** Words anywhere in the sentence that show a mode, the first that is found counts: fragments of regular expressions. */
  modes: z.record(text, z.array(text)).default({}),
  /** Words for offices: where they are given, side A must hold an office, or the sentence has to name one. */
  "office-words": z.array(text).default([]),
  "near-misses": z.array(text).default([]),
});

/** One file of `codebook/events/`. A file of a user's own folder may leave out all but the class and its wordings where it adds to a class that ships. */
const eventFile = z.strictObject({
  class: text,
  definition: text,
  sides: z.strictObject({ A: side, B: side }),
  modes: z.record(text, text).default({}),
  /** What it is not, and what that is instead. */
  not: z.array(text).default([]),
  /** Lossy mappings to other codebooks. */
  crosswalk: z.strictObject({ plover: z.array(text), cameo: z.array(text) }),
  /** A mode that an event has where nothing shows another. */
  "default-mode": text.optional(),
  /** A mode that an event has where the text tells a place and nothing shows another. */
  "mode-with-place": text.optional(),
  /** Does an event lie at the dateline's place where the text tells no other? */
  "dateline-place": z.boolean().default(false),
  /**
   * What must be foreign: `sides` asks for actors of two countries or of an unknown one; `sentence` for a second country in the sentence or its dateline, or an IGO;
   * `abroad` is content with a state or IGO that acts; `no` asks nothing.
   */
  foreign: z.enum(["sides", "sentence", "abroad", "no"]).default("sides"),
  /** What its sentences tell besides. */
  cells: z.array(z.enum(reportCells)).default(["occasion", "mechanism"]),
  /** What stands in the place of `planned`, and the mode that goes with it. */
  "when-planned": z.strictObject({ standing: z.enum(standings), mode: text }).optional(),
  /** Is it much talked of by others, so that a mention without its day is news only at the head of an article? */
  "talked-of": z.boolean().default(false),
  /** Is it an event of this class where somebody only asks an actor to do it ("urged Fiji to lift its tariffs")? */
  "asked-for": z.boolean().default(true),
  /** Is side A whoever the place shows to be the host? */
  "host-first": z.boolean().default(false),
  /** Do persons stand for the states and bodies that they represent? */
  "persons-first": z.boolean().default(false),
  /** May the event lie anywhere but at a place (a call, a message)? Modes without a place. */
  "placeless-modes": z.array(text).default([]),
  /** Must side A be away from its own country? Then somebody else of the sentence who is takes its part. */
  "a-abroad": z.boolean().default(false),
  /** Classes of an article's other events between the same actors that leave no room for this one. */
  "not-beside": z.array(text).default([]),
  /** Classes that a sentence tells rather than this one, where both have the same actors. */
  "yields-to": z.array(text).default([]),
  wordings: z.record(text, wordings),
});

export type EventFile = z.infer<typeof eventFile>;
export type Example = z.infer<typeof example>;

/** A wording of a class, compiled. */
export interface EventPattern {
  readonly compiled: CompiledPattern;
  readonly mode: string | null;
  readonly modeWithPlace: string | null;
  readonly standing: Standing | null;
  readonly salience: "main" | "background" | null;
  readonly hostIsB: boolean;
  /** What must be foreign: the class's own where the wording says nothing. */
  readonly foreign: EventFile["foreign"];
}

/** A wording that tells who else takes part in an event that was found. */
export interface OtherPattern {
  readonly compiled: CompiledPattern;
  readonly ifEmpty: boolean;
  readonly following: boolean;
  /** Its place in the list: of those for an empty side the first counts. */
  readonly rank: number;
}

export interface EventSide {
  readonly kinds: ReadonlySet<ActorKind> | null;
  readonly required: boolean;
}

/** A class of events as the stages use it. */
export interface EventClass {
  readonly name: string;
  readonly sides: Readonly<Record<"A" | "B", EventSide>>;
  readonly foreign: EventFile["foreign"];
  readonly cells: ReadonlySet<(typeof reportCells)[number]>;
  readonly whenPlanned: { readonly standing: Standing; readonly mode: string } | null;
  readonly hostFirst: boolean;
  readonly askedFor: boolean;
  readonly talkedOf: boolean;
  readonly personsFirst: boolean;
  readonly defaultMode: string | null;
  readonly modeWithPlace: string | null;
  readonly datelinePlace: boolean;
  readonly placelessModes: ReadonlySet<string>;
  readonly modes: readonly { readonly mode: string; readonly words: RegExp }[];
  /** Where side A must hold an office or the sentence name one: words for offices. */
  readonly officeWords: RegExp | null;
  readonly patterns: readonly EventPattern[];
  /** By the word from which they are matched. */
  readonly others: ReadonlyMap<string, readonly OtherPattern[]>;
  readonly aAbroad: boolean;
  readonly notBeside: ReadonlySet<string>;
  readonly yieldsTo: ReadonlySet<string>;
  readonly betterB: readonly CompiledPattern[];
  readonly file: EventFile;
}

/** Where a pattern's trigger can be: by word or form of a verb, the patterns of all classes that begin there. */
export interface EventIndex {
  readonly classes: readonly EventClass[];
  readonly byTrigger: ReadonlyMap<string, readonly { readonly class: EventClass; readonly pattern: EventPattern }[]>;
  /** Every form of every verb in the patterns. */
  readonly verbs: ReadonlySet<string>;
}

export class EventFileError extends Error {
  override readonly name = "EventFileError";
}

function checked(file: string, value: unknown): EventFile {
  const result = eventFile.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new EventFileError(`${file}: ${issue!.path.join(".")}: ${issue!.message}`);
}

const noWordings: EventFile["wordings"][string] = {
  lists: {},
  patterns: [],
  others: [],
  modes: {},
  "better-b": [],
  "office-words": [],
  "near-misses": [],
};

/** The words and forms at which a pattern can begin. */
function triggersOf({ verb, elements, trigger }: CompiledPattern): readonly string[] {
  if (verb) return [...verb.keys()];
  const element = elements[trigger]!;
  return element.kind === "words" ? [...new Set(element.alternatives.flatMap(([first]) => [first!, `${first!}s`]))] : [];
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

function compileClass(file: EventFile, language: string, words: EventWords): EventClass {
  const { lists, patterns, others, modes, "better-b": betterB, "office-words": offices } = file.wordings[language] ?? noWordings;
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
    askedFor: file["asked-for"],
    talkedOf: file["talked-of"],
    personsFirst: file["persons-first"],
    defaultMode: file["default-mode"] ?? null,
    modeWithPlace: file["mode-with-place"] ?? null,
    datelinePlace: file["dateline-place"],
    placelessModes: new Set(file["placeless-modes"]),
    modes: Object.entries(modes).map(([mode, list]) => ({ mode, words: atWord(list) })),
    officeWords: offices.length > 0 ? atWord(offices) : null,
    patterns: patterns.flatMap((entry) =>
      compilePattern(entry.pattern, words, lists).map((compiled) => ({
        compiled,
        mode: entry.mode ?? null,
        modeWithPlace: entry["mode-with-place"] ?? null,
        standing: entry.standing ?? null,
        salience: entry.salience ?? null,
        hostIsB: entry["host-is-b"],
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
        })),
      ),
      ({ compiled }) => compiled,
    ),
    aAbroad: file["a-abroad"],
    notBeside: new Set(file["not-beside"]),
    yieldsTo: new Set(file["yields-to"]),
    betterB: betterB.flatMap((source) => compilePattern(source, words, lists)),
    file,
  };
}

/** Lists by name, those of one name one after the other. */
function joinedLists(all: readonly WordLists[]): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const lists of all) for (const [name, list] of Object.entries(lists)) found[name] = [...(found[name] ?? []), ...list];
  return found;
}

/** Joins the wordings of a user's file to those of the class that ships. */
function joined(own: EventFile | undefined, added: EventFile): EventFile {
  if (!own) return added;
  const languages = new Set([...Object.keys(own.wordings), ...Object.keys(added.wordings)]);
  const merge = (language: string): EventFile["wordings"][string] => {
    const list = [own.wordings[language], added.wordings[language]].filter((one) => one !== undefined);
    return {
      lists: joinedLists(list.map((one) => one.lists)),
      patterns: list.flatMap((one) => one.patterns),
      others: list.flatMap((one) => one.others),
      modes: joinedLists(list.map((one) => one.modes)),
      "better-b": list.flatMap((one) => one["better-b"]),
      "office-words": list.flatMap((one) => one["office-words"]),
      "near-misses": list.flatMap((one) => one["near-misses"]),
    };
  };
  return {
    ...own,
    modes: { ...own.modes, ...added.modes },
    wordings: Object.fromEntries([...languages].map((language) => [language, merge(language)])),
  };
}

/**
 * Reads the classes of events: those that ship, and a folder of the user's own that adds classes, modes or wordings.
 * @throws {EventFileError} where a file is not of its shape, {PatternError} where a pattern is not
 */
export function loadEventFiles(own: string | null = null): readonly EventFile[] {
  const files = new Map<string, EventFile>();
  for (const folder of [
    join(codebookFolder, "events"),
    ...(own === null ? [] : [existsSync(join(own, "events")) ? join(own, "events") : own]),
  ]) {
    if (!existsSync(folder)) throw new EventFileError(`${folder}: no such folder`);
    for (const name of readdirSync(folder)
      .filter((one) => one.endsWith(".yaml"))
      .sort()) {
      const value = readYaml(name, folder) as { class?: unknown } | null;
      const shipped = files.get(String(value?.class));
      const file = checked(join(folder, name), shipped ? { ...shipped, ...value } : value);
      files.set(file.class, shipped ? joined(shipped, file) : file);
    }
  }
  return [...files.values()];
}

/** Compiles classes and lays them out by trigger. @throws {PatternError} where a pattern is not of its shape */
export function indexEvents(files: readonly EventFile[], words: EventWords, language = "en"): EventIndex {
  const classes = files.map((file) => compileClass(file, language, words));
  const patterns = classes.flatMap((one) => one.patterns.map((pattern) => ({ class: one, pattern })));
  const verbs = new Set(patterns.flatMap(({ pattern: { compiled } }) => (compiled.verb ? [...compiled.verb.keys()] : [])));
  return { classes, byTrigger: byTrigger(patterns, ({ pattern }) => pattern.compiled), verbs };
}

/** The same classes without one wording: what `codebook check` runs to see whether it is needed. */
export function withoutPattern(events: EventIndex, name: string, source: string): EventIndex {
  const before = events.classes.find((one) => one.name === name)!;
  const others = new Map<string, readonly OtherPattern[]>();
  for (const [word, list] of before.others)
    others.set(
      word,
      list.filter(({ compiled }) => compiled.source !== source),
    );
  const after: EventClass = { ...before, others };
  const byTrigger = new Map(events.byTrigger);
  for (const [word, list] of byTrigger)
    if (list.some((entry) => entry.class === before))
      byTrigger.set(
        word,
        list.flatMap((entry) => {
          if (entry.class !== before) return entry;
          return entry.pattern.compiled.source === source ? [] : { class: after, pattern: entry.pattern };
        }),
      );
  return { ...events, byTrigger, classes: events.classes.map((one) => (one === before ? after : one)) };
}
