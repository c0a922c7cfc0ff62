import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const sides = (text: string, name: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06")
    .extraction.reports.filter((report) => report.class === name)
    .map(({ participants }) =>
      participants
        .map((one) => `${one.side}:${one.name.value}`)
        .sort()
        .join(" "),
    );

test.each([
  ["Fiji will give Tonga 40 tents, Fijian Minister Litia Naulu announced in Suva on Monday.", "A:Fiji A:Litia Naulu B:Tonga"],
  ["Fijian Minister Litia Naulu promised that Fiji will give Tonga 40 tents.", "A:Fiji A:Litia Naulu B:Tonga"],
  // Whoever gets what another gave is told before it.
  ["Nepal received ten ambulances donated by Thailand.", "A:Thailand B:Nepal"],
  ["The Ministry of Health of Nepal received ten boats sent by Thailand.", "A:Thailand B:Ministry of Health of Nepal"],
  // Whoever is thanked for it gave.
  ["Tongan Minister Sione Manu thanked Fiji for sending 40 tents to Nepal.", "A:Fiji B:Nepal"],
  ["Tongan Minister Sione Manu thanked Fiji for the swim after having given Nepal 40 tents.", "A:Sione Manu B:Nepal"],
  // Who tells of another's gift pledges nothing, nor who only stands by.
  ["Fiji will give Tonga 40 tents, Tongan Minister Sione Manu said on Monday.", "A:Fiji B:Tonga"],
])("%s", (text, expected) => expect(sides(text, "aid")).toEqual([expected]));

test.each([
  [
    "Fijian judge Ana Naulu was on Monday appointed Deputy Secretary General of the Pacific Islands Forum Secretariat.",
    "A:Ana Naulu B:Pacific Islands Forum Secretariat",
  ],
  [
    "Fijian judge Ana Naulu was sworn in as a member of the Pacific Court of Arbitration.",
    "A:Ana Naulu B:Pacific Court of Arbitration",
  ],
  ["Fijian judge Ana Naulu was elected to the Committee on Fisheries.", "A:Ana Naulu B:Committee on Fisheries"],
  // A body of another clause is not the one.
  ["Fijian judge Ana Naulu was sworn in, and the member of the Pacific Court of Arbitration sang.", "A:Ana Naulu"],
])("%s", (text, expected) => expect(sides(text, "office-change")).toEqual([expected]));
