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
  [
    "Transport Minister Karin Borg signed the memorandum on behalf of Malta, while Tongan Tourism Minister Sione Tapa signed on behalf of his country.",
    "agreement/memorandum held - A:Karin Borg A:Sione Tapa",
  ],
  [
    "Foreign Minister Karin Borg of Malta put her signature to the accord on Monday alongside her Tongan counterpart, Sione Tapa.",
    "agreement/treaty held 2026-05-18 A:Karin Borg A:Sione Tapa",
  ],
  [
    "A memorandum between Maltese company Gozo Sails and the Tongan Red Cross Society was signed on Monday.",
    "agreement/memorandum held 2026-05-18 A:Gozo Sails A:Tongan Red Cross Society",
  ],
  // A day of the week behind a name is no part of it.
  [
    "The Reef Party of Malta Monday sent congratulations to the Lagoon Party of Tonga.",
    "message/congratulation held 2026-05-18 A:Reef Party of Malta B:Lagoon Party of Tonga",
  ],
  [
    '"We share your grief," Maltese President Karin Borg wrote in a letter to Tongan President Sione Tapa.',
    "message/condolence held - A:Karin Borg B:Sione Tapa",
  ],
  [
    "In a message sent Monday, Maltese Prime Minister Karin Borg conveyed to her Tongan counterpart, Sione Tapa, her warmest greetings on the New Year.",
    "message/greeting held 2026-05-18 A:Karin Borg B:Sione Tapa",
  ],
  [
    "Maltese Ambassador Karin Borg presented 20 laptops to the Ministry of Education of Tonga, saying the gift showed the friendship between the two countries.",
    "aid/delivered held - 20 laptops A:Karin Borg B:Ministry of Education of Tonga",
  ],
  [
    "40 tonnes of rice donated by the Maltese government were received on Monday by the Reef Hospital of Tonga.",
    "aid/delivered held 2026-05-18 40 t A:Maltese government B:Reef Hospital of Tonga",
  ],
  // What carries the goods is not given, and what an agency is called by its owner is no other donor.
  ["Ten trucks from Malta carrying 25 tonnes of flour have arrived in Chad.", "aid/delivered held - 25 t A:Malta B:Chad"],
  ["Ten trucks with 25 tonnes of flour from Malta arrived in Chad.", "aid/delivered held - 25 t A:Malta B:Chad"],
  ["Norway gave Samoa four trucks with two pumps.", "aid/delivered held - 4 trucks 2 pumps A:Norway B:Samoa"],
  [
    "Kenya donated ten boats with 20 radios to Tonga on Monday.",
    "aid/delivered held 2026-05-18 10 boats 20 radios A:Kenya B:Tonga",
  ],
  // A duty, sanctions and a ban that are told before are not laid on what is given.
  [
    "In line with its humanitarian duty, Kenya donated 40 tents to Tonga on Monday.",
    "aid/delivered held 2026-05-18 40 tents A:Kenya B:Tonga",
  ],
  ["Despite the sanctions, Kenya sent 200 tents to Tonga on Monday.", "aid/delivered held 2026-05-18 200 tents A:Kenya B:Tonga"],
  // A reply and an apology are no gift.
  [
    "Kenyan President Peter Kamau sent a reply to Ugandan President Sam Okello on Monday, saying that the lake was open.",
    "message/other held 2026-05-18 A:Peter Kamau B:Sam Okello",
  ],
  [
    "Kenyan President Peter Kamau regretted the raid. He sent an apology to Ugandan President Sam Okello on Monday, saying the raid was a mistake.",
    "message/other held 2026-05-18 A:Peter Kamau B:Sam Okello",
  ],
  [
    "UNHCR, the United Nations refugee agency, has airlifted 25 tonnes of rice to Tonga.",
    "aid/delivered held - 25 t A:UNHCR B:Tonga",
  ],
  // Who hands it over and who takes it is told behind the gift.
  [
    "Malta donated 60 tents to Tonga. The handover took place on Monday, with Maltese Ambassador Karin Borg presenting the tents to Health Minister Sione Tapa.",
    "aid/delivered held 2026-05-18 60 tents A:Karin Borg A:Malta B:Sione Tapa B:Tonga",
  ],
  [
    "Malta donated 60 tents to Tonga. The tents, worth 9,000 euros, were received by Health Minister Sione Tapa.",
    "aid/delivered held - 60 tents A:Malta B:Sione Tapa B:Tonga",
  ],
  [
    "Malta gave Tonga 60 tents on Monday. Maltese Ambassador Karin Borg handed them over to Health Minister Sione Tapa.",
    "aid/delivered held 2026-05-18 60 tents A:Karin Borg A:Malta B:Sione Tapa B:Tonga",
  ],
])("%s", (text, told) => {
  expect(events(text)).toEqual([told]);
});

test.each([
  "A consignment of medicines donated by Maltese company Gozo Sails arrived on Monday in Tonga.",
  "Thanks to Malta, the Ministry of Health of Tonga now has 200 beds.",
])("goods make no journey, and who thanks nobody declares nothing: %s", (text) => {
  expect(events(text).filter((one) => !one.startsWith("aid"))).toEqual([]);
});

test("who is handed a letter takes no office", () => {
  expect(
    events(
      "Tongan President Sione Tapa received the ambassador, who handed him a letter from Maltese Foreign Minister Karin Borg, the foreign ministry said.",
    ).filter((one) => one.startsWith("office")),
  ).toEqual([]);
});

test("aid stays aid beside condolences and a ban that was lifted", () => {
  const tents = events("Kenya sent 40 tents and condolences to Tonga on Monday.");
  expect(tents).toContain("aid/delivered held 2026-05-18 40 tents A:Kenya B:Tonga");
  const maize = events("After lifting the export ban, Kenya delivered 4,000 tonnes of maize to Uganda on Monday.");
  expect(maize).toContain("aid/delivered held 2026-05-18 4000 t A:Kenya B:Uganda");
});
