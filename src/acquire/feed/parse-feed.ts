import { Parser } from "htmlparser2";
import type { Piece } from "../flow/align-text.ts";
import { UnreadableError } from "../unreadable.ts";
import { type FieldKind, fieldOf } from "./field-kinds.ts";
import { type Strand, strandOf } from "./strand.ts";

/** Feeds nest a dozen deep, and carry some hundred entries. */
const deepest = 1_000;
const entriesMost = 5_000;
/** What a feed states of itself is short. */
const factMost = 1_000;

/** A field of an entry: its text, and how that is to be read. */
export interface Field {
  readonly kind: FieldKind;
  readonly strand: Strand;
  readonly markup: boolean;
}

/** An entry of a feed, its fields in the order in which they stand there. */
export interface Entry {
  readonly fields: readonly Field[];
  readonly address: string | null;
}

export interface Feed {
  readonly title: string | null;
  /** Where the feed itself is found. */
  readonly address: string | null;
  readonly language: string | null;
  readonly entries: readonly Entry[];
}

const localOf = (name: string): string => name.slice(name.indexOf(":") + 1).toLowerCase();
const isWeb = (address: string | undefined): address is string => /^https?:\/\/\S{1,2000}$/i.test(address ?? "");

interface OpenField {
  readonly kind: FieldKind;
  readonly type: string;
  readonly depth: number;
  readonly from: number;
  readonly pieces: Piece[];
  /** Markup that is not escaped stands in it. */
  elements: boolean;
}

/** In Atom an author has a name inside; elsewhere the name is all. */
function kindIn(name: string, parent: string | null, isAtom: boolean): FieldKind | null {
  if (parent !== null) return isAtom && parent === "author" && localOf(name) === "name" ? "author" : null;
  const kind = fieldOf(name);
  return kind === "author" && isAtom && localOf(name) === "author" ? null : kind;
}

/** Is the text of a field to be read as markup? RSS says nothing of it: there a tag, or an entity, tells. */
const isMarkup = ({ type }: OpenField, text: string): boolean =>
  type === "html" || type === "text/html" || (type === "" && /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(text));

/**
 * Reads RSS (2.0, 1.0 and older) and Atom. Elements that are left open are closed at the end; nothing that a document type declares is read, for entities could
 * swell without end.
 * @throws {UnreadableError} where it declares entities, nests too deep, or has too many entries
 */
export function parseFeed(page: string): Feed {
  const open: string[] = [];
  const entries: Entry[] = [];
  const facts: { title: string | null; address: string | null; language: string | null } = {
    title: null,
    address: null,
    language: null,
  };
  let entry: { fields: Field[]; links: string[]; depth: number } | null = null;
  let field: OpenField | null = null;
  let isAtom = false;
  let fact: { name: "title" | "language"; depth: number; text: string } | null = null;
  const parser = new Parser(
    {
      onprocessinginstruction: (name, data) => {
        if (/^!entity$/i.test(name) || (/^!doctype$/i.test(name) && /<!entity/i.test(data)))
          throw new UnreadableError("it is a feed that declares entities of its own, which are not read");
      },
      onopentag: (name, attributes) => {
        open.push(name);
        if (open.length > deepest) throw new UnreadableError(`it is a feed whose elements nest more than ${deepest} deep`);
        const local = localOf(name);
        if (field) field.elements = true;
        else if (entry) {
          const inEntry = open.length === entry.depth + 1;
          if (inEntry && local === "link" && /^(?:alternate)?$/.test(attributes.rel ?? "") && isWeb(attributes.href))
            entry.links.push(attributes.href);
          const kind = kindIn(name, inEntry ? null : open.length === entry.depth + 2 ? localOf(open.at(-2)!) : "", isAtom);
          if (kind) {
            const type = (attributes.type ?? (isAtom ? "text" : "")).trim().toLowerCase();
            field = { kind, type, depth: open.length, from: parser.endIndex + 1, pieces: [], elements: false };
          }
        } else if (local === "item" || local === "entry") {
          if (entries.length >= entriesMost) throw new UnreadableError(`it is a feed of more than ${entriesMost} entries`);
          entry = { fields: [], links: [], depth: open.length };
        } else if (open.length <= 3) {
          if (local === "feed") isAtom = true;
          if (attributes["xml:lang"]) facts.language ??= attributes["xml:lang"];
          if (local === "link" && attributes.rel === "self" && isWeb(attributes.href)) facts.address ??= attributes.href;
          const within = localOf(open.at(-2) ?? "");
          if ((local === "title" || local === "language") && (within === "channel" || within === "feed"))
            fact = { name: local, depth: open.length, text: "" };
        }
      },
      ontext: (text) => {
        if (fact && fact.text.length < factMost) fact.text += text;
        if (!field) return;
        const { startIndex, endIndex } = parser;
        const inside = page.startsWith("<![CDATA[", startIndex) ? startIndex + 9 : startIndex;
        const exact = page.startsWith(text, inside);
        const end = exact ? inside + text.length : endIndex + 1;
        field.pieces.push({ text, start: exact ? inside : startIndex, end, exact });
      },
      onclosetag: () => {
        if (field?.depth === open.length) {
          const done = field;
          field = null;
          // Markup that is no text but part of the feed itself is read where it stands.
          const raw = { text: page.slice(done.from, parser.startIndex), start: done.from, end: parser.startIndex, exact: true };
          const strand = strandOf(done.elements ? [raw] : done.pieces);
          if (strand.text.trim() !== "")
            entry?.fields.push({ kind: done.kind, strand, markup: done.elements || isMarkup(done, strand.text) });
        } else if (entry?.depth === open.length) {
          const address =
            entry.links[0] ??
            entry.fields.map(({ kind, strand }) => (kind === "link" || kind === "id" ? strand.text.trim() : "")).find(isWeb);
          entries.push({ fields: entry.fields, address: address ?? null });
          entry = null;
        } else if (fact?.depth === open.length) {
          facts[fact.name] ??= fact.text.slice(0, factMost).trim() || null;
          fact = null;
        }
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(page);
  return { ...facts, entries };
}
