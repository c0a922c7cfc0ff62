import { foldName } from "../../text/fold-name.ts";

/** The noun that heads a name, folded: its last word before "of" and its like, else its last. */
export function headOf(name: string): string {
  const words = name.split(/[\s–-]+/);
  const joiner = words.findIndex((word) => /^(?:of|for|on|with|to|de|del|in)$/.test(word));
  return foldName(words[(joiner > 0 ? joiner : words.length) - 1]!);
}
