import { expect, test } from "vitest";
import { organisationsIn, personsIn } from "./actors-in.ts";

test.each([
  // What an office is for may be an office's noun or a form of address itself.
  ["Justice Minister Aylin Bozkurt spoke.", ["Aylin Bozkurt | Justice Minister"]],
  ["Deputy Health Minister Aylin Bozkurt spoke.", ["Aylin Bozkurt | Deputy Health Minister"]],
  ["Zrkva Haugen (27) was elected in Norway.", ["Zrkva Haugen"]],
  ["Zrkva Haugen, 27, was elected in Norway.", ["Zrkva Haugen"]],
  ["He had appointed former Senator Aylin Bozkurt to the post.", ["Aylin Bozkurt | former Senator"]],
  ["He was held at the border, Foreign Minister Aylin Bozkurt said.", ["Aylin Bozkurt | Foreign Minister"]],
  ["Career diplomat Aylin Bozkurt spoke.", ["Aylin Bozkurt | Career diplomat"]],
  ["The Humanitarian Aid Commissioner, Aylin Bozkurt, spoke.", ["Aylin Bozkurt | Humanitarian Aid Commissioner"]],
  ["Chilean-born unionist Aylin Bozkurt spoke.", ["Aylin Bozkurt | unionist"]],
  // A title that opens its sentence is that of whoever is named behind its comma, though no comma closes the name.
  ["The Minister for Africa, Karin Holt said that the port is open.", ["Karin Holt | Minister for Africa"]],
  ["On Monday the Minister of Health, Juma Odera left for home.", ["Juma Odera | Minister of Health"]],
  // Whoever holds an office behind several is not one of them, and beside others of several all are.
  ["She met representatives of the miners and Mayor Ana Ruiz.", ["Ana Ruiz | Mayor"]],
  ["She met Ministers Juma Odera and Ana Ruiz.", ["Juma Odera | Minister", "Ana Ruiz | Minister"]],
  // Behind a particle of descent a verb with a capital is a name.
  ["The guest, Minister of Health Hamad bin Said Al-Amri, spoke.", ["Hamad bin Said Al-Amri | Minister of Health"]],
  ["Thus Hamad Said spoke.", ["Hamad Said"]],
  // Letters that no list knows before a surname that is named in full.
  ["Minister Ana Ruiz spoke. SND Ruiz thanked the guests.", ["Ana Ruiz | Minister"]],
  // What a press is before is no press.
  ["Foreign Ministry Spokesperson Ana Ruiz’s Regular Press Conference", ["Ana Ruiz | Spokesperson | Foreign Ministry"]],
  // Near miss: who speaks of the holder.
  ["The Minister of Health, Juma Odera said, was ill.", ["Juma Odera"]],
  // A verb tells an office, and a list of titles gives each name its own.
  ["Ana Ruiz, who leads the party's Trade Department, spoke.", ["Ana Ruiz | leader | Trade Department"]],
  ["Ana Ruiz, who chairs the Trade Committee of Chile, spoke.", ["Ana Ruiz | chair | Trade Committee of Chile | CL"]],
  ["Ana Ruiz, the Ministry's Executive Director, spoke.", ["Ana Ruiz | Executive Director | Ministry"]],
  [
    "The Ambassador of Norway, Berit Moen, the Ambassador of Chile, Ana Ruiz, and the Consul of Samoa, Leota Faleolo, came.",
    ["Berit Moen | Ambassador |  | NO", "Ana Ruiz | Ambassador |  | CL", "Leota Faleolo | Consul |  | WS"],
  ],
  ["The Premier of Norway, Berit Moen, Premier of Norway since May, spoke.", ["Berit Moen | Premier |  | NO"]],
  // The town of a post ends where the name begins, be it of one word or two.
  ["The Danish Ambassador in Suva Ana Ruiz came.", ["Ana Ruiz | Ambassador in Suva |  | DK"]],
  ["The Danish Consul in Port Moresby Ana Ruiz came.", ["Ana Ruiz | Consul in Port Moresby |  | DK"]],
  ["HE the Minister of Trade Ana Ruiz spoke.", ["Ana Ruiz | Minister of Trade"]],
  // Whoever comes with a delegation is of it, and so is who leads people of a country.
  ["Eight Danish mayors led by Ana Ruiz came to Suva.", ["Ana Ruiz |  |  | DK"]],
  ["Danish lawmakers, under the leadership of Speaker Ana Ruiz, came to Suva.", ["Ana Ruiz | Speaker |  | DK"]],
  [
    "Political Bureau member Farai Chikomba and a delegation of the Workers' Party of Chile came to Suva.",
    ["Farai Chikomba | member | Political Bureau of the Workers' Party of Chile | CL"],
  ],
  ["Attorney General Bo Lindgren spoke.", ["Bo Lindgren | Attorney General"]],
  ["PM Ardita Kelmendi spoke at 5 PM.", ["Ardita Kelmendi | PM"]],
  // Whose office it is: names of any kind before a company's office, or before one in small letters.
  [
    "Brightwater CEO Klaus Lehner met Stonebridge Associates founder Ray Hobart.",
    ["Klaus Lehner | CEO | Brightwater", "Ray Hobart | founder | Stonebridge Associates"],
  ],
  ["Renovia spokesperson Munir Haddadin spoke.", ["Munir Haddadin | spokesperson | Renovia"]],
  ["Quebec Premier Luc Gagnard spoke.", ["Luc Gagnard | Quebec Premier |  | CA"]],
  [
    "ZANU-PF's Secretary for External Relations, Farai Chikomba, spoke.",
    ["Farai Chikomba | Secretary for External Relations | ZANU-PF | ZW"],
  ],
  [
    "Chama Cha Mapinduzi (CCM) Vice Chairman Juma Mwakasege spoke.",
    ["Juma Mwakasege | Vice Chairman | Chama Cha Mapinduzi | TZ"],
  ],
  [
    "The Communist Party of Kenya was represented by co-chair Amina Wanjiru.",
    ["Amina Wanjiru | co-chair | Communist Party of Kenya | KE"],
  ],
  ["The World Bank sent its vice president, Solomon Tadele.", ["Solomon Tadele | vice president | World Bank"]],
  ["Nikos Papadimas, chairman of the SWAPO party, spoke.", ["Nikos Papadimas | chairman | SWAPO | NA"]],
  // Where somebody is from stands behind the name.
  ["The Secretary General of ASEAN, Rosa Lima of Bolivia, spoke.", ["Rosa Lima | Secretary General | ASEAN"]],
  // What somebody is doing here, or is for now, is no part of the title.
  ["Visiting Defence Minister Ana Ruiz spoke.", ["Ana Ruiz | Defence Minister"]],
  ["They met the incumbent Kenyan Prime Minister, Ana Ruiz.", ["Ana Ruiz | Prime Minister |  | KE"]],
  ["They heard visiting professor Ana Ruiz.", ["Ana Ruiz | visiting professor"]],
  // A country or a party inside a title is no part of the office.
  ["Former Finnish president Pekka Lahtinen spoke.", ["Pekka Lahtinen | Former president |  | FI"]],
  // A title that is a name as well, and a form of address that is a family's name.
  ["Sultan Hakimi, Foreign Minister of Kenya, spoke.", ["Sultan Hakimi | Foreign Minister |  | KE"]],
  ["Vice Foreign Minister Ma Jianguo spoke.", ["Ma Jianguo | Vice Foreign Minister"]],
  ["Felix Tremblard, Member of Parliament for Gatineau, spoke.", ["Felix Tremblard | Member of Parliament for Gatineau |  | CA"]],
  // A plural title over two countries gives each of its holders one of them.
  [
    "The foreign ministers of Latvia and Fiji, Dzidra Ozola and Sitiveni Naulu, spoke.",
    ["Dzidra Ozola | foreign minister |  | LV", "Sitiveni Naulu | foreign minister |  | FJ"],
  ],
  [
    "The Ministers of Energy of Latvia, Dzidra Ozola, and of Fiji, Mr. Sitiveni Naulu, spoke.",
    ["Dzidra Ozola | Minister of Energy |  | LV", "Sitiveni Naulu | Minister of Energy |  | FJ"],
  ],
  [
    "Energy Ministers of Latvia and Fiji Dzidra Ozola and Sitiveni Naulu spoke.",
    ["Dzidra Ozola | Energy Minister |  | LV", "Sitiveni Naulu | Energy Minister |  | FJ"],
  ],
  ["The Minister of Energy of Latvia, Dzidra Ozola, and Fiji spoke.", ["Dzidra Ozola | Minister of Energy |  | LV"]],
  // What a predicate says of a person.
  ["Sato Tabimas was elected Prime Minister of Vanuatu.", ["Sato Tabimas | Prime Minister |  | VU"]],
  ["Azlan Mahyudin, who is Dewan Rakyat Speaker, spoke.", ["Azlan Mahyudin | Speaker | Dewan Rakyat | MY"]],
  ["They named Ana Ruiz Ambassador to Kenya.", ["Ana Ruiz | Ambassador to Kenya"]],
  ["Ana Ruiz resigned as Minister of Health on Monday.", ["Ana Ruiz | Minister of Health"]],
  ["Ana Ruiz was the President's guest.", ["Ana Ruiz"]],
  // What stands before a name, or behind it without a comma.
  ["Izmir's mayor, Mert Karaca, spoke.", ["Mert Karaca | mayor |  | TR"]],
  ["Nauru's Jeremiah Deiranga spoke.", ["Jeremiah Deiranga |  |  | NR"]],
  ["Clare Dalton MEP spoke.", ["Clare Dalton | MEP"]],
  ["They were guests of President Ana Ruiz.", ["Ana Ruiz | President"]],
  ["He Lifan, Vice Premier of China, spoke, and he left.", ["He Lifan | Vice Premier |  | CN"]],
  ["US Treasury Secretary Janet Ellison spoke.", ["Janet Ellison | Treasury Secretary |  | US"]],
  // Whose office it is, behind a comma, "with" or "also".
  ["Ana Ruiz, editor, Example Weekly, spoke.", ["Ana Ruiz | editor | Example Weekly"]],
  ["Ana Ruiz, a fellow with the Lakeside Institute, spoke.", ["Ana Ruiz | fellow | Lakeside Institute"]],
  ["Ana Ruiz, also a member of the SACP, spoke.", ["Ana Ruiz | member | SACP | ZA"]],
  ["Ana Ruiz, editor of the journal Horizonte Sur, spoke.", ["Ana Ruiz | editor | journal Horizonte Sur"]],
  [
    "Chair of the Committee for External Affairs Vu Hai Ha and Mayor Ana Ruiz spoke.",
    ["Vu Hai Ha | Chair | Committee for External Affairs", "Ana Ruiz | Mayor"],
  ],
  ["Zambian opposition Socialist Party leader Fred Mwale spoke.", ["Fred Mwale | leader | Socialist Party | ZM"]],
  // Nicknames, letters behind a name, and what brackets add.
  ["Delfin “Fin” Lorenzo, Minister of Trade, spoke.", ["Delfin “Fin” Lorenzo | Minister of Trade"]],
  ["Minister of Foreign Affairs, Mr. Joao Batista (right), spoke.", ["Joao Batista | Minister of Foreign Affairs"]],
  ["Sir Tom Harding KCB spoke.", ["Tom Harding"]],
  ["Foreign Minister Nodira Karimova (Uzbekistan) spoke.", ["Nodira Karimova | Foreign Minister |  | UZ"]],
  ["Ugandan Chargé d'Affaires a.i. Sam Okello spoke.", ["Sam Okello | Chargé d'Affaires |  | UG"]],
  ["Spokesperson of the Chinese Embassy in Kenya, Zhang Wei, spoke.", ["Zhang Wei | Spokesperson | Chinese Embassy | CN"]],
  ["Japan's Chief Cabinet Secretary Hayashi Yoshio spoke.", ["Hayashi Yoshio | Chief Cabinet Secretary |  | JP"]],
  [
    "Secretary-General of the Ministry of Foreign Affairs Dato' Amran Zin spoke.",
    ["Amran Zin | Secretary-General | Ministry of Foreign Affairs"],
  ],
  // A title over several countries, and a name that is a title elsewhere.
  [
    "The Latvian and Fijian foreign ministers, Dzidra Ozola and Sitiveni Naulu, spoke.",
    ["Dzidra Ozola | foreign minister |  | LV", "Sitiveni Naulu | foreign minister |  | FJ"],
  ],
  [
    "The Latvian, Fijian, and Nepali ministers of energy Dzidra Ozola, Sitiveni Naulu and Sita Rai spoke.",
    [
      "Dzidra Ozola | minister of energy |  | LV",
      "Sitiveni Naulu | minister of energy |  | FJ",
      "Sita Rai | minister of energy |  | NP",
    ],
  ],
  ["The Minister of Trade and ECOWAS Affairs, Dr. Ana Ruiz, spoke.", ["Ana Ruiz | Minister of Trade and ECOWAS Affairs"]],
  ["Foreign Minister Shah Rukh Durrani spoke.", ["Shah Rukh Durrani | Foreign Minister"]],
  // What is the holder's is no person.
  ["They dined at the Vice President's Residence.", []],
])("%s", (text, expected) => expect(personsIn(text).filter((line) => !line.startsWith("~"))).toEqual(expected));

