import { LeanExpression } from "../../text/lean-expression.ts";
import { listUnder } from "../../text/list-under.ts";
import { verbForms } from "./inflect.ts";

/** A verb under a heading, found by the inflected form of its first word and by what stands right after that. */
export interface VerbPattern {
  readonly lemma: string;
  /** The heading it stands under: an act of speech, an act of holding a position. */
  readonly act: string;
  /** What must stand right after the verb's first word for it to be this verb; null where anything may. */
  readonly follows: RegExp | null;
}

/** By inflected form of the first word, lower case; the most exacting verb first. */
export type VerbPatterns = ReadonlyMap<string, readonly VerbPattern[]>;

type Item = string | Readonly<Record<string, string>>;

/** Makes patterns of lists of lemmas: "point out", or "lemma: what must follow". */
export function verbPatterns(
  acts: Readonly<Record<string, unknown>>,
  irregular: Readonly<Record<string, readonly string[]>>,
): VerbPatterns {
  const byForm = new Map<string, VerbPattern[]>();
  for (const [act, items] of Object.entries(acts))
    for (const item of items as readonly Item[]) {
      const [lemma, after] = typeof item === "string" ? [item, ""] : Object.entries(item)[0]!;
      const [head, ...rest] = lemma.split(" ");
      // "took notes" is no "take note".
      const further = rest.length > 0 && after === "" ? `${rest.join("\\s+")}(?!\\p{L})` : rest.join("\\s+");
      const pattern = [...(further === "" ? [] : [further]), ...(after === "" ? [] : [`(?:${after})`])].join("\\s+");
      const verb: VerbPattern = {
        lemma,
        act,
        follows: pattern === "" ? null : new LeanExpression(`^\\s*(?!\\s)(?:${pattern})`, "u"),
      };
      for (const form of verbForms(head!, irregular)) listUnder(byForm, form, verb);
    }
  for (const verbs of byForm.values()) verbs.sort((a, b) => (b.follows?.source.length ?? 0) - (a.follows?.source.length ?? 0));
  return byForm;
}
