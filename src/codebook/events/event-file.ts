import { z } from "zod";
import { actorKinds } from "../../model/actor.ts";
import { standings } from "../../model/report.ts";
import { inArticleFile } from "./in-article.ts";

const text = z.string().min(1);
const kinds = z.array(z.enum(actorKinds));
const side = z.strictObject({ is: text, kinds: kinds.optional(), required: z.boolean().default(false) });

/** Cells of a report that a class can have beside who, when and where. */
export const reportCells = ["amounts", "occasion", "mechanism", "outcome", "attendance"] as const;

const foreignness = ["sides", "sentence", "abroad", "together", "no"] as const;

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
  /** The mode of a second event that it tells of, of whom it names as C ("replaced A by C"). */
  "second-mode": text.optional(),
  /** A standing that the wording has whatever its verb's tense. */
  standing: z.enum(standings).optional(),
  salience: z.enum(["main", "background"]).optional(),
  /** What must be foreign, where it is not what the class asks. */
  foreign: z.enum(foreignness).optional(),
  /** Is side B, not A, the host? */
  "host-is-b": z.boolean().default(false),
  /** Does a cue count only after every other one, and only where holders of offices of two countries act? */
  officials: z.boolean().default(false),
  /** Of a cue: are all whom the sentence lists first, joined by "and", side A? */
  "one-list": z.boolean().default(false),
  /** Does it count though but one side is named ("presented her credentials in Suva")? */
  "one-side": z.boolean().default(false),
  /** Does it name nobody, and tell of those who dealt with each other last before it ("The next round will be held in Suva")? */
  borrows: z.boolean().default(false),
  examples: z.array(example).min(1),
});

const other = z.strictObject({
  pattern: text,
  /** Only where its side has nobody yet. */
  "if-empty": z.boolean().default(false),
  /** Also in the sentences that follow the event's own. */
  following: z.boolean().default(false),
  /** Does whoever it names come before the other side's, though the sentence names those first ("mayors met at a forum organised by …")? */
  leads: z.boolean().default(false),
  /** Whom it names as A goes to B where somebody else is A ("organised by the Union and opened by the Minister"). */
  beside: z.boolean().default(false),
  /** Is whoever it names merely there, on the side of whose country it is? */
  present: z.boolean().default(false),
  /** Does whoever it names head a side told by its state or body alone, the one of the same country, else the one left? */
  heads: z.boolean().default(false),
  /** Were they there, so that they count only of what was held? */
  held: z.boolean().default(false),
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
  /** Words anywhere in the sentence by which a wording that shows no mode of its own has one: fragments of regular expressions. */
  "else-modes": z.record(text, z.array(text)).default({}),
  /** Words for offices: where they are given, side A must hold an office, or the sentence has to name one. */
  "office-words": z.array(text).default([]),
  /** Fragments: offices at home that mean nothing to other countries ("head of the yard"), and those that do beside them ("minister"). */
  "petty-offices": z.array(text).default([]),
  "weighty-offices": z.array(text).default([]),
  /** Fragments of regular expressions: words beside which alone a place is the event's. */
  "place-with": z.array(text).default([]),
  /** Words of a sentence beside which a cue without its actors (`{A?}`, `{A*}`, `{any}`) counts for nothing: fragments of regular expressions. */
  "loose-unless": z.array(text).default([]),
  /** Words of a sentence that is about sport, trade or crime, and tells no event of the class: fragments of regular expressions. */
  unless: z.array(text).default([]),
  /** Fragments of regular expressions, sought in the words right before what happened (`not-behind`) and from it on (`not-with`): beside them the wording tells no event of the class ("ready for talks", "put pressure"). */
  "not-behind": z.array(text).default([]),
  "not-with": z.array(text).default([]),
  /** Right before what happened, beside which the words of `not-with` do not count ("in a message to Fiji, she expressed her condolences to the families"). */
  "not-with-unless": z.array(text).default([]),
  /** Fragments: how a sentence tells more of an event that the one before it told ("the document was signed by"). */
  "refers-back": z.array(text).default([]),
  /** Fragments: words of a sentence by which those of the event told last before it will meet again, though it calls them but "they" or "the sides". */
  again: z.array(text).default([]),
  /** Fragments: words of a sentence that tells of as many events as it names people on the longer side ("met separately with"). */
  apart: z.array(text).default([]),
  /** Fragments: words beside which side A is at home, and those beside which side B is. */
  "host-a": z.array(text).default([]),
  "host-b": z.array(text).default([]),
  /** Fragments: words beside which it happened in no one place. */
  placeless: z.array(text).default([]),
  /** Fragments: offices whose holder is posted in the country of the other side. */
  posted: z.array(text).default([]),
  /** Fragments right before what happened by which it is done, though other events would be but planned ("decided to ban"). */
  "done-by": z.array(text).default([]),
  /** Fragments: offices of state, which change hands at home, and beside which they do not. */
  "home-offices": z.array(text).default([]),
  "home-offices-unless": z.array(text).default([]),
  "near-misses": z.array(text).default([]),
});

