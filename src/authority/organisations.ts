import type { ActorKind } from "../model/actor.ts";
import { foldName } from "../text/fold-name.ts";
import { beginsWithCapital } from "../text/letters.ts";
import { listUnder } from "../text/list-under.ts";
import { listIn, readOwn, readRows } from "./read-table.ts";

/** A party, international organisation or outlet that the authority data know. */
export interface KnownOrganisation {
  readonly kind: ActorKind;
  readonly name: string;
  readonly country: string | null;
  readonly key: string;
  readonly acronyms: readonly string[];
  /** Years of founding and end, where known; null for one that is still there or undated. */
  readonly last: number | null;
  /** Does it stand in the project's own lists, which hold what is common in print? */ readonly usual: boolean;
  /** Of an outlet: is it written for readers abroad, or independent, so that it leaves out no country of its own? */
  readonly abroad: boolean;
}

/** By folded form; several where a form is ambiguous ("Labour Party", "PCC"). */
export type Organisations = ReadonlyMap<string, readonly KnownOrganisation[]>;

interface Own {
  readonly name: string;
  readonly country?: string;
  readonly key?: string;
  readonly kind?: ActorKind;
  readonly forms?: readonly string[];
  readonly acronyms?: readonly string[];
  readonly abroad?: boolean;
}

const slug = (country: string | null, name: string): string =>
  `readout:${country ?? "int"}:${foldName(name).replaceAll(" ", "-")}`;

export function loadOrganisations(): Organisations {
  const byForm = new Map<string, KnownOrganisation[]>();
  const add = (known: KnownOrganisation, forms: readonly string[]): void => {
    for (const form of new Set([known.name, ...forms, ...known.acronyms].map(foldName)))
      if (form.length > 1) listUnder(byForm, form, known);
  };
  // Own lists first: they settle which of two raw names a party goes by.
  const settled = new Map<string, KnownOrganisation>();
  const ownParties = readOwn<readonly Own[]>("parties.yaml");
  const rawParties = readRows("parties.tsv");
  const rawKeys = new Map(rawParties.map(([country, key, name]) => [`${country} ${foldName(name!)}`, key!]));
  for (const { name, country = null, key, forms = [], acronyms = [] } of ownParties) {
    const known: KnownOrganisation = {
      kind: "party",
      name,
      country,
      key:
        key ?? ([name, ...forms].map((form) => rawKeys.get(`${country} ${foldName(form)}`)).find(Boolean) || slug(country, name)),
      acronyms,
      last: null,
      usual: true,
      abroad: false,
    };
    add(known, forms);
    for (const form of [name, ...forms]) settled.set(`${country} ${foldName(form)}`, known);
  }
  for (const [country, key, name, forms, acronyms, , last] of rawParties) {
    if (!beginsWithCapital(name!) || [name!, ...listIn(forms)].some((form) => settled.has(`${country} ${foldName(form)}`)))
      continue;
    add(
      {
        kind: "party",
        name: name!,
        country: country!,
        key: key || slug(country!, name!),
        acronyms: listIn(acronyms),
        last: last ? Number(last) : null,
        usual: false,
        abroad: false,
      },
      listIn(forms),
    );
  }
  for (const { name, kind = "igo", forms = [], acronyms = [] } of readOwn<readonly Own[]>("igos.yaml"))
    add({ kind, name, country: null, key: slug(null, name), acronyms, last: null, usual: true, abroad: false }, forms);
  for (const { name, country = null, forms = [], acronyms = [] } of readOwn<readonly Own[]>("bodies.yaml"))
    add({ kind: "body", name, country, key: slug(country, name), acronyms, last: null, usual: true, abroad: false }, forms);
  for (const { name, country = null, forms = [], acronyms = [] } of [
    ...readOwn<readonly Own[]>("movements.yaml"),
    ...readOwn<readonly Own[]>("organisations.yaml"),
  ])
    add(
      { kind: "organisation", name, country, key: slug(country, name), acronyms, last: null, usual: true, abroad: false },
      forms,
    );
  const ownOutlets = readOwn<readonly Own[]>("outlets.yaml");
  for (const { name, country = null, kind = "outlet", forms = [], abroad = false } of ownOutlets)
    add(
      {
        kind,
        name,
        country,
        key: slug(country, name),
        acronyms: forms.filter((form) => /^\p{Lu}{2,}$/u.test(form)),
        last: null,
        usual: true,
        abroad,
      },
      forms,
    );
  const known = new Set(ownOutlets.flatMap(({ name, forms = [] }) => [name, ...forms]).map(foldName));
  for (const [name, country, forms] of readRows("outlets.tsv"))
    if (!known.has(foldName(name!)) && name!.length > 4)
      add(
        {
          kind: "outlet",
          name: name!,
          country: country!,
          key: slug(country!, name!),
          acronyms: [],
          last: null,
          usual: false,
          abroad: false,
        },
        listIn(forms).filter((form) => form.length > 6 && !known.has(foldName(form))),
      );
  return byForm;
}
