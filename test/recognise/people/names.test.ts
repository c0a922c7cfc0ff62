import { expect, test } from "vitest";
import { personsIn } from "./actors-in.ts";

/** Names alone, for these tests look at what belongs to a name. */
const namesIn = (text: string) => personsIn(text).flatMap((line) => (line.startsWith("~") ? [] : [line.split(" | ")[0]!]));

test.each([
  // Who takes, keeps or leaves an office needs no title.
  ["The Fono settled on Feleti Paenga as prime minister.", ["Feleti Paenga"]],
  ["Philemon Yangwa of Cameroon wins the presidency of the General Assembly.", ["Philemon Yangwa"]],
  ["Brazil's Severino Albuquerque takes the chair.", ["Severino Albuquerque"]],
  ["The Chadian Abakar Issa Senoussi keeps the post.", ["Abakar Issa Senoussi"]],
  ["The council chose Jordan's Ruqaya al-Hamadin for secretary-general.", ["Ruqaya al-Hamadin"]],
  ["The league picked as its chair the Cypriot Theopisti Andreadou-Lazari.", ["Theopisti Andreadou-Lazari"]],
  ["Leadership of the council devolved upon the Kenyan Otilla Mbewene.", ["Otilla Mbewene"]],
  ["Delegates gave Stamatis Vourlakas of Greece the top job.", ["Stamatis Vourlakas"]],
  // Things take other things, and buildings no office.
  ["The Black Star Line takes the lead.", []],
  ["Lusaka Central Station was opened on Monday.", []],
  ["The Finance Committee is the office of the tax.", []],
  ["Kenya's Tulwet Valley was chosen as the seat of the office.", []],
])("who takes office: %s", (text, names) => expect(namesIn(text)).toEqual(names));

test.each([
  // A weekday or month behind "on", "this" or "in" tells when.
  ["Fijian Premier Sefa Naulu received on Friday Marlene Albuquerque, a minister.", ["Sefa Naulu", "Marlene Albuquerque"]],
  ["Fijian Premier Sefa Naulu received this Thursday Ana Ruiz, the minister.", ["Sefa Naulu", "Ana Ruiz"]],
  ["Fijian Premier Sefa Naulu received in May Ana Ruiz, the minister.", ["Sefa Naulu", "Ana Ruiz"]],
  ["Jan de Wilde, secretary of the Dockers' Union, spoke.", ["Jan de Wilde"]],
  ["Fijian Premier Sefa Naulu received on 4 Jan Ana Ruiz, the minister.", ["Sefa Naulu", "Ana Ruiz"]],
  ["Minister Friday Okello spoke to Ambassador April Jansen.", ["Friday Okello", "April Jansen"]],
])("words of days: %s", (text, names) => expect(namesIn(text)).toEqual(names));

