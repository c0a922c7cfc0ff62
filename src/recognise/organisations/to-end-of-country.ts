import { firstWhere } from "../../text/first-where.ts";
import type { Finding } from "../finding.ts";

/**
 * Lets the name of an organisation that stops inside the name of a state go on to that name's end ("the Communist Party of Bosnia and Herzegovina"): "and" joins the words of
 * the state, not two owners.
 * @param states found in the same text, in its order
 */
export function toEndOfCountry(organisations: readonly Finding[], states: readonly Finding[], text: string): readonly Finding[] {
  return organisations.map((one) => {
    const state = states[firstWhere(states, ({ end }) => end > one.end)];
    if (!state || state.start <= one.start || state.start >= one.end || state.form === "demonym") return one;
    const rest = text.slice(one.end, state.end);
    return {
      ...one,
      end: state.end,
      name: one.name + rest,
      country: state.country ?? one.country,
    };
  });
}
