import { foldName } from "../../../text/fold-name.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import { indexNames } from "./name-index.ts";

/** The mentions of one person inside one article. */
export interface NameGroup {
  readonly article: string;
  readonly members: NameFinding[];
  /** The folded words of the fullest form. */
  words: readonly string[];
}

export const nameWords = (name: string): readonly string[] => foldName(name).split(" ").filter(Boolean);

/** Are the words of `part` in `whole`, in order? An initial stands for a word that begins with it, beside a word that is printed whole ("N. Okello"). */
export function runsIn(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  let printed = 0;
  for (const word of whole) {
    const wanted = part[at];
    if (wanted === undefined) break;
    if (word === wanted) printed++;
    else if (wanted.length > 1 || !word.startsWith(wanted)) continue;
    at++;
  }
  return (at === part.length && printed > 0) || isPatronymic(part, whole);
}

/** "G. Tserendorj" for "Tserendorj Gombo": where a forefather's name stands last in full, its initial stands first. */
function isPatronymic([initial, ...own]: readonly string[], whole: readonly string[]): boolean {
  const forefather = whole.at(-1);
  if (initial?.length !== 1 || own.length === 0 || own.length !== whole.length - 1) return false;
  return (
    forefather!.length > 1 && forefather!.startsWith(initial) && own.every((word, at) => word.length > 1 && word === whole[at])
  );
}

const countryOf = (finding: NameFinding): string | null =>
  finding.country?.code ?? finding.offices.find((office) => !office.relation && office.country)?.country?.code ?? null;

/** Do two lots of mentions tell different countries of a person? */
export const disagree = (a: readonly NameFinding[], b: readonly NameFinding[]): boolean => {
  const left = new Set(a.map(countryOf).filter((code) => code !== null));
  const right = b.map(countryOf).filter((code) => code !== null);
  return left.size > 0 && right.length > 0 && !right.some((code) => left.has(code));
};

function join(group: NameGroup, finding: NameFinding, words: readonly string[]): void {
  group.members.push(finding);
  const longer = words.length - group.words.length || words.join("").length - group.words.join("").length;
  if (longer > 0) group.words = words;
}

/** Letters of an office that no list knows before a name ("SND Okello"). */
const lettered = /^\p{Lu}{2,5} (?=\p{Lu}\p{Ll})/u;

/** Leaves the letters of an office out of a name whose rest ends a full name of the article ("SND Okello" where "Grace Okello" is named). */
function withoutLetters(findings: readonly NameFinding[]): readonly NameFinding[] {
  const surnames = new Set(
    findings.flatMap(({ name }) => (lettered.test(name) || !name.includes(" ") ? [] : [nameWords(name).at(-1)!])),
  );
  return findings.map((finding) => {
    const letters = lettered.exec(finding.name)?.[0] ?? "";
    const rest = finding.name.slice(letters.length);
    if (letters === "" || !surnames.has(nameWords(rest).join(" "))) return finding;
    return { ...finding, name: rest, start: finding.start + letters.length };
  });
}

/**
 * Is a name alone behind a monarch's or prince's title another's than the group's ("King Hamid" beside "Crown Prince Fahd bin Hamid")? They go by their first names, and
 * by another only where the group bears the title too.
 */
function isOfOtherRoyal({ offices }: NameFinding, [word]: readonly string[], group: NameGroup, royal: RegExp): boolean {
  const titles = offices.filter(({ noun }) => royal.test(noun)).map(({ noun }) => noun);
  return titles.length > 0 && group.words[0] !== word && !nounsOf(group.members).some((noun) => titles.includes(noun));
}

/** Puts the names of one article into groups, one a person: equal names, then names inside fuller ones, then single words. @param royal titles that go with a first name */
export function groupNames(findings: readonly NameFinding[], royal: RegExp): NameGroup[] {
  const groups: NameGroup[] = [];
  const byForm = new Map<string, NameGroup>();
  const index = indexNames<NameGroup>();
  const enter = (group: NameGroup, words: readonly string[]): void => {
    byForm.set(words.join(" "), group);
    index.enter(group.words, group);
  };
  const byLength = withoutLetters(findings)
    .map((finding) => ({ finding, words: nameWords(finding.name) }))
    .sort((a, b) => Math.min(2, b.words.length) - Math.min(2, a.words.length) || a.finding.start - b.finding.start);
  for (const { finding, words } of byLength) {
    if (words.length === 0) continue;
    const same = byForm.get(words.join(" "));
    if (same) {
      join(same, finding, words);
      continue;
    }
    const near = index.near(words).filter(
      (group) =>
        (runsIn(words, group.words) || (words.length > 1 && group.words.length > 1 && runsIn(group.words, words))) &&
        !disagree([finding], group.members) &&
        !(words.length === 1 && isOfOtherRoyal(finding, words, group, royal)) &&
        // Two forms of one name do not stand side by side in one sentence, a father's and a son's do.
        (words.length === 1 || !group.members.some((member) => member.sentence === finding.sentence)),
    );
    const chosen = near.length > 1 && words.length === 1 ? latest(near, finding) : near.length === 1 ? near[0]! : null;
    if (chosen) {
      join(chosen, finding, words);
      enter(chosen, words);
    } else if (near.length === 0) {
      const group = { article: finding.article, members: [finding], words };
      groups.push(group);
      enter(group, words);
    }
  }
  return groups;
}

const nounsOf = (members: readonly NameFinding[]): readonly string[] =>
  members.flatMap(({ offices }) => offices.filter(({ relation }) => !relation).map(({ noun }) => noun));

/** Of two who stand level, as a couple does ("High Commissioner Wari, accompanied by Madam Wari"), the only one with the office that is told, or with any; null where that tells them not apart. */
function bearer(groups: readonly NameGroup[], told: readonly string[]): NameGroup | null {
  const bearing = groups.filter(({ members }) => {
    const nouns = nounsOf(members);
    return told.length > 0 ? told.some((noun) => nouns.includes(noun)) : nouns.length > 0;
  });
  return bearing.length === 1 ? bearing[0]! : null;
}

/** The person last named before a bare part of a name; null where two stand level. */
export function latest(
  groups: readonly NameGroup[],
  at: { readonly start: number; readonly sentence: number; readonly offices?: NameFinding["offices"]; readonly rule?: string },
): NameGroup | null {
  const last = groups
    .map((group) => ({
      group,
      member: group.members.filter((member) => member.start < at.start).sort((a, b) => b.start - a.start)[0],
    }))
    .filter((entry) => entry.member !== undefined)
    .sort((a, b) => b.member!.start - a.member!.start);
  if (last.length === 0) return null;
  if (last.length > 1 && last[0]!.member!.sentence === last[1]!.member!.sentence) {
    const level = last.filter(({ member }) => member!.sentence === last[0]!.member!.sentence).map(({ group }) => group);
    const told = (at.offices ?? []).filter(({ relation }) => !relation).map(({ noun }) => noun);
    // "Madam Wari" may be either: the words before the bare part tell, where it is looked for.
    return told.length === 0 && at.rule === "address" ? null : bearer(level, told);
  }
  return last[0]!.group;
}
