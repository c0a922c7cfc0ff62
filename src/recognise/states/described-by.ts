import type { Authority } from "../../authority/authority.ts";
import type { PlaceMention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import { foldName } from "../../text/fold-name.ts";
import { wordsIn } from "../words.ts";

/** The rule by which a country in a word such as "Saudi-led" is found. */
export const COMPOUND = "country in a compound";

/** Words of the longest country before a participle ("South Korean-flagged"). */
const MOST = 3;

/**
 * The countries that describe somebody or something by a compound ("Iran-backed", "Liberian-flagged", "New Zealand-led"): none acts, and nothing happens there,
 * yet whoever is described so has to do with another country.
 */
export function findDescribing(reading: Reading, { countries, stateWords }: Authority): readonly PlaceMention[] {
  const { text } = reading.source;
  const found: PlaceMention[] = [];
  for (const sentence of reading.annotation.sentences) {
    const words = wordsIn(text, sentence);
    for (const [at, word] of words.entries()) {
      const cut = /[-‐‑](\p{Ll}+)$/u.exec(word.raw);
      if (!word.capital || !cut || !stateWords.describing.has(cut[1]!)) continue;
      const head = word.raw.slice(0, cut.index);
      for (let length = MOST; length > 0; length--) {
        const before = words.slice(Math.max(0, at - length + 1), at);
        if (before.length < length - 1 || before.some(({ gap, capital }) => gap !== " " || !capital)) continue;
        const printed = [...before.map(({ raw }) => raw), head].join(" ");
        const forms = (countries.byForm.get(foldName(printed)) ?? []).filter(
          ({ form }) => form === "name" || form === "adjective",
        );
        const codes = new Set(forms.map(({ country }) => country.code));
        if (
          codes.size !== 1 ||
          (stateWords.asPrinted.has(printed.toLowerCase()) && !forms.some((one) => one.printed === printed))
        )
          continue;
        found.push({
          article: sentence.article,
          start: before[0]?.start ?? word.start,
          end: word.start + cut.index,
          name: printed,
          kind: "country",
          country: forms[0]!.country.code,
          countryWords: { start: before[0]?.start ?? word.start, end: word.start + cut.index },
          role: "named",
          rule: COMPOUND,
          from: null,
          dateline: false,
        });
        break;
      }
    }
  }
  return found;
}
