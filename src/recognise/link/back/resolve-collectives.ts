import type { CollectiveWords } from "../../../authority/group-words.ts";
import { type ActorKind, lands } from "../../../model/actor.ts";
import { foldName } from "../../../text/fold-name.ts";
import type { CollectiveFinding } from "../../groups/find-collectives.ts";
import type { LineMention } from "./mention-line.ts";

/** So many sentences back those are sought whom a collective means. */
const REACH = 8;

/** Kinds of actors that "the two unions" or "both banks" may mean. */
const bodyKinds: ReadonlySet<ActorKind> = new Set(["organisation", "body", "igo", "outlet"]);

const distinct = (mentions: readonly LineMention[]): readonly LineMention[] =>
  mentions.filter(({ id }, at) => mentions.findIndex((other) => other.id === id) === at);

/** A head of government is a minister by name, but not one of "the two Ministers" where two others are named. */
const headsOfGovernment = /\bprime minister\b/g;

/** Who holds an office of the noun: by its name (`titled`), or so that heads of government are none but where it says so (`strictly`); `false` for anybody. */
type Titled = "strictly" | "titled" | false;

/** The first `count` persons of a line, of different countries where these are known. */
function persons(line: readonly LineMention[], count: number, noun: string, titled: Titled): readonly LineMention[] {
  const stem = noun.replace(/^.* /, "").replace(/s$/, "");
  const named = distinct(line.filter(({ kind }) => kind === "person"));
  const heads = titled === "strictly" && !noun.includes("prime") ? headsOfGovernment : /$^/;
  const fitting = named.filter(({ offices }) => offices.some((office) => office.toLowerCase().replace(heads, "").includes(stem)));
  const candidates = titled ? (stem === "" ? [] : fitting) : named;
  const chosen: LineMention[] = [];
  for (const one of candidates) {
    if (chosen.length === count) break;
    if (one.country !== null && chosen.some(({ country }) => country === one.country)) continue;
    chosen.push(one);
  }
  return chosen;
}

/** The first `count` organisations of a line whose names have the noun, or those that are named there alone. */
function bodies(line: readonly LineMention[], count: number, noun: string): readonly LineMention[] {
  const stem = noun
    .replace(/^.* /, "")
    .replace(/(?:ies|s)$/, "")
    .replace("z", "s");
  const all = distinct(line.filter(({ kind }) => bodyKinds.has(kind)));
  const named = all.filter(({ name }) => foldName(name).replace("z", "s").includes(stem));
  return named.length >= count ? named.slice(0, count) : all.length === count ? all : [];
}

/** Countries of a line in order: of states and their adjectives, and of persons. */
const countries = (line: readonly LineMention[]): readonly string[] => [
  ...new Set(line.filter(({ kind }) => lands.has(kind) || kind === "person").flatMap(({ country }) => country ?? [])),
];

/** The last list of more than two who hold offices of one noun ("the Presidents, A, B and C") where no later line names two; nobody where there is none. */
function listedLast(lines: readonly (readonly LineMention[])[], sentence: number, noun: string): readonly LineMention[] {
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at--) {
    const line = lines[at]!;
    for (const titled of ["strictly", "titled"] as const) {
      const found = persons(line, line.length, noun, titled);
      if (found.length > 1) return found.length > 2 ? found : [];
    }
    const all = persons(line, line.length, noun, false);
    if (all.length < 2) continue;
    const [first, ...rest] = all.map(({ offices }) => new Set(offices.map((office) => office.toLowerCase())));
    const alike = [...first!].some((office) => rest.every((offices) => offices.has(office)));
    return alike && all.length > 2 ? all : [];
  }
  return [];
}

/** The last line up to `sentence` from which `pick` gets enough, else what all lines up to there give together. */
function lastWith<T>(
  lines: readonly (readonly LineMention[])[],
  sentence: number,
  count: number,
  pick: (line: readonly LineMention[]) => readonly T[],
): readonly T[] {
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at--) {
    const found = pick(lines[at]!);
    if (found.length === count) return found;
  }
  const together = pick(lines.slice(0, sentence + 1).flat());
  return together.length >= count ? together.slice(0, count) : [];
}

/** The two parties of a line that tells of no more than two, where whoever of them stands in it acts for nothing else; none where it tells of others. */
function dealingParties(line: readonly LineMention[]): readonly string[] {
  const parties = [...new Set(line.flatMap(({ party, partyAlone }) => (party !== null && partyAlone ? [party] : [])))];
  const others = line.some(({ kind, partyAlone, attributive }) => kind === "person" && !attributive && !partyAlone);
  return parties.length === 2 && !others ? parties : [];
}

/** The two sides that dealt with each other last: two parties, or people and states of two countries. */
function lastSides(
  lines: readonly (readonly LineMention[])[],
  sentence: number,
): { readonly actors: readonly string[]; readonly countries: readonly string[] } {
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at--) {
    const parties = dealingParties(lines[at]!);
    if (parties.length > 0) return { actors: parties, countries: [] };
    const codes = countries(lines[at]!);
    if (codes.length === 2) return { actors: [], countries: codes };
  }
  const together = countries(lines.slice(0, sentence + 1).flat());
  return { actors: [], countries: together.length >= 2 ? together.slice(0, 2) : [] };
}

/** Who is meant by a collective: ids of actors, or the codes of countries; both empty where it stays undecided. */
export function resolveCollective(
  { sort, noun, count, uncounted, start, sentence }: CollectiveFinding,
  lines: readonly (readonly LineMention[])[],
  { dealing }: CollectiveWords,
): { readonly actors: readonly string[]; readonly countries: readonly string[] } {
  const before = lines.map((line, at) => (at < sentence ? line : at === sentence ? line.filter((one) => one.start < start) : []));
  const ids = (found: readonly LineMention[]): readonly string[] => found.map(({ id }) => id);
  if (sort === "persons") {
    const list = uncounted ? listedLast(before, sentence, noun) : [];
    if (list.length > 0) return { actors: ids(list), countries: [] };
    // "The two ministers" are two of whom that is told before they are whoever was named last.
    for (const titled of ["strictly", "titled", false] as const) {
      const found = lastWith(before, sentence, count, (line) => persons(line, count, noun, titled));
      if (found.length === count) return { actors: ids(found), countries: [] };
    }
    return { actors: [], countries: [] };
  }
  if (sort === "parties") {
    const parties = lastWith(before, sentence, count, (line) =>
      [...new Set(line.flatMap(({ party }) => party ?? []))].slice(0, count),
    );
    if (parties.length === count) return { actors: parties, countries: [] };
  }
  if (sort === "bodies")
    return { actors: ids(lastWith(before, sentence, count, (line) => bodies(line, count, noun))), countries: [] };
  if (count === 2 && dealing.has(noun)) return lastSides(before, sentence);
  const codes = lastWith(before, sentence, count, (line) => {
    const found = countries(line);
    return found.length === count ? found : [];
  });
  return { actors: [], countries: codes };
}
