import type { Article } from "../../model/article.ts";
import { type Cell, printed } from "../../model/cell.ts";
import type { Page } from "../../model/page.ts";
import type { Sighting } from "../../model/source.ts";
import { foldName } from "../../text/fold-name.ts";
import { thingId } from "../../text/identity.ts";
import { quote } from "../../text/quote.ts";
import type { Span } from "../../text/span.ts";
import { datelineAt } from "../days/dateline.ts";
import { dayBehind } from "../days/day-behind.ts";
import { itemDatelines } from "../days/item-datelines.ts";
import { isDayAtFoot, ownDay } from "../days/own-day.ts";
import { dayOfCredit, isOfPostItself, onHeadline, publishedOf, tellsPublished, toldBeside } from "../days/published.ts";
import { ornamentBefore } from "../lines/headline-ornaments.ts";
import { linkMarkBefore } from "../lines/link-marks.ts";
import { subjectFrom } from "../lines/mail-heads.ts";
import { isPersonsName, signedName } from "../lines/signatures.ts";
import type { PostLines } from "../posts/posts.ts";
import type { Scene } from "../posts/scene.ts";
import { articleKind } from "./article-kind.ts";
import { blocksOf, type Part } from "./blocks-of.ts";
import { closingCredit } from "./closing-credit.ts";
import { creditAtHead } from "./credit-at-head.ts";
import { creditsIn } from "./credits.ts";
import { agencyNamedIn, creditsInPassing, isCreditLine, isNameInBrackets } from "./introductions.ts";
import { creditBehind, looksLikeOutlet, outletAlone, outletAtHead } from "./outlet-alone.ts";
import { outletName } from "./outlet-name.ts";
import { isOwnCredit } from "./own-credit.ts";
import type { ReprintLines } from "./reprint-lines.ts";
import { findReprints } from "./reprints.ts";
import { distinctCredits, shareCredits } from "./share-credits.ts";
import type { WholePage } from "./whole-page.ts";
import { itemsOf, wholeReprint } from "./whole-reprint.ts";

/** A dateline opens one of the first paragraphs, after at most so many other lines. */
const datelineWithin = 5;

/** On so many lines of day a name is no credit. */
const recurs = 3;

/** "From Example Radio" stands within so many lines below the headline. */
const underHeadline = 3;

/** What cuts a text off with so few words ("Read Post") names no outlet. */
const buttonMost = 2;

/** Words about where a text was published close it where no more lines than these stand below. */
const closers = 2;

