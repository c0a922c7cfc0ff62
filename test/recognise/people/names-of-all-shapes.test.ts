import { expect, test } from "vitest";
import { personsIn } from "./actors-in.ts";

test.each([
  ["The Indonesian trade minister, Wiryadi, came.", ["Wiryadi | trade minister |  | ID"]],
  ["Wiryadi, Vice President of Indonesia, came.", ["Wiryadi | Vice President |  | ID"]],
  [
    "They met Retnosari, Minister of Trade and Minister of Health of Indonesia.",
    ["Retnosari | Minister of Trade; Minister of Health |  | ID"],
  ],
  ["Fijian Deputy Premier, Minister of Trade Wiryadi came.", ["Wiryadi | Deputy Premier; Minister of Trade |  | FJ"]],
  ["Tidefleet, member of the World Trade Organization, grew.", []],
  // A town, an adverb and what an office is for are nobody.
  ["Nadi, the President of Fiji, Ana Lima, said, is growing.", ["Ana Lima | President |  | FJ"]],
  ["Separately, the President of Fiji, Ana Lima, came.", ["Ana Lima | President |  | FJ"]],
  ["Elsewhere, the President of Fiji, whose party lost, resigned.", ["~President of Fiji | President |  | FJ"]],
  ["Sources, the Prime Minister of Fiji, said, were wrong.", ["~Prime Minister | Prime Minister |  | FJ"]],
  ["In the hall of the Minister of Trade of Fiji, Suva, they sang.", ["~Minister of Trade | Minister of Trade |  | FJ"]],
])("one name alone, between its office and a mark: %s", (text, expected) => expect(personsIn(text)).toEqual(expected));

test.each([
  ["The Bangladeshi minister, Nasima Sultana Khatun, came.", ["Nasima Sultana Khatun | minister |  | BD"]],
  ["Indonesian Health Minister Sri Lestari Wibowo came.", ["Sri Lestari Wibowo | Health Minister |  | ID"]],
  ["Indian Health Minister Sri Mohan Verma came.", ["Mohan Verma | Health Minister |  | IN"]],
  ["Ivorian Minister of Health Moussa Hassan Baré came.", ["Moussa Hassan Baré | Minister of Health |  | CI"]],
  ["Peru's Speaker of Parliament Andrés Felipe Quiroga came.", ["Andrés Felipe Quiroga | Speaker | Parliament | PE"]],
  ["Kyrgyz Premier Aizada Asan kyzy came.", ["Aizada Asan kyzy | Premier |  | KG"]],
  ["Myanmar Premier Thura Win came.", ["Thura Win | Premier |  | MM"]],
  ["The special envoy of the Kenyan President, Faith Murage, came.", ["Faith Murage | special envoy of the President |  | KE"]],
  ["Fijian Premier Tom Vea OBE, PhD came.", ["Tom Vea | Premier |  | FJ"]],
  [
    "Kofi Boateng, NDC chairman, spoke. The National Democratic Congress (NDC) of Ghana left.",
    ["Kofi Boateng | chairman | National Democratic Congress | GH"],
  ],
  ["Kenyan Trade Minister Amina Diwan Otieno came.", ["Amina Diwan Otieno | Trade Minister |  | KE"]],
  ["Egyptian Foreign Minister Sayed Mansour came.", ["Sayed Mansour | Foreign Minister |  | EG"]],
  ["Fijian Minister of Internal Security General Tom Vea came.", ["Tom Vea | Minister of Internal Security |  | FJ"]],
  ["Fijian education minister Chief Tom Vea came.", ["Tom Vea | education minister |  | FJ"]],
  ["Fijian caretaker Premier Tom Vea came.", ["Tom Vea | caretaker Premier |  | FJ"]],
  ["Congolese trade minister Tom Vea came.", ["Tom Vea | trade minister"]],
  ["Malta's Minister at the Presidency in charge of Planning, Tom Vea, came.", ["Tom Vea | Minister | Presidency | MT"]],
  ["Tom Vea, chargé d’affaires a.i. of Fiji to Malta, came.", ["Tom Vea | chargé d’affaires to Malta |  | FJ"]],
  ["Malta's Defence Minister Gen. (Rtd.) Tom Vea came.", ["Tom Vea | Defence Minister |  | MT"]],
])("the whole name, and nothing of the title: %s", (text, expected) => expect(personsIn(text)).toEqual(expected));

test("behind an office with its country the next country's title is another person's", () =>
  expect(
    personsIn("At a dinner with Nana Tui, Speaker of the Senate of Ghana, Maltese Minister of Trade Carmen Zerafa spoke."),
  ).toEqual(["Nana Tui | Speaker | Senate of Ghana | GH", "Carmen Zerafa | Minister of Trade |  | MT"]));

test.each([
  ["Malta's Ambassador in Port Vila, Carmen Zerafa, came.", ["Carmen Zerafa | Ambassador in Port Vila |  | MT"]],
  ["Ana Lima, Mayor of San Fernando, Trinidad and Tobago, came.", ["Ana Lima | Mayor of San Fernando |  | TT"]],
  ["They met Wiryadi, Governor of Surabaya, Indonesia.", ["Wiryadi | Governor of Surabaya |  | ID"]],
  ["Ana Lima (First Vice President, Malta) came.", ["Ana Lima | First Vice President |  | MT"]],
  [
    "Ana Lima, Minister of Gender and Family Promotion of Malta, came.",
    ["Ana Lima | Minister of Gender and Family Promotion |  | MT"],
  ],
  ["Lesotho's Speaker 'Mamello Ramatla came.", ["'Mamello Ramatla | Speaker |  | LS"]],
  ["Tongan Premier ʻAkilisi Vea came.", ["ʻAkilisi Vea | Premier |  | TO"]],
  ["He said 'Minister Otieno was wrong' and left.", ["Otieno | Minister"]],
  ["Myanmar Minister Nilar Mon spoke.", ["Nilar Mon | Minister |  | MM"]],
  ["The Sultan of Brunei, His Majesty Sultan Haroun, came.", ["Haroun | Sultan |  | BN"]],
])("where an office is held, and names that open or end as other words: %s", (text, expected) =>
  expect(personsIn(text)).toEqual(expected),
);
