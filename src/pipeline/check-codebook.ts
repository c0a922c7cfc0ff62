import type { Authority } from "../authority/authority.ts";
import type { Codebook } from "../codebook/codebook.ts";
import { type EventIndex, indexEvents } from "../codebook/events/event-classes.ts";
import type { EventFile, Example } from "../codebook/events/event-file.ts";
import { withoutPattern } from "../codebook/patterns/without-pattern.ts";
import { extract } from "../extract/extract.ts";
import type { Report } from "../model/report.ts";
import { foldName } from "../text/fold-name.ts";
import { listUnder } from "../text/list-under.ts";
import { type CodedSource, codeBytes } from "./code-source.ts";

/** The day on which every example of the codebook is taken to be published: a Wednesday. */
export const EXAMPLE_DAY = "2026-05-06";

export interface CodebookFault {
  readonly class: string;
  /** The pattern as written, null for a near miss. */
  readonly pattern: string | null;
  readonly example: string | null;
  readonly fault: string;
}

export interface CodebookCheck {
  readonly classes: number;
  readonly patterns: number;
  readonly examples: number;
  readonly nearMisses: number;
  readonly faults: readonly CodebookFault[];
}

interface Wanted {
  readonly text: string;
  readonly cells: ReadonlyMap<string, readonly string[]>;
  readonly mode?: string | null | undefined;
  readonly standing?: string | undefined;
  readonly salience?: string | undefined;
  readonly date?: string | null | undefined;
  readonly country?: string | null | undefined;
}

/** Takes the marks out of an example: "[A:Name] met [B:Name] in [place:City]" gives the sentence and its cells. */
export function readExample(example: Example): Wanted {
  const given = typeof example === "string" ? { text: example } : example;
  const cells = new Map<string, string[]>();
  const text = given.text.replace(/\[([A-Za-z]+):([^\]]+)\]/g, (_, cell: string, words: string) => {
    listUnder(cells, cell, words);
    return words;
  });
  return { ...given, text, cells };
}

/** Who acts on a side, or, where the mark is in small letters, is merely there. */
const sideOf = (report: Report, mark: string): readonly string[] => {
  const side = mark.toUpperCase();
  const role = mark === side ? "principal" : "present";
  return report.participants.filter((one) => one.side === side && one.role === role).map((one) => foldName(one.name.value));
};

/** What is wrong with a report beside what an example marks; null where nothing is. */
function differs(report: Report, wanted: Wanted): string | null {
  for (const side of ["A", "B", "C", "a", "b"]) {
    const names = (wanted.cells.get(side) ?? []).map(foldName);
    const found = sideOf(report, side);
    const same = names.length === found.length && names.every((name) => found.includes(name));
    if (!same) return `side ${side} is ${JSON.stringify(found)}, marked ${JSON.stringify(names)}`;
  }
  if (wanted.mode !== undefined && (report.mode?.value ?? null) !== wanted.mode)
    return `mode is ${report.mode?.value ?? null}, not ${wanted.mode}`;
  if (report.standing.value !== (wanted.standing ?? "held"))
    return `standing is ${report.standing.value}, not ${wanted.standing ?? "held"}`;
  if (wanted.salience && report.salience.value !== wanted.salience)
    return `salience is ${report.salience.value}, not ${wanted.salience}`;
  if (wanted.date !== undefined && (report.when?.value.date ?? null) !== wanted.date)
    return `day is ${report.when?.value.date ?? null}, not ${wanted.date}`;
  if (wanted.country !== undefined && (report.place?.country?.value ?? null) !== wanted.country)
    return `country is ${report.place?.country?.value ?? null}, not ${wanted.country}`;
  const [place] = wanted.cells.get("place") ?? [];
  if (place && foldName(report.place?.name.value ?? "") !== foldName(place))
    return `place is ${report.place?.name.value ?? null}, marked ${place}`;
  return null;
}

/** Checks classes of a codebook against their own examples and near misses, in the company of all `files`. */
export function checkCodebook(
  authority: Authority,
  codebook: Codebook,
  files: readonly EventFile[],
  checked: readonly EventFile[] = files,
  language = "en",
): CodebookCheck {
  const events = indexEvents(files, codebook.eventWords, language);
  const faults: CodebookFault[] = [];
  const read = new Map<string, CodedSource>();
  const readText = (text: string): CodedSource => {
    const known = read.get(text);
    if (known) return known;
    const sighting = {
      address: null,
      publisher: null,
      country: null,
      captured: EXAMPLE_DAY,
      published: EXAMPLE_DAY,
      headline: null,
    };
    const coded = codeBytes(new TextEncoder().encode(`${text}\n`), "example.txt", sighting, { authority, codebook });
    read.set(text, coded);
    return coded;
  };
  const reportsOf = (text: string, index: EventIndex): readonly Report[] => {
    const { reading, recognition } = readText(text);
    return extract(reading, recognition, { ...codebook, events: index }).reports;
  };
  const tryExample = (
    file: EventFile,
    wanted: Wanted,
    index: EventIndex,
  ): { readonly fault: string | null; readonly patterns: readonly string[] } => {
    const reports = reportsOf(wanted.text, index).filter((report) => report.class === file.class);
    if (reports.length === 0) return { fault: `no ${file.class} was found`, patterns: [] };
    const fault = reports.map((report) => differs(report, wanted));
    const right = fault.indexOf(null);
    return {
      fault: right < 0 ? fault[0]! : null,
      patterns: reports.flatMap(({ traces }) => traces.map(({ pattern }) => pattern)),
    };
  };

  let examples = 0;
  let nearMisses = 0;
  let patterns = 0;
  for (const file of checked) {
    const own = file.wordings[language];
    if (!own) continue;
    const entries = [...own.patterns, ...own.others];
    patterns += entries.length;
    const seen = new Set<string>();
    entries.forEach((entry, at) => {
      if (entries.findIndex((other) => other.pattern === entry.pattern) !== at)
        faults.push({ class: file.class, pattern: entry.pattern, example: null, fault: "stands twice" });
      let needed = false;
      let fired = false;
      const without = withoutPattern(events, file.class, entry.pattern);
      for (const example of entry.examples) {
        examples++;
        const wanted = readExample(example);
        if (seen.has(wanted.text))
          faults.push({ class: file.class, pattern: entry.pattern, example: wanted.text, fault: "the example stands twice" });
        seen.add(wanted.text);
        const { fault, patterns: fires } = tryExample(file, wanted, events);
        if (fault) faults.push({ class: file.class, pattern: entry.pattern, example: wanted.text, fault });
        fired ||= fires.some((one) => one.replace(/ \((?:passive|relative)\)$/, "") === entry.pattern);
        needed ||= tryExample(file, wanted, without).fault !== null;
      }
      if (!fired) faults.push({ class: file.class, pattern: entry.pattern, example: null, fault: "no example fires it" });
      else if (!needed)
        faults.push({
          class: file.class,
          pattern: entry.pattern,
          example: null,
          fault: "without it every example is found all the same",
        });
    });
    for (const text of own["near-misses"]) {
      nearMisses++;
      const found = reportsOf(text, events).filter((report) => report.class === file.class);
      if (found.length > 0)
        faults.push({
          class: file.class,
          pattern: found[0]!.traces[0]!.pattern,
          example: text,
          fault: `a near miss gives a ${file.class}`,
        });
    }
  }
  return { classes: checked.length, patterns, examples, nearMisses, faults };
}
