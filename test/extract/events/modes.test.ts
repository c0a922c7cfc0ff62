import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const modes = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(({ class: name, mode }) => `${name} ${mode?.value ?? null}`);

const lines: readonly (readonly [string, string])[] = [
  [
    "Eleven officials of the Labour Ministry of Kenya set out for Stuttgart on Monday to learn how welders are trained.",
    "visit study",
  ],
  ["Special Presidential Representative Oleg Sidorov of Kazakhstan flew into Accra on Monday.", "visit envoy"],
  ["Party secretary Karen Holmgaard of Denmark flew into Accra on Monday.", "visit other"],
  // What a telling prints outweighs the mode where nothing shows another.
  [
    "Premier Sione Fifita of Tonga to visit Fiji\n\nThe state visit that Premier Sione Fifita of Tonga is to pay to Fiji begins on Friday.",
    "visit state",
  ],
  ["In a letter to Fiji, Tonga on Monday wished it every success.", "message greeting"],
  ["In a letter to Fiji, Tonga on Monday sent its best of luck before the centenary.", "message congratulation"],
  // A council of several countries votes, a parliament makes law.
  ["The Human Rights Council on Monday adopted a resolution on the patrols of Fiji.", "measure other"],
  ["Kenya's lawmakers on Monday adopted a resolution against the patrols of Uganda.", "measure law"],
  ["The Assembly chose Seru Vakatawa of Fiji as president by acclamation on Monday.", "office-change elected"],
];

test.each(lines)("%s", (text, want) => {
  expect(modes(text)).toContain(want);
});
