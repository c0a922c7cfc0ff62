import type { Authority } from "../../authority/authority.ts";
import type { Places } from "../../authority/places.ts";
import type { Reading } from "../../model/reading.ts";
import { foldName } from "../../text/fold-name.ts";
import type { Span } from "../../text/span.ts";
import { cover } from "../cover.ts";
import type { Finding } from "../finding.ts";
import { type CollectiveFinding, findCollectives } from "../groups/find-collectives.ts";
import { findGroups } from "../groups/find-groups.ts";
import { findUnnamedBodies } from "../groups/find-unnamed-bodies.ts";
import type { GroupFinding } from "../groups/group-finding.ts";
import { findPersons } from "../persons/find-persons.ts";
import { namesThing } from "../persons/names-thing.ts";
import { byCapitals, type HolderFinding, type NameFinding } from "../persons/person-finding.ts";
import { type ReadSentence, readSentence } from "../persons/read-sentence.ts";
import { shareBehind } from "../persons/shared-behind.ts";
import { bareSurnames } from "./persons/bare-surnames.ts";
import { chosenAtCongress } from "./persons/chosen-at-congress.ts";
import { findParts, type PartMention } from "./persons/find-parts.ts";
import { groupNames, type NameGroup, nameWords } from "./persons/group-names.ts";
import { itsOfficers } from "./persons/its-officers.ts";
import { loneSignature } from "./persons/lone-signature.ts";
import { officesBehindParts } from "./persons/offices-behind-parts.ts";
import { officesOfPronouns } from "./persons/offices-of-pronouns.ts";
import { type Listing, shareTitles } from "./persons/share-titles.ts";
import { withoutHeadlineVerbs } from "./persons/without-headline-verbs.ts";

/** What was found in one article beside states and organisations, each list in the order of the text. */
export interface ArticleFindings {
  readonly sentences: readonly ReadSentence[];
  readonly persons: readonly NameGroup[];
  readonly parts: readonly PartMention[];
  readonly holders: readonly HolderFinding[];
  readonly groups: readonly GroupFinding[];
  readonly collectives: readonly CollectiveFinding[];
  /** Who the several are that are told of by their office alone. */
  readonly listings: readonly Listing[];
}

const isPlace = (folded: string, { cities, regions }: Places): boolean => cities.has(folded) || regions.has(folded);

/** The sentences of all articles, cut into tokens. */
export function readSentences(
  { source, articles, annotation }: Reading,
  others: readonly Finding[],
  places: Places,
): Map<string, ReadSentence[]> {
  const isTown = (folded: string): boolean => isPlace(folded, places);
  const read = new Map<string, ReadSentence[]>(articles.map((article) => [article.id, []]));
  for (const sentence of annotation.sentences)
    read.get(sentence.article)?.push(readSentence(source.text, sentence, sentence.article, sentence.place, others, isTown));
  return read;
}

/** Finds who is named or told of in the sentences of one article. */
export function readArticle(
  text: string,
  sentences: readonly ReadSentence[],
  bylines: readonly Span[],
  day: string | null,
  { personWords, groupWords, stateWords, officials, places }: Authority,
): ArticleFindings {
  const names: NameFinding[] = [];
  const holders: HolderFinding[] = [];
  const signs = cover(bylines);
  const lower = new Set(
    sentences.flatMap(({ tokens }) => tokens.flatMap(({ kind, capital, low }) => (kind === "word" && !capital ? [low] : []))),
  );
  sentences.forEach((sentence, index) => {
    const found = findPersons(text, sentence, index, personWords, lower);
    // "La Paz", "San Nicolás": what only capitals make a name, and a place bears, is no person's.
    const own = shareBehind(text, sentence.tokens, found.names)
      .filter(
        ({ name, offices, rule }) =>
          offices.length > 0 || !byCapitals.has(rule) || officials.byName.has(foldName(name)) || !isPlace(foldName(name), places),
      )
      .filter((one) => officials.byName.has(foldName(one.name)) || !namesThing(text, sentence, one, personWords, places));
    names.push(
      ...own.map((name) => (signs(name.start) && name.offices.length === 0 ? { ...name, sure: true, rule: "byline" } : name)),
    );
    holders.push(...found.holders);
  });
  const signer = loneSignature(text, sentences, personWords);
  if (signer) {
    const same = names.findIndex(({ start }) => start === signer.start);
    if (same < 0) names.push(signer);
    else if (names[same]!.offices.length === 0) names[same] = { ...names[same]!, sure: true, rule: signer.rule };
  }
  const shared = shareTitles(text, sentences, withoutHeadlineVerbs(sentences, names, personWords), personWords);
  names.splice(0, names.length, ...chosenAtCongress(sentences, itsOfficers(sentences, shared.names), personWords));
  const told = cover([...names, ...holders].map(({ phrase }) => phrase));
  const known = sentences.flatMap((sentence, index) =>
    sentence.headline
      ? []
      : bareSurnames(sentence, index, officials, day, personWords, lower, told).filter(
          ({ name }) => !isPlace(foldName(name), places),
        ),
  );
  // A surname that a fuller name of the article has is a part of that one.
  const fuller = new Set(names.flatMap(({ name }) => nameWords(name)));
  names.push(...known.filter(({ name }) => !fuller.has(foldName(name))));
  const sure = groupNames(names, personWords.kinds.royal).filter((group) => group.members.some((member) => member.sure));
  const persons = officesOfPronouns(sentences, sure, personWords);
  const phrases = [
    ...persons.flatMap((group) => group.members.map(({ phrase }) => phrase)),
    ...holders.map(({ phrase }) => phrase),
  ];
  const every = findParts(
    sentences.map((sentence, index) => ({ sentence, index })),
    persons,
    cover(phrases),
    personWords,
  );
  const titled = officesBehindParts(
    text,
    sentences,
    every,
    cover(persons.flatMap(({ members }) => members.map(({ phrase }) => phrase))),
    personWords,
  );
  for (const { part, finding } of titled) part.group.members.push(finding);
  const behind = cover(titled.map(({ finding }) => finding.phrase));
  const parts = every.filter((part) => !titled.some((one) => one.part === part));
  phrases.push(...titled.map(({ finding }) => finding.phrase));
  const collectives = sentences.flatMap((sentence, index) => findCollectives(sentence, index, groupWords));
  const taken = cover([...phrases, ...parts, ...collectives]);
  const groups = sentences.flatMap((sentence, index) => findGroups(text, sentence, index, groupWords, stateWords, places, taken));
  const also = cover([...phrases, ...parts, ...collectives, ...groups]);
  const bodies = sentences.flatMap((sentence, index) =>
    findUnnamedBodies(text, sentence, index, groupWords, personWords, places, also),
  );
  // Who holds the office behind a part of a name is named by it.
  const unnamed = holders.filter(({ start }) => !behind(start));
  return {
    sentences,
    persons,
    parts,
    holders: unnamed,
    groups: [...groups, ...bodies].sort((a, b) => a.start - b.start),
    collectives,
    listings: shared.listings,
  };
}
