import { z } from "zod";

/** Lists of words of a language by their names, as a data file holds them. */
export type WordLists<Name extends string> = Readonly<Record<Name, readonly string[]>>;

const list = z.array(z.string().min(1)).min(1);

/** Holds that a data file has these lists of words, and no other. @throws naming the file and what is wrong with it */
export function wordLists<Name extends string>(value: unknown, names: readonly Name[], file: string): WordLists<Name> {
  const read = z.strictObject(Object.fromEntries(names.map((name) => [name, list]))).safeParse(value);
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
  return read.data as unknown as WordLists<Name>;
}
