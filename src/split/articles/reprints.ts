import { isOwnLine } from "../days/own-day.ts";
import type { PostLines } from "../posts/posts.ts";
import type { Scene } from "../posts/scene.ts";
import {
  announcesOne,
  handsOver,
  isCreditLine,
  isNameInBrackets,
  many,
  speaksAbout,
  speaksAgain,
  tellsWherePublished,
} from "./introductions.ts";
import { namesOutlet } from "./outlet-alone.ts";
import { ownWordsBehind, speaksBehind } from "./own-words-behind.ts";
import { introductionsAbove, printedInColumn } from "./press-columns.ts";
import { endOfUnsigned, headsDocument, isLabelled, letterFromOthers, opensLetter, opensMessage } from "./printed-letters.ts";
import type { ReprintLines, Reprints } from "./reprint-lines.ts";
import { endOfReported } from "./voice-behind.ts";

/** Deeper in a post than this, "below are …" introduces a part of the post's own text. */
const nearHeadline = 16;
/** So many paragraphs of the post's own words may stand between an introduction and the headline of what it introduces. */
const ownWords = 3;

const asks = (text: string): boolean => /\?[”"’]?$/u.test(text);

const isText = ({ roles }: Scene, at: number): boolean =>
  ["text", "title", "caption", "standfirst", "meta", "end"].includes(roles[at]!.is);

/** In the middle of a reprint only the post's own voice opens another: "The following …" with a credit, not any mention of a publication. */
const speaksForPost = (scene: Scene, at: number): boolean => {
  const { lines, wordings } = scene;
  if (lines[at]!.text.length > 900) return false;
  return speaksAgain(lines[at]!, wordings) || (/[:：]$/u.test(lines[at]!.text) && opensMessage(scene, at + 1));
};

/** Deep in a post only words that say where a text was published, or that it is reprinted, bring another's. */
const publishedElsewhere = (scene: Scene, at: number): boolean =>
  speaksForPost(scene, at) && tellsWherePublished(scene.lines[at]!, scene.wordings);

/** A talk speaks as "I" where the post introduces one. */
const speaksAsI = (text: string): boolean =>
  /(?<![\p{L}’'“"])(?:I|[Mm]y)(?![\p{L}.])/u.test(text.replace(/“[^”]*(?:”|$)/gu, " "));

/**
 * Does the post go on in its own words for a few lines, until the headline (or another introduction) of what it announced?
 * @param awaits may another introduction still be due, or is what stands before it the text that the last one promised?
 */
function stillIntroduces(scene: Scene, at: number, end: number, datelined: (at: number) => boolean, awaits: boolean): boolean {
  const { lines, roles, wordings } = scene;
  if (wordings.marks.greeting.test(lines[at]!.text) || opensMessage(scene, at)) return false;
  if (speaksAbout(lines[at]!, wordings, scene.matter.near(at, -1, 4))) return at < end;
  let seen = 1;
  for (let after = at + 1; after <= end; after++) {
    const role = roles[after]!;
    // What the post says behind the text is no headline of it.
    if (role.is === "title" && speaksBehind(lines[after]!, wordings)) return false;
    // A question that the text asks on a line of its own.
    if (role.is === "title" && asks(lines[after]!.text) && roles[after + 1]?.is === "text" && !datelined(after + 1)) continue;
    if (role.is === "title") {
      const words = lines[after]!.text.split(/\s+/u).length;
      return words >= 4 || (roles[after + 1]?.is === "meta" && after < end) || (after < end && datelined(after + 1));
    }
    if (role.is !== "text") continue;
    if (datelined(after)) return true;
    if (scene.announced(after) > 0 && speaksForPost(scene, after)) return awaits;
    if (++seen > ownWords) return false;
  }
  return false;
}

/** The next text that was announced begins within so many lines. */
const reach = 80;

/** Does another heading that is no question follow? A question before it is then one that the text asks. */
function headlineFollows({ lines, roles }: Scene, at: number, end: number): boolean {
  for (let after = at + 1; after <= Math.min(end, at + reach); after++)
    if (roles[after]!.is === "title" && !asks(lines[after]!.text) && lines[after]!.text.split(/\s+/u).length >= 4) return true;
  return false;
}

/** Is a heading inside a reprint the headline of the next one rather than a section's? */
function opensAnother(
  scene: Scene,
  at: number,
  end: number,
  datelined: (at: number) => boolean,
  first: number | null,
  from: number,
): boolean {
  const { lines, roles, wordings } = scene;
  for (let after = at + 1; after < Math.min(lines.length, at + 3); after++) {
    const role = roles[after]!;
    if (role.is === "meta" || datelined(after)) return true;
    if (role.is === "text" && wordings.marks.greeting.test(lines[after]!.text)) return true;
    if (role.is === "text") break;
  }
  const { text } = lines[at]!;
  // In an interview that opens with a question each further one is a turn.
  if (asks(text) && (asks(lines[from]!.text) || headlineFollows(scene, at, end))) return false;
  const words = text.split(/\s+/u).length;
  // Headlines of one post's reprints are often made alike: "Name: …", or the same word in front.
  const like = first !== null && lines[first]!.text.split(/\s+/u)[0] === text.split(/\s+/u)[0];
  return words >= 5 || like || (words >= 3 && text !== text.toUpperCase());
}

/** Behind a rule the rest of a post has at most this share of what stands before it. */
const little = 0.5;

/** Is a bare day right behind what brings a text in, or right over a salutation, that of the text? */
function isDayOfLetter({ lines, roles, wordings }: Scene, at: number, end: number, introduction: number | undefined): boolean {
  const next = at < end ? lines[at + 1] : undefined;
  if (!next || introduction === undefined || !isOwnLine(lines[at]!, wordings)) return false;
  return wordings.marks.greeting.test(next.text) || (introduction === at - 1 && roles[at + 1]!.is === "title");
}

/** Does a printed speech or letter end at a rule: with thanks, and with little after it? */
function endsThere({ lines, roles, wordings }: Scene, first: number, at: number, end: number): boolean {
  const last = lines[at - 2]?.text ?? "";
  if (!wordings.pieces.thanks.test(last.slice(-400))) return false;
  for (let other = first; other <= end; other++) if (roles[other]!.is === "rule" && other !== at - 1) return false;
  const long = (from: number, to: number): number =>
    lines.slice(from, to).reduce((sum, { text }, offset) => sum + (roles[from + offset]!.is === "text" ? text.length : 0), 0);
  return long(at, end + 1) < little * long(first, at);
}

/** A credit closes a post where no more lines than these stand below. */
const closers = 2;

/** What stands between a paragraph about a text and the words, at the post's end, that say where that text was published: it is that text. */
function betweenWords(scene: Scene, post: PostLines, end: number): ReprintLines | null {
  const { lines, roles, wordings } = scene;
  const texts = lines.flatMap((_, at) =>
    at > (post.headline ?? post.first - 1) && at <= end && roles[at]!.is === "text" ? [at] : [],
  );
  const [about, first] = texts;
  const credit = texts.findLast(
    (at) => at >= end - closers && scene.announced(at) > 0 && tellsWherePublished(lines[at]!, wordings),
  );
  if (about === undefined || first === undefined || credit === undefined || first >= credit) return null;
  if (scene.announced(about) > 0 || !speaksAbout(lines[about]!, wordings, new Set())) return null;
  return { first, last: credit - 1, headline: null, truncated: false, introductions: [about, credit] };
}

/** Finds what a post reprints. `datelined` tells whether a line opens with a dateline, `agencyAt` which agency it names. */
export function findReprints(
  scene: Scene,
  post: PostLines,
  datelined: (at: number) => boolean,
  agencyAt: (at: number) => string | null,
): Reprints {
  const { lines, roles, wordings } = scene;
  const reprints: ReprintLines[] = [];
  const end = roles[post.last]!.is === "cut" ? post.last - 1 : post.last;
  let introductions: number[] = [];
  let announced = 0;
  let first: number | null = null;
  let headline: number | null = null;
  let leads = false;
  const close = (last: number): void => {
    let to = last;
    while (first !== null && to > first && !isText(scene, to)) to--;
    if (first !== null && to >= first) {
      to = endOfUnsigned(scene, headline === null ? first : headline + 1, to);
      const opening = headline === null ? first : headline + 1;
      to = endOfReported(scene, opening, to, agencyAt(opening) !== null);
      const behind = ownWordsBehind(scene, headline === null ? first : headline + 1, to);
      const credits = behind.filter((at) => scene.announced(at) > 0 || namesOutlet(lines[at]!, wordings));
      reprints.push({
        first,
        last: to - behind.length,
        headline,
        truncated: false,
        introductions: [...introductions, ...credits],
      });
      introductions = [];
    }
    first = null;
    headline = null;
  };
  let bySenders = false;
  let letters = false;
  const printed = printedInColumn(scene, post, end);
  if (printed !== null) {
    announced = many;
    first = printed;
    headline = printed;
    introductions = introductionsAbove(scene, post, printed);
  } else if (letterFromOthers(scene, post)) {
    announced = 1;
    leads = true;
  }
  const from = post.headline === null ? post.first : post.headline + 1;
  for (let at = printed === null ? from : printed + 1, seen = 0; at <= end; at++) {
    const role = roles[at]!;
    const before = roles[at - 1];
    if (scene.senders.has(at)) {
      if (first !== null) close(at - 1);
      announced = Math.max(announced, reprints.length + 1);
      first = at;
      headline = at;
      bySenders = true;
      continue;
    }
    // Under a sender's name every line is of that message: to whom it goes, who signs it.
    if (bySenders && first !== null && role.is !== "text") continue;
    // Below a signature the letter is at its end; its own date may stand there yet.
    if (first !== null && role.is !== "end" && before?.is === "end" && before.signs) {
      letters = opensMessage(scene, headline === null ? first : headline + 1);
      close(at - 1);
    }
    // A name in brackets credits the text above it.
    if (first !== null && before?.is === "end" && announced > 1 && isNameInBrackets(lines[at - 1]!)) close(at - 1);
    // Between texts that were announced together a rule is drawn, and the next begins at once.
    const divided = before?.is === "rule" && announced > reprints.length + 1 && (role.is === "text" || role.is === "title");
    if (first !== null && divided) {
      close(at - 1);
      leads = true;
    }
    // Below a drawn rule the post speaks again where the printed text is at its end and little follows.
    if (first !== null && headline === null && role.is === "text" && before?.is === "rule" && endsThere(scene, first, at, end))
      close(at - 1);
    if (role.is !== "text" && role.is !== "title" && role.is !== "caption" && role.is !== "meta") continue;
    seen++;
    const texts = role.is === "text" || (role.is === "title" && isCreditLine(lines[at]!, wordings)) ? scene.announced(at) : 0;
    // Behind a signature a second salutation opens a second letter.
    const another =
      first === null &&
      !bySenders &&
      ((letters && opensMessage(scene, at)) || headsDocument(scene, at, end) || isLabelled(scene, at, end));
    if (another) announced = Math.max(announced, reprints.length + 1);
    const pending = announced - reprints.length - (first === null ? 0 : 1);
    const opens =
      texts > 0 &&
      (first === null
        ? announced > 0 || seen <= nearHeadline || (at < end && publishedElsewhere(scene, at))
        : speaksForPost(scene, at));
    if (opens) {
      if (first !== null) close(at - 1);
      introductions.push(at);
      announced = Math.max(announced, reprints.length + texts, reprints.length + (introductions.length > 1 ? 1 : 0));
      leads = handsOver(lines[at]!, wordings);
      continue;
    }
    // Another agency's dateline opens another text, announced or not.
    if (first !== null && !bySenders && role.is === "text" && at > first + 1) {
      const opening = agencyAt(headline === null ? first : headline + 1);
      const own = opening === null ? null : agencyAt(at);
      if (own !== null && own !== opening) {
        close(at - 1);
        first = at;
        continue;
      }
    }
    if (pending <= 0 || bySenders) continue;
    if (first === null) {
      if (role.is === "meta" && !another && !datelined(at) && !isDayOfLetter(scene, at, end, introductions.at(-1))) continue;
      const turn = asks(lines[at]!.text) && introductions.some((one) => wordings.marks.talk.test(lines[one]!.text));
      const talks = speaksAsI(lines[at]!.text) && introductions.some((one) => wordings.marks.spoken.test(lines[one]!.text));
      const last = introductions.at(-1);
      const awaits = last === undefined || (pending > 1 && !announcesOne(lines[last]!, wordings));
      if (role.is === "text" && !turn && !talks && !datelined(at) && !leads && stillIntroduces(scene, at, end, datelined, awaits))
        continue;
      first = at;
      const opening = opensLetter(lines[at]!.text, wordings) || opensMessage(scene, at);
      headline = role.is === "title" && !turn && !opening ? at : null;
      continue;
    }
    // Of texts that were announced together a dateline opens the next, where the first has one as well.
    if (
      role.is === "text" &&
      at > first + 1 &&
      datelined(at) &&
      (datelined(first) || (headline !== null && datelined(first + 1)))
    ) {
      close(at - 1);
      first = at;
      continue;
    }
    // The day over it stands before the text's own headline.
    if (role.is === "title" && headline === null && at === first + 1 && roles[first]!.is === "meta") {
      headline = at;
      continue;
    }
    if (role.is === "title" && at > first + 1 && opensAnother(scene, at, end, datelined, headline, first)) {
      close(at - 1);
      first = at;
      headline = at;
    }
  }
  if (first !== null) close(end);
  const credited = reprints.length === 0 ? betweenWords(scene, post, end) : null;
  if (credited) {
    reprints.push(credited);
    introductions = introductions.filter((at) => !credited.introductions.includes(at));
  }
  const last = reprints.at(-1);
  if (last && post.truncated) reprints[reprints.length - 1] = { ...last, truncated: true };
  return { reprints, loose: introductions, announced };
}
