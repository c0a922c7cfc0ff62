import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const sides = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, participants }) => `${name} ${participants.map(({ side, name: who }) => `${side} ${who.value}`).join(", ")}`,
  );

test.each([
  // In a house that nothing places, whoever is called on is the host.
  [
    "Ambassador Helga Brandstätter presented her letters of credence to President Oumar Traoré Sidibé at State House on Tuesday.",
    ["meeting B Helga Brandstätter, A Oumar Traoré Sidibé"],
  ],
  // Whoever is called on hosts, and so does an office holder of no told country where all others are from abroad.
  [
    "Danish Foreign Minister Karen Holmgaard, on a visit to Lima, called on the President of the Congress, Rosa Quispe.",
    ["visit A Karen Holmgaard", "meeting B Karen Holmgaard, A Rosa Quispe"],
  ],
  [
    "The credentials of the Danish Ambassador, Karen Holmgaard, were presented to President Rosa Quispe on Monday.",
    ["meeting B Karen Holmgaard, A Rosa Quispe"],
  ],
  [
    "Danish Foreign Minister Karen Holmgaard met the envoy Rosa Quispe in Lima on Monday.",
    ["meeting B Karen Holmgaard, A Rosa Quispe"],
  ],
  // Who acts for an organisation may be anywhere.
  [
    "Danish Foreign Minister Karen Holmgaard met UN Secretary-General Rosa Quispe in Lima on Monday.",
    ["meeting A Karen Holmgaard, B Rosa Quispe"],
  ],
  // Whom nothing shows as the host stands as first named.
  [
    "Danish Foreign Minister Karen Holmgaard and Ghanaian Foreign Minister Kofi Boadu met on Monday.",
    ["meeting A Karen Holmgaard, B Kofi Boadu"],
  ],
  // Who invites somebody to the own country is the host alone.
  [
    "Danish Foreign Minister Karen Holmgaard invited Ghanaian Foreign Minister Kofi Boadu to visit Denmark.",
    ["visit A Kofi Boadu, B Karen Holmgaard"],
  ],
  // An office's body, where the office ends.
  [
    "The Speaker of the National Assembly of Malawi, Chifundo Banda, died in Lilongwe on Monday.",
    ["office-change A Chifundo Banda, B National Assembly of Malawi"],
  ],
])("%s", (text, wants) => {
  expect(sides(text)).toEqual(wants);
});
