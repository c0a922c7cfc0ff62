import { readdirSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join, relative } from "node:path";
import { parseAst } from "vite";
import { expect, test } from "vitest";
import { exponentialLoops } from "./exponential-loops.ts";

const home = join(import.meta.dirname, "..");

/** The expressions that the source prints, each with its file. */
function printedExpressions(): readonly { readonly source: string; readonly flags: string; readonly file: string }[] {
  const files = readdirSync(join(home, "src"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return files.flatMap((file) => {
    const path = join(home, "src", file);
    const found: { source: string; flags: string; file: string }[] = [];
    JSON.stringify(parseAst(stripTypeScriptTypes(readFileSync(path, "utf8"))), (_, value) => {
      if (value?.regex) found.push({ source: value.regex.pattern, flags: value.regex.flags, file: relative(home, path) });
      return value;
    });
    return found;
  });
}

/** The expressions that are put together from the codebook and the authority data until a page of each language and kind that ships has been coded. */
async function madeExpressions(): Promise<readonly { readonly source: string; readonly flags: string }[]> {
  // What others made is theirs to look at: it reads the codebook, and no page.
  await import("js-yaml");
  const Plain = RegExp;
  const made = new Map<string, { source: string; flags: string }>();
  globalThis.RegExp = class extends Plain {
    constructor(pattern: RegExp | string, flags?: string) {
      super(pattern, flags);
      made.set(`${this.flags}/${this.source}`, { source: this.source, flags: this.flags });
    }
    static override get [Symbol.species](): RegExpConstructor {
      return Plain;
    }
  } as RegExpConstructor;
  try {
    const { loadAuthority } = await import("../src/authority/authority.ts");
    const { loadCodebook } = await import("../src/codebook/codebook.ts");
    const { codeDocument } = await import("../src/pipeline/code-document.ts");
    const knowledge = { authority: loadAuthority(), codebook: loadCodebook() };
    const seen = { address: null, publisher: "Example", country: null, captured: "2026-05-04", published: null, headline: null };
    for (const file of readdirSync(join(home, "examples/reports")))
      codeDocument(file, readFileSync(join(home, "examples/reports", file)), file, seen, knowledge);
  } finally {
    globalThis.RegExp = Plain;
  }
  return [...made.values()];
}

test("a loop with two ways through the same words is found", () => {
  expect(exponentialLoops("^(?:(?:[A-Z][A-Za-z]*|of),? ?)+$", "u")).toEqual(["(?:(?:[A-Z][A-Za-z]*|of),? ?)+"]);
  expect(exponentialLoops("^(?:[a-z]+ly |strongly )*x", "")).toEqual(["(?:[a-z]+ly |strongly )*"]);
  expect(exponentialLoops("^(?:[A-Z][a-z]*)(?:,? [A-Z][a-z]*)*$", "u")).toEqual([]);
  expect(exponentialLoops("(?:a{1,20}; ?)+b", "")).toEqual([]);
});

test("no expression of the source has such a loop", () => {
  const printed = printedExpressions();
  expect(printed.length).toBeGreaterThan(1000);
  const found = printed.flatMap(({ source, flags, file }) => exponentialLoops(source, flags).map((loop) => `${file}: ${loop}`));
  expect(found).toEqual([]);
});

test("no expression that is made of the codebook's wordings has such a loop", async () => {
  const made = await madeExpressions();
  expect(made.length).toBeGreaterThan(1500);
  expect([...new Set(made.flatMap(({ source, flags }) => exponentialLoops(source, flags)))]).toEqual([]);
}, 60_000);
