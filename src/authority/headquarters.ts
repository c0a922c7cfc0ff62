import { foldName } from "../text/fold-name.ts";
import { readOwn } from "./read-table.ts";

/** Where an organisation of several countries has its headquarters. */
export interface Headquarters {
  readonly city: string;
  readonly country: string;
}

/** By folded name, further form and acronym of the organisation; null where two go by it. */
export type HeadquartersOf = ReadonlyMap<string, Headquarters | null>;

interface Listed {
  readonly name: string;
  readonly forms?: readonly string[];
  readonly acronyms?: readonly string[];
  readonly headquarters?: Headquarters;
}

/** Reads where organisations have their headquarters. @throws where a list is missing */
export function loadHeadquarters(): HeadquartersOf {
  const byForm = new Map<string, Headquarters | null>();
  // One goes by "OPEC" and "OPEC+" alike; where two go by one acronym it tells neither's.
  for (const { name, forms = [], acronyms = [], headquarters } of [
    ...readOwn<readonly Listed[]>("igos.yaml"),
    ...readOwn<readonly Listed[]>("organisations.yaml"),
  ])
    for (const form of new Set([name, ...forms, ...acronyms].map(foldName)))
      if (headquarters) byForm.set(form, byForm.has(form) ? null : headquarters);
  return byForm;
}
