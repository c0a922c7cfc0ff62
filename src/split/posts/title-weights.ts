/** What recurs on a page beside the headlines of its posts. */
export type Mark =
  | "day"
  | "byline"
  | "cut"
  | "furniture"
  | "rule"
  | "end"
  | "signed"
  | "credit"
  | "dateline"
  | "label"
  | "gap"
  | "share"
  | "foot";

/**
 * Log-odds, fitted by logistic regression (ridge 3) over 8,700 headings of 590 pages put together from news texts, and of test/split/pages, then rounded;
 * what occurs too seldom there to be fitted keeps a guess.
 */
export const weights = {
  before: -2,
  oneOrTwoWords: -1,
  threeWords: -1.1,
  sixWords: 1.8,
  capitals: -1.6,
  part: -1,
  /** The number of a part: a guess. */
  romanNumber: -4,
  genre: 1.5,
  /** A letter or speech follows. */
  greeting: 1.8,
  /** "Message to …" over its salutation: a guess. */
  letter: 2.5,
  question: -1,
  /** A long one, for which nothing else speaks: a text may ask so. A guess. */
  longQuestion: -4,
  severalLong: 0.5,
  /** The share of the heading's matter that the next paragraphs take up, less that of the paragraphs before. */
  gain: 2.2,
  behind: -2,
  tellsDay: 0.9,
  introduced: 2.2,
  another: -4,
  /** The page marks the heading on the level of its posts, on none, or on a lower one: guesses. */
  topLevel: 7,
  noLevel: -3,
  lowLevel: -5,
  /** Written with capitals otherwise than the headlines that are known, or alike, or with fewer words than any of them: guesses. */
  unlike: -1.5,
  alike: 0.5,
  /** In capitals as the first headline and most others are: a guess. */
  likeFirst: 1.2,
  shorter: -1,
  /** A word or two stand below it, as in a menu: a guess. */
  thin: -2.5,
  /** The name of a column ("In brief"): a guess. */
  department: 2.5,
  /** "Letter from …", "Meeting with …" name a piece, not a part of one: a guess. */
  named: 1.2,
  /** It tells what somebody does ("Minister meets …"), as headings of sections seldom do: a guess. */
  happens: 2.6,
  /** Nearly all headings have their day, and this one has none: a guess. */
  undated: -2,
  /** The page is a digest of notices: a guess. */
  brief: 4.5,
  /** Behind a wide gap, or not, on a page that parts its posts so: guesses. */
  apart: 2.5,
  notApart: -1,
  /** Most headings are made "Country: what happened": a guess. */
  labelled: 1.5,
} as const;

/** The share of matter that so many paragraphs before and after have in common, with its weight. */
export const cohesion = [
  [2, 2, -5],
  [4, 3, -3.9],
  [8, 5, -3.3],
] as const;

/**
 * By the number of names in the first lines of the text below that stand nowhere before: a new post brings new people and places, a section goes on with those it has. From the log-odds
 * of 550 headings of test/split, halved, for other weights tell some of it.
 */
export const byNewNames = [-0.9, -0.2, 0, 0.5, 0.7, 1] as const;

/** By the number of paragraphs between an introduction and the heading; with each it grows likelier that the promised text has no headline. */
export const afterIntroduction = [-8, -2, -0.8, -0.3] as const;

/** For each mark: the heading has it, it recurs on the page besides, and the heading lacks it though most have it. */
export const markWeights: Readonly<Record<Mark, readonly [number, number, number]>> = {
  day: [2.4, 2.7, -2.9],
  byline: [0.8, 0.5, -1.5],
  cut: [3, 1.7, -1.6],
  furniture: [1, 1.2, -1.4],
  rule: [0.9, 0.6, -0.8],
  end: [0.8, 0.8, -0.3],
  /** The signature of a letter or notice stands above: a guess. */
  signed: [1.5, 0, 0],
  credit: [0.8, 1.5, 0],
  dateline: [1.2, 1.2, 0],
  label: [2, 1, -1.3],
  gap: [1.2, 0.5, -0.5],
  /** A row of places to share it closes the post above: a guess, for where it recurs. */
  share: [0, 1.5, -1],
  /** A line that comes again at the end of each post stands above: guesses. */
  foot: [2, 3, -3],
};

export const allMarks: readonly Mark[] = [
  "day",
  "byline",
  "cut",
  "furniture",
  "rule",
  "end",
  "signed",
  "credit",
  "dateline",
  "label",
  "gap",
  "share",
  "foot",
];
