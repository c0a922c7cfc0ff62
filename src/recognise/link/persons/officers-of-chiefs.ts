import type { NameFinding } from "../../persons/person-finding.ts";
import { type Around, bodyOfPerson, type Meant } from "./around-officers.ts";
import { servedBy } from "./served-by.ts";

/** Whose organisation somebody serves: "received by A, chair of the Example Board, and his vice-chair, B", "A, chair of the Example Board, spoke. Her deputy, B, left". */
export function byChief(member: NameFinding, around: Around): Meant | null {
  const { text, told, sentences, words, byId } = around;
  const mention = servedBy(text, member, told.get(member.article) ?? [], sentences.get(member.article) ?? [], words.serving);
  const chief = mention && byId.get(mention.actors[0]!);
  const of = chief ? bodyOfPerson(chief, around) : null;
  return chief && of ? { ...of, basis: `serves ${chief.name.value} of ${of.body.name.value}` } : null;
}