test.each([
  // Family name first.
  ["Zhao Lianhe, a member of the Council, met Kim Yong Sam and To Binh.", ["Zhao Lianhe", "Kim Yong Sam", "To Binh"]],
  [
    "Vietnamese Deputy Prime Minister Tran Quoc Long received Pham Thi Thu Hang's delegation.",
    ["Tran Quoc Long", "Pham Thi Thu Hang"],
  ],
  [
    "Republic of Korea Foreign Minister Park Ji-hwan met KUROIWA Ayako, Minister for Foreign Affairs.",
    ["Park Ji-hwan", "KUROIWA Ayako"],
  ],
  ["Kim Jong Un, no relation, spoke to Ri Su Bong.", ["Kim Jong Un", "Ri Su Bong"]],
  // Lao, Burmese, Khmer, Thai.
  [
    "Lao Deputy Prime Minister Saleumxay Phommavong received U Kyaw Zin Latt and Daw Khin Mar Aye.",
    ["Saleumxay Phommavong", "Kyaw Zin Latt", "Khin Mar Aye"],
  ],
  ["Samdech Hor Sopheap and Neak Oknha Chea Vuthy met Khun Anong Saetang.", ["Hor Sopheap", "Chea Vuthy", "Anong Saetang"]],
  // Articles and patronymics.
  [
    "H.E. Sheikh Khalid bin Hamad bin Rashid Al Thuwaini received H.E. Dr. Abdulrahman Al-Otaiba and Mr. Mohammed Abdul-Rahman el-Tayeb.",
    ["Khalid bin Hamad bin Rashid Al Thuwaini", "Abdulrahman Al-Otaiba", "Mohammed Abdul-Rahman el-Tayeb"],
  ],
  [
    "Ilham Heydar oglu Mammadli met Mohamed Ould Cheikh Abdallahi.",
    ["Ilham Heydar oglu Mammadli", "Mohamed Ould Cheikh Abdallahi"],
  ],
  [
    "Dato' Amri Zulkifli bin Haji Osman and Tan Sri Lee Kok Weng met Pehin Dato Lim Jock Seng.",
    ["Amri Zulkifli bin Haji Osman", "Lee Kok Weng", "Lim Jock Seng"],
  ],
  // Double surnames and particles.
  [
    "José María Gutiérrez de la Vega and María del Carmen Ortiz López y Ruiz met João Paulo dos Santos e Silva Neto.",
    ["José María Gutiérrez de la Vega", "María del Carmen Ortiz López y Ruiz", "João Paulo dos Santos e Silva Neto"],
  ],
  ["Lars van der Meer and Jón Sigurðsson attended.", ["Lars van der Meer", "Jón Sigurðsson"]],
  // One name alone, after a title.
  ["Indonesian Foreign Minister Suharyono met Minister Wisnu.", ["Suharyono", "Wisnu"]],
  // Pacific and African forms of address and double names.
  [
    "Hon. Tuilagi Faleolo Sione and Ratu Inoke Naulu met Rt. Hon. James Kwame Mensah-Bonsu, MP.",
    ["Tuilagi Faleolo Sione", "Inoke Naulu", "James Kwame Mensah-Bonsu"],
  ],
  [
    "Nana Ama Serwaa-Boateng and Cde Tendai Moyo Chigumbura met Alhaji Sule Lamido-Bello, Chief Olumide Akinwande and Mzee Juma Kaseja.",
    ["Ama Serwaa-Boateng", "Tendai Moyo Chigumbura", "Sule Lamido-Bello", "Olumide Akinwande", "Juma Kaseja"],
  ],
  [
    "N'Guessan Kouassi, Idriss Déby-Ngarta and Mamadou M'Baye attended.",
    ["N'Guessan Kouassi", "Idriss Déby-Ngarta", "Mamadou M'Baye"],
  ],
  // Initials, suffixes, ranks.
  [
    "J. B. Ntuli, W.E.B. Carter Jr., Martin K. Johnson III and A. P. J. Rao were present.",
    ["J. B. Ntuli", "W.E.B. Carter Jr.", "Martin K. Johnson III", "A. P. J. Rao"],
  ],
  [
    "Gen. (Retd.) Naeem Akhtar Soomro and Lt. Gen. Orhan Karabeyoğlu met Col. Souleymane Diarisso.",
    ["Naeem Akhtar Soomro", "Orhan Karabeyoğlu", "Souleymane Diarisso"],
  ],
  [
    "Shri Prabhakar Venkatesan and Smt. Ranjana Devi Mukhopadhyay attended.",
    ["Prabhakar Venkatesan", "Ranjana Devi Mukhopadhyay"],
  ],
  // Lists with offices.
  [
    "A. Petrov, Vice-Minister; B. Novak, Ambassador to Hungary; and C. Horvat, Head of Department, were present.",
    ["A. Petrov", "B. Novak", "C. Horvat"],
  ],
  ["His wife Mrs. Elena Popescu and First Lady Ana Pavlova visited a school.", ["Elena Popescu", "Ana Pavlova"]],
])("%s", (text, expected) => expect(namesIn(text)).toEqual(expected));

test.each([
  // Capitalised phrases that are nobody: companies, slogans, books, festivals, places, doctrines.
  "The Belt and Road Initiative is a Global Public Good, and the Great Leap Forward was not.",
  "Long Live Proletarian Internationalism! Down With Apartheid Now!",
  "Her book Monsoon Harvest won the Golden Kite at the Lantern Festival in Old Town.",
  "Sunrise Motors has opened a plant beside Green Valley Mall, and Ocean Pearl will sail on Sunday.",
  "Cold War Thinking is back, while Common Prosperity remains the goal of Socialist Modernization.",
  "Pearl Harbor and the Long March are remembered on Victory Day.",
  "A Marshall Plan for the Middle Corridor would help Human Rights Watch and Doctors Without Borders.",
])("nobody: %s", (text) => expect(namesIn(text)).toEqual([]));

