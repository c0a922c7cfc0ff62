import type { Authority } from "../../authority/authority.ts";
import type { Finding } from "../finding.ts";
import type { Word } from "../words.ts";
import { ownerBefore, stateAt } from "./named-with-country.ts";

/** Airlines that are called by "Air" and their country: "Air Fiji", "Fiji Air". */
export function airlines(words: readonly Word[], article: string, authority: Authority): Finding[] {
  return words.flatMap((word, at): Finding[] => {
    if (word.raw !== "Air" || word.possessive) return [];
    const behind = word.gap === " " && words[at + 1]?.raw !== "the" ? stateAt(words, at + 1, authority) : null;
    const before = words[at - 1]?.gap === " " && !words[at - 1]!.possessive ? ownerBefore(words, at, authority) : null;
    const [from, to] = behind ? [at, behind.to] : [before?.from ?? at, at + 1];
    const code = behind?.code ?? before?.code;
    const last = words[to - 1]!;
    // "Fiji Air Force", "the Fiji Air Show": another name's beginning.
    const goesOn = last.gap === " " && !last.possessive && words[to]?.capital === true;
    if (!code || goesOn || words[from]!.raw === "the") return [];
    return [
      {
        start: words[from]!.start,
        end: last.end,
        article,
        kind: "organisation",
        form: "name",
        name: words
          .slice(from, to)
          .map(({ raw }) => raw)
          .join(" "),
        full: null,
        key: null,
        country: { code, spans: [{ start: words[from]!.start, end: last.end }], from: null },
        attributive: last.possessive,
        rule: "airline by its country",
      },
    ];
  });
}
