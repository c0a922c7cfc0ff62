import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const events = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, standing, participants }) =>
      `${name} ${standing.value} ${participants.map((one) => `${one.side}:${one.name.value}`).join(" ")}`,
  );

test("several who say that they do something do it", () => {
  expect(events("Samoa, Fiji and Tonga said on Monday that they recognise Palestine.")).toContain(
    "measure held A:Samoa A:Fiji A:Tonga B:Palestine",
  );
});

test("what somebody's own country or government is told to do is done by whoever says so", () => {
  expect(
    events("The ambassador of Peru, Ana Quispe, announced in Apia that her government would give 150,000 euros to Samoa."),
  ).toContain("aid promised A:Peru B:Samoa A:Ana Quispe");
});

test("an administration or a cabinet of somebody's own is the state, as a government is", () => {
  for (const own of ["administration", "cabinet", "own government"])
    expect(events(`Premier Jone Waqa of Fiji announced that his ${own} would recognise Palestine.`)).toEqual([
      "measure planned A:Fiji B:Palestine",
    ]);
});

test.each(["known", "clear", "public"])("several who make %s that they do something do it", (made) => {
  expect(events(`Samoa, Fiji and Tonga made ${made} on Monday that they recognise Palestine.`)).toContain(
    "measure held A:Samoa A:Fiji A:Tonga B:Palestine",
  );
});

test("who is appealed to on a day, here or in a town is asked to do it, and not who appeals", () => {
  const text = (where: string): string =>
    `Samoan Minister Tautai Faleolo appealed ${where} to donor countries to provide tents for the villages.`;
  for (const where of ["on Monday", "here on Monday", "in Apia on Monday"])
    expect(events(text(where))).toContain("aid called-for A:donor countries");
});

test("an entry of a chronicle has who opens it before a colon for its subject", () => {
  expect(events("Nauru: broke off relations with Tonga on 8 September.")).toEqual(["measure held A:Nauru B:Tonga"]);
  expect(events("* Samoa and Fiji: began joint patrols off Niue on 1 September.")).toEqual(["cooperation held A:Samoa A:Fiji"]);
});

test("a clause without commas between a noun and its verb is passed over", () => {
  expect(
    events(
      "An accord under which Peru will finance 200 wells was signed in Apia on Wednesday by Peruvian Ambassador Ana Quispe and Samoa's Premier, Tautai Faleolo.",
    ),
  ).toContain("agreement held A:Ana Quispe A:Tautai Faleolo");
});

test("troops of two countries who act together are both countries", () => {
  expect(events("Samoan and Fijian troops ended a joint exercise near Apia last Saturday.")).toEqual([
    "cooperation held A:Samoan A:Fijian",
  ]);
  expect(
    events("Three boats of the Samoa Police and two of the Royal Tongan Navy concluded a ten-day joint exercise off Apia."),
  ).toEqual(["cooperation held A:Samoa Police A:Royal Tongan Navy"]);
});

test("who goes to a town for a fair is on a journey, and holds no fair by that", () => {
  expect(events("Samoan Minister Tautai Faleolo goes to Lima on 21 May for the food fair.")).toEqual([
    "visit planned A:Tautai Faleolo",
  ]);
  expect(events("Delegates of thirty-one countries gathered in Apia on Monday for a forum on tuna.")).toEqual([
    "gathering held B:Delegates of thirty-one countries",
  ]);
});
