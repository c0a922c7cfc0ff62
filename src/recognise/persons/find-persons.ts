import type { PersonWords } from "../../authority/person-words.ts";
import { isSureName, knownName, spreadSureness } from "./bare-names.ts";
import { sentWith } from "./behind-delegation.ts";
import { bodyBeforeName } from "./body-before-name.ts";
import { isDefinite } from "./is-definite.ts";
import { isForename } from "./is-forename.ts";
import { isOfSent } from "./is-of-sent.ts";
import { isSite } from "./is-site.ts";
import { isTownBefore } from "./is-town-before.ts";
import { labelBefore, stateLabel } from "./label-before.ts";
import { behindHonours, behindItsLetters } from "./letters-behind.ts";
import { behindBracket, honorific, isDeterminer, skipHonorifics } from "./lexicon.ts";
import { readItem, spanOfTail, withTail } from "./list-item.ts";
import { afterRest, nameBehind, titledBehind, withDescribed } from "./name-behind-comma.ts";
import { isRestOfTitle, isToldOf, nameBehindTitle, opensItem } from "./name-behind-title.ts";
import { isNamedAlone } from "./named-alone.ts";
import { namedSuperior } from "./named-superior.ts";
import { isOfSubject } from "./opens-sentence.ts";
import { listedWith } from "./organisation-behind.ts";
import { headOf, withOwner } from "./owner-before.ts";
import { bodyOf, isThe, ownerOf } from "./owner-of-name.ts";
import { isPartOfLonger } from "./part-of-longer.ts";
import { type HolderFinding, type NameFinding, printedName } from "./person-finding.ts";
import { predicateBefore } from "./predicate-before.ts";
import { readAppositions } from "./read-appositions.ts";
import { readHolder, readMajesty, splitBeforeName, splitHolders } from "./read-holders.ts";
import { readName } from "./read-name.ts";
import { officeOfVerb, readTitle, type Title } from "./read-office.ts";
import { readPredicate } from "./read-predicate.ts";
import type { ReadSentence } from "./read-sentence.ts";
import { namesOfTitle, nextOfState } from "./read-shared-title.ts";
import { titleAt } from "./title-at.ts";
import { unknownTrade } from "./unknown-trade.ts";
import { withoutAddress } from "./without-address.ts";

export interface Persons {
  readonly names: readonly NameFinding[];
  readonly holders: readonly HolderFinding[];
}

