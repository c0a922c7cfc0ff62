import type { PersonWords } from "../../authority/person-words.ts";
import type { Span } from "../../text/span.ts";
import { afterCover } from "./after-cover.ts";
import { isDeterminer } from "./lexicon.ts";
import { type Office, type Title, withOrganisation } from "./read-office.ts";
import { countryAt, isInternational, isState, type TitleCountry } from "./title-country.ts";
import type { Token } from "./tokens.ts";

export const bodies = new Set(["party", "body", "organisation", "igo", "outlet"]);

/** Index behind the organisation that `cover` found at `at`, and behind its acronym in brackets. */
function behindCover(tokens: readonly Token[], at: number): number {
  const end = afterCover(tokens, at);
  return tokens[end]?.text === "(" && tokens[end + 1]?.cover && tokens[end + 2]?.text === ")" ? end + 3 : end;
}

/** "Professor, Tsinghua University": an organisation behind a comma is the one that the office is held in, where no verb follows; "of the C.C., Example Party" tells its country. */
export function withOrganisationBehind(tokens: readonly Token[], title: Title): { to: number; offices: readonly Office[] } {
  const start = isDeterminer(tokens[title.to + 1]) ? title.to + 2 : title.to + 1;
  const cover = tokens[title.to]?.text === "," ? tokens[start]?.cover : null;
  const last = title.offices.at(-1)!;
  if (!cover || !bodies.has(cover.kind) || last.relation) return title;
  if (last.organisation && (last.organisationCountry || last.country)) return title;
  const end = behindCover(tokens, start);
  const closes =
    [",", ";", ")", ".", ":"].includes(tokens[end]?.text ?? ".") || /^(?:and|who|which|in)$/.test(tokens[end]?.low ?? "");
  if (!closes) return title;
  const owned = last.organisation
    ? { ...last, organisationCountry: countryAt(tokens[start]!), stateless: false }
    : withOrganisation(last, tokens[start]!);
  // "President of the Parliamentary Assembly, Council of Example States"
  if (last.organisation && isInternational(tokens[start]!))
    return { to: end, offices: [...title.offices.slice(0, -1), { ...last, international: true }] };
  // What tells no country leaves the office as it is.
  return last.organisation && !owned.organisationCountry ? title : { to: end, offices: [...title.offices.slice(0, -1), owned] };
}

const listMarks = new Set([",", "–", "—", "-"]);

/** "Ana Lima, Example Union;" in a list of people: the organisation behind a name, and those behind it tell the country; null where the item says more. @param from where the name's noun phrase begins */
export function listedWith(
  tokens: readonly Token[],
  from: number,
  at: number,
): { readonly to: number; readonly affiliation: Span; readonly country: TitleCountry | null } | null {
  const before = tokens[from - 1]?.text ?? ";";
  if (![";", ":", "•", "*", "–", "—", "-"].includes(before) || !listMarks.has(tokens[at]?.text ?? "")) return null;
  let to = at;
  let affiliation: Span | null = null;
  let country: TitleCountry | null = null;
  while (listMarks.has(tokens[to]?.text ?? "")) {
    const start = isDeterminer(tokens[to + 1]) ? to + 2 : to + 1;
    const cover = tokens[start]?.cover ?? null;
    if (!cover || !(bodies.has(cover.kind) || (affiliation && isState(tokens[start]) && cover.form !== "demonym"))) return null;
    affiliation ??= { start: cover.start, end: cover.end };
    country ??= countryAt(tokens[start]!);
    to = behindCover(tokens, start);
  }
  const end = tokens[to]?.text ?? ";";
  return affiliation && (end === ";" || (end === "." && tokens[to + 1] === undefined)) ? { to, affiliation, country } : null;
}

/** Does one capital word behind a title belong to the body, of which no finder knows anything, that the title names last? */
export function isRestOfBody(tokens: readonly Token[], at: number, title: Title, { given, family, kinds }: PersonWords): boolean {
  const { organisation, noun, extent } = title.offices.at(-1)!;
  // "Governor of the province of Ilocos Sur"
  const end = kinds.overPlaces.test(noun) ? extent.end : organisation?.end;
  const token = tokens[at]!;
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    before.end === end &&
    before.capital &&
    !before.cover &&
    !given.has(token.folded) &&
    !family.has(token.folded) &&
    !token.possessive
  );
}

/** Does nothing but a name and the mark of an item stand before `at` ("• Ana Lima: Secretary, …")? */
export const opensLine = (tokens: readonly Token[], at: number): boolean =>
  at < 8 && tokens.slice(0, at).every(({ kind, capital, cover }, index) => (kind === "word" ? capital && !cover : index === 0));

/** Index of the bracket that closes behind a run of capitals of which no finder knows anything; -1 where something else stands there. */
export function closeOfRun(tokens: readonly Token[], at: number): number {
  for (let next = at; next < at + 8; next++) {
    const token = tokens[next];
    if (token?.text === ")") return next > at + 1 ? next : -1;
    const inside = next > at && /^(?:of|the|and|for|&)$/.test(token?.low ?? "");
    if (!token || token.cover || !(token.capital || inside)) return -1;
  }
  return -1;
}
