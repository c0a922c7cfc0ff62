import { expect, test } from "vitest";
import { splitText } from "./split-text.ts";

test("a page of one article keeps its headline, its day and what stands after it apart", () => {
  const { articles, furniture } = splitText(
    "Minister Alda Reis opens the harbour of Porto Novo\n\nBY: Tomas Brandt | July 30, 2021\n\nThe Minister for Transport of Cabo Verde, Alda Reis, opened the harbour on Thursday in the presence of many guests.\n\nShe thanked the workers.\n\n\nRelated Articles\n\nJoin Now",
  );
  expect(articles).toHaveLength(1);
  expect(articles[0]!.headline?.words).toBe("Minister Alda Reis opens the harbour of Porto Novo");
  expect(articles[0]!.published?.value).toBe("2021-07-30");
  expect(articles[0]!.bylines.map((byline) => byline.words)).toEqual(["Tomas Brandt"]);
  expect(furniture.map(({ kind }) => kind)).toEqual(["related", "appeal"]);
});

test("an archive page is cut into posts, their reprints, credits and datelines", () => {
  const { articles } = splitText(
    [
      "Angola and Vietnam mark fifty years of ties",
      "Both countries will hold concerts in their capitals, as the embassies announced in a joint note last week.",
      "The following article was originally published by the Meridian News Agency.",
      "Angola, Vietnam to celebrate anniversary",
      "LUANDA, May 20 (Meridian) -- Foreign Minister Rui Tavora said on Monday that both countries are old friends.",
      "Continue reading Angola and Vietnam mark fifty years of ties",
      "Parliament of Fiji receives guests from Samoa",
      "The Speaker of the Parliament of Fiji received a delegation of the Legislative Assembly of Samoa, led by its clerk.",
      "Continue reading Parliament of Fiji receives guests from Samoa",
    ].join("\n\n"),
  );
  expect(articles.map((article) => article.headline?.words)).toEqual([
    "Angola and Vietnam mark fifty years of ties",
    "Angola, Vietnam to celebrate anniversary",
    "Parliament of Fiji receives guests from Samoa",
  ]);
  expect(articles.map((article) => article.truncated)).toEqual([true, true, true]);
  expect(articles[1]!.parent).toBe(articles[0]!.id);
  expect(articles[1]!.credits.map((credit) => credit.value)).toEqual(["Meridian"]);
  expect(articles[1]!.dateline?.place?.value).toBe("Luanda");
  expect(articles[1]!.dateline?.date?.value).toBe("05-20");
});

test("a paragraph that names the agency of the dateline behind it brings in its text", () => {
  const page = (intro: string): string =>
    [
      "The left of Samoa and its guests",
      `The left of Samoa is divided on nearly everything. ${intro}`,
      "APIA, April 2 (Meridian) -- Samoa hopes to see exchanges with Fiji grow deeper, its Speaker said on Wednesday.",
      "He spoke to guests from Suva, who had come for the regatta.",
    ].join("\n\n");
  const [, reprint, ...more] = splitText(page("This is how Meridian saw the latest guests.")).articles;
  expect(more).toEqual([]);
  expect(reprint).toMatchObject({ relation: "republication", headline: null });
  expect(reprint!.credits.map(({ value }) => value)).toEqual(["Meridian"]);
  // Near miss: a standfirst of the agency's own report.
  expect(splitText(page("Guests came from Suva.")).articles).toHaveLength(1);
});

test("between a headline and the cut that names it no other post begins", () => {
  const { articles } = splitText(
    [
      "Fiji’s harbour workers meet in Suva",
      "The harbour workers of Fiji held their yearly meeting in Suva on Monday, with guests from Tonga and from Samoa.",
      "Continue reading Fiji’s harbour workers meet in Suva",
      "Samoan unions write to the congress in Suva",
      "The unions of Samoa have sent a message to the congress. We take it from Harbour Online, their journal.",
      "Samoan unions greet the ninth congress\n31 March 2025",
      "The unions of Samoa greet the ninth congress from the docks, and wish its delegates good days in Suva and a safe road home.",
      "Continue reading Samoan unions write to the congress in Suva",
    ].join("\n\n"),
  );
  expect(articles.map(({ headline, parent }) => `${headline?.words}${parent ? " (reprint)" : ""}`)).toEqual([
    "Fiji’s harbour workers meet in Suva",
    "Samoan unions write to the congress in Suva",
    "Samoan unions greet the ninth congress (reprint)",
  ]);
});

