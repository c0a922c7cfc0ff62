import { expect, test } from "vitest";
import { loadAuthority } from "../../src/authority/authority.ts";
import { foldName } from "../../src/text/fold-name.ts";

const { countries, organisations } = loadAuthority();
const codes = (form: string): string[] =>
  [...new Set((countries.byForm.get(foldName(form)) ?? []).map((match) => match.country.code))].sort();

test.each([
  ["North Korea", ["KP"]],
  ["Republic of Korea", ["KR"]],
  ["DPRK", ["KP"]],
  ["South Korean", ["KR"]],
  ["Republic of the Congo", ["CG"]],
  ["Democratic Republic of the Congo", ["CD"]],
  ["Congolese", ["CD", "CG"]],
  ["Barbadian", ["BB"]],
  ["Guinea", ["GN"]],
  ["Guinea-Bissau", ["GW"]],
  ["Equatorial Guinea", ["GQ"]],
  ["Papua New Guinea", ["PG"]],
  ["Niger", ["NE"]],
  ["Nigerien", ["NE"]],
  ["Nigeria", ["NG"]],
  ["Nigerian", ["NG"]],
  ["Dominica", ["DM"]],
  ["Dominican Republic", ["DO"]],
  ["Dominican", ["DO"]],
  ["Samoa", ["WS"]],
  ["American Samoa", ["AS"]],
  ["Sudan", ["SD"]],
  ["South Sudanese", ["SS"]],
  ["Viet Nam", ["VN"]],
  ["Türkiye", ["TR"]],
  ["Côte d’Ivoire", ["CI"]],
  ["Lao PDR", ["LA"]],
  ["People's Republic of China", ["CN"]],
])("%s is %j", (form, expected) => expect(codes(form)).toEqual(expected));

test("one entity for CPC, CCP and Communist Party of China, another for that of Cuba", () => {
  const china = (form: string) =>
    organisations
      .get(foldName(form))
      ?.filter((known) => known.country === "CN")
      .map((known) => known.key);
  expect(china("CPC")).toEqual(["wikidata:Q17427"]);
  expect(china("CCP")).toEqual(["wikidata:Q17427"]);
  expect(china("Communist Party of China")).toEqual(["wikidata:Q17427"]);
  expect(china("Chinese Communist Party")).toEqual(["wikidata:Q17427"]);
  expect(organisations.get(foldName("Communist Party of Cuba"))?.map((known) => known.key)).not.toContain("wikidata:Q17427");
});
