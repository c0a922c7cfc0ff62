import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const places = (text: string): readonly string[] =>
  code(`Notes of the week\n\n${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, place }) => `${name} ${place?.name.value ?? null}`,
  );

const met = "The Foreign Minister of Fiji, Jone Waqa, met his Samoan counterpart, Sina Leota, at Government House";

test("a house of no told town stands in the dateline's", () => {
  expect(places(`SUVA, 4 May 2026 – ${met} on Monday.`)).toEqual(["meeting Government House, Suva"]);
  expect(places(`APIA, 4 May 2026 – ${met} in Suva on Monday.`)).toEqual(["meeting Government House, Suva"]);
});

test("what is recalled of another day was not at the dateline", () => {
  const visited = "President Mutale Simu of Zambia met the Foreign Minister of Finland, Risto Haka.";
  expect(places(`LUSAKA, 4 May 2026 – ${visited} The two countries signed a treaty on trade in May 2009.`)).toEqual([
    "meeting Lusaka",
    "agreement null",
  ]);
});

test.each(["received here on Friday", "on Friday received here", "received on Friday here", "received here"])(
  "“here” stands in a clause as a day does: “%s”",
  (received) => {
    const text = `SUVA, May 15 (Example News) -- Jone Waqa, head of the Commission, ${received} a delegation of the Example Workers' Union of Peru led by its secretary, Luis Ccori. Waqa welcomed the guests.`;
    const [only, ...more] = code(`Notes of the week\n\n${text}\n`, "2026-05-16").extraction.reports;
    expect(more).toEqual([]);
    expect(only!.evidence).toHaveLength(2);
    expect(only!.participants.map(({ side, name }) => `${side} ${name.value}`)).toEqual(["A Jone Waqa", "B Luis Ccori"]);
    expect(only!.when?.value.date ?? null).toBe(received.includes("Friday") ? "2026-05-15" : null);
  },
);

test("“in this town” is where the dateline is, which the words before “this” need not tell", () => {
  expect(places(`SUVA, 4 May 2026 – ${met.replace("at Government House", "in this old port town")} on Monday.`)).toEqual([
    "meeting Suva",
  ]);
});

test("a journey to a country leads to the whole of it, whatever town tells of it", () => {
  const here = "The Foreign Minister of Chile, Pedro Soto, is in Fiji until Friday for an official visit.";
  expect(places(`SUVA, 4 May 2026 – ${here}`)).toEqual(["visit Fiji"]);
  expect(places(`SUVA, 4 May 2026 – ${here.replace("is in Fiji", "arrived here")}`)).toEqual(["visit Suva"]);
});
