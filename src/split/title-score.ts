import type { SplitWordings } from "../codebook/split-wordings.ts";
import type { Role } from "./classify-lines.ts";
import { announces } from "./introductions.ts";
import type { Line } from "./lines.ts";

/** What is known of a page while its posts are looked for. */
export interface Scene {
  readonly lines: readonly Line[];
  readonly roles: readonly Role[];
  readonly wordings: SplitWordings;
  /** Lines that are headlines for certain, because a cut names them. */
  readonly definite: ReadonlySet<number>;
  /** Does a paragraph, or a cut, follow before the next end? */
  readonly leadsToText: (at: number) => boolean;
  /** Is the line only a word or two above the true headline? */
  readonly kicker: (at: number, nextDefinite: number) => boolean;
  /** Does the line end in a mark that the text was cut off there? */
  readonly cutsOff: (at: number) => boolean;
  readonly announcing: (at: number) => boolean;
  readonly usualGap: number;
}

const ordinary =
  /^(?:The|This|That|These|Those|And|But|For|With|From|What|Why|How|When|Where|Who|Its|Their|Our|His|Her|New|More|Must|Will|After|Over|Into|About)$/u;

const namesOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.slice(0, 3000).match(/[\p{Lu}][\p{L}]{2,}/gu) ?? [])
      .filter((word) => !ordinary.test(word))
      .map((word) => word.toLowerCase()),
  );

const share = (words: ReadonlySet<string>, of: ReadonlySet<string>): number => {
  let hit = 0;
  for (const word of words) if (of.has(word)) hit++;
  return words.size === 0 ? 0 : hit / words.size;
};

const nearby = (lines: readonly Line[], roles: readonly Role[], from: number, step: 1 | -1, count: number): string => {
  const parts: string[] = [];
  for (let at = from + step; at >= 0 && at < lines.length && parts.length < count && Math.abs(at - from) < 12; at += step)
    if (roles[at]!.is === "text") parts.push(lines[at]!.text.slice(0, 1200));
  return parts.join("\n");
};

/** The nearest line before or after that is no furniture. */
const neighbour = (scene: Scene, at: number, step: 1 | -1): number | null => {
  for (let other = at + step; other >= 0 && other < scene.lines.length && Math.abs(other - at) < 30; other += step) {
    const role = scene.roles[other]!;
    if (role.is !== "furniture" && role.is !== "rule") return other;
  }
  return null;
};

/** Is an introduction of another's text still waiting for that text? Then this heading is that text's own headline. */
function awaited(scene: Scene, at: number, open: number | null): boolean {
  if (open === null) return false;
  for (let before = at - 1, seen = 0; before > open && seen < 4; before--) {
    const role = scene.roles[before]!;
    if (role.is === "title" && before > open + 1) return false;
    if (role.is !== "text") continue;
    seen++;
    if (scene.announcing(before)) return true;
  }
  return false;
}

/** Does an introduction follow before the next heading? */
function introduced(scene: Scene, at: number): boolean {
  for (let after = at + 1, seen = 0; after < scene.lines.length && seen < 6; after++) {
    const role = scene.roles[after]!;
    if (role.is === "cut" || (role.is === "title" && after > at + 1)) return false;
    if (role.is !== "text") continue;
    seen++;
    if (scene.announcing(after)) return true;
  }
  return false;
}

/** How much speaks for a heading being the headline of a new post, rather than a section's heading or a reprint's own headline. */
export function titleScore(scene: Scene, at: number, open: number | null): number {
  const { lines, roles, usualGap } = scene;
  const { text, gap } = lines[at]!;
  const words = text.split(/\s+/u).length;
  let score = words >= 6 ? 1 : words <= 2 ? -2.5 : words <= 3 ? -1.5 : 0;
  if (text === text.toUpperCase()) score -= 1;
  if (/^(?:\(?\d{1,2}[.)]|\(?[IVX]{1,5}[.)]|[A-Za-z][.)]) /u.test(text)) score -= 2;
  if (/^(?:Q|A|Question|Answer|Chapter|Section|Part|Annex|Appendix|Table|Figure|Session|Day)\b/u.test(text)) score -= 1.5;
  if (/\?$/u.test(text)) score -= 0.5;
  const previous = neighbour(scene, at, -1);
  const next = neighbour(scene, at, 1);
  if (previous !== null && roles[previous]!.is === "meta" && open !== null && previous > open + 1) score += 0.5;
  if (at > 0 && roles[at - 1]!.is === "furniture") score += 2;
  if (next !== null && roles[next]!.is === "meta") score += 2.5;
  if (introduced(scene, at)) score += 3;
  if (awaited(scene, at, open)) score -= 4;
  if (gap > usualGap && gap > 2) score += 1.5;
  const own = namesOf(text);
  const behind = share(own, namesOf(nearby(lines, roles, at, -1, 4)));
  const ahead = share(own, namesOf(nearby(lines, roles, at, 1, 2)));
  if (own.size >= 2 && ahead >= 0.4 && behind <= 0.25) score += 1.5;
  else if (own.size >= 1 && behind >= 0.6 && behind >= ahead) score -= 1.5;
  return score;
}

const modeOf = (numbers: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
};

/** Sets the scene for the lines of a page. */
export function setScene(lines: readonly Line[], roles: readonly Role[], wordings: SplitWordings): Scene {
  const announcing = new Map<number, boolean>();
  const leads = new Array<boolean>(lines.length + 1).fill(false);
  for (let at = lines.length - 1; at >= 0; at--) {
    const role = roles[at]!;
    const next = roles[at + 1];
    leads[at] =
      next !== undefined &&
      ((next.is === "text" && lines[at + 1]!.text.length >= 60) ||
        next.is === "cut" ||
        (!(next.is === "furniture" && next.tail) && leads[at + 1] === true));
    if (role.is === "furniture" && role.tail) leads[at] = false;
  }
  return {
    lines,
    roles,
    wordings,
    definite: new Set(),
    leadsToText: (at) => leads[at]!,
    kicker: (at, nextDefinite) => {
      if (nextDefinite > at && nextDefinite - at <= 4) {
        for (let between = at + 1; between < nextDefinite; between++) if (roles[between]!.is === "text") return false;
        return true;
      }
      const next = roles[at + 1];
      return next?.is === "title" && lines[at]!.text.split(/\s+/u).length <= 4 && lines[at + 1]!.text.split(/\s+/u).length >= 5;
    },
    cutsOff: (at) => roles[at]?.is === "text" && wordings.cuts.trailing.test(lines[at]!.text.slice(-160)),
    announcing: (at) => {
      const known = announcing.get(at);
      if (known !== undefined) return known;
      const answer = announces(lines[at]!, wordings);
      announcing.set(at, answer);
      return answer;
    },
    usualGap: modeOf(lines.filter((_, at) => at > 0 && roles[at]!.is === "text").map((line) => line.gap)),
  };
}
