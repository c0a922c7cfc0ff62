import { expect, test } from "vitest";
import { organisationsIn } from "./actors-in.ts";

test.each([
  // A part of a country that gives or signs.
  ["Hunan Province donated 300 tents to Laos.", ["Hunan Province | body | CN"]],
  ["The Lagos State Government gave Benin 300 tents.", ["Lagos State Government | body | NG"]],
  ["The city of Mombasa will send a fire engine to Fiji.", ["Mombasa | body | KE"]],
  ["Yokohama gave Benin five fire engines.", ["Yokohama | body | JP"]],
  [
    "The Region of Tuscany and Yunnan Province signed a letter of intent.",
    ["Region of Tuscany | body | IT", "Yunnan Province | body | CN"],
  ],
  ["An accord on nets was signed between Hunan Province and Hokkaido.", ["Hunan Province | body | CN", "Hokkaido | body | JP"]],
  // Where it is but a place it is none.
  ["Two men died in Hunan Province on Monday.", []],
  ["Hunan Province was given 300 tents by Laos.", []],
  ["Snow fell on the city of Mombasa and on Yokohama.", []],
  ["The mayor of Yokohama signed a letter.", []],
  // Firms and unions that their country tells, where something is signed.
  ["Togo signed a contract for gas with Examplex of South Africa.", ["Examplex | organisation | ZA"]],
  ["Togo signed a contract for gas with Italy's Examplex.", ["Examplex | organisation | IT"]],
  ["An accord was signed between EXAU of Portugal and EXBU of Italy.", ["EXAU | organisation", "EXBU | organisation"]],
  ["Togo played with Examplex of South Africa.", []],
  // A branch of a known organisation, and a board by what it directs.
  ["Oxfam Fiji sent 300 tents to Tonga.", ["Oxfam Fiji | organisation | FJ", "Oxfam | organisation"]],
  ["Oxfam asked Fiji for tents.", ["Oxfam | organisation"]],
])("%s", (text, wants) => {
  expect(organisationsIn(text)).toEqual(wants);
});
