import { expect, test } from "vitest";
import { splitText } from "./split-text.ts";

const body = [
  "The Minister of Energy of Peru, Ana Lima, met the ambassador of Fiji, Litia Vea, in Lima on Monday to talk about the price of gas in the winter.",
  "The two agreed to go on with the talks in May, the ministry said, and to open a school for welders in the port.",
].join("\n\n");

const told = (text: string, publisher = "Harbour Left") =>
  splitText(`Peru and Fiji talk about gas and a school${text}`, "page.txt", publisher).articles.map(
    ({ parent, relation, credits }) =>
      `${parent === null ? "post" : "reprint"} ${relation} ${credits.map(({ value }) => value).join("; ")}`.trim(),
  );

test.each([
  ["below it in brackets", `\n\n${body}\n\n(Taken from Lima Obrera)`, "Lima Obrera"],
  ["behind its last words", `\n\n${body} (Taken from Lima Obrera)`, "Lima Obrera"],
  ["by its name behind its last words", `\n\n${body} (Example News)`, "Example News"],
  ["below it", `\n\n${body}\n\nTaken from Lima Obrera`, "Lima Obrera"],
  ["behind a dash below it", `\n\n${body}\n\n– Example Tribune`, "Example Tribune"],
  ["by two names", `\n\n${body}\n\n(Example Radio/Prensa Latina)`, "Example Radio; Prensa Latina"],
])("a text is another's by a credit %s", (_, text, credit) =>
  expect(told(text)).toEqual(["post original", `reprint republication ${credit}`]),
);

test.each([
  ["From Example Tribune", "Example Tribune"],
  ["Reprinted from the Lima Obrera", "Lima Obrera"],
  ["(By courtesy of the Example Lagoon Times)", "Example Lagoon Times"],
])("a post is another's with its headline where %s stands between the two", (line, credit) =>
  expect(told(`\n\n${line}\n\n${body}`)).toEqual([`post republication ${credit}`]),
);

test.each([
  ["Translated by A. Borg from: Lima Obrera, Callao, 4.5.2024", "Lima Obrera"],
  ["Shortened. Full text: Lima Obrera (Callao), no. 54 of 6 May 2024", "Lima Obrera"],
  ["(As carried by the Example Service, 5/9/24)", "Example Service"],
  ["[EWA]", "EWA"],
  ["Taken from the Lima Obrera of Tuesday", "Lima Obrera"],
  ["Lima Obrera, no. 212, April 2024. The questions were put by Ana Borg.", "Lima Obrera"],
  ["– Diario de Lima, May 4; tr. A. B.", "Diario de Lima"],
  ["(continues at Example Wire)", "Example Wire"],
])("a text is another's by a line below it that says no more: %s", (credit, outlet) =>
  expect(told(`\n\n${body}\n\n${credit}`)).toEqual(["post original", `reprint republication ${outlet}`]),
);

test.each([
  "Translated by Ana Borg",
  "From Lima",
  "Published 4 May 2024",
  "Lima, Peru, May 2024.",
  "(Ana Borg)",
  "The ministry has published the agreement in full.",
])("%s below a text says nothing of whose it is", (line) => expect(told(`\n\n${body}\n\n${line}`)).toEqual(["post original"]));

test("who gets a letter, asks to print it or is a person beside the outlet is not credited", () => {
  const letter = "Dear Ambassador,\n\nWe send greetings to you and your people in these hard days.\n\nTom Borg";
  const introduced = (introduction: string, text: string) => told(`\n\n${introduction}\n\n${text}`).at(-1);
  expect(introduced("Our friends have sent the following letter to the Embassy of Fiji in Lima.", letter)).toBe(
    "reprint republication",
  );
  expect(introduced("The Embassy of Fiji has asked us to make known the following letter.", letter)).toBe(
    "reprint republication",
  );
  const article =
    "In the article below, which we republish from Example Radio, Peruvian Minister Ana Lima and Ambassador Litia Vea talk of gas.";
  expect(introduced(article, body)).toBe("reprint republication Example Radio");
});

