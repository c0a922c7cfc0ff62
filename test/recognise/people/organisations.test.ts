import { expect, test } from "vitest";
import { code } from "../../extract/statements/read-marked.ts";
import { organisationsIn, recogniseText } from "./actors-in.ts";

test.each([
  // A firm by what it is and whose, and what no name follows.
  ["The Fijian company Golden Reef signed a contract.", ["Golden Reef | organisation | FJ"]],
  ["The Polish carrier Nowa Kolej launched a train.", ["Nowa Kolej | organisation | PL"]],
  ["A Polish carrier Minister Jan Nowak owns launched a train.", []],
  // Papers and portals by what they are; "daily" may be but an adjective.
  [
    "The text was printed by the portal Nova Voz and by Ergasia, the daily of a union, and the weekly El Ejemplo wrote of it.",
    ["Nova Voz | outlet", "Ergasia | outlet", "El Ejemplo | outlet"],
  ],
  ["The daily Cabinet briefing named the newspaper Editor. Ana Lima, the daily producer of bread, met him.", []],
  // A head of two words is not its last one; and what is a forename before a name is no agency.
  [
    "The Suva News Agency, the Baltic Telegraph Agency and the Laos Broadcasting Corporation reported it.",
    ["Suva News Agency | outlet | FJ", "Baltic Telegraph Agency | outlet", "Laos Broadcasting Corporation | outlet | LA"],
  ],
  [
    "The Slovak Investment and Trade Agency wrote to the Ghana Cocoa Marketing Board.",
    ["Slovak Investment and Trade Agency | body | SK", "Ghana Cocoa Marketing Board | body | GH"],
  ],
  [
    "The Executive Committee of the Friends of Fiji Society wrote to us.",
    ["Executive Committee of the Friends of Fiji Society | body"],
  ],
  ["The delegation was led by Deputy Minister Petra Novak.", []],
  ["Petra reported that the delegation had left.", ["Petra | outlet | JO"]],
  // An acronym that nobody defines, in an office.
  ["The Secretary General of ALADEX, Rosa Lima of Bolivia, spoke.", ["ALADEX | organisation"]],
  // An acronym before an office and behind a name; not the matter or the place that an office is of.
  ["EXWA administrator Rosa Lima and Tomas Novak, a FLUX correspondent, spoke.", ["EXWA | organisation", "FLUX | outlet"]],
  ["Rosa Lima (ARUM, Malta) spoke.", ["ARUM | organisation"]],
  ["Trade administrator Rosa Lima and Suva Region prefect Ana Novak spoke.", []],
  // A name beside the small noun of what it is.
  ["She met the party Ensemble Nouveau and the firm Golden Reef.", ["Ensemble Nouveau | party", "Golden Reef | organisation"]],
  ["She joined the party Monday. The group President Rosa Lima led and the party Rosa Lima left met.", []],
  ["The party Vice Chairman Rosa Lima met the company Managing Director Ana Borg.", []],
  // A day and an article are no part of a name.
  [
    "The Ministry of Foreign Affairs of Peru on Friday rejected the remarks.",
    ["Ministry of Foreign Affairs of Peru | body | PE"],
  ],
  ["She joined the Communist Party of Cuba on January 26.", ["Communist Party of Cuba | party | CU"]],
  ["A Chinese Foreign Ministry spokesperson answered on Tuesday.", ["Chinese Foreign Ministry | body | CN"]],
  // Countries whose names end in another's.
  [
    "The Foreign Ministry of the Democratic People's Republic of Korea answered the Foreign Ministry of the Republic of Korea.",
    [
      "Foreign Ministry of the Democratic People's Republic of Korea | body | KP",
      "Foreign Ministry of the Republic of Korea | body | KR",
    ],
  ],
  [
    "The Ministry of Defence of South Sudan wrote to the Ministry of Defence of Sudan.",
    ["Ministry of Defence of South Sudan | body | SS", "Ministry of Defence of Sudan | body | SD"],
  ],
  [
    "The Ministry of Health of Equatorial Guinea thanked the Ministry of Health of Guinea.",
    ["Ministry of Health of Equatorial Guinea | body | GQ", "Ministry of Health of Guinea | body | GN"],
  ],
  // One party under several names; another country's is another.
  [
    "The Communist Party of China (CPC) met. The CPC thanked the CCP, the Chinese Communist Party and the Communist Party of Cuba.",
    ["Communist Party of China | party | CN | CPC, CCP, Chinese Communist Party", "Communist Party of Cuba | party | CU"],
  ],
  // The wing in brackets is part of a party's name, a country is not; "or" gives an acronym as brackets do.
  [
    "The Communist Party of Nepal (Maoist Centre), or CPN-MC, wrote to the Workers' Party (Ireland). The CPN-MC thanked Malta.",
    ["Communist Party of Nepal (Maoist Centre) | party | NP | CPN-MC", "Workers' Party | party"],
  ],
  // Nested bodies, and the party inside them.
  [
    "She heads the International Department of the Central Committee of the Workers' Party of Korea.",
    [
      "International Department of the Central Committee of the Workers' Party of Korea | body | KP",
      "Workers' Party of Korea | party | KP",
    ],
  ],
  [
    "The general secretary of the Communist Party of Vietnam Central Committee To Binh spoke.",
    ["Communist Party of Vietnam Central Committee | body | VN", "Communist Party of Vietnam | party | VN"],
  ],
  // Acronyms by definition, and their later use.
  [
    "The Vietnam Union of Example Organizations (VUEO) and the Janatha Example Peramuna (JEP) met. VUEO thanked the JEP.",
    ["Vietnam Union of Example Organizations | organisation | VN | VUEO", "Janatha Example Peramuna | party |  | JEP"],
  ],
  // Letters inside the name of an organ are the party's, and no wing of it.
  [
    "A member of the Communist Party of China (CPC) Central Committee came. The CPC thanked all.",
    ["Communist Party of China Central Committee | body | CN", "Communist Party of China | party | CN | CPC"],
  ],
  // Letters of a party's own language behind an organ of it are the party's; those of a ministry are the ministry's.
  [
    "The Central Committee of the Workers' Left Party of Greece (EAK) met. EAK thanked all.",
    ["Central Committee of the Workers' Left Party of Greece | body | GR", "Workers' Left Party of Greece | party | GR | EAK"],
  ],
  ["The Ministry of Foreign Affairs (MAE) met.", ["Ministry of Foreign Affairs | body |  | MAE"]],
  [
    "The International Department of the CPC Central Committee (IDCPC) replied.",
    ["International Department of the CPC Central Committee | body | CN | IDCPC", "CPC | party | CN"],
  ],
  // Names without an English head.
  ["The Confederación de Trabajadores del Ejemplo greeted her.", ["Confederación de Trabajadores del Ejemplo | organisation"]],
  ["The Partido Ejemplo Unido de Venezuela marched.", ["Partido Ejemplo Unido de Venezuela | party | VE"]],
  // Lists of subjects belong to a ministry, what follows does not.
  [
    "The Ministry of Foreign Affairs, Regional Integration and International Trade of Mauritius and the Ministry of Health and President Abel Tun met.",
    [
      "Ministry of Foreign Affairs, Regional Integration and International Trade of Mauritius | body | MU",
      "Ministry of Health | body",
    ],
  ],
  ["The Ministry of Education of Kenya Amina Wanjiru came from.", ["Ministry of Education of Kenya | body | KE"]],
  ["The Peace and Solidarity Commission met.", ["Peace and Solidarity Commission | body"]],
  ["He studied at the Tashkent State University of Law.", ["Tashkent State University of Law | organisation | UZ"]],
  [
    "The Chinese People's Association for Friendship with Foreign Countries wrote.",
    ["Chinese People's Association for Friendship with Foreign Countries | organisation | CN"],
  ],
  // Acronyms that act, and abbreviations that do not.
  ["TCTE experts met. The GDP rose, COVID-19 fell and the PPE was thanked.", ["TCTE | organisation"]],
  ["Fatah and Hamas met the SACP.", ["Fatah | party | PS", "Hamas | party | PS", "SACP | party | ZA"]],
  // A parliament, and a meeting of a party.
  ["The National Congress of Brazil voted.", ["National Congress of Brazil | body | BR"]],
  ["The 20th National Congress of the Example Party opened.", ["Example Party | party"]],
  // The office before a name is no part of it.
  [
    "President of the African National Congress and Deputy Chair of the Security Council of Examplia spoke.",
    ["African National Congress | party | ZA", "Security Council of Examplia | body"],
  ],
])("%s", (text, expected) => expect(organisationsIn(text)).toEqual(expected));

