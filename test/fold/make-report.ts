import { printed, workedOut } from "../../src/model/cell.ts";
import type { FiledReport } from "../../src/model/event.ts";
import type { Participant, Standing } from "../../src/model/report.ts";

const here = [{ start: 0, end: 1 }];

/** `Name (office, CC)` on a side. */
export function actor(
  side: string,
  name: string,
  country: string | null,
  office: string | null = null,
  kind: Participant["kind"] = "person",
): Participant {
  const cell = (value: string | null) => (value === null ? null : printed(value, here, "test"));
  return {
    actor: null,
    kind,
    name: printed(name, here, "test"),
    office: cell(office),
    organisation: null,
    country: cell(country),
    key: kind === "state" && country ? `iso:${country}` : null,
    side,
    role: "principal",
  };
}

export interface Made {
  readonly id: string;
  readonly source?: string;
  readonly article?: string;
  readonly class?: string;
  readonly mode?: string | null;
  readonly date?: string | null;
  readonly end?: string;
  readonly hour?: number;
  readonly published?: string | null;
  readonly place?: readonly [name: string, country: string | null, kind?: "city" | "country" | "venue"] | null;
  readonly who: readonly Participant[];
  readonly words?: string;
  readonly outlet?: string;
  readonly reprint?: boolean;
  readonly post?: string;
  readonly standing?: Standing;
  readonly amount?: readonly [value: number, item: string];
}

/** A report for tests, with as little as a case needs. */
export function makeReport(made: Made): FiledReport {
  const { date = null, place = null, published = null } = made;
  const article = made.article ?? `${made.source ?? made.id}-01`;
  return {
    source: made.source ?? `s-${made.id}`,
    article,
    outlet: made.outlet ?? "Example Wire",
    published,
    reprint: made.reprint ?? false,
    post: made.post,
    words: made.words ?? "",
    report: {
      id: made.id,
      article,
      class: made.class ?? "meeting",
      mode: made.mode ? printed(made.mode, here, "test") : null,
      when:
        date === null
          ? null
          : printed(
              {
                date,
                end: made.end ?? null,
                precision: "day",
                stated: made.hour === undefined ? {} : { hour: made.hour },
                implied: {},
                anchor: null,
                rule: "test",
              },
              here,
              "test",
            ),
      place: place && {
        name: printed(place[0], here, "test"),
        kind: place[2] ?? "city",
        country: place[1] === null ? null : printed(place[1], here, "test"),
      },
      standing: workedOut(made.standing ?? "held", "no word to the contrary", "test"),
      salience: workedOut("main", "headline", "test"),
      participants: made.who,
      amounts: made.amount
        ? [{ value: printed(made.amount[0], here, "test"), unit: null, item: made.amount[1], printed: made.amount.join(" ") }]
        : [],
      occasion: null,
      topics: [],
      outcome: [],
      mechanism: null,
      attendance: [],
      evidence: here,
      traces: [],
    },
  };
}
