import type { EventClass } from "../../../codebook/events/event-classes.ts";
import type { Actor } from "../../../model/actor.ts";
import { workedOut } from "../../../model/cell.ts";
import type { ActorMention } from "../../../model/mention.ts";
import type { Recognition } from "../../../model/recognition.ts";
import type { Report } from "../../../model/report.ts";
import { bySpan, holds, type Span } from "../../../text/span.ts";

/** Kinds of whose offices none is known to be of a state. */
const others: ReadonlySet<string> = new Set(["igo", "organisation"]);

/** The actors that a stretch of the text names, each with its mention. */
export type NamedActors = (within: Span) => readonly { readonly actor: Actor; readonly mention: ActorMention }[];

/** Looks up who is named where. */
export function namedActors({ mentions, actors }: Pick<Recognition, "mentions" | "actors">): NamedActors {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const sorted = mentions.toSorted(bySpan);
  return (within) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start < within.start) low = middle + 1;
      else high = middle;
    }
    const found: { readonly actor: Actor; readonly mention: ActorMention }[] = [];
    for (let at = low; at < sorted.length && sorted[at]!.start < within.end; at++) {
      const mention = sorted[at]!;
      if (holds(within, mention))
        for (const id of mention.actors) if (byId.has(id)) found.push({ actor: byId.get(id)!, mention });
    }
    return found;
  };
}

/**
 * Places a change of an office of state (a president, a minister) of which nothing tells the place in that state: the country that the holder acts for, else the one
 * that the sentence names. An office of an organisation, or one that is held abroad, tells nothing.
 */
export function placeOfOffice(
  report: Report,
  { homeOffices }: EventClass,
  text: string,
  namedIn: NamedActors,
  countries: Recognition["countries"],
): Report {
  if (
    homeOffices === null ||
    report.salience.value !== "main" ||
    report.place?.country ||
    homeOffices.modesUnless.has(report.mode?.value ?? "")
  )
    return report;
  const sentence = report.traces[0]?.sentence ?? report.evidence[0]!;
  const sides = report.participants.filter(({ role }) => role === "principal");
  if (sides.some(({ side, country, kind }) => side === "B" && (country === null || others.has(kind)))) return report;
  const people = sides.filter(({ side }) => side === "A");
  if (people.some(({ kind }) => kind !== "person")) return report;
  const changed = report.standing.spans?.[0]?.end ?? sentence.start;
  const behind = text.slice(changed, sentence.end);
  const held = people.map(({ office }) => office?.value ?? "").join("; ");
  // What somebody becomes stands behind the verb; what was held before says nothing.
  const office = homeOffices.any.test(behind) ? behind : `${held} ${text.slice(sentence.start, changed)}`;
  if (!homeOffices.words.test(office) || homeOffices.unless.test(`${held} ${behind}`)) return report;
  // "a letter sent from Fiji" tells of no office.
  const isLedTo = ({ start }: Span): boolean =>
    /\b(?:from|to|in|at|near)(?: the)? $/.test(text.slice(Math.max(0, start - 10), start));
  const named = namedIn(sentence);
  if (named.some(({ actor }) => others.has(actor.kind))) return report;
  const own = people.flatMap(({ country }) => (country ? [country] : []));
  const told: readonly { readonly value: string; readonly spans: readonly Span[] }[] =
    own.length > 0
      ? own.map(({ value, spans }) => ({ value, spans: spans ?? [] }))
      : named.flatMap(({ actor, mention }) =>
          actor.country && actor.kind !== "person" && !isLedTo(mention) ? [{ value: actor.country.value, spans: [mention] }] : [],
        );
  const name = countries[told[0]?.value ?? ""]?.name;
  if (new Set(told.map(({ value }) => value)).size !== 1 || name === undefined) return report;
  const from = "the country of the office, which changes hands at home";
  const cell = (value: string) =>
    workedOut(
      value,
      from,
      "place-of-office",
      told[0]!.spans.map(({ start, end }) => ({ start, end })),
    );
  const country = cell(told[0]!.value);
  return { ...report, place: report.place ? { ...report.place, country } : { name: cell(name), kind: "country", country } };
}
