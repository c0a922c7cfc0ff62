import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const told = (text: string, name: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.flatMap(({ class: own, standing, mode, participants }) =>
    own === name
      ? [
          `${standing.value} ${mode?.value ?? null}: ${participants
            .map((one) => `${one.side} ${one.name.value}`)
            .sort()
            .join(", ")}`,
        ]
      : [],
  );

test("who travels for a party or union is on a journey of another kind than a state's", () => {
  expect(told("Karen Holmgaard of the Danish Dockers' Union arrived in Accra on Monday.", "visit")).toEqual([
    "held other: A Karen Holmgaard",
  ]);
  expect(
    told("Danish Minister of Trade Karen Holmgaard, who chairs the Tide Party, arrived in Accra on Monday.", "visit"),
  ).toEqual(["held official: A Karen Holmgaard"]);
});

test("talks on a journey that is to come are to come, with whoever travels", () => {
  expect(
    told(
      "Danish Minister Karen Holmgaard goes to Ghana on 20 May. Talks with the Trade Minister, Kofi Asamani, are on the programme.",
      "meeting",
    ),
  ).toEqual([expect.stringMatching(/^planned .*Kofi Asamani.*Karen Holmgaard|^planned .*Karen Holmgaard.*Kofi Asamani/)]);
});

test("that such talks are to come rests on the words that tell it of the journey", () => {
  const text = "Danish Minister Karen Holmgaard will visit Ghana on 20 May. The guest meets the Trade Minister, Kofi Asamani.\n";
  const { reports } = code(text, "2026-05-06").extraction;
  const [visit, meeting] = ["visit", "meeting"].map((name) => reports.find((one) => one.class === name)!.standing);
  expect(meeting).toMatchObject({ value: "planned", rule: "standing-of-lender", spans: visit!.spans });
  expect(visit!.spans.map(({ start, end }) => text.slice(start, end)).join(" ")).toContain("will");
});

test("he whom the Speaker received as well is the visitor, and not his host", () => {
  const text =
    "Togolese Foreign Minister Kokou Adzinku has ended his trip to Norway. Ingrid Solbakken, the Trade Minister, hosted him at her office.";
  expect(told(`${text} On 4 May he was also received by Speaker Harald Moen.`, "meeting")).toContain(
    "held in-person: A Harald Moen, B Kokou Adzinku",
  );
});

test("they who met with somebody named are all who dealt with him", () => {
  const text = "Danish MPs Karen Holmgaard and Niels Bech are in Ghana.";
  expect(told(`${text} They met with Speaker Esi Quarshie on Thursday.`, "meeting")).toHaveLength(1);
  expect(told(`${text} They met in the garden.`, "meeting")).toEqual([]);
});

test("a counterpart between two commas leaves an object to whoever was told of before", () => {
  expect(
    told(
      "Danish Minister Karen Holmgaard flies to Accra. Kofi Asamani, her Ghanaian counterpart, is to receive her there.",
      "meeting",
    ),
  ).toEqual([expect.stringMatching(/^planned .*Karen Holmgaard/)]);
});

test("the team that somebody leads is called again by whoever leads it", () => {
  const team = "A team of the Danish Dockers' Union, led by Karen Holmgaard, arrived in Accra on Monday.";
  expect(told(`${team} The team met Ghanaian Minister Esi Quarshie.`, "meeting")).toEqual([
    expect.stringContaining("Karen Holmgaard"),
  ]);
});

test("what a spokesman tells of others' plans is planned without a day, too", () => {
  const text = "The harvest was good, the ministry of Ghana said. It rained in Accra. The cocoa was dry. Prices rose.";
  expect(
    told(
      `${text} The spokesman, Yaw Badu, said that Danish Minister Karen Holmgaard will meet Ghanaian Minister Esi Quarshie.`,
      "meeting",
    ),
  ).toEqual([expect.stringContaining("planned")]);
});

test("a caption that stands for a headline keeps what it tells with a day", () => {
  const text = "Lao Minister Khamla Inthavong flies to Hanoi on 5 May to pay a state visit to Vietnam. Photo: Example";
  expect(
    told(`${text}\n\nThe journey comes a week after Vietnamese Minister Tran Van Binh was in Laos.`, "visit"),
  ).toContainEqual(expect.stringContaining("Khamla Inthavong"));
});

test("whom a visitor calls on is of the country that he came to, wherever the report is from", () => {
  const text =
    "COLOMBO, May 5 (Example Agency) -- Speaker Nihal Wijesuriya led a delegation of nine Members of Parliament to Ghana on 3 May. The delegation called on Vice President Kofi Asamani.";
  expect(told(text, "meeting")).toEqual([expect.stringContaining("Kofi Asamani")]);
});

test("at a named airport somebody arrives", () => {
  expect(
    told("Danish Minister Karen Holmgaard was welcomed at Kotoka airport on Monday by Ghanaian Minister Esi Quarshie.", "visit"),
  ).toEqual([expect.stringContaining("A Karen Holmgaard")]);
});

test("who held meetings with several held one with each", () => {
  expect(
    told(
      "Danish Speaker Karen Holmgaard held meetings in Accra with Ghanaian Speaker Esi Quarshie and Ghanaian Minister Kofi Asamani.",
      "meeting",
    ),
  ).toHaveLength(2);
});

test("officials under somebody act by whoever leads them", () => {
  expect(
    told("Nine young officials of the Tide Party of Denmark under Dr. Karen Holmgaard, of its school, flew to Accra.", "visit"),
  ).toEqual(["held other: A Karen Holmgaard"]);
});
