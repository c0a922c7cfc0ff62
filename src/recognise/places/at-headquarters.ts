import type { Headquarters, HeadquartersOf } from "../../authority/headquarters.ts";
import type { PlaceMention } from "../../model/mention.ts";
import { foldName } from "../../text/fold-name.ts";
import type { Span } from "../../text/span.ts";
import type { Finding } from "../finding.ts";

/** Longest stretch between a noun for a seat and the organisation that sits there ("the headquarters in Example Street of"). */
const REACH = 40;

/** How a text leads to where an organisation sits, by the nouns for it. */
export interface SeatPatterns {
  /** Behind the organisation: "(the) African Union('s) headquarters". */
  readonly behind: RegExp;
  /** In its own name: "African Union Commission headquarters". */
  readonly within: RegExp;
  /** Before it: "at the headquarters of (the)". */
  readonly before: RegExp;
  /** Without it: "at its headquarters". */
  readonly alone: RegExp;
}

export function seatPatterns(nouns: ReadonlySet<string>): SeatPatterns {
  const any = [...nouns].join("|");
  return {
    behind: new RegExp(`^(?:['’]s?)? (?:${any})\\b`, "i"),
    within: new RegExp(` (?:${any})$`, "i"),
    before: new RegExp(`\\b(?:at|in|inside|outside) (?:the )?((?:${any}) of (?:the )?)$`, "i"),
    alone: new RegExp(
      `\\b(?:at|in|inside) (its (?:\\p{L}+ )?(?:${any})|the (?:${any}) of that (?:body|organi[sz]ation|institution))\\b`,
      "giu",
    ),
  };
}

const leadsThere = /\b(?:at|in|inside|outside|from|to)(?: the)?(?: \p{Ll}+)? ?$/u;

/**
 * Finds where organisations of several countries sit ("at the headquarters of the African Union", "at its headquarters"), each with its country.
 * @param organisations of the article, in the order of the text
 */
export function atHeadquarters(
  article: string,
  text: string,
  sentences: readonly Span[],
  organisations: readonly Finding[],
  known: HeadquartersOf,
  { behind, within, before, alone }: SeatPatterns,
): readonly PlaceMention[] {
  const found: PlaceMention[] = [];
  const seatOf = ({ name, full }: Finding): Headquarters | null =>
    [full ?? name, name, name.replace(within, "")].map((form) => known.get(foldName(form))).find((seat) => seat) ?? null;
  const add = (start: number, end: number, owner: Finding, { city, country }: Headquarters): void => {
    found.push({
      article,
      start,
      end,
      name: text.slice(start, end),
      kind: "venue",
      country,
      countryWords: null,
      role: "at",
      rule: "headquarters of an organisation",
      from: `${owner.full ?? owner.name} has its headquarters in ${city}`,
      dateline: false,
    });
  };
  let next = 0;
  for (const sentence of sentences) {
    const own: { readonly finding: Finding; readonly seat: Headquarters }[] = [];
    for (; next < organisations.length && organisations[next]!.start < sentence.end; next++) {
      const finding = organisations[next]!;
      const seat = finding.start >= sentence.start ? seatOf(finding) : null;
      if (seat) own.push({ finding, seat });
    }
    for (const { finding, seat } of own) {
      const lead = text.slice(Math.max(sentence.start, finding.start - REACH), finding.start);
      const opens = before.exec(lead);
      if (opens) add(finding.start - opens[1]!.length, finding.end, finding, seat);
      if (!leadsThere.test(lead)) continue;
      if (within.test(finding.name)) add(finding.start, finding.end, finding, seat);
      const trails = behind.exec(text.slice(finding.end, Math.min(sentence.end, finding.end + REACH)));
      if (trails) add(finding.start, finding.end + trails[0].length, finding, seat);
    }
    if (own.length === 0) continue;
    let last = -1;
    for (const match of text.slice(sentence.start, sentence.end).matchAll(alone)) {
      const start = sentence.start + match.index + match[0].length - match[1]!.length;
      while (last + 1 < own.length && own[last + 1]!.finding.end <= start) last++;
      const owner = own[last];
      if (owner) add(start, start + match[1]!.length, owner.finding, owner.seat);
    }
  }
  return found;
}
