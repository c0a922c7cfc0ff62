import { type Cell, workedOut } from "../../../model/cell.ts";
import type { ActorMention } from "../../../model/mention.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import { type Lenders, lenderBefore, sentenceOf } from "./lenders.ts";

/** So far before a name the delegation may be told of. */
const REACH = 600;
/** So much of the sentence before and behind the name is looked at. */
const WINDOW = 400;
/** Behind an owner's name so much is looked at ("'s visiting delegation included"). */
const OWNED = 60;

/** The country of the delegation told of before, where the sentence says that somebody belongs to it ("… were among its members", "Led by …, it also included …"). */
export function countryOfDelegation(members: readonly NameFinding[], lenders: Lenders): Cell<string> | null {
  const { text, words } = lenders;
  // The Tide Party is no party of travellers: its name tells of none.
  const isDelegation = (_: unknown, { start, end, phrase, form }: ActorMention): boolean =>
    (/^(?:name|acronym)$/.test(form)
      ? `${text.slice(Math.min(start, phrase.start), start)} ${text.slice(end, Math.max(end, phrase.end))}`
      : text.slice(Math.min(start, phrase.start), Math.max(end, phrase.end))
    )
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => words.delegations.has(word));
  // "Lima's delegation includes …": that of whoever owns it.
  const ownsIt = (_: unknown, { end }: ActorMention): boolean =>
    words.ownDelegation.exec(text.slice(end, end + OWNED))?.index === 0;
  for (const member of members) {
    const sentence = sentenceOf(lenders, member);
    const from = Math.max(sentence.start, member.phrase.start - WINDOW);
    const behind = words.belonging.exec(text.slice(member.end, Math.min(sentence.end, member.end + WINDOW)));
    const belongs = behind ?? words.belongingBefore.exec(text.slice(from, member.phrase.start));
    const own = words.ownDelegation.exec(text.slice(from, member.phrase.start));
    const told = belongs ?? own;
    const of = told && lenderBefore(lenders, member, REACH, own && !belongs ? ownsIt : isDelegation);
    if (!of) continue;
    const start = (behind ? member.end : from) + told.index;
    const basis = `member of the delegation of ${of.name.value}`;
    return workedOut(of.country!.value, basis, "country-of-delegation", [{ start, end: start + told[0].length }]);
  }
  return null;
}
