import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { LeanExpression } from "../../text/lean-expression.ts";
import { codebookFolder, readYaml } from "../folder.ts";
import type { MarkedKind } from "./page-marks.ts";

/** How pages word what surrounds their articles, in all languages that the codebook has words of. */
export interface PageWordings {
  /** What a line is by its own words; null where they say nothing. */
  readonly kindOf: (line: string) => MarkedKind | null;
  /** What all that a line heads is; null where it heads nothing of a kind. */
  readonly headOf: (line: string) => MarkedKind | null;
}

type Lists = Readonly<Record<string, readonly string[]>>;

/** Longer lines are running text, whatever they begin with: what pages say of cookies fills paragraphs. */
const startMost = 2_000;
const lineMost = 220;
const headMost = 80;
const knownMost = 5_000;

let loaded: PageWordings | null = null;

/** Reads `codebook/<language>/pages.yaml` of every language, once a process. @throws where a fragment is no regular expression */
export function pageWordings(): PageWordings {
  if (loaded) return loaded;
  const patterns = new Map<MarkedKind, { line: string[]; start: string[]; head: string[] }>();
  for (const language of readdirSync(codebookFolder).toSorted()) {
    const file = join(language, "pages.yaml");
    if (!existsSync(join(codebookFolder, file))) continue;
    const read = readYaml(file) as { line?: Lists; start?: Lists; head?: Lists };
    for (const place of ["line", "start", "head"] as const)
      for (const [kind, fragments] of Object.entries(read[place] ?? {})) {
        const own = patterns.get(kind as MarkedKind) ?? { line: [], start: [], head: [] };
        own[place].push(...fragments);
        patterns.set(kind as MarkedKind, own);
      }
  }
  const whole = (fragments: readonly string[]): LeanExpression | null =>
    fragments.length === 0 ? null : new LeanExpression(`^(?:${[...new Set(fragments)].join("|")})$`, "iu");
  const tests = [...patterns].map(([kind, { line, start, head }]) => ({
    kind,
    line: whole(line),
    head: whole(head),
    start: start.length === 0 ? null : new LeanExpression(`^(?:${[...new Set(start)].join("|")})`, "iu"),
  }));
  const kindIn = (line: string): MarkedKind | null => {
    for (const { kind, line: own, start } of tests)
      if ((line.length <= lineMost && own?.test(line)) || start?.test(line)) return kind;
    return null;
  };
  // Menus and labels come again on every page of an outlet, and many times on one.
  const known = new Map<string, MarkedKind | null>();
  loaded = {
    kindOf: (text) => {
      const line = text.trim();
      if (line.length === 0 || line.length > startMost) return null;
      const before = known.get(line);
      if (before !== undefined) return before;
      const kind = kindIn(line);
      if (known.size >= knownMost) known.clear();
      known.set(line, kind);
      return kind;
    },
    headOf: (text) => {
      const line = text.trim();
      return line.length > headMost ? null : (tests.find(({ head }) => head?.test(line))?.kind ?? null);
    },
  };
  return loaded;
}