test("capitals are no organisations", () =>
  expect(organisationsIn("THE MINISTER SAID NO. A Great Hall and a Silk Road were opened on National Day.")).toEqual([]));

test.each([
  // Brackets give the acronym its name, and the initials of the one party of the country do.
  ["The Harbour Workers Union (HWU) met. Later the HWU voted.", ["Harbour Workers Union | organisation |  | HWU"]],
  ["The Party of Progress and Socialism met. The PPS of Morocco voted.", ["Party of Progress and Socialism | party | MA | PPS"]],
  [
    "The South African Communist Party met. The SACTU voted.",
    ["South African Communist Party | party | ZA", "SACTU | organisation"],
  ],
])("%s", (text, expected) => expect(organisationsIn(text)).toEqual(expected));

test("an acronym that a source defines in another article is named where it stands", () => {
  const { reading, recognition } = code(
    "Greetings\n\nThe Workers' Party of Benin (WPB) has sent us a letter.\n\nContinue reading Greetings\n\nStrike in Cotonou\n\nThe port stood still. The dockers praised the help of WPB.\n\nContinue reading Strike in Cotonou\n",
    "2026-05-06",
  );
  const at = reading.source.text.lastIndexOf("WPB");
  const mention = recognition.mentions.find(({ start }) => start === at);
  expect(mention?.article).toBe(reading.articles.findLast(({ start }) => start < at)?.id);
  const actor = recognition.actors.find(({ id }) => mention?.actors.includes(id));
  expect(actor?.name.value).toBe("Workers' Party of Benin");
});

test("a state goes by its own name, whatever capital stands for it elsewhere", () => {
  const states = recogniseText(
    "Beijing said on Monday that it would help. China signed a treaty. Beijing also sent rice.",
  ).actors;
  expect(states.map(({ name, aliases }) => [name.value, aliases.map(({ form }) => form)])).toEqual([["China", ["Beijing"]]]);
});

test("a government of a country is not that of whoever bears its name", () => {
  expect(organisationsIn("Montenegro's government wrote to the harbour master.")).toEqual([]);
});
