import { z } from "zod";
import { readWords } from "./read-word-lists.ts";

/** How the day of a holiday is told. */
export type HolidayRule =
  | { readonly kind: "fixed"; readonly month: number; readonly day: number }
  | { readonly kind: "easter"; readonly church: "western" | "orthodox"; readonly days: number }
  | { readonly kind: "weekday"; readonly month: number; readonly nth: number; readonly weekday: number };

export interface Holiday {
  readonly words: readonly string[];
  readonly rule: HolidayRule;
  /** The country whose outlets mean this day by it; null for everybody. */
  readonly country: string | null;
}

/** By their first word, the longest names first. */
export type Holidays = ReadonlyMap<string, readonly Holiday[]>;

const names = z.array(z.string().regex(/^[a-z][a-z' ]*$/));
const byDay = z.record(z.string().regex(/^\d\d-\d\d$/), names);
const byDistance = z.record(z.string().regex(/^-?\d+$/), names);
const shape = z.strictObject({
  fixed: byDay,
  easter: byDistance,
  "orthodox-easter": byDistance,
  weekdays: z.record(z.string().regex(/^[A-Z]{2}$/), z.record(z.string().regex(/^\d+ (?:-1|[1-5]) [0-6]$/), names)),
});

/** The words of a name as a sentence is cut: the apostrophe and the "s" behind it stand alone. */
const wordsOf = (name: string): readonly string[] => name.match(/[a-z]+|'/g) ?? [];

/** Reads `holidays.yaml` of a language. @throws where it is missing or not of its shape */
export function loadHolidays(language = "en"): Holidays {
  const file = shape.parse(readWords("holidays.yaml", language));
  const all: Holiday[] = [];
  const add = (list: readonly string[], rule: HolidayRule, country: string | null): void => {
    for (const name of list) all.push({ words: wordsOf(name), rule, country });
  };
  for (const [day, list] of Object.entries(file.fixed))
    add(list, { kind: "fixed", month: Number(day.slice(0, 2)), day: Number(day.slice(3)) }, null);
  for (const [days, list] of Object.entries(file.easter))
    add(list, { kind: "easter", church: "western", days: Number(days) }, null);
  for (const [days, list] of Object.entries(file["orthodox-easter"]))
    add(list, { kind: "easter", church: "orthodox", days: Number(days) }, null);
  for (const [country, rules] of Object.entries(file.weekdays))
    for (const [key, list] of Object.entries(rules)) {
      const [month, nth, weekday] = key.split(" ").map(Number) as [number, number, number];
      add(list, { kind: "weekday", month, nth, weekday }, country);
    }
  const byWord = new Map<string, Holiday[]>();
  for (const holiday of all.toSorted((a, b) => b.words.length - a.words.length)) {
    const first = holiday.words[0]!;
    byWord.set(first, [...(byWord.get(first) ?? []), holiday]);
  }
  return byWord;
}
