import type { OrganisationHeads } from "../../authority/organisation-heads.ts";
import type { ActorKind } from "../../model/actor.ts";
import type { Word } from "../words.ts";
import { capitalsFrom, foldedForm, goesOn, type HeadContext, type HeadedName, headAt, isDay } from "./name-run.ts";

/** Index after the last head in `words[from, to)`; `from` where none stands there. */
function afterLastHead(words: readonly Word[], from: number, to: number, heads: OrganisationHeads): number {
  for (let end = to; end > from; end--)
    for (let at = from; at < end; at++) if (headAt(words.slice(0, end), at, heads.last)?.length === end - at) return end;
  return from;
}

/** Does the word say what academies, unions and foundations are for, so that their name may end there? */
const isSubject = ({ raw, gap }: Word, { matters }: OrganisationHeads, subjects: ReadonlySet<string>): boolean =>
  gap === " " && (subjects.has(raw.toLowerCase()) || matters.has(raw));

/** Index after what belongs to the name: a person's name behind it ("… of Kenya Amina Wanjiru") is cut off. */
function trimmed(
  words: readonly Word[],
  from: number,
  end: number,
  kind: ActorKind,
  { heads, subjects, isCountry, isAdjective, isHonorific, isName, isOffice, isParticle, isRegional }: HeadContext,
): number {
  // "Ministry of Trade Khalid al-Harbi": a name that goes on with a particle begins before it.
  const before = words[end - 1]!;
  if (end - 1 > from && before.gap === " " && isParticle(words[end]?.raw ?? "") && isName(before.folded)) return end - 1;
  // "the Council of Churches' Director of Dialogue"
  for (let at = from; at < end - 1; at++) if (words[at]!.possessive && isOffice(words[at + 1]!.folded)) return at + 1;
  for (let at = from; at < end; at++)
    for (let to = end; to > at; to--)
      if (words[at]!.capital && isCountry(foldedForm(words.slice(at, to)))) {
        const cut = to === end || !words[to]!.capital ? end : afterLastHead(words, to, end, heads);
        // "National Committee of the Kenyan People's Consultative Meeting": an adjective ends no name.
        const goesOnBehind = cut === to && to < end && isAdjective(foldedForm(words.slice(at, to))) && !isName(words[to]!.folded);
        if (goesOnBehind) return end;
        // "Centre for Kenya Studies"
        let behind = cut;
        if (cut === to && kind === "organisation") {
          while (behind < end && subjects.has(words[behind]!.raw.toLowerCase())) behind++;
          // "Institute for South China Sea Studies"
          for (let last = behind; last < Math.min(end, behind + 3); last++)
            if (heads.matters.has(words[last]!.raw)) behind = last + 1;
        }
        return behind;
      }
  // "C.C. of EXWU Andreas …": no name of a person goes on behind an acronym.
  const acronym = words.slice(from, end - 1).findIndex(({ raw, gap }) => /^\p{Lu}{3,}$/u.test(raw) && gap === " ");
  if (acronym >= 0) {
    const person = words.slice(from + acronym + 1, end);
    const plain = person.every(({ raw, capital }) => capital && /\p{Ll}/u.test(raw) && !heads.last.has(raw));
    if (plain && person.some(({ folded }) => isName(folded))) return from + acronym + 1;
  }
  // "National Academy of Sciences Ana Lima"
  if (kind === "organisation") {
    const person = words.findIndex(
      (word, at) => at > from && at < end - 1 && isName(word.folded) && isSubject(words[at - 1]!, heads, subjects),
    );
    const rest = person < 0 ? [] : words.slice(person, end);
    const named = rest.length > 1 && rest.every(({ capital, gap }, at) => capital && (gap === " " || at === rest.length - 1));
    return named && afterLastHead(words, person, end, heads) === person ? person : end;
  }
  if (kind !== "body") return end;
  // "Department of the Central Committee Chen Zhou": behind a head of its own a person's name ends the body's.
  const headed = afterLastHead(words, from, end, heads);
  const person = words.slice(headed, end);
  const isPerson = person.length > 1 && person.length < 5 && person.every(({ raw, capital }) => capital && /\p{Ll}/u.test(raw));
  if (headed > from && isPerson && person.some(({ folded }) => isName(folded))) return headed;
  // "Committee for National Security Ana Lima": behind the last of what it sees to two or three more capitals are somebody's name.
  let matter = end - 3;
  while (matter > from && !isSubject(words[matter]!, heads, subjects)) matter--;
  const unknown = words.slice(matter + 1, end);
  const closing = matter > from && heads.matters.has(words[matter]!.raw);
  if (
    closing &&
    unknown.length < 4 &&
    unknown.every(
      ({ raw, capital, folded }, at) =>
        capital &&
        /\p{Ll}/u.test(raw) &&
        !heads.last.has(raw) &&
        !isRegional(folded) &&
        !isCountry(folded) &&
        !isOffice(folded) &&
        (at === unknown.length - 1 || unknown[at]!.gap === " "),
    )
  )
    return matter + 1;
  // "Department of Europe Ana Lima": behind a part of the world that it is for a person's name begins.
  const behindRegion = words.slice(from + 1, end);
  const namesPerson =
    isRegional(words[from]!.folded) &&
    words[from]!.gap === " " &&
    behindRegion.length > 1 &&
    behindRegion.length < 4 &&
    behindRegion.every(
      ({ raw, capital, folded }) =>
        capital &&
        /\p{Ll}/u.test(raw) &&
        !heads.matters.has(raw) &&
        !heads.last.has(raw) &&
        !subjects.has(raw.toLowerCase()) &&
        !isRegional(folded) &&
        !isCountry(folded),
    );
  if (namesPerson) return from + 1;
  // "Ministry of Foreign Affairs Dato' …"
  for (let at = from + 1; at < end; at++)
    if (
      isHonorific(words[at]!.folded) &&
      words[at]!.capital &&
      subjects.has(words[at - 1]!.raw.toLowerCase()) &&
      !subjects.has(words[at]!.raw.toLowerCase())
    )
      return at;
  let subject = -1;
  for (let at = from; at < end; at++) if (subjects.has(words[at]!.raw.toLowerCase())) subject = at;
  const rest = words.slice(subject + 1, end);
  const behind =
    subject >= from && rest.length > 1 && rest.every(({ capital }) => capital) && rest.some(({ folded }) => isName(folded));
  return behind ? afterLastHead(words, subject + 1, end, heads) : end;
}

