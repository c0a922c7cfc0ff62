import type { PersonWords } from "../../../authority/person-words.ts";
import type { Finding } from "../../finding.ts";
import { isOrganisation } from "../../persons/owner-before.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";

/** A delegation that a sentence tells of, and whose it is. */
export interface Sent {
  readonly sentence: number;
  /** Where the words of both end. */
  readonly end: number;
  readonly finding: Finding;
}

/** The delegations of organisations in an article: "a delegation of the Example Union", "the MXU delegation", "the Example Union's delegation". */
export function delegationsOf(sentences: readonly ReadSentence[], { delegations }: PersonWords): readonly Sent[] {
  return sentences.flatMap(({ tokens, headline }, sentence) =>
    headline
      ? []
      : tokens.flatMap((noun, at): readonly Sent[] => {
          if (noun.capital || noun.cover || !delegations.has(noun.low)) return [];
          const before = tokens[at - 1];
          if (isOrganisation(before)) return [{ sentence, end: noun.end, finding: before!.cover! }];
          const of = /^(?:of|from)$/.test(tokens[at + 1]?.low ?? "") ? (tokens[at + 2]?.low === "the" ? at + 3 : at + 2) : -1;
          const owner = tokens[of];
          return isOrganisation(owner) ? [{ sentence, end: owner!.cover!.end, finding: owner!.cover! }] : [];
        }),
  );
}
