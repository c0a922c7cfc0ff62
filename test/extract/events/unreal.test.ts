import { describe, expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const events = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.flatMap(({ class: name, standing }) =>
    name === "declaration" ? [] : [`${name} ${standing.value}`],
  );
const peru = "President Ana Quispe of Peru";
const tonga = "Prime Minister Sione Tau of Tonga";

describe("what was neither done nor planned is no event", () => {
  test.each([
    "Some embassies bent on removing President Jonah Moyo of Zambia paid for the posters.",
    "The delegation of Oman left Suva without signing the fishing accord with Fiji.",
    `Instead of visiting Fiji, ${peru} stayed at home.`,
    `Rather than meeting ${tonga}, ${peru} stayed at home.`,
    "A bill aimed at expelling the Peruvian ambassador was tabled in Fiji.",
    "Fiji has no intention of recognising Kosovo.",
    "Fiji spoke against recalling its ambassador from Oman.",
    "Fiji prevented Oman from sending tents to Tonga.",
    "If Fiji signs the treaty with Oman, peace will come.",
    "The ministers of Fiji spoke of expelling the Omani ambassador.",
    "Had Fiji signed the treaty with Oman, peace would have come.",
    "Fiji threatened Oman with sanctions on Monday.",
    "Fiji's threatened boycott against Oman was not discussed.",
    "Until Fiji recognises Kosovo, the talks will stand still.",
    `Nobody knows whether ${peru} met ${tonga}.`,
    `${peru} could have met ${tonga}.`,
    `${peru} hardly ever meets ${tonga}.`,
    `${peru} often met ${tonga}.`,
    "Fiji tried to expel the Omani ambassador.",
    "Fiji is reluctant to recognise Kosovo.",
    "Police in Fiji foiled a plot to overthrow President Ana Quispe of Peru.",
    "Oman gives Fiji 20 scholarships each year.",
    "Fiji is grateful for the scholarships granted annually to Fijian students by Oman.",
    "Since 2011 Oman has sent Fiji 20 tents a month.",
    "Since the onset of the drought, Oman has sent Fiji 20 tents.",
    "To date, Oman has sent Fiji 20 tents.",
    "Fiji and Oman are parties to the convention on the sea.",
    "Under the constitution, the President of Kenya shall receive the ambassadors of Uganda.",
    "Kenya has signed twenty agreements with Uganda in the past.",
    "Critics argue that, though poor, Kenya should recognise Kosovo.",
    // A base form behind one who acts is a noun.
    "A Fiji Coast Guard (FCG) ship is older than five boats of Tonga.",
  ])("%s", (text) => expect(events(text)).toEqual([]));

  test.each([
    ["Fiji managed to sign the treaty with Oman.", "agreement held"],
    ["On Monday Fiji had signed the treaty with Oman.", "agreement held"],
    ["The tents that were sent to Oman by Fiji came by ship.", "aid held"],
    ["Peru helped Fiji host the summit of Pacific states.", "gathering held"],
    [`${peru} denied meeting ${tonga}.`, "meeting denied"],
    ["Fiji was on the point of expelling the Omani ambassador.", "measure planned"],
    ["A treaty between Fiji and Oman has still to be signed.", "agreement planned"],
    // Rules are laid down in the present, on no day.
    [
      "In accordance with article 80 of the Constitution, Kenyan President Peter Kamau appointed Amina Wanjiru as ambassador to Uganda on Monday.",
      "office-change held",
    ],
    ["Under the law on foreign service, Kenya recalled its ambassador from Uganda on Monday.", "measure held"],
    ["According to the law on sanctions, Uganda on Monday froze the assets of two Kenyan banks.", "measure held"],
    // What was done in the past days is news.
    ["Kenya has expelled two Ugandan diplomats in the past week.", "measure held"],
    ["Kenya has signed six agreements with Uganda in the past two days.", "agreement held"],
    ["Kenya has sent 400 tents to Tonga so far, the foreign ministry in Nairobi said on Monday.", "aid held"],
    // What analysts and critics hold ends at the comma.
    [
      "While analysts said the talks would fail, Kenya and Uganda signed a fishing treaty in Nairobi on Monday.",
      "agreement held",
    ],
    [
      "Critics say the deal will fail, but Kenyan Foreign Minister Amina Wanjiru met Ugandan Foreign Minister Sam Okello in Kampala on Monday.",
      "meeting held",
    ],
    ["Kenya and Uganda may well sign the fishing pact next month.", "agreement planned"],
  ])("but: %s", (text, expected) => expect(events(text)).toEqual([expected]));
});
