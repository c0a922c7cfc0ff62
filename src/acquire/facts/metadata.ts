import { decodeHTML } from "entities";
import { type MetadataNames, metadataNames } from "../../codebook/pages/metadata-names.ts";
import { type Cell, workedOut } from "../../model/cell.ts";
import type { PageFacts } from "../../model/page.ts";
import { attribute, type ElementNode } from "../tree/node.ts";
import { textOf } from "../tree/walk.ts";
import { cleanTitle, outletNames } from "./clean-title.ts";
import type { Indexed } from "./index-tree.ts";
import { type Linked, linkedData, namesIn, textIn, typesOf } from "./json-ld.ts";
import { type Moment, readMoment } from "./read-moment.ts";
import { lettersOf, squeeze } from "./squeeze.ts";

/** What a page states of itself outside its running text. */
export interface Metadata extends Omit<PageFacts, "title"> {
  /** Titles without the outlet's name, each once, in the order in which they are believed. */
  readonly titles: readonly string[];
  /** Does the page say that it is one piece of writing, with a day of its own? */
  readonly isArticle: boolean;
  /** The article's text where linked data give it. */
  readonly articleBody: string | null;
}

const known = (text: string | null): string | null => {
  const short = text === null ? null : squeeze(/&(?:#|[a-z]+;)/i.test(text) ? decodeHTML(text) : text);
  return short === null || short === "" || short.length > 1_000 ? null : short;
};

/** A page that gives one thing more often than this gives it to confuse. */
const valuesMost = 20;

/** What meta elements and microdata say, by name. */
type Stated = ReadonlyMap<string, readonly string[]>;

function statedIn({ metas, items }: Indexed): Stated {
  const byName = new Map<string, string[]>();
  const add = (name: string, value: string): void => {
    const key = name.trim().toLowerCase();
    if (key === "" || value.trim() === "") return;
    const values = byName.get(key);
    if (!values) byName.set(key, [value.trim()]);
    else if (values.length < valuesMost) values.push(value.trim());
  };
  for (const meta of metas)
    for (const name of ["property", "name", "itemprop", "http-equiv"]) add(attribute(meta, name), attribute(meta, "content"));
  for (const item of items) add(attribute(item, "itemprop"), attribute(item, "content"));
  return byName;
}

/** Everything that is stated under one of the names, the surest name first. */
const metaValues = (stated: Stated, names: readonly string[]): readonly { readonly name: string; readonly value: string }[] =>
  names.flatMap((name) => (stated.get(name) ?? []).map((value) => ({ name, value })));

/** Is one title the other, or part of it? */
function isLike(one: string, other: string): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  return a.length >= 8 && b.length >= 8 && (a.includes(b) || b.includes(a));
}

/** The linked data's one article: of several the one whose headline is in the page's titles, else the first. A list of many others is none. */
function articleIn(things: readonly Linked[], names: MetadataNames, titles: readonly string[]): Linked | null {
  const letters = titles.map(lettersOf).filter((title) => title.length >= 8);
  const isTitle = (thing: Linked): boolean => {
    const headline = lettersOf(textIn(thing, "headline") ?? textIn(thing, "name") ?? "");
    return headline.length >= 8 && letters.some((title) => title.includes(headline) || headline.includes(title));
  };
  for (const types of [names.articles, names.pages]) {
    const fit = things.filter((thing) => typesOf(thing).some((type) => types.includes(type)));
    const titled = fit.filter(isTitle);
    const dated = titled.find((thing) => textIn(thing, "datePublished"));
    if (dated) return dated;
    if (titled[0] && types === names.articles) return titled[0];
    const first = fit.filter((thing) => textIn(thing, "headline") || textIn(thing, "datePublished"));
    if (types === names.articles && first.length > 0 && first.length <= 3) return first[0]!;
    if (types === names.pages && fit[0] && textIn(fit[0], "datePublished")) return fit[0];
  }
  return null;
}

const asCell = (moment: Moment | null | undefined, basis: string, rule: string): Cell<string> | null =>
  moment ? workedOut(moment, basis, rule) : null;

/** `value` is what is believed, the basis names the field that it was read from. */
function momentIn(stated: Stated, names: readonly string[], rule: string): Cell<string> | null {
  for (const { name, value } of metaValues(stated, names)) {
    const moment = readMoment(value);
    if (moment) return asCell(moment, `meta ${name}`, rule);
  }
  return null;
}

function microdataMoment({ items }: Indexed, property: string, rule: string): Cell<string> | null {
  for (const item of items) {
    if (attribute(item, "itemprop").toLowerCase() !== property.toLowerCase() || item.tag === "meta") continue;
    const moment = readMoment(attribute(item, "datetime") || attribute(item, "content") || squeeze(textOf(item)));
    if (moment) return asCell(moment, `microdata ${property}`, rule);
  }
  return null;
}

const isWeb = (address: string): boolean => /^https?:\/\/[^\s/]+/i.test(address);

function addressIn({ links }: Indexed, article: Linked | null, values: readonly string[]): string | null {
  const canonical = links.find((link) => /(?:^|\s)canonical(?:\s|$)/i.test(attribute(link, "rel")));
  const candidates = [
    canonical ? attribute(canonical, "href") : "",
    ...values,
    textIn(article, "url") ?? "",
    textIn(article, "mainEntityOfPage") ?? "",
  ];
  return candidates.map((one) => one.trim()).find((one) => isWeb(one) && one.length <= 2_000) ?? null;
}

/** Reads what a page states of itself: linked data first, then its meta elements, then microdata. */
export function readMetadata(indexed: Indexed, headings: readonly string[]): Metadata {
  const names = metadataNames();
  const stated = statedIn(indexed);
  const metaTitles = metaValues(stated, names.title).flatMap(({ value }) => known(value) ?? []);
  const pageTitle = indexed.title === null ? null : known(textOf(indexed.title));
  const things = linkedData(indexed.scripts);
  const article = articleIn(things, names, [...metaTitles, ...headings, ...(pageTitle === null ? [] : [pageTitle])]);
  const headline = known(textIn(article, "headline"));
  const own = (property: string): Cell<string> | null =>
    asCell(readMoment(textIn(article, property) ?? ""), `JSON-LD ${property}`, `${property}-of-linked-data`);
  const authors = [...namesIn(article, "author"), ...metaValues(stated, names.author).map(({ value }) => value)]
    .map((name) => known(name))
    .filter((name): name is string => name !== null && name.length < 120 && !isWeb(name));
  const address = addressIn(
    indexed,
    article,
    metaValues(stated, names.address).map(({ value }) => value),
  );
  const publisher = known(textIn(article, "publisher")) ?? known(metaValues(stated, names.publisher)[0]?.value ?? null);
  const [first, ...more] = metaTitles;
  const told = [first, headline, ...more, pageTitle].filter((title): title is string => typeof title === "string");
  const outlets = [
    ...outletNames(publisher, address),
    ...outletNames(known(metaValues(stated, names.publisher)[0]?.value ?? null), null),
  ];
  const titles = told.map((title) => cleanTitle(title, outlets, [...headings, ...(headline === null ? [] : [headline])]));
  return {
    titles: [...new Set(titles)],
    address,
    publisher,
    authors: [...new Set(authors)],
    published:
      own("datePublished") ??
      momentIn(stated, names.published, "published-in-meta") ??
      microdataMoment(indexed, "datePublished", "published-in-microdata") ??
      own("dateCreated") ??
      own("uploadDate"),
    modified:
      own("dateModified") ??
      momentIn(stated, names.modified, "modified-in-meta") ??
      microdataMoment(indexed, "dateModified", "modified-in-microdata"),
    language: indexed.language ?? known(textIn(article, "inLanguage")),
    isArticle:
      metaValues(stated, names.single).length > 0 ||
      (headline !== null &&
        textIn(article, "datePublished") !== null &&
        [...metaTitles, ...headings, pageTitle ?? ""].some((one) => isLike(one, headline))),
    articleBody: textIn(article, "articleBody"),
  };
}

/** The text of an element, as compared. */
export const shortTextOf = (node: ElementNode): string => squeeze(textOf(node));
