import { type Random, randomFrom } from "./random.ts";

export interface Country {
  readonly code: string;
  readonly name: string;
  readonly adjective: string;
  readonly capital: string;
  readonly city: string;
  /** Parts that invented names are made from; `familyFirst` where the family name comes first. */
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly familyFirst: boolean;
}

const country = (
  code: string,
  name: string,
  adjective: string,
  capital: string,
  city: string,
  given: string,
  family: string,
  familyFirst = false,
): Country => ({ code, name, adjective, capital, city, given: given.split(" "), family: family.split(" "), familyFirst });

/** Real countries and capitals; the people are combined at random from common names and are nobody. */
export const countries: readonly Country[] = [
  country(
    "PY",
    "Paraguay",
    "Paraguayan",
    "Asunción",
    "Encarnación",
    "Anselmo Graciela Hernán Lourdes Rubén Celeste",
    "Ruiz Benítez Prada Ayala Giménez Recalde",
  ),
  country(
    "VN",
    "Viet Nam",
    "Vietnamese",
    "Hanoi",
    "Da Nang",
    "Khai Hanh Duc Lan Quang Thao",
    "Tran Nguyen Le Pham Vu Dang",
    true,
  ),
  country(
    "KE",
    "Kenya",
    "Kenyan",
    "Nairobi",
    "Mombasa",
    "Wairimu Joseph Achieng Peter Njeri Daniel",
    "Otieno Kamau Mutua Wanjala Kiprono Odhiambo",
  ),
  country(
    "FI",
    "Finland",
    "Finnish",
    "Helsinki",
    "Turku",
    "Eero Aino Mikko Kaisa Juhani Liisa",
    "Laaksonen Virtamo Koskela Heikkilä Salmi Rantanen",
  ),
  country(
    "LA",
    "Laos",
    "Lao",
    "Vientiane",
    "Luang Prabang",
    "Khamsone Bounmy Souliya Chanthala Somphone Viengkham",
    "Vilay Phommasak Sisavath Keomany Inthavong Saysana",
  ),
  country(
    "CU",
    "Cuba",
    "Cuban",
    "Havana",
    "Santiago de Cuba",
    "Yadira Orlando Mirta Reinaldo Idalmis Eusebio",
    "Benítez Carmona Fajardo Quintero Machado Toledo",
  ),
  country(
    "NO",
    "Norway",
    "Norwegian",
    "Oslo",
    "Bergen",
    "Ingrid Sverre Marit Torbjørn Solveig Eirik",
    "Solheim Nygård Haugland Bakken Lunde Strand",
  ),
  country(
    "CL",
    "Chile",
    "Chilean",
    "Santiago",
    "Valparaíso",
    "Rodrigo Paulina Cristóbal Javiera Matías Ximena",
    "Fuenzalida Errázuriz Oyarzún Larraín Vergara Henríquez",
  ),
  country(
    "IN",
    "India",
    "Indian",
    "New Delhi",
    "Jaipur",
    "Arvind Meenakshi Suresh Kavita Rajesh Lakshmi",
    "Kulkarni Deshpande Iyer Chatterjee Bhatia Reddy",
  ),
  country(
    "GR",
    "Greece",
    "Greek",
    "Athens",
    "Thessaloniki",
    "Stavros Eleni Nikos Katerina Giorgos Despina",
    "Mavrikos Kalogeras Panagos Stathakis Vlachos Doukas",
  ),
  country(
    "JP",
    "Japan",
    "Japanese",
    "Tokyo",
    "Osaka",
    "Haruto Yoshiko Kenji Naoko Takumi Emi",
    "Shimomura Kagawa Morita Hayashida Okabe Tsuji",
  ),
  country(
    "SN",
    "Senegal",
    "Senegalese",
    "Dakar",
    "Ziguinchor",
    "Awa Lamine Fatou Cheikh Aminata Ousmane",
    "Ndiaye Sarr Diouf Ouattara Faye Mbaye",
  ),
  country(
    "TR",
    "Türkiye",
    "Turkish",
    "Ankara",
    "Izmir",
    "Kerem Zeynep Murat Elif Hakan Defne",
    "Aydınlı Karataş Demirel Özkan Yıldırım Aksoy",
  ),
  country(
    "DZ",
    "Algeria",
    "Algerian",
    "Algiers",
    "Oran",
    "Mourad Nadia Karim Samira Yacine Leïla",
    "Belkacemi Hamidi Boudjemaa Zerrouki Khelifi Merabet",
  ),
  country(
    "UZ",
    "Uzbekistan",
    "Uzbek",
    "Tashkent",
    "Samarkand",
    "Jahongir Nilufar Sherzod Gulnora Botir Malika",
    "Sattorov Yuldashev Karimova Rashidov Ergashev Nazarov",
  ),
  country(
    "FJ",
    "Fiji",
    "Fijian",
    "Suva",
    "Nadi",
    "Sitiveni Adi Ratu Litia Jone Mere",
    "Naulu Vakatawa Tikoirotuma Bolatagici Ravono Cakau",
  ),
  country(
    "PT",
    "Portugal",
    "Portuguese",
    "Lisbon",
    "Porto",
    "Duarte Inês Nuno Beatriz Gonçalo Marta",
    "Figueira Sampaio Vasconcelos Leitão Quental Brandão",
  ),
  country(
    "KR",
    "Republic of Korea",
    "South Korean",
    "Seoul",
    "Busan",
    "Min-jun Seo-yeon Ji-hoon Ha-eun Do-yun Su-bin",
    "Kim Park Seo Yoon Han Bae",
    true,
  ),
  country(
    "TZ",
    "Tanzania",
    "Tanzanian",
    "Dodoma",
    "Arusha",
    "Neema Baraka Asha Emmanuel Rehema Juma",
    "Mwakyusa Lyimo Massawe Nyerembe Kessy Mushi",
  ),
  country(
    "JO",
    "Jordan",
    "Jordanian",
    "Amman",
    "Aqaba",
    "Omar Rania Faris Dina Zaid Hala",
    "Al-Majali Haddadin Al-Tarawneh Qasem Obeidat Al-Fayez",
  ),
];

export interface Person {
  readonly name: string;
  /** What a second mention calls the person. */
  readonly short: string;
  readonly office: string;
  readonly country: Country;
}

export const offices = [
  "President",
  "Prime Minister",
  "Foreign Minister",
  "Minister of Trade",
  "Minister of Defence",
  "Speaker of Parliament",
  "Minister of Health",
  "Minister of Agriculture",
] as const;

/** Days that one holder keeps an office, before the next. */
const TERM = 1_500;

const nameIn = (home: Country, random: Random): Pick<Person, "name" | "short"> => {
  const [given, family] = [random.pick(home.given), random.pick(home.family)];
  const second = random.pick(home.given);
  const full = home.familyFirst
    ? `${family} ${second === given || home.code === "KR" ? "" : `${second} `}${given}`
    : `${given} ${family}`;
  // A Vietnamese short form is the given name, a Korean one the family name.
  return { name: full, short: home.code === "VN" ? given : family };
};

/** Who holds the `office`-th office of a country on a day (days since 1970): one person for the whole of a term. */
export function holder(seed: number, countryAt: number, officeAt: number, day: number): Person {
  const home = countries[countryAt]!;
  const term = Math.floor((day + officeAt * 311 + countryAt * 97) / TERM);
  return { ...nameIn(home, randomFrom(seed, countryAt, officeAt, term)), office: offices[officeAt]!, country: home };
}
