import type { Countries } from "../../authority/countries.ts";
import { foldName } from "../../text/fold-name.ts";
import type { Finding } from "../finding.ts";

/** Finds states by name and demonym: stands in until the states of the authority data are there. */
export function provisionalStates(text: string, article: string, from: number, to: number, { byForm }: Countries): Finding[] {
  const found: Finding[] = [];
  const words = [...text.slice(from, to).matchAll(/[\p{L}\p{M}.]+(?:[’'-][\p{L}\p{M}]+)*/gu)];
  for (let at = 0; at < words.length; ) {
    let length = 0;
    if (/^\p{Lu}/u.test(words[at]![0])) {
      for (let n = Math.min(6, words.length - at); n > 0 && !length; n--) {
        const last = words[at + n - 1]!;
        const start = from + words[at]!.index;
        const printed = text.slice(start, from + last.index + last[0].length);
        for (const form of [printed, printed.replace(/[’']s$|\.$/, ""), printed.replace(/[’']$/, "")]) {
          const known = byForm.get(foldName(form))?.find((match) => match.form === "name" || match.form === "adjective");
          if (!known || length || (form.length < 4 && form !== form.toUpperCase())) continue;
          length = n;
          const span = { start, end: start + form.length };
          found.push({
            ...span,
            article,
            kind: known.country.kind,
            form: known.form === "adjective" ? "demonym" : "name",
            name: form,
            key: known.country.key,
            country: { code: known.country.code, spans: [span], from: null },
            attributive: known.form === "adjective" || form !== printed,
            rule: "state",
          });
        }
      }
    }
    at += length || 1;
  }
  return found;
}
