import { readOwn } from "./read-table.ts";

/** A state that is no more: the day on which it ended, and the codes of those that lie where it lay. */
export interface DissolvedState {
  readonly code: string;
  readonly until: string;
  readonly now: ReadonlySet<string>;
}

/** Reads the states that have dissolved and still have a code. @throws where the list is missing */
export const loadDissolvedStates = (): readonly DissolvedState[] =>
  Object.entries(
    readOwn<Readonly<Record<string, { readonly until: string; readonly now: readonly string[] }>>>("dissolved-states.yaml"),
  ).map(([code, { until, now }]) => ({ code, until, now: new Set(now) }));

/** The state in which a country's land lay on a day. @param day ISO day; null where it is not known */
export const stateOn = (states: readonly DissolvedState[], country: string, day: string | null): string =>
  (day !== null && states.find(({ until, now }) => day < until && now.has(country))?.code) || country;
