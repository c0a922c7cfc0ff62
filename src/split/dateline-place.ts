import type { Span } from "../text/span.ts";

const word = "[\\p{Lu}][\\p{L}’'`.]*(?:-[\\p{L}’']+){0,3}";
const joint = " (?:(?:of|de|da|do|del|du|la|le|el|al|au|on|upon|sur|am|an der|the|and) )?";
const name = `${word}(?:${joint}${word}){0,4}`;
const places = new RegExp(
  `^[\\s(]*(${name})(?:(?: ?(?:/|&) ?| and |[–-])(${name}))?((?:, (?:${word})(?:${joint}${word}){0,4}){0,2})(?=\\s*(?:[,.:：;/|(\\[–—―-]|$|\\d|\\p{Lu}\\p{Ll}{2}))`,
  "u",
);
const monthName = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?$/iu;
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;

/** Where the run of capitalised words reaches into the day ("Accra May 20"), it ends before it. */
function withoutDay(words: string): string {
  const all = words.split(" ");
  const cut = all.findIndex((one) => monthName.test(one) || weekday.test(one.replace(/,$/u, "")));
  return (cut < 0 ? all : all.slice(0, cut)).join(" ").replace(/[\s,]+$/u, "");
}

/** The place name that stands at an offset of a dateline's head: `name` the place (two joined as printed), `end` where its country or region ends too. */
export function placeIn(text: string, at: number): { readonly name: Span; readonly end: number } | null {
  const found = places.exec(text.slice(at));
  if (!found) return null;
  const opened = found[0].indexOf(found[1]!);
  const first = withoutDay(found[1]!).replace(/\.$/u, "");
  if (first === "" || first.length > 60) return null;
  const start = at + opened;
  if (first.length < found[1]!.replace(/\.$/u, "").length)
    return { name: { start, end: start + first.length }, end: start + first.length };
  const second = found[2] ? withoutDay(found[2]) : "";
  if (second !== "") {
    const end = start + found[0].slice(opened).indexOf(found[2]!, found[1]!.length) + second.length;
    return { name: { start, end }, end };
  }
  const regions = withoutDay((found[3] ?? "").replace(/^, /u, ""));
  const nameEnd = start + first.length;
  return { name: { start, end: nameEnd }, end: regions === "" ? nameEnd : text.indexOf(regions, nameEnd) + regions.length };
}
