import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const events = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, participants }) =>
      `${name} ${participants
        .map(({ side, role, name: { value } }) => `${role === "present" ? side.toLowerCase() : side}:${value}`)
        .join(" ")}`,
  );

const met =
  "Ghanaian Foreign Minister Esi Quarshie received in Accra on Monday a Danish delegation led by State Secretary Karen Holmgaard.";

test.each([
  "The Danish delegation also included Ambassador Niels Bech and adviser Lars Toft.",
  "Other members of the delegation were Ambassador Niels Bech and adviser Lars Toft.",
  "The delegation was made up of Ambassador Niels Bech and adviser Lars Toft.",
  "Part of the delegation were Ambassador Niels Bech and adviser Lars Toft.",
  "Holmgaard was accompanied by Ambassador Niels Bech and adviser Lars Toft.",
  "With her were Ambassador Niels Bech and adviser Lars Toft.",
  "Also in attendance were Ambassador Niels Bech and adviser Lars Toft.",
  "Also at the dinner were Ambassador Niels Bech and adviser Lars Toft.",
  "Those present included Ambassador Niels Bech and adviser Lars Toft.",
  "From the Danish side, Ambassador Niels Bech and adviser Lars Toft took part in the talks.",
  "For Denmark, Ambassador Niels Bech and adviser Lars Toft took part in the meeting.",
  "The meeting was witnessed by Ambassador Niels Bech and adviser Lars Toft.",
  "The audience was held in the presence of Ambassador Niels Bech and adviser Lars Toft.",
  "Ambassador Niels Bech and adviser Lars Toft accompanied her.",
  "Ambassador Niels Bech and adviser Lars Toft were also part of the delegation.",
  "The delegation, in which Ambassador Niels Bech and adviser Lars Toft are included, left at noon.",
  "The Danish side was made up of:\n • Ambassador Niels Bech\n • Adviser Lars Toft\n",
])("whom a roll call lists is there: %s", (list) => {
  expect(events(`${met} They spoke of fish. ${list}`)[0]).toBe(
    "meeting A:Esi Quarshie B:Karen Holmgaard b:Niels Bech b:Lars Toft",
  );
});

test("titles and posts may stand between those who are listed, and each is on the side of their country", () => {
  const list =
    "On the part of Denmark's delegation there took part the member of the council of elders, Niels Bech; the secretary for the affairs of the coast, Lars Toft; and Ghana's consul in Aarhus, Kofi Asamani, who came late with Ama Darko.";
  expect(events(`${met} ${list}`)[0]).toBe("meeting A:Esi Quarshie B:Karen Holmgaard b:Niels Bech b:Lars Toft a:Kofi Asamani");
});

test("a roll call is no meeting or journey of its own", () => {
  const list = "Senators Ama Darko, Kofi Asamani and Yaw Mensah joined the meeting on the side of Ghana.";
  expect(events(`${met} They spoke of fish. ${list}`)).toHaveLength(1);
});

test("on a journey are those who came along, and nobody else who was there", () => {
  const visit = "Danish Minister Karen Holmgaard arrived in Accra on Monday on a visit to Ghana.";
  expect(events(`${visit} She is accompanied by Niels Bech, the Danish consul.`)).toEqual([
    "visit A:Karen Holmgaard B:Ghana a:Niels Bech",
  ]);
  expect(events(`${visit} Also present was Ghanaian Deputy Minister Kofi Asamani.`)).toEqual(["visit A:Karen Holmgaard B:Ghana"]);
});

test("whoever is named behind another verb is in no roll call", () => {
  expect(events(`${met} Also present was Niels Bech, to be followed on Tuesday by Ole Friis.`)[0]).toBe(
    "meeting A:Esi Quarshie B:Karen Holmgaard b:Niels Bech",
  );
});

test("who came along is told of the talks that are news, and not of those that somebody recalls", () => {
  const talks = "Danish Ambassador Karen Holmgaard called on Ghanaian Minister Esi Quarshie in Accra on Monday.";
  const behind = "The Ambassador was accompanied by Counsellor Niels Bech.";
  const met = "meeting B:Karen Holmgaard A:Esi Quarshie b:Niels Bech";
  expect(events(`${talks} ${behind}`)).toEqual([met]);
  expect(
    events(`${talks} The Minister recalled that he had met the Danish Minister of Trade in Aarhus in November 2025. ${behind}`),
  ).toEqual([met, "meeting B:Esi Quarshie A:Minister of Trade"]);
});
