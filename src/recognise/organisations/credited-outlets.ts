import type { Authority } from "../../authority/authority.ts";
import type { Article } from "../../model/article.ts";
import type { Cell } from "../../model/cell.ts";
import { foldName } from "../../text/fold-name.ts";
import type { Span } from "../../text/span.ts";
import type { Finding } from "../finding.ts";
import { type Word, wordsIn } from "../words.ts";
import { headedAt } from "./by-head.ts";

const DATED = "agency of a dateline";
/** Words in the longest name of an outlet. */
const MOST = 5;

/** The one known outlet of a name, of those that the project's own lists have before others. */
function knownOutlet(name: string, { organisations }: Authority): Pick<Finding, "kind" | "key" | "country"> | null {
  const bearers = (organisations.get(foldName(name)) ?? []).filter(({ kind }) => kind === "outlet");
  const usual = bearers.filter((one) => one.usual);
  const [only, other] = usual.length > 0 ? usual : bearers;
  if (!only || other) return null;
  const country = only.country === null ? null : { code: only.country, spans: [], from: `authority: ${only.name}` };
  return { kind: "outlet", key: only.key, country };
}

/** An outlet that stands at a span where only outlets are named. */
function outletAt(text: string, { start, end }: Span, article: string, authority: Authority, rule: string): Finding {
  const name = text.slice(start, end).replace(/\s+/g, " ");
  const words = wordsIn(text, { start, end });
  const headed = words.length > 1 ? headedAt(words, 0, article, authority) : null;
  const { kind, country } = headed?.length === words.length ? headed.finding : { kind: "outlet" as const, country: null };
  return {
    start,
    end,
    article,
    form: /^[\p{Lu}\d]+$/u.test(name) ? "acronym" : "name",
    name,
    full: null,
    kind,
    key: null,
    country,
    // "Tide Wire Service", "Harbour Press Bureau": whoever dates a dispatch brings it out, whatever its name would be elsewhere.
    ...(rule === DATED && kind === "body" && country === null ? { kind: "outlet" as const } : {}),
    ...knownOutlet(name, authority),
    attributive: false,
    rule,
  };
}

/** Of findings that an article's dateline is signed with by name, those that head nouns make bodies: outlets, wherever they are named. */
export function datedOutlets(found: readonly Finding[], { dateline }: Article): ReadonlySet<string> {
  const [span] = dateline?.agency?.from === null ? dateline.agency.spans : [];
  return new Set(
    span
      ? found.flatMap(({ start, end, kind, key, name, country }) =>
          start === span.start && end === span.end && kind === "body" && key === null && country === null ? [name] : [],
        )
      : [],
  );
}

/** The outlets of an article's dateline and credits, which are named there alone as a rule: "SUVA, May 3 (Xinhua) —", "Source: Example Post". */
export function creditedOutlets(text: string, { id, dateline, credits }: Article, authority: Authority): Finding[] {
  const at = (cell: Cell<string> | null | undefined, rule: string): Finding[] => {
    const [span] = cell?.from === null ? cell.spans : [];
    return span ? [outletAt(text, span, id, authority, rule)] : [];
  };
  const agency = at(dateline?.agency, DATED).flatMap((found) =>
    // "RHC-PL": two agencies.
    found.key === null && /^\p{Lu}+[-/]\p{Lu}+$/u.test(found.name)
      ? [...found.name.matchAll(/\p{Lu}+/gu)].flatMap(({ index, 0: part }) => {
          const one = { start: found.start + index, end: found.start + index + part.length };
          return knownOutlet(part, authority) ? [outletAt(text, one, id, authority, found.rule)] : [];
        })
      : [found],
  );
  return [...agency, ...credits.flatMap((credit) => at(credit, "credited outlet"))];
}

/** Outlets that lead in what follows: "From Example Herald:" as a line, "Example Herald reports:". */
export function leadInOutlets(text: string, words: readonly Word[], article: string, authority: Authority): Finding[] {
  const last = words.at(-1);
  if (!last || text[last.end] !== ":") return [];
  const { given, family } = authority.personWords;
  const isRun = (run: readonly Word[]): boolean =>
    run.length > 0 &&
    run.length <= MOST &&
    run.every(
      ({ capital, possessive, gap, folded }, at) =>
        capital && !possessive && !given.has(folded) && (at === run.length - 1 || gap === " "),
    ) &&
    !(run.length === 1 && family.has(run[0]!.folded)) &&
    !authority.countries.byForm.has(run.map(({ folded }) => folded).join(" "));
  const from = words[0]!.raw === "From" ? words.slice(1) : [];
  const named = from[0]?.raw === "the" ? from.slice(1) : from;
  let begin = words.length - 1;
  if (authority.organisationWords.reporting.has(last.raw))
    while (begin > 0 && words[begin - 1]!.capital && words[begin - 1]!.gap === " ") begin--;
  const run = isRun(named) ? named : words.slice(begin, -1);
  if (!isRun(run)) return [];
  return [outletAt(text, { start: run[0]!.start, end: run.at(-1)!.end }, article, authority, "outlet that leads in")];
}
