import type { PersonWords } from "../../authority/person-words.ts";
import { afterCover } from "./after-cover.ts";
import { bodies } from "./organisation-behind.ts";
import { readName } from "./read-name.ts";
import type { Token } from "./tokens.ts";

/** "International Secretary CPUSA Ana Ruiz": the organisation that stands between an office and a full name, up to that name; null where none begins at `at`. */
export function bodyBeforeName(tokens: readonly Token[], at: number, words: PersonWords): { readonly to: number } | null {
  const cover = tokens[at]?.cover;
  if (!cover || !bodies.has(cover.kind)) return null;
  const to = afterCover(tokens, at);
  return readName(tokens, to, words, true) - to > 1 ? { to } : null;
}
