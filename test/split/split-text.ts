import { acquire } from "../../src/acquire/acquire.ts";
import { loadAuthority } from "../../src/authority/authority.ts";
import { loadCodebook } from "../../src/codebook/codebook.ts";
import type { Split } from "../../src/model/article.ts";
import { split } from "../../src/split/split.ts";

const { split: wordings } = loadCodebook();
const authority = loadAuthority();
const nobody = { address: null, publisher: null, country: null, captured: null, published: null, headline: null };

/** Splits a text as a file of that name would be. */
export const splitText = (text: string, name = "page.txt", publisher: string | null = null): Split =>
  split(acquire(new TextEncoder().encode(text), name), { ...nobody, publisher }, authority, wordings);
