import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const told = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.flatMap(({ class: name, standing, participants }) =>
    name === "declaration"
      ? []
      : [`${name} ${standing.value}: ${participants.map((one) => `${one.side} ${one.name.value}`).join(", ")}`],
  );

test("who calls on one and meets another asks for nothing", () => {
  expect(
    told("Danish Minister Karen Holmgaard called on Ghanaian President Kofi Asamani and met Ghanaian Minister Esi Quarshie."),
  ).toEqual([expect.stringMatching(/^meeting held: .*Kofi Asamani$/), expect.stringMatching(/^meeting held: .*Esi Quarshie$/)]);
});

test("what is said to be not so is denied, and what is put off to no day is cancelled", () => {
  expect(
    told("That Ghanaian Minister Esi Quarshie and Danish Minister Karen Holmgaard are to meet in May is not so, Accra said."),
  ).toEqual([expect.stringContaining("meeting denied")]);
  const visit = "The visit of Danish Minister Karen Holmgaard to Ghana";
  expect(told(`${visit} has been put off, the ministry said.`)).toEqual([expect.stringContaining("visit cancelled")]);
  expect(told(`${visit} has been put off to Friday, the ministry said.`)).toEqual([expect.stringContaining("visit planned")]);
});

test("a day between the auxiliary and its verb, or a main clause to come, leave it planned", () => {
  expect(told("Ghana is on Sunday to welcome Danish Minister Karen Holmgaard.")).toEqual([
    expect.stringContaining("visit planned"),
  ]);
  expect(told("Ties will be tested when Danish Minister Karen Holmgaard travels to Ghana.")).toEqual([
    expect.stringContaining("visit planned"),
  ]);
});

test("who demands that something be done demands no summit named before it", () => {
  expect(
    told("Pacific leaders, brought together in Apia for a summit of the African Union, demanded that Chad step back."),
  ).not.toContainEqual(expect.stringContaining("called-for"));
});
