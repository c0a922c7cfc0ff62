import type { ActorMention } from "../../../model/mention.ts";
import { firstWhere } from "../../../text/first-where.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";

const whose = /(?:^|[^\p{L}])(?:[Hh]is|[Hh]er) (?:own |\p{Ll}+ )?$/u;
const owned = /(\p{Lu}[\p{L}-]+)['’]s? (?:own |\p{Ll}+ )?$/u;
/** Code units of the longest of them. */
const LONGEST = 40;
/** Mentions back among which the owner is looked for. */
const BACK = 40;

/**
 * Whom somebody serves by the office before the own name: "A and his vice-chair, B", "A spoke. Her deputy, B, …", "A's spokesperson, B": who is named last before in the
 * sentence, else whom the sentence before names first.
 * @param told the persons whom the article mentions, in its order
 * @param serving nouns of those who serve somebody
 */
export function servedBy(
  text: string,
  { offices, start: named, sentence: index, phrase }: NameFinding,
  told: readonly ActorMention[],
  sentences: readonly ReadSentence[],
  serving: ReadonlySet<string>,
): ActorMention | null {
  const office = offices.find(({ noun, extent, country }) => serving.has(noun) && !country && extent.end <= named);
  const start = office && (office.spans[0]?.start ?? office.extent.start);
  if (start === undefined) return null;
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const at = firstWhere(told, (one) => one.start >= Math.min(start, phrase.start));
  const owner = owned.exec(before)?.[1];
  if (owner) {
    const names = ({ start: from, end: to }: ActorMention): boolean =>
      text
        .slice(from, to)
        .split(/[^\p{L}-]+/u)
        .includes(owner);
    return (
      told
        .slice(
          Math.max(0, at - BACK),
          firstWhere(told, (one) => one.start >= start),
        )
        .findLast(names) ?? null
    );
  }
  if (!whose.test(before)) return null;
  const own = sentences[index]!;
  const near = told[at - 1];
  if (near && near.start >= own.start) return near;
  const back = sentences[index - 1];
  const subject = back && !back.headline ? told[firstWhere(told, (one) => one.start >= back.start)] : undefined;
  return subject && subject.start < own.start ? subject : null;
}