test("a row of languages, tags with a day, the mark of an end and a list of comments are what they are", () => {
  const post = (headline: string, day: number, text: string): string =>
    `${headline}\nFiled under: Pacific | ${day} April 2025\n\n${text}`;
  const { articles, furniture } = splitText(
    [
      "Samoan – Fijian – English",
      post(
        "Fiji and Samoa speak about the ferry",
        11,
        "The ministers of Fiji and Samoa met on Monday in Suva, and spoke about the ferry and its fares.\n\nThey agreed in principle to meet again in May. END",
      ),
      post(
        "Samoa sends a choir to Suva again",
        9,
        "The choir of Apia will sing in Suva in June, for the third time since the bridge was opened.\n\nIt has forty voices.",
      ),
      post(
        "Tonga lends Fiji a crane for the quay",
        6,
        "A crane of sixty tonnes reached the quay of Lautoka on Friday, on loan from the port of Nukuʻalofa.\n\nIt stays until the autumn.",
      ),
      "« Older posts",
      "Recent comments\nAna on Fiji and Samoa speak about the ferry\nP. Lima on Samoa sends a choir to Suva again",
    ].join("\n\n"),
  );
  expect(articles.map(({ headline, published }) => `${headline?.words} ${published?.value}`)).toEqual([
    "Fiji and Samoa speak about the ferry 2025-04-11",
    "Samoa sends a choir to Suva again 2025-04-09",
    "Tonga lends Fiji a crane for the quay 2025-04-06",
  ]);
  expect(furniture[0]).toMatchObject({ kind: "menu", start: 0, end: 25 });
});

test("who will donate goods is news, and who is asked to donate is the reader", () => {
  const { furniture } = splitText(
    "Angola and Vietnam hold talks\n\nHanoi, May 15 (ENA) - The ministers met on Monday.\n\nThe minister said that Vietnam will donate 5,000 tons of rice to Angola before joining the party in Luanda.\n\nPlease consider donating to keep us going.",
  );
  expect(furniture.map(({ kind, start, end }) => [kind, end - start])).toEqual([["appeal", 42]]);
});

test("headings below the one that has the day are sections of its article, but not where each has a dateline", () => {
  const sections = ["Talks in Kampala on the lake", "Call to Gaborone", "Three new ambassadors", "Opening of the map exhibition"];
  const page = (lead: (at: number) => string): string =>
    [
      "The Minister's week, 3 to 9 March\n\n10 March 2025\n\nLast week Foreign Minister Amina Wanjiru travelled to two neighbouring countries and received three ambassadors.",
      ...sections.map(
        (heading, at) =>
          `${heading}\n\n${lead(at)}the Minister spoke at length with her colleagues about the ferry, the harbours and the conference on wells, and thanked them for coming.`,
      ),
    ].join("\n\n");
  const headlines = (text: string): readonly (string | undefined)[] =>
    splitText(text).articles.map(({ headline }) => headline?.words);
  expect(headlines(page((at) => `On ${at + 4} March `))).toEqual(["The Minister's week, 3 to 9 March"]);
  expect(headlines(page((at) => `NAIROBI, March ${at + 4} (Example) — Here `)).length).toBeGreaterThan(1);
});

test("notices below a page's name are posts where each tells its day in a paragraph or two, and not where they are longer or tell none", () => {
  const notices = [
    ["Talks in Kampala", "the Foreign Minister of Kenya met her Ugandan counterpart about ferries on the lake."],
    ["Aid to Malawi", "two lorries with tents and blankets left for the flooded south."],
    ["New envoy named", "Baraka Simiyu took up his post as Ambassador to Estonia."],
    ["Forum in Entebbe", "some forty guests spoke about wells, pumps and pipes."],
    ["Letter to Gaborone", "the Minister wished Botswana well on its national holiday."],
  ] as const;
  const page = (day: (at: number) => string, more = ""): string =>
    ["The Ministry's digest, 3 to 9 March", ...notices.map(([title, told], at) => `${title}\n\n${day(at)}${told}${more}`)].join(
      "\n\n",
    );
  const posts = (text: string): number => splitText(text).articles.length;
  const onDay = (at: number): string => `On ${at + 4} March `;
  expect(posts(page(onDay))).toBe(5);
  expect(posts(page(() => "Here "))).toBeLessThan(5);
  expect(posts(page(onDay, "\n\nNothing more was said of it that day.\n\nRain went on and on."))).toBeLessThan(5);
});

