import { expect, test } from "vitest";
import { indexEvents } from "../../../src/codebook/events/event-classes.ts";
import { PatternError } from "../../../src/codebook/patterns/event-pattern.ts";
import { code } from "../statements/read-marked.ts";
import { eventWords, ownClass, reportsOf, sidesOf } from "./own-class.ts";

const plain = ownClass(`
lists: {shows: [concert, recital]}
patterns:
  - {pattern: "(@shows) ~ <take> place"}
others:
  - {pattern: "given by {A}"}
  - {pattern: "(guest) included {B}", following: true}
  - {pattern: "in honour of {B}", if-empty: true}
`);

test("who takes part besides is found beside the event, and in the sentences behind it", () => {
  const text =
    "A recital given by the Embassy of Hungary took place in Lusaka on Monday. It lasted an hour. The guests included Zambian Foreign Minister Mutale Banda.";
  const found = reportsOf(text, plain);
  expect(sidesOf(found)).toEqual(["A Embassy of Hungary, B Mutale Banda"]);
  expect(found[0]!.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
    "A recital given by the Embassy of Hungary took place in Lusaka on Monday.",
    "The guests included Zambian Foreign Minister Mutale Banda.",
  ]);
  expect(found[0]!.traces.map(({ rule, pattern }) => `${rule}: ${pattern}`)).toEqual([
    "event-concert: (@shows) ~ <take> place",
    "others-concert: given by {A}",
    "others-concert: (guest) included {B}",
  ]);
});

test("a wording for an empty side is not used where the side is known", () => {
  const with_ =
    "A concert given by the Embassy of Hungary in honour of Zambian Foreign Minister Mutale Banda took place on Monday.";
  expect(sidesOf(reportsOf(with_, plain))).toEqual(["A Embassy of Hungary, B Mutale Banda"]);
  expect(sidesOf(reportsOf(`${with_} The guests included the Mayor of Kitwe, Grace Phiri of Zambia.`, plain))).toHaveLength(1);
  const named = with_.replace(
    "took place on Monday",
    "took place on Monday, and the guests included Kenyan Foreign Minister Amina Wanjiru",
  );
  expect(sidesOf(reportsOf(named, plain))).toEqual(["A Embassy of Hungary, B Amina Wanjiru"]);
});

test("no sentence behind is read past the next event of the class", () => {
  const found = reportsOf(
    "A recital given by the Embassy of Hungary took place in Lusaka. A concert given by the Embassy of Peru took place in Lima. The guests included Zambian Foreign Minister Mutale Banda.",
    plain,
  );
  expect(sidesOf(found)).toEqual(["A Embassy of Hungary", "A Embassy of Peru, B Mutale Banda"]);
});

test("a list that is not there is an error", () => {
  const wrong = ownClass('patterns: [{pattern: "(@operas) ~ <take> place"}]');
  expect(() => indexEvents([wrong], eventWords)).toThrow(PatternError);
});

test("whoever comes along with somebody is no side of what is dealt with", () => {
  const text = "Zambian President Mutale Banda and his wife, Grace Banda, met Kenyan President Amina Wanjiru on Monday.";
  expect(
    code(`${text}\n`, "2026-05-06").extraction.reports.map(({ participants }) => participants.map(({ name }) => name.value)),
  ).toEqual([["Mutale Banda", "Amina Wanjiru"]]);
});

test("a state stands among the sides as the sentence prints it", () => {
  const text = "Canberra condemned the coup in Chad on Monday. Australia has an embassy there.";
  expect(
    code(`${text}\n`, "2026-05-06").extraction.reports.map(({ participants }) => participants.map(({ name }) => name.value)),
  ).toEqual([["Canberra"]]);
});

const attended = ownClass(`
lists: {shows: [concert, recital]}
patterns:
  - {pattern: "{A} <give> ~ (@shows) ~ for {B}"}
others:
  - {pattern: "attended by {B:person}", following: true, present: true}
`);

test("whoever is merely there stands on the side of the same country, and nobody without a name does", () => {
  const text =
    "Fijian Foreign Minister Ana Lima gave a recital for Zambian Foreign Minister Mutale Banda in Suva on Monday. It was attended by Fijian Minister Sefo Vula, Malta's envoy Tomas Novak and her deputy.";
  const [found] = reportsOf(text, attended);
  expect(found!.participants.map(({ side, role, name }) => `${side} ${role} ${name.value}`)).toEqual([
    "A principal Ana Lima",
    "B principal Mutale Banda",
    "A present Sefo Vula",
    "B present Tomas Novak",
  ]);
});
