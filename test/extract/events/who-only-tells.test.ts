import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const told = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, participants }) => `${name} ${participants.map((one) => `${one.side}:${one.name.value}`).join(" ")}`,
  );

test.each([
  // Who but tells of it is no side.
  [
    "Latvia parted with six of its howitzers for Ukraine, Defence Minister Ilze Kalnina said on Tuesday.",
    ["aid A:Latvia B:Ukraine"],
  ],
  // What is given stands between two commas, and nobody came.
  [
    "A plane with sixty sacks of rice, the gift of the Governments of Chile and Peru, landed at Suva on Friday.",
    ["aid A:Governments of Chile and Peru"],
  ],
  [
    "The people of Belarus collected 18 tonnes of clothing for the children of Zimbabwe, the shipment of which left Minsk on Monday.",
    ["aid A:Belarus B:children of Zimbabwe"],
  ],
  // A country whose name is its adjective too, before a sum; and "over" that counts nothing.
  ["Thailand has offered Myanmar 10 million baht for tents.", ["aid A:Thailand B:Myanmar"]],
  ["Norway turned over two fire engines to Tonga.", ["aid A:Norway B:Tonga"]],
])("%s", (text, expected) => expect(told(text)).toEqual(expected));
