import { oncePer } from "../../text/once-per.ts";
import { type Finding, identityOf, namedAgain } from "../finding.ts";

/** The rule of acronyms of which nothing but what they do is known, nor what kind they are. */
export const ACTING = "acronym that acts";

/** By acronym, what a text defines it to be; null where it defines two things. */
export type Definitions = ReadonlyMap<string, Finding | null>;

/** The initials of a name, small words counted and not, and those of a party in a language that puts its noun first ("PCP" of the "Portuguese Communist Party"). */
export function initialsOf(name: string): readonly string[] {
  const words = name.split(/[\s/-]+/).filter(Boolean);
  const made = (list: readonly string[]): string => list.map((word) => word[0]!.toUpperCase()).join("");
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const party = capitals.indexOf("Party");
  const turned = [...capitals.slice(0, party + 1).reverse(), ...capitals.slice(party + 1)];
  return [made(words), made(capitals), ...(party < 0 ? [] : [made(turned)])];
}

/** By kind, country and initials, the one organisation of the source that has them; null where several have. Each article asks for those of the same names. */
const byInitials = oncePer((names: readonly Finding[]): Definitions => {
  const found = new Map<string, Finding | null>();
  for (const finding of names) {
    // An outlet's initials stand in datelines, where nothing tells its country.
    const countries = [finding.country?.code ?? [], finding.kind === "outlet" ? "" : []].flat();
    if (finding.form !== "name") continue;
    const forms = [...new Set(initialsOf(finding.name))].filter((initials) => initials.length > 1);
    for (const key of countries.flatMap((code) => forms.map((initials) => `${finding.kind} ${code} ${initials}`))) {
      const other = found.get(key);
      found.set(key, other === undefined || (other && identityOf(other) === identityOf(finding)) ? finding : null);
    }
  }
  return found;
});

const called: ReadonlySet<string> = new Set(["party", "organisation", "igo"]);

/** By initials of three letters or more, the one organisation of the source whose name has them. @param isTaken is it a form of something else? */
export function spelledOut(names: readonly Finding[], isTaken: (form: string) => boolean): ReadonlyMap<string, Finding> {
  const found = new Map<string, Finding | null>();
  for (const finding of names) {
    // "the Communist Party of Fiji (Unity)" has sisters with the same initials.
    if (finding.form !== "name" || !called.has(finding.kind) || finding.name.includes("(")) continue;
    for (const form of new Set(initialsOf(finding.name))) {
      if (!/^\p{Lu}{3,7}$/u.test(form) || isTaken(form)) continue;
      const other = found.get(form);
      found.set(form, other === undefined || (other && identityOf(other) === identityOf(finding)) ? (other ?? finding) : null);
    }
  }
  return new Map([...found].flatMap(([form, one]) => (one ? [[form, { ...one, full: one.full ?? one.name }] as const] : [])));
}

const spelledAlone = oncePer((names: readonly Finding[]) => spelledOut(names, () => false));

/**
 * Leads acronyms that nothing defines where they stand to the name that the source gives them: in brackets in their own article, else in another one, else to the
 * one organisation of their kind and country that has these initials. An acronym of two names or of another country stays as it is.
 * @param own what the article defines
 * @param everywhere what all articles define
 * @param names the organisations of all articles
 */
export function leadAcronyms(
  found: readonly Finding[],
  own: Definitions,
  everywhere: Definitions,
  names: readonly Finding[],
): readonly Finding[] {
  const initials = byInitials(names);
  const alone = spelledAlone(names);
  const rule = "acronym of a name in the source";
  return found.map((finding) => {
    const { start, end, article, name, form, attributive, kind, country } = finding;
    if (form !== "acronym" || finding.full !== null) return finding;
    // What a source defines, if but in another article, goes before what an acronym stands for elsewhere.
    const guessed = finding.rule === ACTING;
    const meant =
      own.get(name) ??
      everywhere.get(name) ??
      initials.get(`${kind} ${country?.code ?? ""} ${name}`) ??
      (guessed ? alone.get(name) : undefined);
    if (!meant || (meant.kind !== kind && !guessed) || identityOf(meant) === identityOf(finding)) return finding;
    if (meant.country && country && country.spans.length > 0 && meant.country.code !== country.code) return finding;
    return namedAgain(meant, {
      start,
      end,
      article,
      name,
      form,
      attributive,
      full: meant.full ?? meant.name,
      country: meant.country ?? (country && country.spans.length > 0 ? country : null),
      rule,
    });
  });
}
