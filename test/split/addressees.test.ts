import { expect, test } from "vitest";
import { splitText } from "./split-text.ts";

const letter = (address: string): string =>
  `Greetings to Suva\n9 September 2024\n\nThe President of Malta has sent the following message.\n\n${address}\n\nExcellency,\n\nI thank you for joining us on 17 March. I wish you well.\n\nAna Lima\nPresident\n`;

test.each([
  "To His Excellency Mr. Tomas Novak,\nChairman of the Standing Committee of the National Assembly\nof the Republic of Fiji",
  "To His Excellency\nTomas Novak\nPresident of the Republic of Fiji",
  "H.E. Mr. Tomas Novak\nPresident of the Republic of Fiji\nSuva",
])("the lines that tell whom a letter goes to head nothing: %s", (address) => {
  const { articles } = splitText(letter(address));
  expect(articles[0]!.headline?.words).toBe("Greetings to Suva");
});
