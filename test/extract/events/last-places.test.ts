import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const places = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, place }) => `${name} ${place?.name.value ?? null} ${place?.country?.value ?? null}`,
  );

const lines: readonly (readonly [string, ...string[]])[] = [
  // A town that hosts.
  [
    "Nairobi will be the venue, on 12 June, of the third forum of Nordic and African mayors, organised by the Example Chamber of Trade.",
    "gathering Nairobi KE",
  ],
  [
    "Kigali is the venue of talks between Kenyan Foreign Minister Amina Wanjiru and Ugandan Foreign Minister Sam Okello.",
    "meeting Kigali RW",
  ],
  // The host by the words, and by who is posted there.
  ["Danish Foreign Minister Karen Holmgaard received her Ghanaian counterpart Kofi Boadu on Monday.", "meeting Denmark DK"],
  ["Danish Foreign Minister Karen Holmgaard and Ghanaian Foreign Minister Kofi Boadu met on Monday.", "meeting null null"],
  ["Ghana's ambassador to Kenya, Kofi Boadu, called on Trade Minister Otieno Kamau on Tuesday.", "meeting Kenya KE"],
  [
    "Kenyan Trade Minister Amina Wanjiru spoke by phone with the Ambassador of Ghana, Kofi Boadu, on Tuesday.",
    "meeting null null",
  ],
  // A parliament votes at home; a state's plain name tells nothing, nor where the banned goods are from.
  ["The Sejm passed a law on Thursday that bars imports of coal from Russia.", "measure Poland PL"],
  ["Kenya imposed a ban on imports of maize from Uganda on Monday.", "measure null null"],
  // The one town of the sentence.
  ["Chad and Niger signed a treaty on fisheries in their Zinder office on Monday.", "agreement Zinder NE"],
  ["The Geneva-based Example Fund donated 20 tons of rice to Chad on Monday.", "aid Chad TD"],
  ["The Geneva-based Example Fund approved 20 tons of rice for Chad on Monday.", "aid null null"],
  // Where the ministry sits that told of it.
  ["Kenya and Chad signed a treaty on fisheries on Monday, the ministry in Lusaka said.", "agreement null null"],
  // A hall called after a place elsewhere, and a city described.
  [
    "Chad and Niger signed a treaty on fisheries at the Palau Coral Resort in Koror on Monday.",
    "agreement Palau Coral Resort, Koror PW",
  ],
  ["Brazil and Norway signed a joint declaration in the Amazonian port city of Belém on 2 May.", "agreement Belém BR"],
  // Where somebody only lives.
  [
    "President Oumar Traoré of Mali accepted the credentials of the Danish Ambassador, Karen Holmgaard (resident in Accra, Ghana), on Monday.",
    "meeting Mali ML",
  ],
  [
    "President Oumar Traoré of Mali accepted the credentials of the Danish Ambassador, Karen Holmgaard (with residence in Accra), on Monday.",
    "meeting Mali ML",
  ],
  ["The Danish Ambassador, Karen Holmgaard, met Malian President Oumar Traoré at the residence in Accra.", "meeting Accra GH"],
  // What a state ratifies it ratifies at home; what an envoy hands over is where the envoy is posted.
  ["A treaty with Fiji was ratified by Tonga on Monday.", "measure Tonga TO"],
  ["The Danish Ambassador to Fiji, Karen Holmgaard, handed over 40 tents to Director Rosa Quispe on Monday.", "aid Fiji FJ"],
  // What reached somebody is where they are; what is promised is nowhere yet, and who gives is no place.
  ["Norway handed over 40 tents to the Ugandan Red Cross on Monday.", "aid Uganda UG"],
  ["Norway pledged 40 tents to Uganda on Monday.", "aid null null"],
  ["Forty tents reached Entebbe on Monday as a gift from Norway.", "aid Entebbe UG"],
  // A council of several countries acts where it sits, a state where nothing tells.
  ["ABUJA, 4 May 2026 – The Council of Ministers of the African Union on Monday imposed sanctions on Chad.", "measure Abuja NG"],
  ["NAIROBI, 4 May 2026 – Kenya on Monday imposed sanctions on Chad.", "measure null null"],
  // Where somebody is posted, what goes on elsewhere, in which country something lies, and where a way leads.
  ["Kenya on Monday recalled its envoy in Suva over the arms sales.", "measure null null"],
  ["Kenya on Monday imposed sanctions on four firms in Chad.", "measure null null"],
  [
    "Kenyan Foreign Minister Amina Wanjiru on Monday condemned the arrest of two elected mayors in Chad.",
    "declaration null null",
  ],
  // Of several countries none is where it happened.
  [
    "Danish Foreign Minister Karen Holmgaard made a tour of three days that took her to Kigali, Accra and Lomé.",
    "visit null null",
  ],
  // A town that only describes something.
  ["Foreign Minister Amina Wanjiru of Kenya has not resigned after the Suva quarrel.", "office-change Kenya KE"],
  // An office of state changes hands at home, an envoy's does not, nor one of an organisation.
  ["Seru Vakatawa was sworn in as President of Fiji on Monday.", "office-change Fiji FJ"],
  ["Seru Vakatawa of Fiji was appointed ambassador to Tonga on Monday.", "office-change null null"],
  ["The African Union on Monday elected Amina Wanjiru of Kenya president of its court.", "office-change null null"],
  // Who is called on is at home, whatever day stands between; who tells more of it may tell where it was.
  ["Danish envoy Karen Holmgaard called this morning on Kenya’s Deputy Speaker, Otieno Kamau.", "meeting Kenya KE"],
  [
    "Chad and Niger have signed a treaty on fisheries. It was signed in Accra by the ministers of trade, Ali Saleh and Moussa Idi.",
    "agreement Accra GH",
  ],
  ["The cabinets of Serbia and Romania held a joint session in the north Serbian town of Kikinda.", "meeting Kikinda RS"],
  // A country that is only called again, and not the traveller's own.
  ["Tonga is a firm friend of Denmark, Danish Foreign Minister Karen Holmgaard said on a visit to the island.", "visit Tonga TO"],
  // A small capital and a larger namesake.
  ["Seychelles and Kenya signed a treaty on fisheries in Victoria on Monday.", "agreement Victoria SC"],
];

test.each(lines)("%s", (text, ...wants) => {
  expect(places(text)).toEqual(wants);
});
