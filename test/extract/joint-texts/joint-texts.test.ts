import { expect, test } from "vitest";
import { modeAndSides } from "../mode-and-sides.ts";
import { code } from "../statements/read-marked.ts";

/** What an article of these blocks makes of itself. */
const events = (...blocks: readonly string[]): readonly string[] =>
  code(`${blocks.join("\n\n")}\n`, "2026-05-06").extraction.reports.map(
    (report) => `${report.class} ${report.when?.value.date ?? "–"} ${modeAndSides(report)}`,
  );

const words = [
  "Our parties denounce the plans to build new bases in the islands.",
  "We reject every attempt to drag our countries into a war. We call for talks at once.",
];

test.each<readonly [what: string, blocks: readonly string[], told: readonly string[]]>([
  [
    "a headline names those who put it out",
    ["Joint Statement of the Communist Party of Fiji and the Labour Party of Tonga", ...words],
    ["agreement 2026-05-06 joint-statement: Communist Party of Fiji+Labour Party of Tonga > "],
  ],
  [
    "those who sign for them are parties to it as well",
    [
      "Joint Declaration on the Bases in the Islands",
      "The Communist Party of Fiji and the Labour Party of Tonga address the people of both countries.",
      ...words,
      "For the Communist Party of Fiji: Sione Vea, chairman\nFor the Labour Party of Tonga: Ana Lima, International Secretary",
    ],
    ["agreement 2026-05-06 joint-statement: Communist Party of Fiji+Labour Party of Tonga+Sione Vea+Ana Lima > "],
  ],
  [
    "the lines below it name those who sign",
    [
      "No bases in the islands",
      "The undersigned communist and workers' parties denounce every new base in the islands.",
      "Communist Party of Fiji\n\nLabour Party of Tonga\n\nSocialist Party of Samoa",
    ],
    ["agreement 2026-05-06 joint-statement: Communist Party of Fiji+Labour Party of Tonga+Socialist Party of Samoa > "],
  ],
])("a text that several put out together and that is printed whole is their joint statement: %s", (_, blocks, told) => {
  expect(events(...blocks)).toEqual(told);
});

test("news of a joint statement prints none", () => {
  const told = events(
    "Parties of Fiji and Tonga issue joint statement",
    "The Communist Party of Fiji and the Labour Party of Tonga put out a joint statement on Monday. They demanded talks.",
  );
  expect(told).toEqual([expect.stringMatching(/^agreement 2026-05-04 joint-statement: /)]);
});

test("what one party says of “joint action” is its own", () => {
  const told = events(
    "Statement of the Labour Party of Tonga",
    "We call for joint action with the Communist Party of Fiji. We condemn the plans of Fiji to build new bases.",
  );
  expect(told.filter((one) => one.startsWith("agreement"))).toEqual([]);
});

test("whoever speaks of another joint statement puts out none with those who did", () => {
  const { reports } = code(
    "No bases in the islands\n\nWe condemn the joint statement of the Labour Party of Tonga and the Communist Party of Fiji.\n\nOur party demands that the plans be dropped. We call for talks at once.\n",
    "2026-05-06",
  ).extraction;
  expect(reports.flatMap(({ traces }) => traces).map(({ rule }) => rule)).not.toContain("joint-text-printed");
});
