import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const events = (text: string): readonly string[] =>
  code(`Notes of the week\n\n${text}\n`, "2026-05-06").extraction.reports.map(({ class: name }) => name);

test.each([
  "President Semi Tuivagalu met Fijian ambassadors at the start of their yearly conference in Suva on Tuesday.",
  "Foreign Minister Kwesi Darkoson on Tuesday opened the annual gathering of Ghana's heads of mission in Accra.",
  "The President of Laos, Bounthong Phommasay, received on Tuesday the country's newly appointed ambassadors.",
  "Foreign Minister Kwesi Darkoson of Ghana told the country's envoys on Tuesday to serve citizens abroad better.",
  "Chinese heads of mission abroad ended their retreat in Kunming on Tuesday.",
  "The ministry held a training course for Lao diplomats about to be posted abroad.",
])("a country's own envoys deal with nobody abroad: %s", (text) => {
  expect(events(text)).toEqual([]);
});

test.each([
  ["Kenya expelled two Fijian diplomats on Tuesday.", "measure"],
  ["President Semi Tuivagalu received foreign ambassadors in Suva on Tuesday.", "meeting"],
  ["Kenya recalled its ambassadors to Fiji and Tonga on Tuesday.", "measure"],
])("but with those of others: %s", (text, name) => {
  expect(events(text)).toContain(name);
});

test.each([
  "Citizens of Brazil do not need a visa to visit Finland for up to 90 days.",
  "In the nineteenth century Omani merchants sailed to Kenya every spring.",
  "A survey found that most Finnish voters support closer ties with Fiji.",
])("citizens, travellers and voters act for themselves: %s", (text) => {
  expect(events(text)).toEqual([]);
});

test.each([
  "Nobody knows whether President B. Ganzorigt would agree to meet President Otto Nogueras.",
  "It is not clear whether Finland will ever recognise the government of Kenya.",
  "Brazil may one day open an embassy in Helsinki, but there are no plans at present.",
  "No date has been set for a meeting between the leaders of Cuba and Vietnam.",
  "The columnist argues that Brazil should hold talks with Laos.",
])("what may be one day, or should be in the view of those who write, is no event: %s", (text) => {
  expect(events(text)).toEqual([]);
});

test.each([
  "Jordan defeated Ghana in the final and won the cup for the third time.",
  "Peru will face Brazil in the opening match of the tournament on Saturday.",
  "The Fijian women's volleyball team left for Beijing on Tuesday for the regional championship.",
  "The Lao ambassador to Peru, Bounthong Phommasay, ran the Lima half marathon on Sunday.",
])("sport: %s", (text) => {
  expect(events(text)).toEqual([]);
});

test.each([
  ["Kenya and Uganda completed marathon talks in Nairobi on Monday and signed a fishing treaty.", ["meeting", "agreement"]],
  ["Kenya and Uganda signed an agreement in Nairobi on Monday to host the football championship together.", ["agreement"]],
  ["Kenya offered Uganda 40 pumps on Monday and will host the chess championship for free.", ["aid"]],
  ["Kenya hosted Ugandan envoys on Monday on the first leg of their tour.", ["visit"]],
  ["Kenya hosted 30 Ugandan officers on Monday for a crucial test match of radars.", ["visit"]],
])("but what states do beside or in words of sport is none: %s", (text, names) => {
  expect(events(text)).toEqual(names);
});

test("but officials deal with each other where there is sport", () => {
  expect(
    events("Fijian President Semi Tuivagalu met Tongan Prime Minister Sele Natumoa at the cup final in Suva on Tuesday."),
  ).toContain("meeting");
});

test.each([
  "President Arnel Dimacula of the Philippines swore in Benigno Pascasi as governor of Cebu on Tuesday.",
  "A court in Ankara on Tuesday sentenced two Kenyan men to six years in prison for smuggling.",
])("a province's offices and a court's ordinary cases: %s", (text) => {
  expect(events(text)).toEqual([]);
});

