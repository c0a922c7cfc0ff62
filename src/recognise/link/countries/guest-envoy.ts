import type { NameFinding } from "../../persons/person-finding.ts";

/** Code units between a title and its name, a form of address among them. */
const TITLED = 8;
/** Code units of the words before the title by which somebody deals with its bearer. */
const BEFORE = 48;

const dealt = /(?<!\p{L})(?:by|with|from|to|presence of)(?: (?:the|H\.E\.|His Excellency|Her Excellency))? $/u;
/** Whoever comes along is of those who come. */
const along = /(?<!\p{L})(?:accompan\p{Ll}+|joined|flanked|led|headed|represented|together|along)(?!\p{L})/u;

/** Is somebody named by an envoy's title alone, right before the name ("Ambassador Ana Lima")? */
export function isTitledEnvoy({ offices, phrase, start }: NameFinding, abroad: RegExp): boolean {
  const [office, ...more] = offices;
  if (!office || more.length > 0 || office.relation || office.organisation || office.mark === "former") return false;
  const { noun, extent } = office;
  return abroad.test(noun) && phrase.start <= extent.start && extent.end < start && start - extent.end <= TITLED;
}

/**
 * Is somebody named by an envoy's title alone, right before the name, as whom those of an article deal with ("handed over by Ambassador Ana Lima")? At home such a one is of
 * another country; one who opens a sentence, or who comes along, may be its own.
 * @param abroad offices of those who are sent abroad
 */
export function isGuestEnvoy(text: string, members: readonly NameFinding[], abroad: RegExp): boolean {
  return members.some((member) => {
    if (!isTitledEnvoy(member, abroad)) return false;
    const { phrase } = member;
    const before = text.slice(Math.max(0, phrase.start - BEFORE), phrase.start);
    return dealt.test(before) && !along.test(before);
  });
}
