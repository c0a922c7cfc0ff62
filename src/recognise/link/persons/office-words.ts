import { foldName } from "../../../text/fold-name.ts";

const small = new Set("of for the and to in on a an at de s affairs".split(" "));
/** Words that mean one office in the usage of different countries. */
const usual: Readonly<Record<string, string>> = {
  premier: "prime minister",
  vice: "deputy",
  defense: "defence",
  labor: "labour",
  external: "foreign",
  relations: "foreign",
  centre: "center",
  chairman: "chair",
  chairwoman: "chair",
  chairperson: "chair",
  presidents: "president",
  ministers: "minister",
  spokesman: "spokesperson",
  spokeswoman: "spokesperson",
};
/** Words that say how an office is held, not which it is. */
const manner = new Set(
  "top senior visiting chief seasoned veteran former acting then new incoming outgoing elect designate interim caretaker union cabinet federal republic".split(
    " ",
  ),
);

/** The words by which two wordings of an office are compared: "Minister of Foreign Affairs" and "Foreign Minister" have the same. */
export function officeWords(printed: string): ReadonlySet<string> {
  const words = foldName(printed)
    .split(" ")
    .flatMap((word) => (usual[word] ?? word).split(" "))
    .filter((word) => word !== "" && !small.has(word));
  const telling = words.filter((word) => !manner.has(word));
  return new Set(telling.length > 0 ? telling : words);
}

/** Do both name one office, or the first the second in fewer words ("the Minister" for "the Minister of Health")? A deputy is never the one deputised for. */
export function mayMean(short: ReadonlySet<string>, full: ReadonlySet<string>): boolean {
  if (short.size === 0 || short.has("deputy") !== full.has("deputy")) return false;
  if (full.has("prime") && !short.has("prime") && short.has("minister") && short.size > 1) return false;
  return [...short].every((word) => full.has(word));
}
