import type { PersonWords } from "../../authority/person-words.ts";
import type { Role } from "../../model/actor.ts";
import type { Span } from "../../text/span.ts";
import { months } from "../days/en/words.ts";
import { isDeterminer, officeHead, skipHonorifics } from "./lexicon.ts";
import { countryAt, isInternational, isState, isStateless, type TitleCountry } from "./title-country.ts";
import type { Token } from "./tokens.ts";

const marks: ReadonlyMap<string, Role["mark"]> = new Map([
  ["former", "former"],
  ["ex", "former"],
  ["late", "former"],
  // "the then President"
  ["then", "former"],
  ["acting", "acting"],
  ["interim", "acting"],
  ["caretaker", "acting"],
  ["incoming", "elect"],
  ["elect", "elect"],
  ["designate", "elect"],
]);

/** Does the word say that an office is held no more, not yet or for a while? */
export const isMark = (low: string): boolean => marks.has(low);

/** The longest prefix of modifiers, countries and organisations before an office's noun. */
const longestPrefix = 14;

/** What stands before an office's noun, and where the noun is. */
export interface Prefix {
  readonly head: number;
  readonly length: number;
  readonly words: number;
  readonly country: TitleCountry | null;
  readonly organisation: Span | null;
  readonly organisationCountry: TitleCountry | null;
  readonly international: boolean;
  readonly stateless: boolean;
  readonly mark: Role["mark"];
}

const endOfCover = (tokens: readonly Token[], at: number): number => {
  let next = at;
  while (tokens[next]?.cover && tokens[next]!.cover === tokens[at]!.cover) next++;
  return next;
};

const phraseAt = (tokens: readonly Token[], at: number, length: number): string =>
  tokens
    .slice(at, at + length)
    .map(({ low }) => low.replaceAll("-", " "))
    .join(" ");

/** "Bridgewater Fund founder": is there an office of a company within the next words, with only capitalised words before it? */
function corporateAhead(tokens: readonly Token[], at: number, words: PersonWords): boolean {
  for (let next = at + 1; next < at + 5 && next < tokens.length; next++) {
    const length = officeHead(tokens, next, words);
    if (length > 0) return words.kinds.ofCompanies.test(phraseAt(tokens, next, length));
    const token = tokens[next]!;
    if (token.kind !== "word" || token.cover || !token.capital || token.possessive) return false;
  }
  return false;
}

/** Is there an office noun within the next words, with only capitalised words before it? Then an unknown word belongs to the title. */
function headAhead(tokens: readonly Token[], at: number, words: PersonWords): boolean {
  for (let next = at + 1; next < at + 4 && next < tokens.length; next++) {
    if (officeHead(tokens, next, words) > 0) return true;
    const token = tokens[next]!;
    if (token.kind !== "word" || token.cover) return false;
    if (!words.officeModifiers.has(token.low) && !words.portfolios.has(token.low) && !words.bodies.has(token.low)) return false;
  }
  return false;
}

/** "Assistant Minister", "Principal Deputy Adviser", "Deputy Health Minister": an office's noun that says of another, right behind it, which it is. */
function ranksAnother(tokens: readonly Token[], at: number, words: PersonWords): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (!words.officeModifiers.has(token.low) || token.possessive || next?.capital !== token.capital || next.cover) return false;
  // "Deputy Health Minister": what the office is for may stand between the two.
  const between = words.officeModifiers.has(next.low) || words.portfolios.has(next.low);
  return officeHead(tokens, at + 1, words) > 0 || (between && headAhead(tokens, at, words));
}

/** Is one of the words somebody's name ("Lund adviser")? */
const isNamed = (tokens: readonly Token[], [from, to]: readonly [number, number], { given, family }: PersonWords): boolean =>
  tokens.slice(from, to).some(({ folded }) => given.has(folded) || family.has(folded));

