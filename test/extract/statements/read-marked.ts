import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { loadAuthority } from "../../../src/authority/authority.ts";
import { loadCodebook } from "../../../src/codebook/codebook.ts";
import { type CodedSource, codeBytes } from "../../../src/pipeline/code-source.ts";

const knowledge = { authority: loadAuthority(), codebook: loadCodebook() };

export interface Marked {
  readonly style: string;
  readonly text: string;
  readonly published: string | null;
  readonly wanted: readonly { readonly start: number; readonly end: number; readonly speaker: string; readonly form: string }[];
}

/** Reads reports whose statements are marked, ⟦i Speaker| … ⟧ or ⟦d Speaker| … ⟧, and takes the marks out. */
export function readMarked(file: string): readonly Marked[] {
  const list = parse(readFileSync(join(import.meta.dirname, file), "utf8")) as {
    style: string;
    published?: string | Date;
    text: string;
  }[];
  return list.map(({ style, published, text: marked }) => {
    const wanted: { start: number; end: number; speaker: string; form: string }[] = [];
    let text = "";
    let at = 0;
    for (const match of marked.matchAll(/⟦([id]) ([^|]+)\| ([^⟧]+)⟧/g)) {
      text += marked.slice(at, match.index);
      wanted.push({
        start: text.length,
        end: text.length + match[3]!.length,
        speaker: match[2]!,
        form: match[1] === "d" ? "direct" : "indirect",
      });
      text += match[3]!;
      at = match.index + match[0].length;
    }
    return { style, text: text + marked.slice(at), published: published ? String(published) : null, wanted };
  });
}

export const code = (
  text: string,
  published: string | null,
  publisher: string | null = null,
  captured: string | null = null,
  country: string | null = null,
): CodedSource =>
  codeBytes(
    new TextEncoder().encode(text),
    "marked.txt",
    { address: null, publisher, country, captured, published, headline: null },
    knowledge,
  );
