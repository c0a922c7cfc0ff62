import { expect, test } from "vitest";
import { organisationsIn } from "./actors-in.ts";

test.each([
  ["Angola's ruling Tide Action Front (TAF) spoke.", ["Tide Action Front | party | AO | TAF"]],
  ["They wrote to the Austrian oil company Petrolux.", ["Petrolux | organisation | AT"]],
  ["They wrote to Nigeria's state-owned Tide Shipping Corporation.", ["Tide Shipping Corporation | organisation | NG"]],
  ["Uganda's ruling National Reef Movement (NRMX) spoke. The NRMX left.", ["National Reef Movement | party | UG | NRMX"]],
  // Who rules without a word of parties in the name stays what it is.
  ["Fiji's ruling Tide Council spoke.", ["Tide Council | body | FJ"]],
  // A body that the lists know stays where it is.
  ["Uganda's Kremlin team spoke.", ["Kremlin | body | RU"]],
  // Behind an article of its own the name is nobody's before it.
  ["Fijian fishers joined the Tide Action Front.", ["Tide Action Front | party"]],
])("what describes an organisation stands between its country and its name: %s", (text, expected) =>
  expect(organisationsIn(text)).toEqual(expected),
);

test.each([
  ["Tanzania's Chama cha Kijani party spoke.", ["Chama cha Kijani | party | TZ"]],
  ["Somalia's Partido do Recife Novo party spoke.", ["Partido do Recife Novo | party | SO"]],
  ["Nauru's Hizb al-Mawja party spoke.", ["Hizb al-Mawja | party | NR"]],
  ["Fiji's Minister said her party won.", []],
  ["The Lao New Year party was held.", []],
])("a party's name before its kind: %s", (text, expected) => expect(organisationsIn(text)).toEqual(expected));

test.each([
  ["The Justice and Harbour Party of Yemen spoke.", ["Justice and Harbour Party of Yemen | party | YE"]],
  ["Malta's Justice and Harbour Party spoke.", ["Justice and Harbour Party | party | MT"]],
  ["The Cabo Verdean Food and Drug Administration spoke.", ["Cabo Verdean Food and Drug Administration | body | CV"]],
  ["The Union for Reef Renewal Party of Fiji spoke.", ["Union for Reef Renewal Party of Fiji | party | FJ"]],
  ["The National Salvation Front of Niger spoke.", ["National Salvation Front of Niger | party | NE"]],
  ["The Maltese-Fijian Friendship Association spoke.", ["Maltese-Fijian Friendship Association | organisation | MT"]],
  ["The Majlis al-Shura of Oman spoke.", ["Majlis al-Shura of Oman | body | OM"]],
  ["The Saeima of Latvia spoke.", ["Saeima of Latvia | body | LV"]],
])("the whole name, its kind and country: %s", (text, expected) => expect(organisationsIn(text)).toEqual(expected));