/** The article of a post and, after it, those of what it reprints. */
export function makeArticles(
  page: Page,
  sighting: Sighting,
  scene: Scene,
  post: PostLines,
  { only, numbers, ...places }: WholePage,
): readonly Article[] {
  const { text, sha256 } = page.source;
  const { lines, roles, wordings } = scene;
  const datelineOf = (at: number) =>
    roles[at]!.is === "text" || roles[at]!.is === "meta" ? datelineAt(text, lines[at]!, wordings.datelines, places.isCity) : null;
  const dateline = ({ first, last, headline }: Part) => {
    let text = false;
    for (let at = first, seen = 0; at <= last && seen < datelineWithin; at++) {
      if (at === headline || roles[at]!.is === "furniture") continue;
      seen++;
      // A line of place and day below a text closes it and heads nothing.
      if (roles[at]!.is === "meta" && text) continue;
      text ||= roles[at]!.is === "text";
      const found = datelineOf(at);
      // "15 January 2025 – Example Agency" beside the headline tells when it was published.
      const named = found?.place?.value ?? "";
      // "Example Review, 7 March 2024" on a line of its own tells where a text was printed.
      const printedIn = found !== null && found.end >= lines[at]!.end && looksLikeOutlet(named, wordings.credits);
      const own =
        named !== "" && (foldName(named) === foldName(sighting.publisher ?? "") || (printedIn && !places.isPlace(named)));
      // "21 May 2025 – Foreign Affairs": behind the day of a line beside the headline stands a place only where it is known for one.
      const [place, day] = [found?.place?.spans[0], found?.date?.spans[0]];
      const isSection =
        roles[at]!.is === "meta" &&
        place !== undefined &&
        day !== undefined &&
        day.start < place.start &&
        !places.isPlace(found!.place!.value);
      // "Ana Lima, 21 May 2025" beside the headline tells who wrote, whatever agency has her first name.
      const words =
        roles[at]!.is === "meta" && day ? page.source.text.slice(lines[at]!.start, day.start).replace(/[\s,;|–—-]+$/u, "") : "";
      const isPerson = isPersonsName(words) && !places.isPlace(words);
      if (found && !own && !isSection && !isPerson && (found.place || roles[at]!.is === "text")) return found;
    }
    return null;
  };
  const beside = ({ first, last, headline }: Part) => {
    let head = headline ?? first - 1;
    while (head < last && head - first < 6 && roles[head + 1]!.is !== "text") head++;
    // Beside the headline any line of day and author tells; at the end only one that says so.
    const tells = (at: number): boolean =>
      at <= head
        ? roles[at]!.is === "meta"
        : (at > last - 3 && lines[at]!.text.length <= 160 && tellsPublished(lines[at]!, wordings)) ||
          (at === last && isDayAtFoot(lines, at, sighting, wordings));
    const told = toldBeside(
      text,
      lines.slice(first, last + 1).filter((_, offset) => tells(first + offset)),
      wordings,
      numbers,
    );
    // A name beside the day of one post after another is the page's own.
    const credits = told.credits.filter(
      ({ value }) => lines.filter((line, at) => roles[at]!.is === "meta" && line.text.includes(value)).length < recurs,
    );
    const behind = headline === null ? null : onHeadline(lines[headline]!);
    return { ...told, credits, published: told.published ?? behind };
  };
  const agencyAt = (at: number): string | null => datelineOf(at)?.agency?.value ?? null;
  const found = findReprints(scene, post, (at) => datelineOf(at) !== null, agencyAt);
  const head = creditAtHead(scene, post, found.reprints, agencyAt);
  const { reprints: introducedTexts, loose, announced } = head !== null ? { ...found, reprints: [] } : found;
  const region = lines[post.first]!.post === null ? null : (page.posts[lines[post.first]!.post!] ?? null);
  const creditedBy = (introductions: readonly number[]): readonly Cell<string>[] =>
    introductions.flatMap((at) => {
      const found = creditsIn(lines[at]!, wordings, places.isPlace);
      const closing = found.length > 0 || at < post.last - closers ? null : closingCredit(lines[at]!, wordings, places.isPlace);
      return closing ? [printed(outletName(closing.words, wordings.pieces), [closing], "credit-closing")] : found;
    });
  // "Source: …" at the end of a text credits that text.
  const creditLines = ({ first, last, headline }: Part): readonly number[] => {
    // What closes a text has one above it.
    const opening = roles.findIndex(({ is }, at) => at >= first && at !== headline && is === "text");
    return Array.from({ length: last - first + 1 }, (_, offset) => first + offset).filter((at) => {
      const line = lines[at]!;
      const { is } = roles[at]!;
      if (at === headline) return false;
      if (headline !== null && at <= headline + underHeadline && outletAtHead(line, wordings) !== null) return true;
      const closes = at >= last - closers && at > opening && closingCredit(line, wordings, places.isPlace) !== null;
      if (is === "cut" || is === "meta") return closes && (is === "meta" || line.text.split(" ").length > buttonMost);
      if (is !== "end" && is !== "text" && is !== "title") return false;
      if (closes) return true;
      if (at === last && (outletAlone(line, wordings) !== null || creditBehind(line, wordings) !== null)) return true;
      return is === "end" ? isNameInBrackets(line) : isCreditLine(line, wordings);
    });
  };
  const span = (part: Part) => ({ start: lines[part.first]!.start, end: lines[part.last]!.end });
  const wordsOf = (part: Part): readonly string[] => {
    const out: string[] = [];
    for (let at = part.first; at <= part.last; at++)
      if (at !== part.headline && roles[at]!.is === "text") out.push(lines[at]!.text);
    return out;
  };
  /** The headline, else the line at the head of a letter that tells to whom it goes: either says what kind of piece it is. */
  const titleOf = (part: Part): string | null =>
    headlineOf(part)?.words ?? (roles[part.first]!.is === "title" ? lines[part.first]!.text : null);
  /** "By Name Name, Ambassador of Fiji to Chile" beside the headline, or the office in the line below the name. */
  const official = (part: Part): boolean => {
    for (let at = part.first; at <= part.last && roles[at]!.is !== "text"; at++) {
      if (roles[at]!.is !== "meta") continue;
      const { text: line } = lines[at]!;
      const name = line.slice(wordings.marks.byline.exec(line)?.[0].length ?? 0).trim();
      if (signedName(name, wordings.marks) || (isPersonsName(name) && wordings.marks.office.test(lines[at + 1]?.text ?? "")))
        return true;
    }
    return false;
  };
  const headlineOf = ({ headline }: Part) => {
    if (headline === null) return null;
    const { start, end, text: words } = lines[headline]!;
    const from = subjectFrom(words) || linkMarkBefore(words) || ornamentBefore(words);
    return quote(text, { start: start + from, end: dayBehind(words) > 0 ? start + dayBehind(words) : end });
  };

  // Names that stand alone on their line are told by the tree, not by any word beside them.
  const isOwnLine = (name: Span): boolean =>
    lines.slice(post.first, post.last + 1).some(({ start, end }) => start === name.start && end === name.end);
  const told = beside(post);
  const postSpan = span(post);
  const id = thingId("a", sha256, postSpan.start, postSpan.end);
  const before = (texts: readonly ReprintLines[]): Part => ({ ...post, last: texts[0] ? texts[0].first - 1 : post.last });
  const introduced = introducedTexts.flatMap(({ introductions }) => introductions);
  // "Source: …" below a text, an outlet beside its day, or words behind it say that the whole of it is another's; words before it may bring in what was cut off.
  const credit = new Set([...(head === null ? [] : [head]), ...loose, ...creditLines(before(introducedTexts))]);
  const closing = [...credit].filter((at) => !introduced.includes(at));
  const closedBy = loose.every((at) => at >= post.last - closers) ? creditedBy(closing) : [];
  // A publisher that names itself reprints nobody.
  const isOthers = ({ value }: Cell<string>): boolean => !isOwnCredit(value, sighting.publisher);
  const named = [...told.credits, ...closedBy].filter(isOthers);
  // Under another agency's dateline a text is that agency's; whose page it is must be known, for an agency's own posts have the like.
  const opening = sighting.publisher !== null && introducedTexts.length === 0 ? dateline(post) : null;
  const isAgency = (agency: Cell<string>): boolean => isOthers(agency) && !places.isPlace(agency.value);
  const wired = [opening?.agency ?? []].flat().filter(isAgency);
  const others = named.length > 0 ? named : wired;
  // A dateline of another agency on a line of its own right below the headline makes the post itself that agency's.
  const below = post.headline !== null && roles[post.headline + 1]?.is === "meta" ? datelineOf(post.headline + 1) : null;
  const onOwnLine =
    below?.agency != null &&
    below.place != null &&
    !credit.has(post.headline! + 1) &&
    named.every(({ value }) => value === below.agency!.value);
  // Words that bring in what was cut off before it began bring in nothing that stands there; in a note on the author they tell where the post's own text stood.
  const inNote = named.length > told.credits.length && closing.every((at) => creditsInPassing(lines[at]!, wordings));
  // Below its headline an outlet is that of the post itself, where no dateline of an agency opens a text below that.
  const besideHeadline = named.length > 0 && named.every(isOfPostItself) && dateline(post)?.agency == null;
  const whole =
    head === null &&
    introducedTexts.length === 0 &&
    others.length > 0 &&
    !besideHeadline &&
    !inNote &&
    !onOwnLine &&
    !(post.truncated && loose.length > 0)
      ? wholeReprint(
          scene,
          post,
          new Set(closing.filter((at) => creditBehind(lines[at]!, wordings) === null)),
          (at) => datelineOf(at)?.place != null,
        )
      : null;
  // Items of several agencies are each a text of its own, and one without an agency is the page's.
  const wiredItems = whole && named.length === 0 ? itemsOf(whole, (at) => datelineOf(at)?.place != null) : null;
  const reprints = wiredItems
    ? wiredItems.filter((item) => wiredItems.length === 1 || dateline(item)?.agency != null)
    : whole
      ? [whole]
      : introducedTexts;
  const own = before(reprints);
  const ownDateline = dateline(own);
  const credits = shareCredits(
    reprints.map(({ introductions }) => (introductions.length > 0 ? creditedBy(introductions) : null)),
    creditedBy(closing),
    announced,
  );
  const writtenOn = (part: Part, kind: Article["kind"], reprinted: boolean): Cell<string> | null =>
    ownDay(lines, roles, { ...part, kind, reprinted }, wordings, numbers);
  const kind = articleKind(titleOf(own), null, wordsOf(own), wordings, official(own));
  const article: Article = {
    ...postSpan,
    id,
    parent: null,
    headline: headlineOf(post),
    relation: whole === null && others.length > 0 && introducedTexts.length === 0 ? "republication" : "original",
    kind,
    credits: whole ? [] : distinctCredits([...credits.post, ...told.credits, ...wired]).filter(isOthers),
    dateline: ownDateline,
    items: itemDatelines(lines, own, ownDateline, datelineOf),
    truncated: post.truncated,
    published: publishedOf(told.published, region, page.facts, sighting, only),
    written: writtenOn(own, kind, false),
    issued: null,
    address: region?.address ?? null,
    bylines: told.bylines.length > 0 ? told.bylines : (region?.bylines ?? []).filter(isOwnLine).map((name) => quote(text, name)),
    blocks: blocksOf(scene, post, reprints),
  };
  // "This is how Example News saw it." before "SUVA, May 4 (Example News) –"
  const agencyOf = ({ introductions, headline, first }: (typeof reprints)[number]): readonly Cell<string>[] => {
    const opening = lines[headline === null ? first : headline + 1];
    return introductions.flatMap((at) => {
      const named = opening ? agencyNamedIn(lines[at]!, opening) : null;
      return named
        ? [printed(outletName(text.slice(named.start, named.end), wordings.pieces), [named], "agency-of-dateline")]
        : [];
    });
  };
  const agencies = reprints.map((reprint) => dateline(reprint)?.agency?.value ?? null);
  const children = reprints.map((reprint, order): Article => {
    const own = distinctCredits(
      wiredItems
        ? [dateline(reprint)?.agency ?? others].flat()
        : whole
          ? others
          : [...credits.reprints[order]!, ...creditedBy(creditLines(reprint))],
    );
    const introduction = reprint.introductions.map((at) => lines[at]!.text).join(" ") || null;
    const besideOwn = beside(reprint);
    const ownDateline = dateline(reprint);
    // What nothing introduced but its own dateline is not of the one before ("VIENTIANE (XNA) …", then "(YNA) …").
    const shared = order > 0 && credits.reprints[order] === credits.reprints[order - 1];
    const another =
      shared &&
      reprint.introductions.length === 0 &&
      ownDateline?.agency != null &&
      ownDateline.agency.value !== agencies[order - 1];
    const credited = own.some(isOthers) ? own.filter(isOthers) : own;
    const named = another ? [] : credited.length > 0 ? credited : agencyOf(reprint);
    // What no words credit is credited by its dateline.
    const agency =
      named.length + besideOwn.credits.length === 0 && ownDateline?.agency
        ? [ownDateline.agency].filter(({ value }) => !places.isPlace(value))
        : [];
    const kind = scene.senders.has(reprint.first)
      ? "message"
      : articleKind(titleOf(reprint), introduction, wordsOf(reprint), wordings, official(reprint));
    return {
      ...span(reprint),
      id: thingId("a", sha256, lines[reprint.first]!.start, lines[reprint.last]!.end, "reprint"),
      parent: id,
      headline: headlineOf(reprint),
      relation: "republication",
      kind,
      credits: distinctCredits([...named, ...besideOwn.credits, ...agency]),
      dateline: ownDateline,
      items: itemDatelines(lines, reprint, ownDateline, datelineOf),
      truncated: reprint.truncated,
      // A text that is all that its post says came out with it.
      published:
        besideOwn.published ??
        (whole ? article.published : null) ??
        (named.length > 0 ? dayOfCredit(reprint.introductions.map((at) => lines[at]!)) : null),
      written: writtenOn(reprint, kind, true),
      issued: null,
      address: null,
      bylines: besideOwn.bylines,
      blocks: blocksOf(scene, reprint, []),
    };
  });
  return [article, ...children];
}