test("an office with its country elsewhere in the article tells its holder's country", () =>
  expect(personsIn("Prime Minister Avner Ben-Tal spoke. He became Prime Minister of the State of Israel in May.")).toEqual([
    "Avner Ben-Tal | Prime Minister |  | IL",
  ]));

test("an acronym behind a nested name belongs to the part that it is made of", () =>
  expect(organisationsIn("The Standing Committee of the National People's Congress (NPC) met.")).toEqual([
    "Standing Committee of the National People's Congress | body | CN",
    "National People's Congress | body | CN | NPC",
  ]));

test("a name that parties of many countries bear is of none of them", () =>
  expect(organisationsIn("The Workers' Party met.")).toEqual(["Workers' Party | party"]));

test.each([
  ["The Cuba Solidarity Campaign wrote.", ["Cuba Solidarity Campaign | organisation"]],
  ["The Centre for Kenya Studies wrote.", ["Centre for Kenya Studies | organisation"]],
  ["The Kenya Institute of International Studies wrote.", ["Kenya Institute of International Studies | organisation | KE"]],
  ["The People's Forum wrote.", []],
  ["The Centre for Peace and Dialogue wrote.", ["Centre for Peace and Dialogue | organisation"]],
])("where an organisation sits: %s", (text, expected) => expect(organisationsIn(text)).toEqual(expected));

