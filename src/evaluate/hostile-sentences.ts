const met = "Latvian President Dzidra Ozola received Fijian Foreign Minister Sitiveni Naulu";

/** A word of six letters, another for each number below 8,000. */
const wordOf = (number: number): string =>
  [number, Math.floor(number / 20), Math.floor(number / 400)]
    .map((digit) => "bdfghjklmnprstvwyzcx"[digit % 20]! + "aeiou"[digit % 5]!)
    .join("");
const nameOf = (number: number): string => wordOf(number).replace(/^./, (letter) => letter.toUpperCase());

/** Sentences that are made to cost more than they say, each of about `size` characters: no rule may take more than its share of time on them. */
export const hostileSentences: Readonly<Record<string, (size: number) => string>> = {
  "one clause after another": (size) => `${`${met} in Riga on Monday, and `.repeat(size / 103)}left.`,
  commas: (size) => `${met}${", and then".repeat(size / 10)}.`,
  "bare commas": (size) => `${met}${", ".repeat(size / 2)}.`,
  "a list of persons": (size) => `The President received ${"Minister Dzidra Ozola, ".repeat(size / 23)}and others.`,
  "persons of whom no two are alike": (size) =>
    `The President received ${Array.from({ length: size / 25 }, (_, at) => `Minister ${nameOf(at)} ${nameOf(7_999 - at)}, `).join("")}and others.`,
  "persons of one surname": (size) =>
    `The President received ${Array.from({ length: size / 22 }, (_, at) => `Minister ${nameOf(at)} Ozola, `).join("")}and others.`,
  "a list of states": (size) => `The President received the ministers of ${"Latvia, Fiji, ".repeat(size / 14)}and Peru.`,
  "one title upon another": (size) => `${"Deputy Minister of the Ministry of ".repeat(size / 35)}${met}.`,
  "words with capitals": (size) => `${"National Joint ".repeat(size / 15)}${met}.`,
  "words without an end": (size) => `${met} ${"word ".repeat(size / 5)}`,
  "one long word": (size) => `${met} ${"w".repeat(size)}.`,
  "unclosed quotation marks": (size) => `${met}. ${'"We thank you, said the minister, “and '.repeat(size / 39)}`,
  "brackets that stay open": (size) => `${met} ${"(the host ".repeat(size / 10)}.`,
  "said and said": (size) => `${"the minister said that ".repeat(size / 23)}all is well.`,
  "that and that": (size) => `The minister said ${"that he hoped ".repeat(size / 14)}for peace.`,
  "to and to": (size) => `The minister agreed ${"to strive to ".repeat(size / 13)}meet.`,
  "of and of": (size) => `The minister of the ${"head of the ".repeat(size / 12)}state arrived.`,
  days: (size) => `${met} on ${"4 May 2026, on Monday, ".repeat(size / 23)}.`,
  amounts: (size) => `Fiji gave Latvia ${"US$12 million and 500 tonnes of flour, ".repeat(size / 39)}.`,
  dashes: (size) => `${met} ${"— the host — ".repeat(size / 13)}.`,
  "full stops without a space": (size) => `${met}${".A".repeat(size / 2)}.`,
  digits: (size) => `${met} ${"1".repeat(size)}.`,
};
