import { z } from "zod";

const text = z.string().min(1);
const sidesWithWords = ["sides", "A", "persons"] as const;
const topicSources = ["heard", "told", "told-alone"] as const;

/** What a class of events is to the others of its article, in a class's file. */
export const inArticleFile = z.strictObject({
  /** Classes of one dealing with it: one of them lends it its day and place, where its own sentence tells none. */
  "settings-from": z.array(text).default([]),
  /** Where several could lend them, does the one that was told last before it? Else none does. */
  "settings-from-last": z.boolean().default(false),
  /** Classes that it may be a part of: the event of them that was told last before it, with somebody of it, lends its day and place; in which of its modes, all where none is listed. */
  "part-of": z.array(text).default([]),
  "part-of-modes": z.array(text).default([]),
  /** Classes of acts done at it: in these of its modes it is no event beside one of them, where nothing tells whose it was. */
  "stage-of": z.array(text).default([]),
  "stage-modes": z.array(text).default([]),
  /** Classes whose side A is the other side of one of which a wording names but one ("talks were held with the Premier", in an article of a visit). */
  "other-side-from": z.array(text).default([]),
  /** Classes of events that it may answer: of the one told right before it those of another country are side B, where its own sentence names nobody abroad ("Tonga rejected the charge"). */
  answers: z.array(text).default([]),
  /** Does a wording that names side A alone have side B from the one of its class before it ("the party has had messages … In its message Fiji says")? */
  "side-b-from-before": z.boolean().default(false),
  /** Classes of gatherings of parties and unions: whoever holds the one told of last is side B where nothing else tells who is ("greetings were received from"). */
  "side-b-from": z.array(text).default([]),
  /** Classes of talks at which somebody may bring it in another's name, so that who got it is whom the bearer met there. */
  "received-at": z.array(text).default([]),
  /** Classes whose sides it has where its wording names nobody ("a memorandum was signed", in an article of a meeting). */
  "sides-from": z.array(text).default([]),
  /** Is it between two sides, so that in one telling of it a state or body may stand for its person in another? */
  "two-sided": z.boolean().default(false),
  /** Is it something that persons hand over for their states, beside whom they stand? */
  "handed-over": z.boolean().default(false),
  /** May somebody be but ready for one, or propose it? Told so in the middle of somebody's words, without a day, it is no event. */
  wished: z.boolean().default(false),
  /** Does an article that prints a text of this kind whole make one of it (a letter)? */
  "printed-whole": z.boolean().default(false),
  /** The mode of the one that an article makes which prints whole what several put out together (a joint statement). */
  "printed-together": text.optional(),
  /** May somebody bring it in another's name ("passed on greetings from the President")? Told so, it is done and not recalled. */
  brought: z.boolean().default(false),
  /** Does a relative clause behind it tell of a paper, a gift or whoever it went to, and not of it? */
  "aside-behind": z.boolean().default(false),
  /** Is it itself that somebody speaks, so that it happens where that was said? */
  speech: z.boolean().default(false),
  /** Is it an act of words, and so in talks a statement of them? */
  spoken: z.boolean().default(false),
  /** Whose words, where it is told, are statements of it and no declaration: those of its sides and their countries, of who stands on side A, or of the persons in one that is held? */
  "holds-words": z.enum(sidesWithWords).optional(),
  /** Does who takes part in it speak in public there, so that a declaration has its day and place? */
  "spoken-at": z.boolean().default(false),
  /** Of the events in which a speaker takes part, words were said at that of the least number; at one without a number nothing is said. */
  talkative: z.int().min(1).optional(),
  /** Is it talks, so that what somebody there only spoke of is recalled and not reported? */
  talks: z.boolean().default(false),
  /** Is one that is planned an outcome of talks? */
  arranged: z.boolean().default(false),
  /** Do officials of its countries tell more of it, in a sentence or two, without declaring anything by that ("two more aircraft would follow")? */
  detailed: z.boolean().default(false),
  /** Is it but where others met ("on the sidelines of the summit") or spoke, where one sentence tells of both? */
  setting: z.boolean().default(false),
  /** What it is about: statements made at it, and sentences that say what was talked of (`heard`), all its sentences besides (`told`), or those and no statements (`told-alone`). */
  topics: z.enum(topicSources).default("heard"),
});

/** What a class of events is to the others of its article. */
export interface InArticle {
  readonly settingsFrom: readonly string[];
  readonly settingsFromLast: boolean;
  readonly partOf: ReadonlySet<string>;
  /** Null for all. */
  readonly partOfModes: ReadonlySet<string> | null;
  readonly stageOf: ReadonlySet<string>;
  readonly stageModes: ReadonlySet<string>;
  readonly otherSideFrom: ReadonlySet<string>;
  readonly answers: ReadonlySet<string>;
  readonly sideBFromBefore: boolean;
  readonly sideBFrom: ReadonlySet<string>;
  readonly receivedAt: ReadonlySet<string>;
  readonly sidesFrom: ReadonlySet<string>;
  readonly twoSided: boolean;
  readonly handedOver: boolean;
  readonly wished: boolean;
  readonly printedWhole: boolean;
  readonly printedTogether: string | null;
  readonly brought: boolean;
  readonly asideBehind: boolean;
  readonly speech: boolean;
  readonly spoken: boolean;
  readonly holdsWords: (typeof sidesWithWords)[number] | null;
  readonly spokenAt: boolean;
  readonly talkative: number | null;
  readonly talks: boolean;
  readonly arranged: boolean;
  readonly detailed: boolean;
  readonly setting: boolean;
  readonly topics: (typeof topicSources)[number];
}

export function readInArticle(file: z.infer<typeof inArticleFile>): InArticle {
  const modes = file["part-of-modes"];
  return {
    settingsFrom: file["settings-from"],
    settingsFromLast: file["settings-from-last"],
    partOf: new Set(file["part-of"]),
    partOfModes: modes.length > 0 ? new Set(modes) : null,
    stageOf: new Set(file["stage-of"]),
    stageModes: new Set(file["stage-modes"]),
    otherSideFrom: new Set(file["other-side-from"]),
    answers: new Set(file.answers),
    sideBFromBefore: file["side-b-from-before"],
    sideBFrom: new Set(file["side-b-from"]),
    receivedAt: new Set(file["received-at"]),
    sidesFrom: new Set(file["sides-from"]),
    twoSided: file["two-sided"],
    handedOver: file["handed-over"],
    wished: file.wished,
    printedWhole: file["printed-whole"],
    printedTogether: file["printed-together"] ?? null,
    brought: file.brought,
    asideBehind: file["aside-behind"],
    speech: file.speech,
    spoken: file.spoken,
    holdsWords: file["holds-words"] ?? null,
    spokenAt: file["spoken-at"],
    talkative: file.talkative ?? null,
    talks: file.talks,
    arranged: file.arranged,
    detailed: file.detailed,
    setting: file.setting,
    topics: file.topics,
  };
}
