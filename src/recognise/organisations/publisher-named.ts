import type { Authority } from "../../authority/authority.ts";
import type { Reading } from "../../model/reading.ts";
import { foldName } from "../../text/fold-name.ts";
import type { Span } from "../../text/span.ts";
import { ofPage } from "../country-of-page.ts";
import type { Finding } from "../finding.ts";
import { publisherKind } from "./publisher-kind.ts";

/** "Ministry of Trade, Fiji": the name, and the country behind it. */
function parted(publisher: string, { countries }: Authority): { readonly name: string; readonly code: string | null } {
  const tail = /^(.+), ([^,]+)$/.exec(publisher);
  const [known] = tail ? (countries.byForm.get(foldName(tail[2]!)) ?? []) : [];
  return known ? { name: tail![1]!, code: known.country.code } : { name: publisher, code: null };
}

/** Where a name stands in a text as a whole, in whatever case; -1 where nowhere. */
function placeOf(text: string, name: string): number {
  const low = name.toLowerCase();
  const all = text.toLowerCase();
  // Letters that change their length in lower case would shift what follows them.
  if (all.length !== text.length) return text.indexOf(name);
  for (let at = all.indexOf(low); at >= 0; at = all.indexOf(low, at + 1))
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? " ") && !/[\p{L}\p{N}]/u.test(text[at + low.length] ?? " ")) return at;
  return -1;
}

/** What joins the parts of a name, with the full style of a state behind it ("Embassy of the Republic of Malta"). */
const joint = / (of|in|to) (?:the )?(?:(?:[A-Z]\p{L}+ ){0,3}(?:Republic|Kingdom|State|Commonwealth|Federation) of )?(?:the )?/uy;
/** Parts and joints of the longest name that is looked for so. */
const MOST_PARTS = 7;

/** Where a text has the parts of a name one after the other, each state among them in its full style; null where nowhere. @param parts every second one is what joins two */
function styledAt(text: string, [first, ...others]: readonly string[]): Span | null {
  for (let start = text.indexOf(first!); start >= 0; start = text.indexOf(first!, start + 1)) {
    let end = start + first!.length;
    const fits = others.every((part, at) => {
      if (at % 2 === 1) {
        if (!text.startsWith(part, end)) return false;
        end += part.length;
        return true;
      }
      joint.lastIndex = end;
      const found = joint.exec(text);
      end += found?.[0].length ?? 0;
      return found?.[1] === part;
    });
    if (fits) return { start, end };
  }
  return null;
}

/**
 * Where a page prints the publisher's name in another form, and its end: without the country behind it ("Ministry of Trade" of the "Ministry of Trade of Fiji"), or with the full
 * style of a state; null where it prints neither.
 */
function otherForm(text: string, name: string, { countries }: Authority): Span | null {
  const isCountry = (form: string): boolean => countries.byForm.has(foldName(form.replace(/^the /, "")));
  const tail = /^(.+) of ((?:the )?\p{Lu}.*)$/u.exec(name);
  const short = tail && isCountry(tail[2]!) && tail[1]!.split(" ").length > 1 ? tail[1]! : null;
  const start = short === null ? -1 : placeOf(text, short);
  if (short !== null && start >= 0) return { start, end: start + short.length };
  const parts = name.split(/ (of|in|to) (?:the )?/u);
  const isStyled = parts.some((part, at) => at % 2 === 0 && at > 0 && isCountry(part));
  return isStyled && parts.length <= MOST_PARTS ? styledAt(text, parts) : null;
}

/** The publisher where a page prints its name outside of what is read sentence by sentence (in its head, menu or foot); null where it does not, or is found already. */
export function publisherNamed(reading: Reading, findings: readonly Finding[], authority: Authority): Finding | null {
  const { source, sighting, articles } = reading;
  const { text } = source;
  const article = articles[0]?.id;
  if (sighting.publisher === null || article === undefined) return null;
  const { name, code } = parted(sighting.publisher, authority);
  const folded = foldName(name);
  // An address is no name.
  if (
    folded === "" ||
    /^\S+\.\S+$/.test(name) ||
    authority.countries.byForm.has(folded) ||
    findings.some((one) => foldName(one.full ?? one.name) === folded)
  )
    return null;
  const whole = placeOf(text, name);
  const place = whole < 0 ? otherForm(text, name, authority) : { start: whole, end: whole + name.length };
  if (!place) return null;
  const { start, end } = place;
  const shown = foldName(text.slice(start, end));
  if (findings.some((one) => foldName(one.full ?? one.name) === shown)) return null;
  const bearers = authority.organisations.get(folded) ?? [];
  const known = bearers.length === 1 ? bearers[0]! : null;
  const told = sighting.country ?? code ?? known?.country ?? null;
  return {
    start,
    end,
    article,
    kind: known?.kind ?? publisherKind(reading, name, authority),
    form: "name",
    name: text.slice(start, end).replace(/\s+/g, " "),
    full: null,
    key: known?.key ?? null,
    country:
      told === null
        ? null
        : { code: told, spans: [], from: `the publisher is of ${sighting.country === null ? told : ofPage(sighting)}` },
    attributive: false,
    rule: "publisher",
  };
}
