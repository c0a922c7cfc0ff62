import { countries, holder, offices, type Person } from "./cast.ts";
import { type Random, randomFrom } from "./random.ts";

/** What makes a happening hard to fold, or "plain". */
export const hardCases = [
  "plain",
  "undated",
  "yesterday",
  "twice-a-day",
  "told-together",
  "visit-and-talks",
  "bilaterals",
  "late-reprint",
  "wrong-year",
  "near-miss-person",
  "near-miss-day",
  "call-and-meeting",
] as const;
export type HardCase = (typeof hardCases)[number];

/** What truly happened, in the generated world. */
export interface Happening {
  readonly id: string;
  readonly class: "meeting" | "visit";
  readonly mode: "in-person" | "phone" | null;
  /** Days since 1970. */
  readonly day: number;
  readonly host: Person;
  readonly guest: Person;
  /** Null for a call. */
  readonly city: string | null;
  readonly part: "morning" | "evening" | null;
  readonly matters: readonly string[];
}

/** Happenings that belong to one cluster of stories, with the reason why they are hard to keep apart or to bring together. */
export interface Story {
  readonly hard: HardCase;
  readonly happenings: readonly Happening[];
}

const matters = [
  "river trade",
  "visas for students",
  "the price of grain",
  "plant health",
  "the fishing season",
  "direct flights",
  "debt relief",
  "teacher training",
  "forest fires",
  "solar power",
  "railway wagons",
  "vaccines",
  "archives",
  "tourism",
  "customs procedures",
  "seasonal workers",
  "earthquake relief",
  "language courses",
  "satellite data",
  "dairy products",
];

function matterList(random: Random): readonly string[] {
  const first = random.below(matters.length);
  return [matters[first]!, matters[(first + 1 + random.below(matters.length - 1)) % matters.length]!];
}

/** Days between two stories: with about five reports a story this makes some twelve reports a day, whatever the number of stories. */
const STORIES_A_DAY = 2.5;
/** 1 January 2010. */
const FIRST_DAY = 14_610;

/** The `at`-th story of a seed's world. Each depends on its number alone, so that a million can be made one by one. */
export function storyAt(seed: number, at: number, cases: readonly HardCase[] = hardCases): Story {
  const random = randomFrom(seed, at, 7);
  const hard = cases[at % cases.length]!;
  const day = FIRST_DAY + Math.floor(at / STORIES_A_DAY);
  // Hosts take turns, so that no two stories of one week are by chance the same two people on one day.
  const hostAt = (at * 7) % countries.length;
  const guestAt = (hostAt + 1 + random.below(countries.length - 1)) % countries.length;
  const officeAt = random.below(offices.length);
  const [host, guest] = [holder(seed, hostAt, officeAt, day), holder(seed, guestAt, officeAt, day)];
  const base: Happening = {
    id: `h${at}`,
    class: "meeting",
    mode: "in-person",
    day,
    host,
    guest,
    city: host.country.capital,
    part: null,
    matters: matterList(random),
  };
  const also = (change: Partial<Happening>): Happening => ({
    ...base,
    id: `${base.id}b`,
    matters: matterList(random),
    ...change,
  });
  switch (hard) {
    case "plain":
    case "undated":
    case "yesterday":
    case "late-reprint":
    case "wrong-year":
      return { hard, happenings: [base] };
    case "twice-a-day":
      return { hard, happenings: [{ ...base, part: "morning" }, also({ part: "evening" })] };
    case "told-together":
    case "bilaterals": {
      const others = [1, 2, 3, 4].map((step) => (guestAt + step) % countries.length).filter((other) => other !== hostAt);
      return {
        hard,
        happenings: [
          base,
          ...others.map((other, nth) => ({
            ...also({ guest: holder(seed, other, officeAt, day) }),
            id: `${base.id}${"bcde"[nth]}`,
          })),
        ],
      };
    }
    case "visit-and-talks":
      return { hard, happenings: [base, also({ class: "visit", mode: null })] };
    case "near-miss-person":
      return { hard, happenings: [base, also({ guest: holder(seed, guestAt, (officeAt + 1) % offices.length, day) })] };
    case "near-miss-day":
      return { hard, happenings: [base, also({ day: day + 6 + random.below(20) })] };
    case "call-and-meeting":
      return { hard, happenings: [base, also({ mode: "phone", city: null, day: day + random.below(2) })] };
  }
}
