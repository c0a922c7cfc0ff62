import type { OfficeKinds } from "../../../authority/office-kinds.ts";
import type { PersonWords } from "../../../authority/person-words.ts";
import { isDeterminer, officeHead } from "../../persons/lexicon.ts";
import type { NameFinding } from "../../persons/person-finding.ts";
import { type Office, readTitle } from "../../persons/read-office.ts";
import type { ReadSentence } from "../../persons/read-sentence.ts";
import { countryAt, isState, type TitleCountry } from "../../persons/title-country.ts";
import type { Token } from "../../persons/tokens.ts";

/** So many sentences behind "appointed three ambassadors" still tell who they are. */
const ON = 2;
/** Words between a name's successor and the name ("takes over from Name"). */
const TO_PREDECESSOR = 3;

/** So many letters behind "the envoys were" the first name stands. */
const NEAR = 24;

const singular = (noun: string): string => noun.replace(/s$|s(?= of )/, "");

/** An office that several hold, where a sentence names none of them beside it. */
export interface Shared {
  readonly office: Office;
  /** Where its noun begins among the tokens. */
  readonly at: number;
}

/** Those who are listed behind words for several of them ("five ambassadors"): where the noun stands, and where each name begins. */
export interface Listing {
  readonly noun: number;
  readonly names: readonly number[];
}

/** The first plural office of a sentence that says of nobody that he holds it ("five new ambassadors", "three heads of mission"); null where there is none. */
export function sharedIn({ tokens }: ReadSentence, names: readonly NameFinding[], words: PersonWords): Shared | null {
  for (let at = 0; at < tokens.length; at++) {
    const length = officeHead(tokens, at, words);
    if (length === 0) continue;
    const { start } = tokens[at]!;
    const isTold = names.some(({ phrase }) => phrase.start <= start && start < phrase.end);
    const [office, ...more] = isTold ? [] : (readTitle(tokens, at, words, true)?.offices ?? []);
    if (office?.plural && !office.relation && more.length === 0) {
      // "heads of mission": the plural is in the middle.
      const inside = /s of /.test(office.noun) ? { held: singular(office.noun), heldFrom: `one of the ${office.noun}` } : {};
      return { at, office: { ...office, ...inside, plural: false } };
    }
    at += length - 1;
  }
  return null;
}

/** The country that those who are sent are told to stand for ("the ambassadors who will represent Fiji in …"). */
function represented(tokens: readonly Token[], from: number, to: number): TitleCountry | null {
  const verb = tokens.findIndex(({ low }, at) => at >= from && at < to && /^represent(?:s|ing|ed)?$/.test(low));
  const next = verb < 0 ? undefined : tokens[isDeterminer(tokens[verb + 1]) ? verb + 2 : verb + 1];
  return isState(next) ? countryAt(next!) : null;
}

const isUntitled = ({ offices, rule, affiliation }: NameFinding): boolean =>
  offices.length === 0 && affiliation === null && rule !== "byline";

/** What a list tells of one of it. */
interface Given {
  readonly office: Office;
  readonly country?: TitleCountry | null;
  /** Is "for Fiji" behind the name where an envoy is sent? */
  readonly posted?: boolean;
}

const withOffice = (text: string, kinds: OfficeKinds, finding: NameFinding, { office, country, posted }: Given): NameFinding => {
  const [span] = finding.country?.spans ?? [];
  const isSent =
    posted === true &&
    kinds.abroad.test(office.noun) &&
    span &&
    /\bfor (?:the )?$/.test(text.slice(Math.max(0, span.start - 8), span.start));
  return { ...finding, offices: [office], country: (isSent ? null : finding.country) ?? country ?? null, sure: true };
};

/** The index of the first token from `offset` on. */
const tokenFrom = (tokens: readonly Token[], offset: number): number => tokens.findIndex(({ start }) => start >= offset);

/** Does a sentence begin by telling who those of the one before it are ("They are Ana Lima of Fiji, …", "Among them are …")? */
function tellsWho({ tokens }: ReadSentence, { listing }: PersonWords): boolean {
  const opening = tokens[0]?.low ?? "";
  const at = /^(?:they|these)$/.test(opening) ? 1 : /^(?:among|with)$/.test(opening) && tokens[1]?.low === "them" ? 2 : -1;
  const next = tokens[at + 1];
  // "They were met at the port by …"
  const isNamed = next?.capital === true || next?.text === ":" || isDeterminer(next) || next?.kind === "number";
  return at > 0 && isNamed && listing.has(tokens[at]?.low ?? "");
}

/** Does a sentence tell who was at what the one before it tells of? */
const attends = ({ tokens }: ReadSentence, { attending }: PersonWords): boolean =>
  tokens.some(({ low, cover }) => !cover && attending.has(low));

