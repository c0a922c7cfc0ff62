import { handsOver, isCreditLine, many, speaksAbout } from "../articles/introductions.ts";
import type { Scene } from "./scene.ts";
import type { Awaited } from "./title-score.ts";
import type { Mark } from "./title-weights.ts";

/** So many paragraphs above a credit are the text that it credits. */
const credited = 2;
/** So many paragraphs of a post's own words may stand between an introduction and what it introduces. */
const ownWords = 3;

/** What a post has announced and what of it has come, while its lines are read. */
export interface Promise {
  readonly announced: number;
  readonly begun: number;
  /** Paragraphs since the introduction. */
  readonly since: number;
  /** The texts that have come all have a dateline. */
  readonly datelined: boolean;
  /** The introduction ends in a colon: the text follows at once. */
  readonly leads: boolean;
  /** It is a mere credit at the end of a text, which may belong to that text. */
  readonly weak: boolean;
  /** Paragraphs of the post so far. */
  readonly seen: number;
  /** Texts that a signature or a name in brackets has closed. */
  readonly closed: number;
}

export const nothingYet: Promise = {
  announced: 0,
  begun: 0,
  since: 0,
  datelined: true,
  leads: false,
  weak: false,
  seen: 0,
  closed: 0,
};

export const awaitedBy = ({ announced, begun, since, weak }: Promise): Awaited =>
  announced <= begun ? null : begun > 0 || weak ? "another" : Math.max(0, since);

export const oneMore = (promise: Promise, datelined: boolean): Promise => ({
  ...promise,
  begun: promise.begun + 1,
  since: Number.NEGATIVE_INFINITY,
  datelined: promise.datelined && datelined,
});

/** "The following reports" is kept with two; where they had datelines, a heading without one is hardly that of a third. */
export const isKept = ({ announced, begun, datelined }: Promise, marks: ReadonlySet<Mark>): boolean =>
  announced >= many && begun >= 2 && datelined && !marks.has("dateline");

/** Reads on over one paragraph. */
export function readOn(scene: Scene, promise: Promise, at: number, datelined: (at: number) => boolean): Promise {
  const line = scene.lines[at]!;
  const texts = scene.announced(at);
  const next = { ...promise, seen: promise.seen + 1 };
  if (texts > 0 && promise.announced <= promise.begun) {
    const credits = isCreditLine(line, scene.wordings);
    // Below a text of some length a credit is of that text.
    if (credits && promise.seen >= credited) return next;
    const weak = promise.seen > 0 && credits;
    return { ...next, announced: promise.begun + texts, since: 0, leads: handsOver(line, scene.wordings), weak };
  }
  if (promise.announced <= promise.begun) return next;
  if (!promise.leads && speaksAbout(line, scene.wordings, scene.matter.near(at, -1, 4))) return next;
  const since = promise.since + 1;
  const starts = promise.leads || datelined(at) || scene.wordings.marks.greeting.test(line.text);
  return since > (starts ? 0 : ownWords) ? oneMore(next, datelined(at)) : { ...next, since };
}
