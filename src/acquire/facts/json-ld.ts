import { attribute, type ElementNode } from "../tree/node.ts";
import { textOf } from "../tree/walk.ts";

export type Linked = Readonly<Record<string, unknown>>;

/** Larger trees of linked data are catalogues. */
const thingsMost = 5_000;

/** Control characters inside strings, trailing commas and wrappings are what most often breaks linked data. */
function mend(json: string): string {
  return json
    .replace(/^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)/, "")
    .replace(/(?:\/\/\s*)?(?:\]\]>|-->)\s*;?\s*$/, "")
    .replace(/[\u0000-\u001f]+/g, " ")
    .replace(/,(\s*[}\]])/g, "$1")
    .replace(/;\s*$/, "");
}

/** A property and its string, read one by one from data that no mending makes whole. */
const property = /"(headline|datePublished|dateModified|articleBody|url|inLanguage)"\s*:\s*"((?:[^"\\]|\\.)*)"/g;

function salvage(json: string): Linked | null {
  const found: Record<string, string> = {};
  for (const [, name, value] of json.matchAll(property)) {
    if (found[name!] !== undefined) continue;
    try {
      found[name!] = JSON.parse(`"${value!.replace(/[\u0000-\u001f]+/g, " ")}"`) as string;
    } catch {
      // An escape that is none: the property is unknown.
    }
  }
  return found.headline !== undefined && found.datePublished !== undefined ? { "@type": "Article", ...found } : null;
}

function parsed(json: string): unknown {
  for (const text of [json, mend(json)])
    try {
      return JSON.parse(text);
    } catch {
      // The next way of reading it may do.
    }
  return salvage(mend(json));
}

/** Every object of the page's JSON-LD, those inside others after them, in the order of the page. Broken data gives what can be read of it. */
export function linkedData(scripts: readonly ElementNode[]): readonly Linked[] {
  const things: Linked[] = [];
  const waiting: unknown[] = scripts
    .filter((script) => /^application\/ld\+json/i.test(attribute(script, "type").trim()))
    .map((script) => parsed(textOf(script)));
  for (let at = 0; at < waiting.length && things.length < thingsMost; at++) {
    const value = waiting[at];
    if (typeof value !== "object" || value === null) continue;
    if (!Array.isArray(value)) things.push(value as Linked);
    for (const inner of Object.values(value)) if (typeof inner === "object" && inner !== null) waiting.push(inner);
  }
  return things;
}

/** A property as text: a string, the first of several, or the name of a thing. */
export function textIn(thing: Linked | null | undefined, name: string): string | null {
  let value: unknown = thing?.[name];
  if (Array.isArray(value)) [value] = value;
  if (typeof value === "object" && value !== null)
    value = (value as Linked)["@value"] ?? (value as Linked).name ?? (value as Linked)["@id"];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

/** The names of a property's things. */
export function namesIn(thing: Linked | null | undefined, name: string): readonly string[] {
  const value = thing?.[name];
  return (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
    const text = typeof one === "string" ? one : typeof one === "object" && one !== null ? (one as Linked).name : null;
    return typeof text === "string" && text.trim() !== "" ? [text.trim()] : [];
  });
}

export const typesOf = (thing: Linked): readonly string[] =>
  [thing["@type"] ?? thing.type ?? []]
    .flat()
    .filter((type): type is string => typeof type === "string")
    .map((type) => type.replace(/^.*[/#:]/, ""));
