import type { EventWords } from "../../../codebook/events/event-words.ts";
import { type Actor, DESCRIBED } from "../../../model/actor.ts";

/** So far before and behind a name a word of rank is sought, on which no office was read ("The Comptroller-General of Customs, Mr …"). */
const NEAR = 60;

/** Is it a trade or a lot in life rather than an office ("a seaweed farmer", "a police officer")? */
export const isCalling = (office: string, { callings, noCallings }: EventWords): boolean => {
  const words = office.toLowerCase().split(/[\s-]+/);
  // "Queen Mother"
  if (noCallings.has(words.join(" "))) return false;
  return callings.has(words.at(-1)!) || callings.has(words.slice(-2).join(" "));
};

/** Does a word of rank stand before the name or in an apposition to it? */
export const isRanked = ({ name, aliases }: Actor, text: string, { ranked, rankedBehind }: EventWords): boolean =>
  [name, ...aliases].some(({ spans }) =>
    spans.some(
      ({ start, end }) =>
        ranked.test(text.slice(Math.max(0, start - NEAR), start)) || rankedBehind.test(text.slice(end, end + NEAR)),
    ),
  );

/** Are they people of no country, body or name ("eight passengers"), none of whom comes from abroad? */
const isCrowd = ({ kind, key, country, name }: Actor, { multinational, rankedMany }: EventWords): boolean =>
  kind === "group" &&
  key === null &&
  country === null &&
  name.rule !== DESCRIBED &&
  !/\p{Lu}| and |, /u.test(name.value.slice(1)) &&
  !rankedMany.test(name.value) &&
  !name.value
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => multinational.has(word));

/** Are they many who act for themselves, though a country is told of them ("Fijian tourists")? */
const areThemselves = ({ kind, key, name }: Actor, { privatePeople }: EventWords): boolean =>
  kind === "group" &&
  key === null &&
  name.value
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => privatePeople.has(word));

/** Is it a crowd, or somebody told by a calling alone ("Karen Holmgaard, a student")? */
export const isPrivate = (actor: Actor, words: EventWords): boolean =>
  isCrowd(actor, words) ||
  areThemselves(actor, words) ||
  (actor.kind === "person" && actor.roles.length > 0 && actor.roles.every(({ office }) => isCalling(office.value, words)));

/** Is it somebody private, or a person of no office, body or country that the text tells, who so acts for nobody ("the storm was loud, said Karen Holmgaard")? */
export function actsForNobody(actor: Actor, text: string, words: EventWords): boolean {
  const { kind, key, roles, affiliation, country } = actor;
  if (isPrivate(actor, words)) return true;
  return (
    kind === "person" &&
    key === null &&
    affiliation === undefined &&
    (country === null || country.spans.length === 0) &&
    roles.length === 0 &&
    !isRanked(actor, text, words)
  );
}