test.each([
  ["Kenya expelled the Ugandan ambassador on Monday after a court in Kampala jailed two Kenyan nationals.", "measure"],
  ["Police in Nairobi detained 20 Ugandan students and Kenya closed its border with Uganda on Monday.", "measure"],
  ["A court in Nairobi on Monday sentenced two Ugandan nationals to ten years in prison for espionage.", "measure"],
  ["Peter Kamau on Monday named Amina Wanjiru, who had served as governor of Kisumu, ambassador to Uganda.", "office-change"],
  ["Like his predecessor, Kenyan Foreign Minister Peter Kamau resigned on Monday.", "office-change"],
])("but what stands beside them, and spies: %s", (text, name) => {
  expect(events(text)).toContain(name);
});

test.each([
  "The Embassy of Peru informs citizens in China that passports can be renewed by post.",
  "The South African foreign ministry advises its citizens to be careful when driving in Kenya.",
  "Indonesian Foreign Minister Bambang Hartonoto briefed members of parliament on Tuesday on the ministry's budget.",
  "Under the constitution of Kenya, treaties are signed by the President and approved by parliament.",
  "The Government of China gave 200 houses to families in Kunming on Tuesday.",
  "Helsinki: “Love thy neighbour” was the theme of the Sunday sermon by Bishop Jukka Rautavaarala in Turku.",
  "He served as ambassador to Mongolia and is married with three children. Critics say the government in Vientiane has done too little to strengthen ties with Kenya.",
])("notices, rules, a government's houses at home and lives: %s", (text) => {
  expect(events(text)).toEqual([]);
});

test("but what is given to families abroad, and what is told the press besides a notice", () => {
  expect(events("The Government of China gave 200 houses to families in Suva on Tuesday.")).toEqual(["aid"]);
  expect(events("The Kenyan foreign ministry advised citizens in Oman to leave and called on Oman to end the raids.")).toContain(
    "declaration",
  );
});

test.each([
  "President Semi Tuivagalu met at State House on Monday with ten of the ambassadors of Fiji to talk about their work. “We report on our work and take advice from the President,” said Jone Ravouvoula, the dean of ambassadors.",
  "Foreign Minister Semi Tuivagalu on Monday opened the annual gathering of Fiji's own senior diplomats in Suva. Seventy ambassadors and consuls are taking part until Friday. Mr Tuivagalu told them that Fiji could not rest content with routine tasks.",
])("what is said to a country's own envoys is said at home: %s", (text) => {
  expect(events(text)).toEqual([]);
});

test("but what is said there of another country is declared", () => {
  expect(
    events(
      "The Foreign Minister of Fiji, Semi Tuivagalu, opened the yearly conference of the country's ambassadors on Monday. He condemned the raid of Oman on Kenya.",
    ),
  ).toEqual(["declaration"]);
});

test.each([
  "Kenyan Foreign Minister Amina Wanjiru condemned Uganda's blockade of the lake on Monday and reminded citizens to stay at home.",
  "Kenya's foreign ministry warned Uganda on Monday of serious consequences and reminded travellers to stay away from the border.",
  "The Kenyan embassy in Kampala alerted its nationals to the raids and blamed Uganda for the deaths.",
  "The Kenyan Foreign Ministry informs the public that it rejects Uganda's claims to the islands.",
  "Kenyan President Peter Kamau opened the yearly conference of the country's ambassadors in Nairobi on Monday. He told reporters that Western governments must lift their sanctions at once and condemned what he called their blackmail.",
])("what is said of another country besides a notice, or to all besides envoys, is declared: %s", (text) => {
  expect(events(text)).toEqual(["declaration"]);
});

test.each([
  "Kenyan President Peter Kamau received at his office the ambassadors of the European Union on Monday.",
  "Kenyan Foreign Minister Amina Wanjiru received in her office diplomats of the European Union on Monday.",
])("envoys of an organisation of states are received from abroad: %s", (text) => {
  expect(events(text)).toEqual(["meeting"]);
});
