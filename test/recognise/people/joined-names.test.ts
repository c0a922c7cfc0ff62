import { expect, test } from "vitest";
import { organisationsIn } from "./actors-in.ts";

test.each([
  // One name with "and" before its head.
  ["The Peace and Bread Foundation has named five members.", ["Peace and Bread Foundation | organisation"]],
  ["The Truth and Reconciliation Commission met in Suva.", ["Truth and Reconciliation Commission | body"]],
  ["The Rail, Quarry and Transport Union called for a strike.", ["Rail, Quarry and Transport Union | organisation"]],
  ["He chairs the Workers and Peasants Party.", ["Workers and Peasants Party | party"]],
  // Behind its head: people of one kind, adjectives, what it is against.
  ["The National Union of Teachers and Lecturers wrote.", ["National Union of Teachers and Lecturers | organisation"]],
  ["The Council of Mosques and Churches wrote.", ["Council of Mosques and Churches | organisation"]],
  [
    "The Confederation of Arab and African Trade Unions wrote.",
    ["Confederation of Arab and African Trade Unions | organisation"],
  ],
  ["The Campaign Against War and Racism wrote.", ["Campaign Against War and Racism | organisation"]],
  // Two.
  ["The National Union of Miners and Ana Lima met.", ["National Union of Miners | organisation"]],
  ["The Union of Teachers and Unity Party met.", ["Union of Teachers | organisation", "Unity Party | party"]],
  ["The President and Teachers' Union met.", ["Teachers' Union | organisation"]],
  ["The Senate and Workers' Union met.", ["Workers' Union | organisation"]],
  ["The Opposition and Peace Foundation met.", ["Peace Foundation | organisation"]],
  ["The Rent Act and Housing Commission were debated.", ["Housing Commission | body"]],
  ["The Kremlin and Peace Foundation met.", ["Kremlin | body | RU", "Peace Foundation | organisation"]],
  ["The Union of Miners and Philippines officials met.", ["Union of Miners | organisation"]],
  ["The UN and Peace Union met.", ["UN | igo", "Peace Union | organisation"]],
])("%s", (text, expected) => expect(organisationsIn(text)).toEqual(expected));

test.each([
  // What citizens have formed, and parties by other heads.
  ["The Riga Trades Council met.", ["Riga Trades Council | organisation | LV"]],
  [
    "The Boatmen's Congress and the Port Labour Council met.",
    ["Boatmen's Congress | organisation", "Port Labour Council | organisation"],
  ],
  ["The Deputies' Assembly met.", ["Deputies' Assembly | body"]],
  ["The Communist League of Norway met.", ["Communist League of Norway | party | NO"]],
  ["The Young Communist League met.", ["Young Communist League | organisation"]],
  ["The Samoan Vanguard Youth met.", ["Samoan Vanguard Youth | organisation | WS"]],
  [
    "Doctors Without Walls and the Fire and Rescue Corps met.",
    ["Doctors Without Walls | organisation", "Fire and Rescue Corps | body"],
  ],
  ["The Plaza Workers United met.", ["Plaza Workers United | organisation"]],
  // None of them: a decoration, people, guests.
  ["She was given the Order of the Palm. Artists of Suva sang.", []],
  ["The Diplomatic Corps came.", []],
  // A body of an assembly is no meeting of one.
  ["The Standing Committee of the Legislative Assembly met.", ["Standing Committee of the Legislative Assembly | body"]],
  // Where it is stands behind "of", whatever country it is about.
  ["The Cuba Friendship Society of Finland met.", ["Cuba Friendship Society of Finland | organisation | FI"]],
  ["The Society of Friendship with Cuba met.", ["Society of Friendship with Cuba | organisation"]],
  ["The All-India Weavers' Federation met.", ["All-India Weavers' Federation | organisation | IN"]],
  ["The Maritime Workers' Union met.", ["Maritime Workers' Union | organisation"]],
])("%s", (text, expected) => expect(organisationsIn(text)).toEqual(expected));
