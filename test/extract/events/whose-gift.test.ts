import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const told = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, participants }) =>
      `${name}: ${participants.map(({ side, name: { value } }) => `${side} ${value}`).join(", ")}`,
  );

test("whose gift an envoy hands over stands beside the envoy", () => {
  expect(
    told(
      "Nine cartons of plasma despatched by Malta were delivered on Monday to the Example Hospital in Suva by the Maltese Ambassador, Tomas Novak.",
    ),
  ).toEqual(["aid: A Malta, A Tomas Novak, B Example Hospital"]);
  expect(
    told("Two tugs donated by Finland were turned over to Lesotho's Armed Forces on Monday by Ambassador Aino Virtala."),
  ).toEqual(["aid: A Finland, B Lesotho's Armed Forces, A Aino Virtala"]);
});

test("what a body gives and its country's envoy then hands over is one gift, of those on both sides", () => {
  expect(
    told(
      "Several vans were donated to the Ministry of Health of Fiji by the Embassy of Norway in Suva. At a ceremony on Friday, Norwegian Ambassador Berit Moen handed three vans to the Minister of Health, Sera Tui.",
    ),
  ).toEqual(["aid: A Embassy of Norway in Suva, B Ministry of Health of Fiji, A Berit Moen, B Sera Tui"]);
  expect(
    told(
      "The Government of Norway handed over 20 buses to Fiji's Ministry of Transport. Ambassador Berit Moen handed the keys to Minister Sera Tui in Suva on 4 May.",
    ),
  ).toEqual(["aid: A Berit Moen, B Sera Tui, A Government of Norway, B Ministry of Transport"]);
  expect(
    told(
      "Norway made a gift of 84 vans to health organisations across Fiji. Berit Moen, the Norwegian Ambassador, gave the keys to the representatives of the organisations.",
    ),
  ).toHaveLength(1);
  // Near miss: handed over to another body.
  expect(
    told(
      "The Government of Norway handed over 20 buses to Fiji's Ministry of Transport. Norwegian Ambassador Berit Moen gave 40 tents to Sera Tui, President of the Red Cross of Fiji.",
    ),
  ).toHaveLength(2);
});

test("whoever receives something and greets another met nobody by receiving it", () => {
  expect(told("Fijian Health Minister Sera Tui received the vans and thanked Norway.")).not.toContain(
    "meeting: A Sera Tui, B Norway",
  );
});

test("but two gifts of two countries are two", () => {
  expect(
    told(
      "Tents were sent by Fiji to Tonga on Monday, and blankets were handed over to Tonga by the Kenyan Ambassador, Ana Otieno.",
    ),
  ).toHaveLength(2);
});

test("the presidency of a body is an office of it", () => {
  expect(told("Fijian Minister Losalini Naulu on Monday took over the presidency of the African Union from Madagascar.")).toEqual(
    ["office-change: A Losalini Naulu, B African Union"],
  );
});

test("whoever is called again by a pronoun tells of the gift of the state that is his or hers", () => {
  expect(
    told(
      "Ambassador Litia Vea of Fiji met the Minister in Honiara. She announced that her government would give 200 tents to Tonga.",
    ),
  ).toContain("aid: A Fiji, B Tonga, A Litia Vea");
  // Near miss: another's government.
  expect(
    told(
      "Ambassador Litia Vea of Fiji thanked Kenya in Honiara. She announced that its government would give 200 tents to Tonga.",
    ),
  ).not.toContain("aid: A Fiji, B Tonga, A Litia Vea");
});

test("what an officer hands over is the gift of the party or union that the officer is of", () => {
  expect(
    told(
      "Ingrid Berg, president of the Norwegian Example Seamen's Union, handed over two boats to the Example Harbour School in Suva on Monday.",
    ),
  ).toEqual(["aid: A Ingrid Berg, B Example Harbour School, A Norwegian Example Seamen's Union"]);
  // Near miss: an envoy hands over for a state.
  expect(told("Ambassador Ingrid Berg of Norway handed over two boats to the Example Harbour School in Suva on Monday.")).toEqual(
    ["aid: A Ingrid Berg, B Example Harbour School"],
  );
});

test("what was given is one gift with its being handed over in the next sentence", () => {
  expect(
    told(
      "In Gitega 16 pumps came from Hungary on Friday. The pumps were handed to Minister Aline Ndayi of Burundi by Hungarian Ambassador Eszter Bodnar.",
    ),
  ).toEqual(["aid: A Hungary, A Eszter Bodnar, B Aline Ndayi"]);
});

test("in a list of what each did the name before the colon acts", () => {
  expect(told("* Norway: gave 150,000 crowns to the Example Health Fund in Suva on 12 September.")).toEqual([
    "aid: A Norway, B Example Health Fund",
  ]);
});

test("a bare plural gets what is given to it, and the families hit by a flood may be but whom it is for", () => {
  expect(told("Norway sent 20 tents to herders in Tonga on Monday.")).toEqual(["aid: A Norway, B herders"]);
  expect(told("Norway sent 20 tents to Tonga for the families hit by the flood on Monday.")).toEqual(["aid: A Norway, B Tonga"]);
});

test("a union stands beside the officer of today who hands its gift over, and beside none of once", () => {
  const text = (office: string): string =>
    `Ana Lima, ${office} of the Fiji Dockers' Union, handed over 40 tents to Tonga on Monday.`;
  expect(told(text("president"))).toContain("aid: A Ana Lima, B Tonga, A Fiji Dockers' Union");
  expect(told(text("former president"))).toContain("aid: A Ana Lima, B Tonga");
});
