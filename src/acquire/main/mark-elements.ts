import { type MarkedKind, pageMarks } from "../../codebook/pages/page-marks.ts";
import { attribute, type ElementNode } from "../tree/node.ts";

/** What an element's own names say of it; `text` where they name running text. */
export type Mark = MarkedKind | "text";
export type FurnitureMark = MarkedKind;

const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");

/** Names longer than this are no names, but code. */
const nameMost = 60;
/** What holds on some screens or in some states only ("md:hidden"). */
const onCondition = /[:[]/;
/** … and what is hidden until a screen is wide enough is seen by most readers. */
const shownSomewhere =
  /(?:^|\s)[a-z0-9]{2,3}:(?:block|flex|grid|inline|table|contents)|\bd-(?:[a-z]{2,3}-)?(?:block|flex|grid|inline)/;
const cached = new Map<string, Mark | null>();
const cachedMost = 20_000;

function markOfName(name: string): Mark | null {
  const { words, text, states, longest } = pageMarks();
  const all = wordsOf(name);
  const state = all.findIndex((word) => states.has(word));
  const parts = state < 0 ? all : all.slice(0, state);
  let kind: MarkedKind | null = null;
  for (let from = 0; from < parts.length; from++)
    for (let to = from + 1; to <= Math.min(parts.length, from + longest); to++) {
      const run = parts.slice(from, to).join(" ");
      if (text.has(run)) return "text";
      kind ??= words.get(run) ?? null;
    }
  return kind;
}

function markOfNames(names: string): Mark | null {
  const known = cached.get(names);
  if (known !== undefined) return known;
  let mark: Mark | null = null;
  for (const name of names.split(/\s+/)) {
    if (name === "" || name.length > nameMost || onCondition.test(name)) continue;
    if (/^(?:hidden|d-none)$/.test(name) && shownSomewhere.test(names)) continue;
    const own = markOfName(name);
    if (own === "text") {
      mark = "text";
      break;
    }
    mark ??= own;
  }
  if (cached.size >= cachedMost) cached.clear();
  cached.set(names, mark);
  return mark;
}

/** The classes of an element that say what it is. */
export const markingNames = (node: ElementNode): readonly string[] =>
  attribute(node, "class")
    .slice(0, 400)
    .split(/\s+/)
    .filter((name) => name !== "" && name.length <= nameMost && !onCondition.test(name) && markOfNames(name) !== null);

/** What an element's role, tag, class and id say it is; null where they say nothing. */
export function markOf(node: ElementNode): Mark | null {
  const { roles, tags } = pageMarks();
  const names = `${attribute(node, "class")} ${attribute(node, "id")}`.slice(0, 400);
  const named = names === " " ? null : markOfNames(names);
  if (named === "text") return named;
  if (/articlebody/i.test(attribute(node, "itemprop"))) return "text";
  return roles.get(attribute(node, "role").toLowerCase()) ?? named ?? tags.get(node.tag) ?? null;
}
