const words = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty",
];
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  dozen: 12,
};

/** The number that digits or an English number word up to ninety-nine say; null for any other word. */
export function numberWord(printed: string): number | null {
  if (/^\d+$/.test(printed)) return Number(printed);
  const lower = printed.toLowerCase();
  const at = words.indexOf(lower);
  if (at >= 0) return at;
  const [ten, one] = lower.split("-");
  const base = tens[ten!];
  if (base === undefined) return null;
  return one === undefined ? base : words.includes(one) ? base + words.indexOf(one) : null;
}
