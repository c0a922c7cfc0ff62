import { expect, test } from "vitest";
import { personsIn } from "./actors-in.ts";

test.each([
  [
    "Addressing envoys in Suva on Monday, the Minister of Trade and Labour, Hon Sera Tui said that Fiji will go on.",
    ["Sera Tui | Minister of Trade and Labour |  | FJ"],
  ],
  ["It was on the visit of Kenyan Trade Minister, Dr. Tom Otieno to Malta.", ["Tom Otieno | Trade Minister |  | KE"]],
  [
    "It was opened on Monday, with Peru's Ambassador to Fiji, Ana Lima presenting the gift.",
    ["Ana Lima | Ambassador to Fiji |  | PE"],
  ],
  [
    "Foreign Minister Tom Otieno and his Fijian counterpart, H.E. Sera Vula jointly opened it.",
    ["Tom Otieno | Foreign Minister", "Sera Vula | Foreign Minister |  | FJ"],
  ],
])("who is named behind a title and a comma: %s", (text, expected) => expect(personsIn(text)).toEqual(expected));

test.each([
  ["Trade grew under the Speaker, Mr. Tomas Novak said."],
  ["In talks with the Speaker, Mr. Tomas Novak spoke of trade."],
])("but not who speaks behind it: %s", (text) => expect(personsIn(text)).toContain("Tomas Novak"));

test.each([
  ["Lima and King Osmund of Bahrain met.", "Osmund | King |  | BH"],
  ["The Minister for Trade Professor Ana Lima came.", "Ana Lima | Minister for Trade"],
  [
    "The Custodian of the Two Holy Mosques King Faisal bin Nasser came.",
    "Faisal bin Nasser | Custodian of the Two Holy Mosques; King",
  ],
  [
    "Ana Lima, Executive Director for Latin America and the Caribbean, came.",
    "Ana Lima | Executive Director for Latin America and the Caribbean",
  ],
  [
    "Ana Lima, Minister of Foreign Affairs and International cooperation of Somalia, came.",
    "Ana Lima | Minister of Foreign Affairs and International cooperation |  | SO",
  ],
])("the office and nothing else: %s", (text, expected) => expect(personsIn(text)).toContain(expected));

test.each([
  ["Ri Un Chol, vice-minister of Trade of the DPRK, came.", "Ri Un Chol | vice-minister of Trade |  | KP"],
  ["Qatar's ambassador, Prince Sultan bin Fahd bin Khalid, came.", "Sultan bin Fahd bin Khalid | ambassador |  | QA"],
  ["Sheikh Osmund al-Nasser Al Sabah, the Emir of Kuwait, came.", "Osmund al-Nasser Al Sabah | Emir |  | KW"],
  ["Foreign Minister A K Rahim Khatun came.", "A K Rahim Khatun | Foreign Minister"],
  ["Trade Minister Makhdoom Shah Rahim Durrani came.", "Makhdoom Shah Rahim Durrani | Trade Minister"],
])("the whole name: %s", (text, expected) => expect(personsIn(text)).toEqual([expected]));

test.each([
  ["President Gombo Tserendorj of Mongolia came. President T. Gombo spoke.", ["Gombo Tserendorj | President |  | MN"]],
  [
    "Kenya's Cabinet Secretary for Trade, Tom Otieno, came. CS Otieno spoke.",
    ["Tom Otieno | Cabinet Secretary for Trade |  | KE"],
  ],
  [
    "Foreign Minister Sera Tui met her Maltese counterpart Tomas Borg. FM Borg thanked her.",
    ["Sera Tui | Foreign Minister", "Tomas Borg | Foreign Minister |  | MT"],
  ],
])("one person under two forms: %s", (text, expected) => expect(personsIn(text)).toEqual(expected));

test.each([
  ["Kenya and U.S relations grow. The U.S Ambassador Ana Lima came.", ["Ana Lima | Ambassador |  | US"]],
  ["NA Chairwoman Nguyen Thi Lan of Vietnam came.", ["Nguyen Thi Lan | Chairwoman | NA | VN"]],
])("letters that mean a state, and those that do not: %s", (text, expected) => expect(personsIn(text)).toEqual(expected));

test.each([
  [
    "Belize's Premier John Castillo met President Lin Mei of Taiwan in Taipei. Castillo's delegation includes Jose May, Minister of Trade.",
    "Jose May | Minister of Trade |  | BZ",
  ],
  [
    "Premier Tom Castillo of Belize and minister of foreign trade, Frank Fonsi, will come.",
    "Frank Fonsi | minister of foreign trade |  | BZ",
  ],
  ["Mele Tau, Chairwoman of Fiji's Great Assembly (Parliament), came.", "Mele Tau | Chairwoman | Great Assembly | FJ"],
  [
    "Attorney General, Hon. Mike Perry, Minister of Social Transformation and Poverty Alleviation, Hon. Tony Martin, and Ana Lima came.",
    "Tony Martin | Minister of Social Transformation and Poverty Alleviation",
  ],
])("who they are in a list, and in whose delegation: %s", (text, expected) => expect(personsIn(text)).toContain(expected));