/**
 * Gives names that are listed without an office the plural one that they are listed under: "five ambassadors … They are Ana Lima of Fiji and …", "swore in the ambassadors …:
 * Ana Lima in Fiji, …", "appointed two ambassadors … Ana Lima goes to Fiji, where she takes over from Ben Otero".
 */
export function shareTitles(
  text: string,
  sentences: readonly ReadSentence[],
  names: readonly NameFinding[],
  words: PersonWords,
): { readonly names: readonly NameFinding[]; readonly listings: readonly Listing[] } {
  const listings: Listing[] = [];
  const list = (tokens: readonly Token[], { at }: Shared, found: readonly NameFinding[]): void => {
    if (found.length > 1) listings.push({ noun: tokens[at]!.start, names: found.map(({ start }) => start) });
  };
  const bySentence = Map.groupBy(names, ({ sentence }) => sentence);
  const given = new Map<NameFinding, Given>();
  const untitledIn = (index: number): readonly NameFinding[] => (bySentence.get(index) ?? []).filter(isUntitled);
  let appointed: (Shared & { readonly sentence: number }) | null = null;
  sentences.forEach((sentence, index) => {
    const { tokens, headline } = sentence;
    if (headline) return;
    const shared = sharedIn(sentence, bySentence.get(index) ?? [], words);
    const colon = shared ? tokens.findIndex(({ text }, at) => at > shared.at && text === ":") : -1;
    const listed = colon < 0 ? [] : untitledIn(index).filter(({ start }) => start >= tokens[colon]!.end);
    if (shared && listed.length > 1) {
      const country = represented(tokens, shared.at, colon);
      for (const finding of listed) given.set(finding, { office: shared.office, country });
      list(tokens, shared, listed);
      return;
    }
    // "The envoys were Ana Lima of Fiji, …", "The new ambassadors are Ana Lima for Fiji, …"
    const verb = shared ? tokens.findIndex(({ low, cover }, at) => at > shared.at && !cover && words.listing.has(low)) : -1;
    const named = verb < 0 ? [] : (bySentence.get(index) ?? []);
    const direct =
      named.length > 1 && named.every(({ start }) => start > tokens[verb]!.start)
        ? named.filter((one) => isUntitled(one) && one.sure)
        : [];
    const ofStates =
      shared !== null && (words.kinds.ofStates.test(shared.office.noun) || words.kinds.abroad.test(shared.office.noun));
    if (shared && ofStates && direct.length > 1 && named[0]!.phrase.start - tokens[verb]!.end < NEAR) {
      for (const finding of direct) given.set(finding, { office: shared.office, posted: true });
      list(tokens, shared, direct);
      return;
    }
    const before = sentences[index - 1];
    if (before && tellsWho(sentence, words)) {
      const told = sharedIn(before, bySentence.get(index - 1) ?? [], words);
      if (!told) return;
      for (const finding of untitledIn(index)) given.set(finding, { office: told.office });
      list(before.tokens, told, bySentence.get(index) ?? []);
      return;
    }
    // "met a number of ambassadors. The meeting was attended by the Ambassador of Fiji, Ana Lima, the Ambassador of Tonga, …"
    const several = before && attends(sentence, words) ? sharedIn(before, bySentence.get(index - 1) ?? [], words) : null;
    const own = several ? (bySentence.get(index) ?? []) : [];
    if (
      before &&
      several &&
      own.filter(({ offices }) => offices.some(({ noun }) => noun === singular(several.office.noun))).length > 1
    )
      list(before.tokens, several, own);
    if (appointed && index - appointed.sentence <= ON) {
      const { office } = appointed;
      for (const finding of untitledIn(index)) {
        const at = tokenFrom(tokens, finding.start);
        const behind = tokens[tokenFrom(tokens, finding.phrase.end)]?.low ?? "";
        const succeeded = tokens.slice(Math.max(0, at - TO_PREDECESSOR), at).some(({ low }) => words.succeeding.has(low));
        if (succeeded)
          given.set(finding, {
            office: {
              ...office,
              mark: "former",
              held: `former ${singular(office.noun)}`,
              heldFrom: `followed by another ${singular(office.noun)}`,
            },
          });
        else if (words.succeeding.has(behind) || words.taking.has(behind)) given.set(finding, { office });
      }
    }
    if (shared && tokens.slice(0, shared.at).some(({ low }) => words.appointing.has(low)))
      appointed = { ...shared, sentence: index };
  });
  const titled = names.map((finding) =>
    given.has(finding) ? withOffice(text, words.kinds, finding, given.get(finding)!) : finding,
  );
  return { names: titled, listings };
}
