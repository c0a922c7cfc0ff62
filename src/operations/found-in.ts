import { z } from "zod";
import { quoteSchema } from "../model/record-schemas.ts";
import type { FoundIn } from "../pipeline/list-findings.ts";
import { foldName } from "../text/fold-name.ts";

/** The sentence in which something was found, and whose text that is. */
export const foundIn = quoteSchema.extend({
  source: z.string(),
  article: z.string(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
});

export const whereFound = ({ source, article, outlet, published, start, end, words }: FoundIn): z.infer<typeof foundIn> => ({
  source,
  article,
  outlet,
  published,
  start,
  end,
  words,
});

/** Does a value have what was typed, case and marks aside? What is not asked for holds of everything. */
export const has = (value: string | null | undefined, part: string | undefined): boolean =>
  part === undefined || (value != null && foldName(value).includes(foldName(part)));