test.each([
  ["Our comrades in the port have forwarded this from Lima.", ""],
  ["We have received from our friends in Lima and circulate the following.", ""],
  ["This one appeared in May and is reposted with the author's blessing.", ""],
  ["It is short and has been misquoted by many. So here it all is, courtesy of Example Radio.", "Example Radio"],
])("%s hands over to what follows", (introduction, credit) =>
  expect(told(`\n\n${introduction}\n\n${body}`)).toEqual(["post original", `reprint republication ${credit}`.trim()]),
);

test.each([
  ["a place", `\nFrom Lima\n\n${body}`],
  ["who took the photo", `\n\n${body}\n\nPhoto: Lima Obrera`],
  ["what is in brackets behind the text", `\n\n${body} (The ministry has not answered.)`],
])("%s is no credit", (_, text) => expect(told(text)).toEqual(["post original"]));

test("a publisher by its initials reprints nobody", () => {
  const text = `\n\n${body}\n\n– MFT Media`;
  expect(told(text, "Ministry of Foreign Trade of Peru")).toEqual(["post original"]);
  expect(told(text, "Ministry of Mines of Peru")).toEqual(["post original", "reprint republication MFT Media"]);
});

test("what a post prints under another agency's dateline is that agency's, where it is known whose page it is", () => {
  const text = `\n\nLIMA, May 4 (Example Wire) – ${body}`;
  expect(told(text, "Friends of Peru")).toEqual(["post original", "reprint republication Example Wire"]);
  expect(told(text, "Example Wire Service")).toEqual(["post original"]);
  expect(told(text.replace("Example Wire", "MoFT"), "Ministry of Foreign Trade of Peru")).toEqual(["post original"]);
  const [post] = splitText(`Peru and Fiji talk about gas and a school${text}`).articles;
  expect(post).toMatchObject({ relation: "original", credits: [] });
});

const printed = (text: string): readonly string[] =>
  splitText(text, "page.txt", "Harbour Left").articles.map(
    ({ parent, start, end, headline }) =>
      `${parent === null ? "post" : "reprint"} ${headline?.words ?? "-"}: ${text.slice(start, start + 10)} … ${text.slice(end - 10, end)}`,
  );

test("a text that is another's as a whole is what the post prints below its own headline, through the line that says whose it is", () => {
  const own = "Peru and Fiji talk about gas and a school\nMay 5, 2024\n\n";
  const whole = "reprint -: The Minist … le Tribune";
  expect(printed(`${own}${body}\n\nSource: Example Tribune\n`)).toEqual([
    "post Peru and Fiji talk about gas and a school: Peru and F … le Tribune",
    whole,
  ]);
  expect(printed(`${own}${body}\n`)).toHaveLength(1);
  // What the post says before the agency's dateline and behind the credit is its own.
  const [, wired] = printed(
    `${own}Our friends in Lima will be glad of it.\n\nLIMA, May 4 (Example Wire) – ${body}\n\n(Example Wire)\n\nWe shall go on telling of it.\n`,
  );
  expect(wired).toBe("reprint -: LIMA, May  … mple Wire)");
  // A second headline below the day is that of the text.
  const [, headed] = printed(`${own}Gas for the neighbours of Peru\n\n${body}\n\n(Example Tribune)\n`);
  expect(headed).toBe("reprint Gas for the neighbours of Peru: Gas for th … e Tribune)");
  // What was announced and cut off before it began is not there.
  const cut =
    "We republish below an article of the Example Tribune.\n\nContinue reading Peru and Fiji talk about gas and a school\n";
  expect(printed(`${own}${cut}`)).toHaveLength(1);
});

test.each([
  "We pass on this report of the Example Herald.",
  "We owe this account to the Example Herald.",
  "The Example Herald had this story.",
  "This comes from the Example Herald.",
])("%s brings in that outlet's text", (introduction) => {
  expect(told(`\nMay 5, 2024\n\n${introduction}\n\nGas for the neighbours\n\n${body}`)).toEqual([
    "post original",
    "reprint republication Example Herald",
  ]);
});