test("Li and Lu, and a son beside his father", () => {
  expect(namesIn("Li Wei met Lu Wei. Wang Yi wrote to Wang Yong.")).toEqual(["Li Wei", "Lu Wei", "Wang Yi", "Wang Yong"]);
  expect(namesIn("Nicolás Bravo and his son Nicolás Bravo Guerra arrived.")).toEqual(["Nicolás Bravo", "Nicolás Bravo Guerra"]);
});

test("a surname that is a city or a month", () => {
  expect(namesIn("Ana Santiago and Tom May met. Santiago spoke in May.")).toEqual(["Ana Santiago", "Tom May"]);
});

test.each([
  // A country's name in somebody's name, and where it is none.
  ["Trade Minister Jordan Ayitey of Ghana spoke.", ["Jordan Ayitey | Trade Minister |  | GH"]],
  ["The Chilean diplomat José Montenegro Ruiz spoke.", ["José Montenegro Ruiz | diplomat |  | CL"]],
  ["They met H.E. Vuyelwaq Montenegro, Minister of Trade of Peru, in Suva.", ["Vuyelwaq Montenegro | Minister of Trade |  | PE"]],
  ["The ambassador Gerald Chad of Fiji spoke.", ["Gerald Chad | ambassador |  | FJ"]],
  ["They met Marvin Ireland of Belize and Isaac Niger, researcher.", ["Marvin Ireland |  |  | BZ", "Isaac Niger | researcher"]],
  ["In March Marvin of Ireland and Isaac Otieno, Kenya, met.", ["Isaac Otieno"]],
  ["In Chad Prime Minister Idriss Hamid spoke.", ["Idriss Hamid | Prime Minister |  | TD"]],
  ["Speaker Ts. Munkhzul of Mongolia spoke.", ["Ts. Munkhzul | Speaker |  | MN"]],
  ["Ghanaian MP Kofi Asamani spoke.", ["Kofi Asamani | MP |  | GH"]],
  [
    "The Ambassador Extraordinary and Plenipotentiary of Ghana, Kofi Asamani, spoke.",
    ["Kofi Asamani | Ambassador Extraordinary and Plenipotentiary |  | GH"],
  ],
  ["The Apostolic Nuncio, Archbishop Pietro Fantelli, spoke.", ["Pietro Fantelli | Apostolic Nuncio"]],
  [
    "The Deputy Premier and Minister of Trade Kofi Asamani of Ghana spoke.",
    ["Kofi Asamani | Deputy Premier; Minister of Trade |  | GH"],
  ],
])("%s", (text, expected) => expect(personsIn(text)).toEqual(expected));

test.each([
  // Verbs of headlines are no names, and neither is a form of address in spaced letters or the day behind a name.
  ["Kofi Asamani Embarks on Visit to Fiji\nPresident Kofi Asamani of Ghana left.", ["Kofi Asamani | President |  | GH"]],
  ["Ghanaian Congress Elects Esi Quarshie as Speaker\nThey met Esi Quarshie.", ["Esi Quarshie | Speaker"]],
  ["They watched the General Elections in Ghana with Kofi Asamani.", ["Kofi Asamani"]],
  ["They wrote to the President of Ghana H E Kofi Asamani.", ["Kofi Asamani | President |  | GH"]],
  ["She met the Ghanaian ambassador to Fiji, Mr. Kofi Asamani Tuesday 6/5/2025.", ["Kofi Asamani | ambassador to Fiji |  | GH"]],
  ["She met the president of the Academy of Sciences Kofi Asamani.", ["Kofi Asamani | president | Academy of Sciences"]],
  ["The Ghanaian ambassador to the Sudan spoke.", ["~ambassador to the Sudan | ambassador to the Sudan |  | GH"]],
])("%s", (text, expected) => expect(personsIn(text)).toEqual(expected));

test("a given name alone behind a title is a name, though it is a word besides", () => {
  expect(personsIn("She met Sultan Said of Oman.")).toEqual(["Said | Sultan |  | OM"]);
  expect(personsIn("She met the Minister, said Oman.")).toEqual(["~Minister | Minister"]);
});

test("a name whose first part is a given name needs no title, wherever in the world it is common", () => {
  for (const name of [
    "Anneke Wolters",
    "Ragnhild Halldórs",
    "Yerzhan Baimenov",
    "Thembinkosi Dube",
    "Hinemoa Ruru",
    "Oksana Bondar",
  ])
    expect(namesIn(`${name} of the Friendship Society spoke about trade.`)).toEqual([name]);
  expect(namesIn("Harbour Light of the Friendship Society spoke about trade.")).toEqual([]);
});
