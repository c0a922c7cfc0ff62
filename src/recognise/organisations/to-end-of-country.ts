import { firstWhere } from "../../text/first-where.ts";
import type { Finding } from "../finding.ts";

/** Code units of " of the ", and one more. */
const OF = 9;

/**
 * Lets the name of an organisation that stops inside the name of a state go on to that name's end ("the Communist Party of Bosnia and Herzegovina"): "and" joins the words of
 * the state, not two owners; and that of a known body to its own country behind it.
 * @param states found in the same text, in its order
 */
export function toEndOfCountry(organisations: readonly Finding[], states: readonly Finding[], text: string): readonly Finding[] {
  return organisations.map((one) => {
    const state = states[firstWhere(states, ({ end }) => end > one.end)];
    if (!state || state.start <= one.start || state.form === "demonym") return one;
    // "the Saeima of Latvia": what is known, with its own country behind its name.
    const told =
      one.key !== null &&
      one.form === "name" &&
      one.kind === "body" &&
      one.country !== null &&
      one.country.code === state.country?.code &&
      /^ of (?:the )?$/.test(text.slice(one.end, Math.min(state.start, one.end + OF)));
    if (state.start >= one.end && !told) return one;
    const rest = text.slice(one.end, state.end);
    return {
      ...one,
      end: state.end,
      name: one.name + rest,
      country: state.country ?? one.country,
    };
  });
}
