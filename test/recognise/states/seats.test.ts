import { expect, test } from "vitest";
import { statesIn } from "../findings-in.ts";

test.each([
  ["Water came to the islands, Wellington's contribution.", ["Wellington|NZ"]],
  ["Postponed and not cancelled, says Moroni.", ["Moroni|KM"]],
  ["New Delhi, by a notification of 2 May, forbids the import.", ["New Delhi|IN"]],
  ["Kigali and Lilongwe are to reopen talks.", ["Kigali|RW", "Lilongwe|MW"]],
  ["Islamabad, Kabul and Tashkent have a common paper.", ["Islamabad|PK", "Kabul|AF", "Tashkent|UZ"]],
  ["No delegation is to reopen talks with Washington.", ["Washington|US"]],
  ["The transition accused Algiers of harbouring groups.", ["Algiers|DZ"]],
  ["The premier had harsh words for Wellington.", ["Wellington|NZ"]],
  ["The envoy pinned the blame on New Delhi.", ["New Delhi|IN"]],
  ["Kigali will stand with Lilongwe.", ["Kigali|RW", "Lilongwe|MW"]],
  ["The bishop appealed to Kigali and Lilongwe to talk.", ["Kigali|RW", "Lilongwe|MW"]],
  ["The bishop urged Kigali and Lilongwe to talk.", ["Kigali|RW", "Lilongwe|MW"]],
  ["The consul was declared persona non grata by Nairobi.", ["Nairobi|KE"]],
  ["Given a week to pack by Ottawa, he left.", ["Ottawa|CA"]],
  ["No boat may land, by order of Wellington.", ["Wellington|NZ"]],
  ["The treaty was signed by Nairobi and Lima.", ["Nairobi|KE", "Lima|PE"]],
  ["A declaration on the price of tea between Wellington and Amman is out.", ["Wellington|NZ", "Amman|JO"]],
  // Near misses: the city itself.
  ["A railway between Nairobi and Kampala is out of use.", []],
  ["The road, lined with palms, goes by Nairobi.", []],
  ["In the order of things he saw the streets of Wellington.", []],
  ["A tent for Kathmandu was bought.", []],
  ["A road links Kampala with Nairobi.", []],
  ["Lima lies under a blanket of clouds.", []],
  ["Kathmandu's streets were empty.", []],
  ["A bus in Canberra announced the next stop.", []],
  ["After Ottawa and Washington the tour ended in Panama City.", []],
  ["Greater Accra has a new market.", []],
])("%s", (line, expected) => expect(statesIn(line)).toEqual(expected));
