import { type Cell, workedOut } from "../../../model/cell.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import { countryAt, isState } from "../../persons/title-country.ts";
import { type Lenders, sentenceOf } from "./lenders.ts";

const invites = /(?<![\p{L}])(?:at|on|upon) the (?:kind )?invitation of (?:the |his |her |its |their )?$/iu;
/** Code units of the longest of them. */
const LONGEST = 48;

/** The country of whoever somebody came by the invitation of: the only one abroad that the sentence tells of ("a visit to Fiji at the invitation of the Minister, Ana Lima"). */
export function countryOfInviter(members: readonly NameFinding[], lenders: Lenders): Cell<string> | null {
  const { text, homes } = lenders;
  for (const member of members) {
    const start = Math.min(member.phrase.start, member.start);
    if (!invites.test(text.slice(Math.max(0, start - LONGEST), start))) continue;
    const home = homes.get(member.article)?.code;
    const { tokens } = sentenceOf(lenders, member);
    const states = tokens.filter(
      (token) => isState(token) && token.cover!.form !== "demonym" && token.end <= start && countryAt(token)?.code !== home,
    );
    const [first] = states;
    const code = first && countryAt(first)?.code;
    if (!code || states.some((token) => countryAt(token)?.code !== code)) continue;
    return workedOut(code, "invited to where the visit leads", "country-of-inviter", [{ start: first.start, end: first.end }]);
  }
  return null;
}
