import { handsOver, isCreditLine, many, speaksAbout } from "../articles/introductions.ts";
import type { Scene } from "./scene.ts";
import type { Awaited } from "./title-score.ts";
import type { Mark } from "./title-weights.ts";

/** So many paragraphs above a credit are the text that it credits. */
const credited = 2;
/** So many paragraphs of a post's own words may stand between an introduction and what it introduces. */
const ownWords = 3;

/** What a post has announced and what of it has come, while its lines are read. */
export interface Announcement {
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

export const nothingYet: Announcement = {
  announced: 0,
  begun: 0,
  since: 0,
  datelined: true,
  leads: false,
  weak: false,
  seen: 0,
  closed: 0,
};

export const awaitedBy = ({ announced, begun, since, weak }: Announcement): Awaited =>
  announced <= begun ? null : begun > 0 || weak ? "another" : Math.max(0, since);

export const oneMore = (told: Announcement, datelined: boolean): Announcement => ({
  ...told,
  begun: told.begun + 1,
  since: Number.NEGATIVE_INFINITY,
  datelined: told.datelined && datelined,
});

/** "The following reports" is kept with two; where they had datelines, a heading without one is hardly that of a third. */
export const isKept = ({ announced, begun, datelined }: Announcement, marks: ReadonlySet<Mark>): boolean =>
  announced >= many && begun >= 2 && datelined && !marks.has("dateline");

/** Reads on over one paragraph. */
export function readOn(scene: Scene, told: Announcement, at: number, datelined: (at: number) => boolean): Announcement {
  const line = scene.lines[at]!;
  const texts = scene.announced(at);
  const next = { ...told, seen: told.seen + 1 };
  if (texts > 0 && told.announced <= told.begun) {
    const credits = isCreditLine(line, scene.wordings);
    // Below a text of some length a credit is of that text.
    if (credits && told.seen >= credited) return next;
    const weak = told.seen > 0 && credits;
    return { ...next, announced: told.begun + texts, since: 0, leads: handsOver(line, scene.wordings), weak };
  }
  if (told.announced <= told.begun) return next;
  if (!told.leads && speaksAbout(line, scene.wordings, scene.matter.near(at, -1, 4))) return next;
  const since = told.since + 1;
  const starts = told.leads || datelined(at) || scene.wordings.marks.greeting.test(line.text);
  return since > (starts ? 0 : ownWords) ? oneMore(next, datelined(at)) : { ...next, since };
}
