import { expect, test } from "vitest";
import { personsIn } from "./actors-in.ts";

const of = (publisher: string) => ({ publisher });

test.each([
  [
    "Embassy of Fiji in Norway",
    "Ambassador Litia Vea laid a wreath on Monday. Swedish ambassador Nils Aune came too.",
    ["Litia Vea | Ambassador | Embassy of Fiji in Norway | FJ", "Nils Aune | ambassador |  | SE"],
  ],
  [
    "Ministry of Foreign Affairs of Zambia",
    "The Permanent Secretary, Mr Bwalya Kaso, met the Finnish State Secretary, Nils Aune.",
    ["Bwalya Kaso | Permanent Secretary | Ministry of Foreign Affairs of Zambia | ZM", "Nils Aune | State Secretary |  | FI"],
  ],
  [
    "Ministry of Trade of Zambia",
    "The Minister of Trade, Chanda Mwama, received the Minister of Trade of Malawi, Grace Chiku.",
    // A minister's ministry is told only where the text gives it.
    ["Chanda Mwama | Minister of Trade |  | ZM", "Grace Chiku | Minister of Trade |  | MW"],
  ],
  ["Dockers' Federation", "General Secretary Tom Borg wrote to Suva.", ["Tom Borg | General Secretary | Dockers' Federation"]],
  ["Dockers' Weekly", "General Secretary Tom Borg wrote to Suva.", ["Tom Borg | General Secretary"]],
])("on the page of %s its own officers are its, and no others", (publisher, text, persons) =>
  expect(personsIn(text, of(publisher))).toEqual(persons),
);

test("what its members do stands before a union's name", () => {
  expect(personsIn("Tom Borg, president of the dock and steel workers' union EXWA, spoke.")).toEqual([
    "Tom Borg | president | dock and steel workers' union EXWA",
  ]);
  expect(personsIn("Tom Borg, head of the human rights committee of the party, spoke.")[0]).not.toContain(
    "human rights committee of",
  );
});

test("“the Rt. Hon.” stands between an office and a name", () =>
  expect(personsIn("They called on the Prime Minister of Lesotho, the Rt. Hon. Tom Borg.")).toEqual([
    "Tom Borg | Prime Minister |  | LS",
  ]));
