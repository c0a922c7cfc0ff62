import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const told = (text: string, name: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.flatMap((report) =>
    report.class === name
      ? [`${report.salience.value} ${report.participants.map((one) => `${one.side}:${one.name.value}`).join(", ")}`]
      : [],
  );

const talks = "Kenyan Minister Amina Wanjiru met Ugandan Minister Sam Okello in Nairobi on Monday.";

test("an agreement whose wording names nobody has the sides of the talks told before it", () => {
  expect(told(`${talks} A memorandum of understanding on nets was signed.`, "agreement")).toEqual([
    "main A:Amina Wanjiru, A:Sam Okello",
  ]);
  expect(told("A memorandum of understanding on nets was signed.", "agreement")).toEqual([]);
  expect(
    told(
      `${talks} On Tuesday the African Union opened its summit in Accra, at which a protocol is to be signed.`,
      "agreement",
    ).filter((one) => one.includes("Okello")),
  ).toEqual([]);
});

test("they sign what is told behind their talks, and do not meet again", () => {
  expect(told(`${talks} They signed a memorandum on nets.`, "agreement")).toEqual(["main A:Amina Wanjiru, A:Sam Okello"]);
  expect(told(`${talks} They held talks on nets.`, "meeting")).toHaveLength(1);
});

test("what had happened within a week is news, and not what had a month ago", () => {
  expect(told("Ugandan Prime Minister Sam Okello had resigned on Sunday.", "office-change")).toEqual(["main A:Sam Okello"]);
  expect(told("Ugandan Prime Minister Sam Okello had resigned on 4 April.", "office-change")).toEqual([]);
});

test("what people without a name are called is found by its plural", () => {
  expect(told("Kenya and Uganda exchanged 40 prisoners at Busia.", "cooperation")).toEqual(["main A:Kenya, A:Uganda"]);
});

test("who announces an event and adds a sentence about it declares nothing besides", () => {
  const news = "Ugandan President Sam Okello landed in Nairobi on Monday, Kenya's Information Minister Amina Wanjiru said.";
  expect(told(`${news} On the agenda are, she added, “questions of trade which are important to both”.`, "declaration")).toEqual(
    [],
  );
});