test.each([
  ["The Diplomat wrote, but the diplomat did not.", ["Diplomat | outlet | US"]],
  ["The Silk Road Fund lent it.", ["Silk Road Fund | organisation"]],
  ["The Guangdong Provincial People's Government agreed.", ["Guangdong Provincial People's Government | body"]],
  [
    "The Secretariat of the Central Committee of the Lao People's Revolutionary Party (LPRP) met.",
    [
      "Secretariat of the Central Committee of the Lao People's Revolutionary Party | body | LA",
      "Lao People's Revolutionary Party | party | LA | LPRP",
    ],
  ],
  [
    "The Ministry of Foreign and European Affairs of the Slovak Republic wrote.",
    ["Ministry of Foreign and European Affairs of the Slovak Republic | body | SK"],
  ],
  ["Fighters of Daesh fled.", ["Daesh | organisation"]],
])("known by its name alone: %s", (text, expected) => expect(organisationsIn(text)).toEqual(expected));

test.each([
  ["Kwame Nkrumah was named.", ["Kwame Nkrumah |  |  | GH"]],
  ["Wang Yukai, two students, and others came.", ["Wang Yukai"]],
  // A place may be called after somebody.
  ["Ho Chi Minh was named.", ["Ho Chi Minh |  |  | VN"]],
  // What a place is called, and phrases of another language.
  ["The Hague, La Paz and San Nicolás are cities.", []],
  ["The Comandos de Salvamento helped.", []],
])("names without an office: %s", (text, expected) => expect(personsIn(text, { published: "2024-03-05" })).toEqual(expected));

test("a surname alone means a head of state or government of the day, where no fuller name has it and no place bears it", () => {
  expect(personsIn("Nkrumah and Macron were named.", { published: "2024-03-05" })).toEqual(["Macron |  |  | FR"]);
  expect(personsIn("Ana Macron came, and Macron was named.", { published: "2024-03-05" })).toEqual(["Ana Macron"]);
});

test.each([
  [
    "Vice President Ann Harrow met King Samuel II of Jordan. The Vice President and King Samuel spoke of water.",
    ["Ann Harrow | Vice President", "Samuel II | King |  | JO"],
  ],
  // A head of government may head a ministry besides.
  [
    "The Lao Prime Minister and Defence Minister Khamla Sisouk spoke.",
    ["Khamla Sisouk | Prime Minister; Defence Minister |  | LA"],
  ],
])("of the heads of states nobody holds two offices: %s", (text, expected) => expect(personsIn(text)).toEqual(expected));
