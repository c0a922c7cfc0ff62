import { readWordLists } from "./read-word-lists.ts";

const lists = {
  beforeMonth: "before-months",
  shyMonths: "shy-months",
  surelyMonth: "surely-months",
  beforeYear: "before-years",
  beforeOldYear: "before-old-years",
  afterYear: "after-years",
  countPlaces: "count-places",
  notYears: "not-years",
  namedDays: "named-days",
  newspapers: "newspapers",
  onDay: "on-days",
  namedAfterDates: "named-after-dates",
  beforeDate: "before-dates",
  beforeHoliday: "before-holidays",
  modals: "modals",
  maybe: "maybe",
  aheadFromPast: "ahead-from-past",
  notAhead: "not-ahead",
  planned: "planned",
  plans: "plans",
  be: "be",
  wasTo: "was-to",
  calledOff: "called-off",
  pastIrregular: "past-irregular",
  notVerbs: "not-verbs",
  presentFuture: "present-future",
  nouns: "nouns",
  since: "role-since",
  until: "role-until",
  by: "role-by",
  before: "role-before",
  after: "role-after",
  during: "role-during",
  recurring: "role-recurring",
  beforeTime: "before-times",
  anniversaries: "anniversaries",
  anniversariesOf: "anniversaries-of",
  beforeOf: "before-of",
  beforeTo: "before-to",
  counts: "counts",
  counted: "counted",
  yearly: "yearly",
  behindTime: "behind-times",
  ofTheDay: "of-the-day",
  telling: "telling",
} as const;

/** Words by which it is told whether an expression is a time, and whether a clause looks ahead or back; what each is for stands beside it in `days.yaml`. */
export type DayWords = Readonly<Record<keyof typeof lists, ReadonlySet<string>>>;

/** Reads `days.yaml` of a language. @throws where it is missing or not of its shape */
export function loadDayWords(language = "en"): DayWords {
  const read = readWordLists("days.yaml", Object.values(lists), language);
  return Object.fromEntries(Object.entries(lists).map(([key, name]) => [key, new Set(read[name])])) as unknown as DayWords;
}
