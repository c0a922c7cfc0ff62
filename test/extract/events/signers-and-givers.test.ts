import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const events = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-20").extraction.reports.map(
    ({ class: name, mode, standing, when, amounts, participants }) =>
      `${name}/${mode?.value} ${standing.value} ${when?.value.date ?? "-"}${amounts.map(({ value, unit }) => ` ${value.value} ${unit}`).join("")} ${participants
        .map((one) => `${one.side}:${one.name.value}`)
        .sort()
        .join(" ")}`,
  );

test.each([
  // A name that goes on behind "and the" is another's.
  [
    "Suva State University and the Chamber of Commerce of Malta signed an agreement on Monday.",
    "agreement/other held 2026-05-18 A:Chamber of Commerce of Malta A:Suva State University",
  ],
  // What kind of firm it is stands between its country and its name.
  [
    "The Maltese Red Cross Society and Fijian carrier Vanua Wings signed a contract on Monday.",
    "agreement/contract held 2026-05-18 A:Maltese Red Cross Society A:Vanua Wings",
  ],
  [
    "The Fijian company Vanua Power Ltd and the Tongan firm Tofua Grid signed a contract on Monday.",
    "agreement/contract held 2026-05-18 A:Tofua Grid A:Vanua Power Ltd",
  ],
  [
    "Deputy Foreign Minister Karin Borg signed the agreement on behalf of Malta while Sione Tapa, Permanent Secretary, signed for Tonga.",
    "agreement/treaty held - A:Karin Borg A:Sione Tapa",
  ],
  // What a cabinet lets be signed is still to be signed.
  [
    "The cabinet on Monday approved the signing of a memorandum of understanding between Malta and Fiji on fisheries.",
    "agreement/memorandum planned - A:Fiji A:Malta",
  ],
  // What an agreement is about is no work done.
  [
    "The Chamber of Commerce of Malta and Fiji's Ministry of Agriculture renewed their agreement on training.",
    "agreement/treaty held - A:Chamber of Commerce of Malta A:Ministry of Agriculture",
  ],
  // The month is no auxiliary, and a programme that has given plans nothing.
  [
    "Maltese Prime Minister Karin Borg on 15 May sent condolences to Tongan Prime Minister Sione Tapa over the storm.",
    "message/condolence held 2026-05-15 A:Karin Borg B:Sione Tapa",
  ],
  ["The World Food Programme has given Tonga 200 tonnes of rice.", "aid/delivered held - 200 t A:World Food Programme B:Tonga"],
  // Boats act, but not where they are given.
  ["Malta donated three patrol boats to Tonga on Monday.", "aid/delivered held 2026-05-18 3 patrol boats A:Malta B:Tonga"],
  [
    "Tonga received a donation of three patrol boats from Malta on Monday.",
    "aid/delivered held 2026-05-18 3 patrol boats A:Malta B:Tonga",
  ],
  ["Three patrol boats were handed over to Tonga by Malta.", "aid/delivered held - 3 patrol boats A:Malta B:Tonga"],
  ["Malta gave 2,000 food baskets on Monday to Tonga.", "aid/delivered held 2026-05-18 2000 food baskets A:Malta B:Tonga"],
  [
    "The handover of 40 tonnes of rice donated by Malta to Tonga took place in Suva.",
    "aid/delivered held - 40 t A:Malta B:Tonga",
  ],
  ["Malta gave the University of Suva 20 laptops.", "aid/delivered held - 20 laptops A:Malta B:University of Suva"],
  [
    "Ambassador of Malta to Tonga Karin Borg presented two ambulances donated by her country to the Minister of Health of Tonga, Sione Tapa.",
    "aid/delivered held - 2 ambulances A:Karin Borg A:Malta B:Sione Tapa",
  ],
  // What a firm pledges is not its country's.
  [
    "Maltese company Gozo Sails has pledged grant aid of 5 million euros to Tonga.",
    "aid/pledged promised - 5000000 EUR A:Gozo Sails B:Tonga",
  ],
  // Thanks for aid are none.
  [
    "Tongan Prime Minister Sione Tapa sent a thank-you letter to Maltese Prime Minister Karin Borg for the aid given after the storm.",
    "message/thanks held - A:Sione Tapa B:Karin Borg",
  ],
  [
    "Maltese Prime Minister Karin Borg exchanged congratulations with Tongan Prime Minister Sione Tapa on the 40th anniversary of diplomatic ties.",
    "message/congratulation held - A:Karin Borg B:Sione Tapa",
  ],
  [
    "Congratulating Sione Tapa on his re-election, Maltese Prime Minister Karin Borg said in a telegram that the ties would grow.",
    "message/congratulation held - A:Karin Borg B:Sione Tapa",
  ],
  // Whom "the two countries" means is printed nowhere.
  [
    "In his message of congratulations to Sione Tapa, General Secretary of the Reef Party of Tonga, on Monday, Malta's Foreign Minister Karin Borg praised the ties between the two countries, the foreign ministry said in a statement.",
    "message/congratulation held 2026-05-18 A:Karin Borg B:Sione Tapa",
  ],
])("%s", (text, told) => {
  expect(events(text)).toEqual([told]);
});