test("a day with whoever signs without a name is no headline", () => {
  const { articles } = splitText(
    "Two neighbours set a date for their sea boundary\n\nPosted on 1 September 2023 by the editors\n\nThe foreign ministers of both countries agreed on Tuesday to sign the treaty on the boundary in the spring.",
  );
  expect(articles.map(({ headline }) => headline?.words)).toEqual(["Two neighbours set a date for their sea boundary"]);
});

test("a party that signs a printed statement above place and day is no headline, nor is a row of places to share it", () => {
  const told = (what: string): string =>
    `${what} was decided without the parliament, and the workers of both countries are the first to pay for it. Nobody had asked them.`;
  const share = "Share: Facebook – X – Telegram – Email";
  const posts = [
    [
      "Two neighbours set a date for their boundary",
      "Posted on 3 September 2023 by the editors",
      told("The line across the bay"),
      share,
    ],
    [
      "A party on the surcharge for steel",
      "Posted on 2 September 2023 by the editors",
      told("The surcharge on steel"),
      "People's Party of Examplia (PPE)\nBelém, 28 August 2023",
      share,
    ],
    [
      "Three ministers open a bridge in the north",
      "Posted on 1 September 2023 by the editors",
      told("The toll on the bridge"),
      share,
    ],
  ];
  const page = posts.map((post) => post.join("\n\n")).join("\n\n\n");
  const { articles } = splitText(page);
  expect(articles.map(({ headline }) => headline?.words)).toEqual(posts.map(([headline]) => headline));
  expect(articles.some(({ start, end }) => page.slice(start, end).includes("Telegram"))).toBe(false);
});

test("behind the way to older posts stands no article", () => {
  const told =
    "The foreign ministers of both countries agreed on Tuesday to sign the treaty on the boundary in the spring, and thanked the surveyors.";
  const page = `Two neighbours set a date for their boundary\n\n${told}\n\nOlder posts\n\nThis page has no paid staff and takes no money from governments.\n\nFollow us: Facebook | RSS`;
  const { articles } = splitText(page);
  expect(articles.map(({ end }) => page.slice(0, end).endsWith(told))).toEqual([true]);
});

test("a number and a section beside the day below a headline are neither headline nor author", () => {
  const post = (headline: string, section: string, text: string): string =>
    `${headline}\n4 March 2021 | No. 118 | ${section}\n\n${text}\n\nShare this | Print\nTags: quay`;
  const { articles } = splitText(
    [
      "THE EXAMPLE WEEKLY\n\nArchive > March 2021",
      post(
        "A week on the quay",
        "World",
        "A delegation of the fishers' union was in Suva on Monday and saw the new quay, which had been paved with help from abroad.",
      ),
      post(
        "No ship leaves Lautoka",
        "Work",
        "The crane drivers of Lautoka put down their gloves at dawn, and by noon six freighters lay at anchor behind the reef.",
      ),
      post(
        "In brief",
        "World",
        "The seamen of Samoa have asked for two net makers from Suva, who are to sail for Apia with the next boat of the union.",
      ),
    ].join("\n\n\n"),
  );
  expect(articles.map(({ headline, published, bylines }) => [headline?.words, published?.value, bylines.length])).toEqual([
    ["A week on the quay", "2021-03-04", 0],
    ["No ship leaves Lautoka", "2021-03-04", 0],
    ["In brief", "2021-03-04", 0],
  ]);
});

test("the whole text of another outlet is a reprint inside the post, its own words are not", () => {
  const relations = (text: string): readonly string[] => splitText(text).articles.map(({ relation }) => relation);
  const post =
    "Ferries run again\n4 May 2026\n\nThe ferries between Apia and Pago Pago run again, and carry rice and schoolbooks.";
  expect(relations(`${post}\n`)).toEqual(["original"]);
  expect(relations(`${post}\n\nSource: Example Lagoon Agency\n`)).toEqual(["original", "republication"]);
  expect(relations(`${post.replace("4 May 2026", "4 May 2026 – Xinhua")}\n`)).toEqual(["original", "republication"]);
});

test("a page of thousands of headlines with a line about each is read in time that grows with it", () => {
  const entries = Array.from({ length: 5000 }, (_, at) => `Minister opens harbour ${at} of the coast\n\nShe thanked them.\n`);
  const { articles, furniture } = splitText(entries.join("\n"));
  expect(articles.length + furniture.length).toBeGreaterThan(0);
});