/** "… of European and American Affairs", "… of International and Strategic Studies": what is listed behind "and" ends with a noun for what bodies see to. */
function isMatter(added: readonly Word[], { heads, subjects, isAdjective, isRegional }: HeadContext): boolean {
  const known = ({ folded, raw }: Word): boolean => subjects.has(raw.toLowerCase()) || isAdjective(folded) || isRegional(folded);
  return heads.matters.has(added.at(-1)!.raw) && added.every((word) => known(word) || heads.matters.has(word.raw));
}

/** "Union of Teachers and Lecturers", "Confederation of Arab and African Trade Unions": those joined are of one kind with those before "and". */
function isPeople(
  before: Word,
  added: readonly Word[],
  { heads, isName, isAdjective, isRegional, isCountry }: HeadContext,
): boolean {
  const [first] = added;
  const last = added.at(-1)!;
  const isPlural = ({ raw, folded, possessive }: Word): boolean =>
    /^\p{Lu}\p{Ll}{2,}s$/u.test(raw) && !possessive && !isName(folded) && !isCountry(folded) && !heads.alone.has(raw);
  const ofLands = ({ folded }: Word): boolean => isAdjective(folded) || isRegional(folded);
  if (!isPlural(before) && ofLands(before) && ofLands(first!)) return added.length > 1 && isPlural(last);
  return (
    isPlural(before) &&
    isPlural(last) &&
    (added.length === 1 || (added.length === 2 && !isName(first!.folded) && !isCountry(first!.folded)))
  );
}

/** "Communist Party of Cuba Central Committee" is a body, whatever its first head. */
function kindAt(words: readonly Word[], end: number, kind: ActorKind, heads: OrganisationHeads): ActorKind {
  for (let length = 3; length > 0; length--) {
    const head = end - length < 0 ? null : headAt(words.slice(0, end), end - length, heads.last);
    if (head?.length === length && head.kind === "body") return "body";
  }
  return kind;
}

