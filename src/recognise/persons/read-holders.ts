import type { OfficeKinds } from "../../authority/office-kinds.ts";
import type { PersonWords } from "../../authority/person-words.ts";
import { beginsWithCapital } from "../../text/letters.ts";
import type { Span } from "../../text/span.ts";
import { isDeterminer } from "./lexicon.ts";
import type { HolderFinding } from "./person-finding.ts";
import { type Office, plainOffice, type Title } from "./read-office.ts";
import type { Token } from "./tokens.ts";

/** The offices of a title put by holder: "the President and the Prime Minister" are two, "the Prime Minister and Minister of Finance" is one. */
export function splitHolders(offices: readonly Office[]): readonly (readonly Office[])[] {
  const groups: Office[][] = [];
  for (const office of offices) {
    const last = groups.at(-1);
    const country = last?.find((other) => other.country)?.country?.code;
    if (!last || office.determined || (office.country && country && office.country.code !== country)) groups.push([office]);
    else last.push(office);
  }
  return groups;
}

/** The same for a title before a name: after "the President and Prime Minister" a name is the Prime Minister's alone. */
export function splitBeforeName(read: Title, definite: boolean, { besideAnother }: OfficeKinds): readonly (readonly Office[])[] {
  const [first, ...rest] = read.offices;
  if (read.inRow) return [read.offices];
  const groups = splitHolders(read.offices);
  // "the Deputy Premier and Minister of Finance Name": a deputy's office goes with another one.
  if (groups.length === 1 && besideAnother.test(first!.noun)) return groups;
  if (groups.length > 1 || rest.length === 0 || !definite || first!.country || first!.organisation) return groups;
  return first!.extent.end === first!.spans[0]?.end ? [[first!], rest] : groups;
}

/** The last word of an office's noun, which it goes by. */
const plainNoun = (noun: string): string => noun.slice(noun.lastIndexOf(" ") + 1);

/** Does the noun mean one official: with "the" alone, or where it is told of which country or organisation? */
function isOfficial(
  { noun, spans }: Office,
  told: boolean,
  ofBody: boolean,
  { officials, officialsOf, officialsOfBodies, kinds }: PersonWords,
): boolean {
  const plain = noun.replace(/ (?:elect|designate)$/, "");
  if (officials.has(plain) || officials.has(plain.replace(kinds.ranked, ""))) return true;
  if (ofBody && officialsOfBodies.has(plain)) return true;
  if (!told) return false;
  // "the Tongan chief" may be any; "the Tongan police chief" is one.
  const longer = spans.length > 0 && spans.at(-1)!.end - spans[0]!.start > plain.length;
  return officialsOf.has(plain) || (longer && officialsOf.has(`… ${plain}`));
}

/** The words of an office without a preposition and article at their end, where a country stands before what they lead to ("Special Envoy of the … President"). */
function withoutLead(tokens: readonly Token[], span: Span | undefined): Span | undefined {
  if (!span) return span;
  const end = tokens.findLast(
    (token) => token.start >= span.start && token.end <= span.end && !isDeterminer(token) && !/^(?:of|from|for)$/.test(token.low),
  )?.end;
  return { start: span.start, end: end ?? span.end };
}

/** An office as one who holds it; null where it may mean anybody ("the writer") or several people. */
export function readHolder(
  text: string,
  tokens: readonly Token[],
  offices: readonly Office[],
  definite: boolean,
  words: PersonWords,
  where: { readonly article: string; readonly sentence: number; readonly headline: boolean },
): HolderFinding | null {
  const head = offices.find(({ relation }) => !relation) ?? offices[0]!;
  if (offices.some(({ plural }) => plural)) return null;
  const told = offices.some(({ country, organisation, superior }) => country !== null || organisation !== null || superior);
  const official = isOfficial(
    head,
    offices.some(({ country, superior }) => country !== null || superior),
    offices.some(({ organisation }) => organisation !== null),
    words,
  );
  const capital = !where.headline && head.spans.length > 0 && beginsWithCapital(text.slice(head.spans[0]!.start));
  if (!(head.relation ? definite || told : told || (definite && (official || capital)))) return null;
  if (!official && !capital && !head.relation) return null;
  const extent = { start: offices[0]!.extent.start, end: offices.at(-1)!.extent.end };
  const first = tokens.findIndex((token) => token.start >= extent.start);
  const last = tokens.findLast((token) => token.end <= extent.end)!;
  const phrase = {
    start: isDeterminer(tokens[first - 1]) ? tokens[first - 1]!.start : extent.start,
    end: offices.at(-1)!.superior?.end ?? extent.end,
  };
  // "the new Indian ambassador": the words around the country are two, and the noun is in the second.
  const noun = plainNoun(head.noun);
  const named = head.spans.find(({ start, end }) => text.slice(start, end).toLowerCase().includes(noun)) ?? head.spans[0];
  const own = withoutLead(tokens, named) ?? {
    start: tokens.findLast((token) => token.end <= head.extent.end)!.start,
    end: head.extent.end,
  };
  // What another finder found inside the office's words ("Ambassador to Kenya") ends the mention.
  const cover = tokens.find((token) => token.cover !== null && token.start > own.start && token.start < own.end);
  const before = cover && tokens.findLast((token) => token.end <= cover.start && token.kind === "word" && token.capital);
  return {
    start: own.start,
    end: cover ? (before && before.start >= own.start ? before.end : cover.start) : own.end,
    article: where.article,
    sentence: where.sentence,
    phrase,
    offices,
    definite,
    possessive: last.possessive,
    owner: head.relation && phrase.start < extent.start ? text.slice(phrase.start, extent.start).trim().toLowerCase() : null,
    rule: head.relation ? "counterpart" : "holder",
  };
}

/** "His Majesty" without a name: a form of address that is an office. */
export function readMajesty(
  tokens: readonly Token[],
  from: number,
  to: number,
  { majesty }: OfficeKinds,
  where: { readonly article: string; readonly sentence: number },
): HolderFinding | null {
  const noun = tokens
    .slice(from, to)
    .map(({ low }) => low)
    .join(" ");
  if (!majesty.test(noun)) return null;
  const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  const office = plainOffice(span, noun);
  const possessive = tokens[to - 1]!.possessive;
  return { ...span, ...where, phrase: span, offices: [office], definite: true, possessive, owner: null, rule: "majesty" };
}