/** Finds who is named in a sentence by a title before, an apposition after, a form of address, or capitals alone. */
export function findPersons(
  text: string,
  sentence: ReadSentence,
  index: number,
  words: PersonWords,
  lower: ReadonlySet<string>,
): Persons {
  const { tokens, article } = sentence;
  const names: NameFinding[] = [];
  const holders: HolderFinding[] = [];
  let title: Title | null = null;

  const addName = (
    from: number,
    to: number,
    phraseFrom: number,
    offices: NameFinding["offices"],
    sure: boolean,
    rule: string,
  ): number => {
    const last = tokens[to - 1]!;
    // "Queen Elizabeth Quay"
    if (words.sites.has(last.low)) return to;
    const after = last.possessive
      ? { to, offices: [], country: null, affiliation: null }
      : readAppositions(tokens, behindHonours(tokens, to, words), words, offices);
    const trade =
      offices.length + after.offices.length > 0 || after.affiliation || last.possessive
        ? null
        : unknownTrade(tokens, after.to, words.kinds);
    const tail = last.possessive || trade ? null : readItem(tokens, phraseFrom, after.to, words);
    const lone = offices.length + after.offices.length === 0;
    const label = lone ? (labelBefore(tokens, phraseFrom, words) ?? headOf(tokens, phraseFrom, words)) : null;
    const read = [...offices, ...after.offices, ...(trade ? [trade.office] : []), ...(label ? [label] : [])];
    const short = words.shortOffices.get(tokens[from - 1]?.low ?? "");
    if (short && read.length === 0 && from > phraseFrom) {
      const { start, end } = tokens[from - 1]!;
      read.push(officeOfVerb({ start, end }, short));
    }
    const told = withoutAddress(tail && read.length > 0 ? withTail(read, tail) : read).filter((one) => !isOfSent(text, one));
    // "Comrade Ana Lima"
    const holds = told.some(({ spans }) => spans.length > 0);
    const predicate = last.possessive
      ? []
      : readPredicate(tokens, phraseFrom, holds ? (trade?.to ?? after.to) : to, words, holds);
    const sent =
      sentWith(tokens, phraseFrom, after, told, last.possessive, words) ??
      (told.length + predicate.length === 0 ? bodyOf(tokens, phraseFrom) : null);
    const listed = told.length + predicate.length === 0 && !after.affiliation ? listedWith(tokens, phraseFrom, after.to) : null;
    const end = trade?.to ?? listed?.to ?? tail?.to ?? after.to;
    const forename = isForename(tokens, from, phraseFrom, [...told, ...predicate], words) ? from - 1 : from;
    const span = { start: tokens[forename]!.start, end: last.end };
    names.push({
      ...span,
      article,
      sentence: index,
      name: printedName(text.slice(span.start, span.end)),
      phrase: { start: tokens[phraseFrom]!.start, end: end > to ? tokens[end - 1]!.end : span.end },
      offices: [...told, ...predicate],
      country:
        after.country ??
        listed?.country ??
        tail?.state ??
        sent?.country ??
        stateLabel(tokens, phraseFrom) ??
        (offices.length > 0 ? null : ownerOf(tokens, phraseFrom, words, phraseFrom < from)),
      affiliation:
        after.affiliation ??
        listed?.affiliation ??
        (told.length === 0 && tail?.organisation ? spanOfTail(tail.organisation) : null) ??
        sent?.affiliation ??
        null,
      sure: sure || listed !== null || label !== null || trade !== null || after.offices.length > 0 || predicate.length > 0,
      possessive: last.possessive,
      rule: rule === "bare" && after.offices.length > 0 ? "apposition" : predicate.length > 0 ? "predicate" : rule,
    });
    return end;
  };

  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    if (token.kind === "mark" || (token.cover && token.cover.kind === "person")) {
      at++;
      continue;
    }
    const polite = skipHonorifics(tokens, at, words);
    title = titleAt(tokens, at, polite, words);
    if (title) {
      const next = readTitled(at, title);
      if (next > at) {
        at = next;
        continue;
      }
    }
    if (polite > at) {
      const to = readName(tokens, polite, words, true);
      if (to > polite) {
        at = addName(polite, to, isDeterminer(tokens[at - 1]) ? at - 1 : at, [], true, "address");
        continue;
      }
      const majesty = readMajesty(tokens, at, polite, words.kinds, { article, sentence: index });
      if (majesty) {
        holders.push(majesty);
        at = polite;
        continue;
      }
    }
    const town = isTownBefore(tokens, at, words);
    if (town) at++;
    const to = token.capital ? readName(tokens, at, words) : at;
    if (to > at) {
      const part = isPartOfLonger(tokens, at, to, town, words) || isSite(tokens, at, to, words);
      // A heading that is nothing but a known name names who speaks or writes below it.
      const titled = sentence.headline && tokens.every((other) => other.kind !== "word" || other.capital);
      const alone = sentence.heading && at === 0 && to === tokens.length && knownName(tokens, words);
      const single = to === at + 1 && isNamedAlone(tokens, at, words, lower);
      if (!part && (to - at >= 2 || single) && (!titled || alone))
        at = addName(
          at,
          to,
          at,
          [],
          sentence.byline || isSureName(tokens, at, to, words, lower),
          sentence.byline ? "byline" : "bare",
        );
      else at = to;
      continue;
    }
    at++;
  }
  return { names: spreadSureness(text, names), holders };

  function readTitled(at: number, whole: Title): number {
    const read = { ...whole, to: behindItsLetters(tokens, whole.to) };
    const shared = namesOfTitle(tokens, read, words);
    if (shared.length > 0) {
      let end = read.to;
      for (const one of shared) end = addName(one.from, one.to, one.phraseFrom, [one.office], true, "title-comma");
      return end;
    }
    // "general secretary the Rev. Ana Lima"
    const the = tokens[read.to]?.low === "the" && honorific(tokens, read.to + 1, words) > 0 ? read.to + 1 : read.to;
    let from = skipHonorifics(tokens, the, words, true);
    const offices = [...withOwner(tokens, at, read.offices, words)];
    const more = from > read.to ? readTitle(tokens, from, words, false) : null;
    if (more) {
      offices.push(...more.offices);
      from = skipHonorifics(tokens, more.to, words);
    }
    // "the visiting Fijian Minister": what somebody does there is no part of who it is.
    const coming = [at, at + 1].find(
      (next) => words.coming.has(tokens[next]?.low ?? "") && (next === at || isDeterminer(tokens[at])),
    );
    const start = coming !== undefined ? coming + 1 : isDeterminer(tokens[at - 1]) ? at - 1 : at;
    const body =
      from === read.to && offices.at(-1)!.organisation === null ? bodyBeforeName(tokens, from, offices.at(-1)!, words) : null;
    if (body) {
      offices[offices.length - 1] = body.office;
      from = body.to;
    }
    // "The Vice President's Residence" is no person's.
    const { from: begins, to } = nameBehindTitle(tokens, from, words);
    from = begins;
    // "Sultan Ahmed, the Secretary General of …": a title that is a name as well, before one name alone.
    const lone = to === from + 1 && from === at + 1 && words.given.has(tokens[at]!.folded);
    if (lone && readAppositions(tokens, to, words).offices.length > 0) return addName(at, to, at, [], true, "bare");
    const isTitle = from === read.to && isRestOfTitle(tokens, at, from, to, words);
    if (to > from && !isTitle) {
      const groups =
        more || offices.at(-1)!.extent !== read.offices.at(-1)!.extent
          ? [offices]
          : splitBeforeName({ ...read, offices }, read.definite || isThe(tokens[at - 1]), words.kinds);
      for (const group of groups.slice(0, -1)) addHolder(group, read.definite || isThe(tokens[at - 1]));
      const own = groups.at(-1)!;
      const begin = groups.length > 1 ? tokens.findIndex((token) => token.start >= own[0]!.extent.start) : start;
      const next = addName(from, to, begin, own, true, "title");
      return offices.some((office) => office.plural) ? addOthers(addStates(next, read), offices) : next;
    }
    const definite = isDefinite(tokens, at, read);
    // "The Private Secretary to King Charles, Clive Alder, …"
    const superior = offices.at(-1)!.superior ? namedSuperior(tokens, read.to + 1, words) : null;
    const comma = isTitle ? to : (superior?.to ?? afterRest(tokens, read.to, words));
    const several = read.offices.some(({ plural }) => plural);
    // "The head of the Board of Fiji, Ana Lima was present": a title that opens its sentence is the subject's.
    const subject = isOfSubject(tokens, at, words);
    // "the EXU General Secretary - Ana Lima, the EXU Treasurer - Tomas Novak"
    const dashed = /^[-–—]$/.test(tokens[comma]?.text ?? "") && offices.length === 1 && !several;
    const told = offices.some(({ country }) => country);
    const name =
      tokens[comma]?.text === "," || dashed
        ? nameBehind(tokens, comma, words, { several, subject, told, lone: !several && (told || definite) })
        : null;
    const item = opensItem(tokens, at, read.offices);
    if (
      name &&
      (definite ||
        (comma > read.to && name.to - name.from > 1) ||
        (item && name.to - name.from > 1) ||
        name.from > comma + 1 ||
        // "was met by Deputy Premier and Minister of Trade, Ana Lima, in Suva": between two commas.
        (read.offices.length > 1 && name.to - name.from > 1 && tokens[name.to]?.text === "," && tokens[at]!.capital) ||
        (subject && name.to - name.from > 1) ||
        // "Premier Tomas Novak and minister of trade, Ana Lima, came": between two commas, of what it is told.
        (tokens[at - 1]?.low === "and" && isToldOf(read.offices) && name.to - name.from > 1 && tokens[name.to]?.text === ",") ||
        // "two members of its executive, Ana Lima and Tom Borg, …"
        (several && name.to - name.from > 1 && tokens[name.to]?.low === "and") ||
        offices.some((office) => office.country ?? office.organisation))
    ) {
      const chief = superior && readTitle(tokens, read.to + 1, words, false);
      if (superior) addName(superior.from, superior.to, read.to + 1, chief?.offices ?? [], true, "title");
      // "the Secretary and the Head of Mission, Ana Lima": an article of its own tells that the second is another one's, but not of what somebody is ("as the chair and the head of").
      const groups = tokens[at - 1]?.low === "as" || several ? [offices] : splitHolders(offices);
      for (const group of groups.slice(0, -1)) addHolder(group, definite);
      const of = withDescribed(tokens, read.to, comma, groups.at(-1)!);
      const end = addStates(addName(name.from, name.to, start, of, true, "title-comma"), read);
      return several ? addOthers(end, offices) : end;
    }
    const inverted = predicateBefore(tokens, read, words);
    if (inverted) return addName(inverted.from, inverted.to, inverted.from, offices, true, "predicate");
    const titled = offices.every(({ relation, plural }) => relation && !plural)
      ? titledBehind(tokens, read.to, offices, words)
      : null;
    if (titled) return addName(titled.from, titled.to, start, [...offices, ...titled.offices], true, "title-comma");
    for (const group of splitHolders(read.offices)) addHolder(group, definite);
    return read.to;
  }

  /** "the Ministers of Fiji, Ana Lima, of Samoa, Tomas Novak, …": those of further states behind the first. */
  function addStates(at: number, read: Title): number {
    let end = at;
    for (let next = nextOfState(tokens, end, read, words); next; next = nextOfState(tokens, end, read, words))
      end = addName(next.from, next.to, next.phraseFrom, [next.office], true, "title-comma");
    return end;
  }

  /** "Presidents Lund and Kamau": names that go on behind one with a plural title, which is theirs as well. */
  function addOthers(at: number, offices: NameFinding["offices"]): number {
    // "Cabinet Secretaries Ana Lima (Water), Tomas Novak (Energy) and …"
    let next = behindBracket(tokens, at);
    while (tokens[next]?.low === "and" || tokens[next]?.text === ",") {
      const joint = tokens[next]!.text === "," && tokens[next + 1]?.low === "and" ? next + 2 : next + 1;
      const second = skipHonorifics(tokens, joint, words);
      const end = readName(tokens, second, words, true);
      if (end === second) break;
      next = behindBracket(tokens, addName(second, end, second, offices, true, "title"));
    }
    return next;
  }

  function addHolder(offices: NameFinding["offices"], definite: boolean): void {
    const holder = readHolder(text, tokens, offices, definite, words, { article, sentence: index, headline: sentence.headline });
    if (holder) holders.push(holder);
  }
}
