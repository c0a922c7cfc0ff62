import type { Authority } from "../../authority/authority.ts";
import type { Dateline } from "../../model/article.ts";
import { longestForm, wordsIn } from "../words.ts";
import type { Decided } from "./decide-country.ts";
import { lookUp } from "./look-up.ts";
import type { PlaceFinding } from "./place-finding.ts";

/** The place of a dateline, with its country where the dateline prints one; null where there is none. @param article the id of its article */
export function readDateline(
  article: string,
  dateline: Dateline,
  text: string,
  { places, countries }: Authority,
): { readonly finding: PlaceFinding; readonly printed: Decided | null } | null {
  const { place } = dateline;
  const span = place?.spans[0];
  if (!place || !span) return null;
  const words = wordsIn(text, span);
  if (words.length === 0) return null;
  const known = lookUp(words, 0, places, true);
  const whole = known && known.length === words.length ? known : null;
  const own = countries.byForm.get(words.map((word) => word.folded).join(" "))?.find((match) => match.form === "name");
  const after = wordsIn(text, { start: span.end, end: Math.max(span.end, dateline.end) });
  const length = after[0]?.capital ? longestForm(after, 0, 6, (form) => countries.byForm.has(form)) : 0;
  const form = after
    .slice(0, length)
    .map((word) => word.folded)
    .join(" ");
  const printed = length > 0 ? countries.byForm.get(form)?.find((match) => match.form === "name") : undefined;
  const fits = printed && (!whole || whole.options.some((option) => option.country === printed.country.code));
  const state = own && !whole ? own.country : null;
  return {
    finding: {
      article,
      start: span.start,
      end: span.end,
      name: place.value,
      form: whole?.form ?? place.value.toLowerCase(),
      kind: state ? "country" : (whole?.kind ?? "other"),
      role: "dateline",
      options: whole?.options ?? [],
      stands: null,
    },
    printed: fits
      ? {
          country: printed.country.code,
          countryWords: { start: after[0]!.start, end: after[length - 1]!.end },
          rule: "place inside another",
          from: null,
        }
      : state
        ? { country: state.code, countryWords: span, rule: "country", from: null }
        : null,
  };
}