test("an outlet has no byline as a person", () => {
  const [post] = splitText(`Peru and Fiji talk about gas\nBy Example Radio, May 5, 2024\n\n${body}`).articles;
  expect(post!.bylines).toEqual([]);
  const [other] = splitText(`Peru and Fiji talk about gas\nBy Ana Post, May 5, 2024\n\n${body}`).articles;
  expect(other!.bylines.map(({ words }) => words)).toEqual(["Ana Post"]);
});

test("another agency's dateline opens another reprint, which is that agency's", () => {
  const text = `\n\nBelow we reprint how the agency saw it.\n\nLIMA (XNA) – ${body}\n\n(YNA) The National Academy of Miners and Welders of Peru held a seminar on the gas.`;
  expect(told(text)).toEqual(["post original", "reprint republication XNA", "reprint republication YNA"]);
  expect(told(text.replace("YNA", "XNA"))).toEqual(["post original", "reprint republication XNA"]);
});

test("an interview is the outlet's to which it was given, and a message nobody's who sent it", () => {
  const turns = "What did the year teach you?\n\nThat nothing comes for free.\n\nWho are your allies?\n\nOur neighbours.";
  expect(told(`\n\nWe reproduce an interview that Ana Lima gave to Radio Example journalist Tom Borg.\n\n${turns}`)).toEqual([
    "post original",
    "reprint republication Radio Example",
  ]);
  const letter = "Dear Comrade Ambassador,\n\nWe send greetings to you and your people.\n\nTom Borg";
  expect(told(`\n\nWe publish the following message from Tom Borg to the ambassador.\n\n${letter}`)).toEqual([
    "post original",
    "reprint republication",
  ]);
});

test.each([
  ["Source: Embassy of Peru, London", "Embassy of Peru"],
  ["Source: Example Courier of May 4", "Example Courier"],
  ["Sources: Example Courier, London Example Post", "Example Courier; London Example Post"],
])("neither a town nor a day behind the name in “%s” is an outlet", (credit, outlet) =>
  expect(told(`\n\n${body}\n\n${credit}`)).toEqual(["post original", `reprint republication ${outlet}`]),
);

test("an office of information that signs a text is no outlet for that", () =>
  expect(told(`\n\n${body}\n\nPress Division\nDepartment of Information`)).toEqual(["post original"]));

test("days of issues stand between the outlets of a credit, and a kind of outlet before its name credits it", () => {
  expect(told(`\n\n${body}\n\nSources: Example Mail, 9 December; Example Newswire, 10 December`)).toEqual([
    "post original",
    "reprint republication Example Mail; Example Newswire",
  ]);
  const sent =
    "The Cypriot weekly Example Dawn of the Isles sent a reporter to the port. We translate her report with small cuts.";
  expect(told(`\n\n${sent}\n\n${body}`).at(-1)).toBe("reprint republication Example Dawn of the Isles");
  const adopted = "The council of the Example Left adopted this statement in Madrid on 14 December:";
  expect(told(`\n\n${adopted}\n\n${body}`).at(-1)).toBe("reprint republication");
});

test("place and day close a text and open none, and go with it", () => {
  const union =
    "The delegates of the dockers decided last night that no ship under that flag shall be worked until the tests are ended.\n\nWe know what this costs our members, and we do not do it lightly.\n\nSuva, 11 September 1995\n[Source: Example Pacific Bulletin, no. 37]";
  const text = `Dockers of Suva and Lautoka\n\n${union}\n`;
  const [, printed] = splitText(text).articles;
  expect(text.slice(printed!.start, printed!.end)).toBe(union);
});

test("a text with its own headline begins behind what the post says as “we”", () => {
  const own = "Good news for all who study in Peru. Our group asked for it in three questions, but the credit goes to others.";
  const text = `Press release of the embassy\n\n${own}\n\nDirect flights to return after four years\n\n${body}\n\nSource: Embassy of Peru\n`;
  const [, printed] = splitText(text).articles;
  expect(text.slice(printed!.start, printed!.end)).toBe(
    `Direct flights to return after four years\n\n${body}\n\nSource: Embassy of Peru`,
  );
  // Where nobody speaks as "we" above it, it heads what the post itself tells.
  const others = splitText(text.replace("Our group", "The group")).articles.filter(({ parent }) => parent !== null);
  expect(others.map(({ headline }) => headline)).toEqual(others.map(() => null));
});
