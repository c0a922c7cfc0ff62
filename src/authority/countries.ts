import { foldName } from "../text/fold-name.ts";
import { listUnder } from "../text/list-under.ts";
import { listIn, readRows } from "./read-table.ts";

export interface Country {
  /** ISO 3166-1 alpha-2, XK, or a code that ISO has withdrawn (SU). */
  readonly code: string;
  readonly kind: "state" | "territory";
  readonly key: string;
  /** Short name of common usage. */
  readonly name: string;
  readonly capitals: readonly string[];
}

/** How a form stands for its country. */
export type CountryForm = "name" | "adjective" | "capital" | "seat";

export interface CountryMatch {
  readonly country: Country;
  readonly form: CountryForm;
  readonly printed: string;
}

export interface Countries {
  readonly byCode: ReadonlyMap<string, Country>;
  /** What a folded form (`foldName`) may stand for: more than one country for "Congolese", none for an unknown form. Case is lost: check that "us" was printed "US". */
  readonly byForm: ReadonlyMap<string, readonly CountryMatch[]>;
}

export function loadCountries(): Countries {
  const byCode = new Map<string, Country>();
  const byForm = new Map<string, CountryMatch[]>();
  for (const [code, kind, , name, forms, adjectives, capitals, stands] of readRows("countries.tsv")) {
    const country: Country = {
      code: code!,
      kind: kind as Country["kind"],
      key: `iso:${code}`,
      name: name!,
      capitals: listIn(capitals),
    };
    byCode.set(country.code, country);
    const add = (list: readonly string[], form: CountryForm): void => {
      for (const printed of list) listUnder(byForm, foldName(printed), { country, form, printed });
    };
    add(listIn(forms), "name");
    add(listIn(adjectives), "adjective");
    add(listIn(capitals), "capital");
    add(listIn(stands), "seat");
  }
  return { byCode, byForm };
}