/** What a place of a sentence may tell of others than the event: `posts` "the envoy in Suva", `ways` "goods to Suva", `described` "firms in Fiji", `led-to` "a note over the sale of jeeps to Suva", `meant-for` "3 million for a clinic in Suva". */
const placesOfAnother = ["posts", "ways", "described", "spoken-of", "led-to", "meant-for"] as const;
export type PlaceOfAnother = (typeof placesOfAnother)[number];

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
  /** By the kind of actor in whose name all of side A act: the mode in place of that one. */
  "mode-of-kinds": z.record(text, text).default({}),
  /** Modes that yield to it as well, though words show them. */
  "modes-of-states": z.array(text).default([]),
  /** A mode that an event has where the text tells a place and nothing shows another. */
  "mode-with-place": text.optional(),
  /** Does an event lie at the dateline's place where the text tells no other? */
  "dateline-place": z.boolean().default(false),
  /** Whose acts alone do: kinds of actors on side A, of a change of office kinds of bodies; all where none is listed. */
  "dateline-kinds": z.array(text).default([]),
  /**
   * What must be foreign: `sides` asks for actors of two countries or of an unknown one; `sentence` for a second country in the sentence or its dateline, or an IGO;
   * `abroad` is content with a state or IGO that acts; `together` asks that those of side A be of two countries; `no` asks nothing.
   */
  foreign: z.enum(foreignness).default("sides"),
  /** What its sentences tell besides. */
  cells: z.array(z.enum(reportCells)).default(["occasion", "mechanism"]),
  /** What stands in the place of `planned`, and the mode that goes with it. */
  "when-planned": z.strictObject({ standing: z.enum(standings), mode: text }).optional(),
  /** Is it much talked of by others, so that a mention without its day is news only at the head of an article? */
  "talked-of": z.boolean().default(false),
  "crowds-at-home": z.boolean().default(false),
  /** Is the state whose things it strikes ("seized a Fijian tanker") side B where nobody else is told to be? */
  "whose-things": z.boolean().default(false),
  /** Is it an event of this class where somebody only asks for it: always, never, or where an actor is asked to do it ("urged Fiji to lift its tariffs") and not merely should? */
  "asked-for": z.enum(["always", "never", "of-somebody"]).default("always"),
  /** Is what its verbs tell also told by their nouns ("the imposition of sanctions by Fiji")? */
  "as-nouns": z.boolean().default(false),
  "modeless-when-asked": z.boolean().default(false),
  /** Is side A whoever the place shows to be the host? */
  "host-first": z.boolean().default(false),
  /** Modes in which the country of an office tells nothing of where it happened. */
  "placed-where-told": z.array(text).default([]),
  /** Are those listed in a roll call (`codebook/en/rolls.yaml`: "Also present were …") there besides, in its sentence and behind it? */
  "roll-calls": z.boolean().default(false),
  /** May somebody bear it for another (`codebook/en/bearers.yaml`: "handed over by …"), who is then there on side A? */
  borne: z.boolean().default(false),
  /** In the country of which side does it happen, where the text tells no place? */
  "place-of": z.enum(["A", "B"]).optional(),
  /** For which of its modes and kinds of actors that holds; for all where none is listed. The kind `seat` is a capital that stands for its government. */
  "place-of-modes": z.array(text).default([]),
  "place-of-kinds": z.array(text).default([]),
  /** Modes in which what is done to a state happens there, whatever the side is otherwise ("bombed Fiji"). */
  "hit-modes": z.array(text).default([]),
  /** Modes in which it is done by telling of it ("…, the ministry announced on Thursday"). */
  "told-modes": z.array(text).default([]),
  /** Modes in which anybody with a name acts, of no office told, where the other side holds one or is no person ("congratulated the President"). */
  "named-modes": z.array(text).default([]),
  /** Modes in which only who holds an office at the time acts, and nobody who held it once ("died in office"). */
  "in-office-modes": z.array(text).default([]),
  /** Does it go on over days ("a four-day visit that began on Monday")? */
  "spans-days": z.boolean().default(false),
  /** Is a sentence that tells of several states side by side on side B ("visited Fiji and Samoa") one of as many events? */
  legs: z.boolean().default(false),
  /** Modes in which a country named as a place is but whom it is for ("pledged rice to Fiji"). */
  "not-in-country-modes": z.array(text).default([]),
  /** Which places that its sentence names are another's than the event's, and modes for which that does not hold: where somebody is posted, what a way leads to or from, in which country something lies. */
  "places-of-another": z.array(z.enum(placesOfAnother)).default([]),
  "places-of-another-unless": z.array(text).default([]),
  /** Where nothing tells its place: may it be the one town that its sentence names, also one in the possessive (`owned`)? For which modes, and may a sentence beside it name the town? */
  "town-place": z.enum(["owned", "alone"]).optional(),
  "town-modes": z.array(text).default([]),
  "town-beside": z.boolean().default(false),
  /** "He met …": does a pronoun fill a side? */
  pronouns: z.boolean().default(false),
  /** Do "they" fill one, who dealt with each other before ("They signed …")? */
  "they-act": z.boolean().default(false),
  /** Do persons stand for the states and bodies that they represent? */
  "persons-first": z.boolean().default(false),
  /** May the event lie anywhere but at a place (a call, a message)? Modes without a place. */
  "placeless-modes": z.array(text).default([]),
  /** Must side A be away from its own country? Then somebody else of the sentence who is takes its part. */
  "a-abroad": z.boolean().default(false),
  "body-of-office": z.boolean().default(false),
  /** What people of a body or country do is done by it ("officers of the Fijian Navy patrolled"). */
  "for-the-whole": z.boolean().default(false),
  /** Classes of an article's other events between the same actors that leave no room for this one. */
  "not-beside": z.array(text).default([]),
  /** Classes that a sentence tells rather than this one, where both have the same actors. */
  "yields-to": z.array(text).default([]),
  /** Classes of which a wording that is but a verb counts for nothing where a wording of this class has that verb and a noun ("hosted a forum", "a forum hosted by"). */
  "takes-verbs-from": z.array(text).default([]),
  "in-article": inArticleFile.prefault({}),
  wordings: z.record(text, wordings),
});

export type EventFile = z.infer<typeof eventFile>;
export type Example = z.infer<typeof example>;

/** What a class has in a language for which it has no wordings. */
export const noWordings: EventFile["wordings"][string] = {
  lists: {},
  patterns: [],
  others: [],
  modes: {},
  "else-modes": {},
  "better-b": [],
  "office-words": [],
  "petty-offices": [],
  "weighty-offices": [],
  "loose-unless": [],
  unless: [],
  "not-behind": [],
  "not-with": [],
  "not-with-unless": [],
  "refers-back": [],
  again: [],
  apart: [],
  "place-with": [],
  "host-a": [],
  "host-b": [],
  placeless: [],
  posted: [],
  "done-by": [],
  "home-offices": [],
  "home-offices-unless": [],
  "near-misses": [],
};

export class EventFileError extends Error {
  override readonly name = "EventFileError";
}

/** Checks what a file holds. @throws {EventFileError} where it is not of its shape */
export function checkEventFile(file: string, value: unknown): EventFile {
  const result = eventFile.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new EventFileError(`${file}: ${issue!.path.join(".")}: ${issue!.message}`);
}