/** A name that opens with its head: "Ministry of Foreign Affairs of Viet Nam", with "and" inside what it is for. */
export function headFirst(words: readonly Word[], at: number, context: HeadContext): HeadedName | null {
  const { heads, subjects, isName } = context;
  const head = headAt(words, at, heads.first);
  if (!head) return null;
  let end = at + head.length;
  if (!goesOn(words[end - 1]!)) return null;
  const joiner = words[end];
  if (!joiner || !/^(?:of|for|on|de|del|to|[Aa]gainst|[Ww]ithout)$/.test(joiner.raw)) return null;
  // "Doctors Without Walls", but "artists of Suva"
  if (
    head.length === 1 &&
    heads.causes.has(words[end - 1]!.raw) !== /^(?:without|for|against)$/i.test(joiner.raw) &&
    (heads.causes.has(words[end - 1]!.raw) || /^without$/i.test(joiner.raw))
  )
    return null;
  // "Workers to Guard Democracy"
  if (joiner.raw === "to" && heads.people.has(words[end - 1]!.raw)) return null;
  // "a message from the Unity Party to the Labour Party"
  if (joiner.raw === "to" && head.kind === "party") return null;
  // "Secretary of Organization of the Example Party": without an article it is what the office is for.
  if (head.kind === "organisation" && joiner.raw === "of" && words[at - 1]?.raw === "of" && subjects.has(words[at]!.folded))
    return null;
  // "Member of Parliament for Kisumu"
  if (joiner.raw === "for" && words[end - 1]!.raw === "Parliament") return null;
  const from = words[end + 1]?.raw === "the" ? end + 2 : end + 1;
  if (!words[from]?.capital || !goesOn(joiner)) return null;
  // "told the Senate on Tuesday", "called the Security Council for Friday"
  if (joiner.raw !== "of" && isDay(words[from]!)) return null;
  // "the tariffs of the Coastal Union on Fijian cars": an adjective of things in small letters is no name's end.
  const things = words[from + 1]?.capital !== true && goesOn(words[from]!) && context.isAdjective(words[from]!.folded);
  if (joiner.raw !== "of" && things && /^\p{Ll}/u.test(words[from + 1]?.raw ?? "")) return null;
  // "sent the Army to Suva": to a place only those go by name who are sent there.
  const isPlace = context.isCity(words[from]!.folded) || context.isCountry(words[from]!.folded);
  // "the letter of the Peace Committee to the Cuban Movement": behind "to" an adjective opens another's name.
  const isOther = context.isAdjective(words[from]!.folded) && !context.isCountry(foldedForm(words.slice(from, from + 2)));
  if (joiner.raw === "to" && isOther && words[from + 1]?.capital) return null;
  if (joiner.raw === "to" && isPlace && !context.sent.has(words[end - 1]!.raw)) return null;
  end = capitalsFrom(words, from, heads);
  // "Ministry of Education, Culture and Sports": lists of subjects belong to the name, a further head begins another one.
  for (let more = true; more; ) {
    more = false;
    const next = words[end];
    const last = words[end - 1]!;
    const listed =
      last.gap === ", " && next?.capital && words.slice(end, end + 6).some((word) => word.raw === "and" || word.raw === "&");
    const joins = last.gap === " " && (next?.raw === "and" || next?.raw === "&");
    // "Committee on Energy and the Environment"
    const article = joins && words[end + 1]?.raw === "the" && subjects.has(words[end + 2]?.raw.toLowerCase() ?? "") ? 1 : 0;
    const joined = joins && words[end + 1 + article]?.capital;
    const begin = listed ? end : joined ? end + 1 + article : -1;
    const listing =
      head.kind === "body" || (/^(?:organisation|party)$/.test(head.kind) && /^(?:for|on|against)$/i.test(joiner.raw));
    if (begin < 0 || headAt(words, begin, heads.first) || headAt(words, begin, heads.last)) continue;
    const whole = capitalsFrom(words, begin, heads);
    // "Commission for Information and Training Ana Lima": a person's name behind a subject is no part of it.
    const person = words
      .slice(begin, whole)
      .findIndex(({ folded, raw }, at) => at > 0 && isName(folded) && !subjects.has(raw.toLowerCase()));
    const named =
      head.kind === "body" &&
      person > 0 &&
      words.slice(begin, begin + person).every(({ raw }) => subjects.has(raw.toLowerCase()));
    const stop = named ? begin + person : whole;
    // A person's or country's name after "and" is no subject of a ministry.
    const upTo = words.slice(begin, stop).findIndex(({ raw }) => raw === "of");
    if ((upTo < 0 ? stop - begin : upTo) > 4 || stop === begin) continue;
    const added = words.slice(begin, upTo < 0 ? stop : begin + upTo);
    const matter = joined && (isMatter(added, context) || isPeople(words[end - 1]!, added, context));
    if (!listing && !matter) continue;
    const single = head.kind !== "body" && joined && added.length === 1 && !isName(added[0]!.folded);
    if (!single && !matter && !added.every((word) => subjects.has(word.raw.toLowerCase()))) continue;
    if (
      listed &&
      !words.slice(stop, stop + 4).some((word) => word.raw === "and" || word.raw === "&") &&
      words[stop - 1]!.gap !== ", "
    )
      continue;
    end = stop;
    more = true;
  }
  end = trimmed(words, from, end, head.kind, context);
  // "World Federation of Weavers Congress"
  if (
    head.kind !== "body" &&
    end - 1 > from &&
    words[end - 2]!.gap === " " &&
    !words[end - 2]!.possessive &&
    heads.meetings.has(words[end - 1]!.raw) &&
    // "Friendship Group of the National Congress": a parliament.
    words[end - 2]!.raw !== "National"
  )
    end--;
  // "a delegation of Latin American mayors": an adjective ends no name.
  const last = words[end - 1]!;
  if (last.gap === " " && !last.possessive && context.isAdjective(last.folded) && /^\p{Ll}{4,}s$/u.test(words[end]?.raw ?? ""))
    return null;
  // "Party of Kenya Central Committee's Commission for External Relations"
  const tail = end - 1 > from && headAt(words, end - 1, heads.first) ? headFirst(words, end - 1, context) : null;
  if (tail) return tail;
  return { end, kind: kindAt(words, end, head.kind, heads) };
}
