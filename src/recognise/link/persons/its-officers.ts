import { isDeterminer } from "../../persons/lexicon.ts";
import { isOrganisation } from "../../persons/owner-before.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import { withOrganisation } from "../../persons/read-office.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import { isState } from "../../persons/title-country.ts";
import type { Token } from "../../persons/tokens.ts";

/** Sentences back in which it is told whose "its" is. */
const REACH = 2;

/** The organisation that the nearest sentence before names first; null where that opens with a state ("Fiji left the Example Union. Its president …"). */
function toldBefore(sentences: readonly ReadSentence[], index: number): Token | null {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const { tokens } = sentences[at]!;
    const opening = isDeterminer(tokens[0]) ? tokens[1] : tokens[0];
    if (opening && isState(opening) && opening.cover!.form !== "demonym" && !opening.possessive) return null;
    const token = tokens.find((one) => isOrganisation(one) && one.cover!.kind !== "outlet");
    if (token) return token;
  }
  return null;
}

/** Gives those whose office is "its" the organisation that the sentences before tell ("The Example Fund opened an office. Its head, Ana Lima, …"), where their own names none. */
export function itsOfficers(sentences: readonly ReadSentence[], names: readonly NameFinding[]): NameFinding[] {
  return names.map((name) => {
    const [office, ...more] = name.offices;
    if (!office || office.organisation || office.country || office.relation) return name;
    const { tokens } = sentences[name.sentence]!;
    const at = tokens.findIndex(({ start }) => start >= office.extent.start);
    const its = tokens[at]?.low === "its" ? at : tokens[at - 1]?.low === "its" ? at - 1 : -1;
    // What its sentence names before is looked at first, by who reads the sentence.
    if (its < 0 || tokens.slice(0, its).some((token) => isOrganisation(token) || token.cover?.kind === "state")) return name;
    const body = toldBefore(sentences, name.sentence);
    return body ? { ...name, offices: [withOrganisation(office, body), ...more] } : name;
  });
}
