import { countries } from "./cast.ts";
import type { Happening, Story } from "./happenings.ts";
import { type Random, randomFrom } from "./random.ts";

/** How a telling gives the day. */
export type DayForm = "date" | "dateline" | "yesterday" | "weekday" | "none";

/** One article about one or more happenings. */
export interface Telling {
  readonly id: string;
  readonly outlet: string;
  /** ISO 3166-1 alpha-2 of the outlet. */
  readonly country: string;
  /** Days since 1970. */
  readonly published: number;
  readonly happenings: readonly Happening[];
  readonly dayForm: DayForm;
  /** The year that is printed, where it is the wrong one. */
  readonly wrongYear: boolean;
  /** Id of the telling whose text it carries. */
  readonly reprintOf: string | null;
  /** Which of the ways of wording it uses. */
  readonly wording: number;
}

const outletOf = (code: string, kind: number): string =>
  `${countries.find((home) => home.code === code)!.name} ${["Example Ministry News", "Example Wire", "Example Party Daily"][kind]}`;

/** The articles that tell of a story's happenings: both sides' outlets, others, and what makes the story hard. */
export function tellingsOf(seed: number, at: number, story: Story): readonly Telling[] {
  const random = randomFrom(seed, at, 11);
  const tellings: Telling[] = [];
  const add = (change: Partial<Telling> & Pick<Telling, "happenings">): Telling => {
    const code = change.country ?? random.pick(countries).code;
    const last = Math.max(...change.happenings.map((happening) => happening.day));
    const dayForm = change.dayForm ?? random.pick(["date", "dateline", "date"] as const);
    const telling: Telling = {
      id: `t${at}-${tellings.length}`,
      outlet: outletOf(code, random.below(3)),
      country: code,
      published: last + (dayForm === "dateline" ? 0 : random.below(2)),
      dayForm,
      wrongYear: false,
      reprintOf: null,
      wording: random.below(1_000),
      ...change,
    };
    tellings.push(telling);
    return telling;
  };
  const each = (happening: Happening, random: Random): void => {
    add({
      happenings: [happening],
      country: happening.host.country.code,
      ...(story.hard === "undated" ? { dayForm: "none" as const } : {}),
    });
    add({
      happenings: [happening],
      country: happening.guest.country.code,
      ...(story.hard === "yesterday" ? { dayForm: "yesterday" as const, published: happening.day + 1 } : {}),
    });
    if (random.chance(0.4)) add({ happenings: [happening] });
  };
  if (story.hard === "told-together") {
    add({ happenings: story.happenings, country: story.happenings[0]!.host.country.code, dayForm: "date" });
    for (const happening of story.happenings) add({ happenings: [happening], country: happening.guest.country.code });
  } else for (const happening of story.happenings) each(happening, random);
  const [first] = tellings;
  if (story.hard === "late-reprint")
    add({
      ...first!,
      id: `t${at}-r`,
      country: random.pick(countries).code,
      outlet: "Example Digest",
      published: first!.published + 365,
      reprintOf: first!.id,
    });
  if (story.hard === "wrong-year")
    add({ ...first!, id: `t${at}-w`, outlet: "Example Courier", dayForm: "date", wrongYear: true });
  return tellings;
}