/** "dismissed A and appointed Deputy Minister B": behind "and" it is a verb, and no part of the title. */
const isDeed = (tokens: readonly Token[], at: number, { appointing }: PersonWords): boolean =>
  tokens[at - 1]?.low === "and" && tokens[at]?.capital === false && appointing.has(tokens[at].low);

/** Reads the modifiers, countries and organisations before an office's noun, from `from` on; null where no noun follows them. */
export function readPrefix(tokens: readonly Token[], from: number, words: PersonWords): Prefix | null {
  if (isDeed(tokens, from, words)) return null;
  let country: TitleCountry | null = null;
  let organisation: Span | null = null;
  let organisationCountry: TitleCountry | null = null;
  let international = false;
  let stateless = false;
  let mark: Role["mark"] = null;
  let field = false;
  let first = -1;
  // The run of unknown capitals before the noun: whose office it is ("Volkswagen CEO", "Fatah spokesperson").
  let unknown: readonly [number, number] | null = null;
  for (let at = from; at < Math.min(tokens.length, from + longestPrefix); ) {
    const token = tokens[at]!;
    const length = officeHead(tokens, at, words);
    // "Justice Minister": what an office is for may be an office's noun itself.
    const subject = length === 1 && words.portfolios.has(token.low) && officeHead(tokens, at + 1, words) > 0 && !token.possessive;
    if (length > 0 && !subject && !(length === 1 && ranksAnother(tokens, at, words))) {
      const last = tokens[at + length - 1]!;
      if (!last.possessive || !headAhead(tokens, at + length - 1, words)) {
        const elect = /[ -](elect|designate)$/.test(last.low) ? "elect" : mark;
        const noun = phraseAt(tokens, at, length);
        const owned =
          unknown !== null &&
          unknown[0] === first &&
          organisation === null &&
          (words.kinds.ofCompanies.test(noun) ||
            (!token.capital && !words.kinds.behindPlaces.test(noun) && !isNamed(tokens, unknown, words)));
        // "Kadra's chairman"
        const belongs =
          unknown !== null &&
          first < 0 &&
          organisation === null &&
          unknown[1] === at &&
          tokens[at - 1]!.possessive &&
          !token.capital &&
          words.kinds.ofMembers.test(noun) &&
          !isNamed(tokens, unknown, words);
        if (owned) first = unknown![1];
        return {
          head: at,
          length,
          words: first < 0 ? at : first,
          country: field && words.kinds.ofFields.test(noun) ? null : country,
          organisation:
            owned || belongs ? { start: tokens[unknown![0]]!.start, end: tokens[unknown![1] - 1]!.end } : organisation,
          organisationCountry,
          international,
          stateless: stateless || (owned && country === null),
          mark: elect,
        };
      }
      if (first < 0) first = at;
      at += length;
      continue;
    }
    if (token.cover) {
      if (isState(token)) {
        country ??= countryAt(token);
        field = token.cover.form !== "demonym" && !tokens[endOfCover(tokens, at) - 1]!.possessive;
      } else if (token.cover.kind !== "person") {
        organisation = { start: token.cover.start, end: token.cover.end };
        organisationCountry = countryAt(token);
        international = isInternational(token);
        stateless = isStateless(token);
      } else return null;
      at = endOfCover(tokens, at);
      continue;
    }
    // "Party of Kenya (PK) Vice Chairman"
    if (token.text === "(" && organisation && tokens[at + 1]?.cover && tokens[at + 2]?.text === ")") {
      at += 3;
      continue;
    }
    if (token.text === "," || token.text === "&" || token.text === "-") {
      const [one, other] = [tokens[at - 1]!, tokens[at + 1]];
      if (first < 0 || !words.portfolios.has(one.low) || !words.portfolios.has(other?.low ?? "")) return null;
      // "at the border, Foreign Minister Ana Lima said": the clause before ends there.
      if (one.capital !== other!.capital) return null;
      at++;
      continue;
    }
    if (token.kind === "mark") return null;
    const low = token.low;
    if (marks.has(low)) mark ??= marks.get(low) ?? null;
    // A "visiting Minister" is a Minister; a "visiting professor" holds a chair of that name.
    // So is a "Beijing-based analyst" an analyst, and a "Bolivian-born unionist" a unionist.
    if (
      first < 0 &&
      (words.passingModifiers.has(low) || /\p{L}-(?:based|born)$/u.test(low)) &&
      !words.kinds.academic.has(tokens[at + 1]?.low ?? "")
    ) {
      at++;
      continue;
    }
    // "the foundation's president": which one is told before.
    const asOne = !token.capital || isDeterminer(tokens[at - 1]);
    if (first < 0 && token.possessive && asOne && words.bodies.has(low) && headAhead(tokens, at, words)) {
      // "the Fijian embassy's press counsellor"
      const owner = words.embassies.has(low) && isState(tokens[at - 1]) ? tokens[at - 1]!.cover! : token;
      organisation = { start: owner.start, end: token.end };
      at++;
      continue;
    }
    // "the ship's captain": whose it is, and nobody's name.
    if (first < 0 && token.possessive && !token.capital && officeHead(tokens, at + 1, words) > 0) {
      at++;
      continue;
    }
    // "The parliament elected lawyer Ana Lima as Speaker": a verb.
    if (words.predicate.choosing.has(low) && words.bodies.has(tokens[at - 1]?.low ?? "")) return null;
    // "had appointed former Senator Lima"
    if (at === from && words.predicate.choosing.has(low) && /^(?:has|have|had)$/.test(tokens[at - 1]?.low ?? "")) return null;
    // "Sorensen appointed former Senator Lima": behind a name it is what somebody did.
    if (
      at === from &&
      words.predicate.choosing.has(low) &&
      tokens[at - 1]?.capital &&
      !tokens[at - 1]!.possessive &&
      !isDeterminer(tokens[at - 1])
    )
      return null;
    // "Carl Green and Head of …": right before an office "and" leads to another's.
    if (low === "and" && unknown !== null && officeHead(tokens, at + 1, words) > 0) return null;
    if (words.officeModifiers.has(low) || (words.portfolios.has(low) && !(low === "and" && first < 0))) {
      if (first < 0) first = at;
      at++;
      continue;
    }
    // "department director", "political bureau member", "Secretariat member"
    if (
      (!token.capital || words.noNames.has(low)) &&
      words.bodies.has(low) &&
      !token.possessive &&
      headAhead(tokens, at, words)
    ) {
      if (first < 0) first = at;
      at++;
      continue;
    }
    const afterTitle = first < 0 ? skipHonorifics(tokens, at, words) : at;
    if (afterTitle > at) {
      at = afterTitle;
      continue;
    }
    if (!token.capital || words.noNames.has(low)) return null;
    // "On 19 April President …"
    if (low in months && tokens[at - 1]?.kind === "number") return null;
    // "In Suva Foreign Minister Ana Lima met …": the town is no part of the title.
    if (at === from && /^(?:in|at)$/.test(tokens[from - 1]?.low ?? "")) return null;
    // "Thanking President Ana Lima, …": a participle that opens its sentence is no part of the title.
    if (at === 0 && low.endsWith("ing")) return null;
    if (!headAhead(tokens, at, words) && !corporateAhead(tokens, at, words)) return null;
    // "Lima and King Hamad met": behind an unknown word "and" leads to another.
    if (tokens[at + 1]?.low === "and" && first < 0) return null;
    if (first < 0 || unknown?.[1] === at) unknown = [unknown?.[0] ?? at, at + 1];
    if (token.possessive) {
      first = -1;
    } else if (token.capitals || /\p{Lu}.*-\p{Lu}|\p{Ll}\p{Lu}/u.test(token.text))
      organisation = { start: token.start, end: token.end };
    else if (first < 0) first = at;
    at++;
  }
  return null;
}
