/** English words of time and what they stand for. */
export const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "january jan",
    "february feb febr",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sep sept",
    "october oct",
    "november nov",
    "december dec",
  ].flatMap((forms, index) => forms.split(" ").map((form) => [form, index + 1])),
);

export const weekdays: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "sunday sun",
    "monday mon",
    "tuesday tue tues",
    "wednesday wed weds",
    "thursday thu thur thurs",
    "friday fri",
    "saturday sat",
  ].flatMap((forms, index) => forms.split(" ").map((form) => [form, index])),
);

/** Forms that are other words, or names, unless they are capitalised. */
export const onlyCapitalised = new Set("may march mar sun sat mon wed fri".split(" "));

export const units: Readonly<Record<string, string>> = {
  day: "day",
  days: "day",
  week: "week",
  weeks: "week",
  wk: "week",
  wks: "week",
  fortnight: "fortnight",
  fortnights: "fortnight",
  weekend: "weekend",
  month: "month",
  months: "month",
  quarter: "quarter",
  quarters: "quarter",
  semester: "half",
  year: "year",
  years: "year",
  decade: "decade",
  decades: "decade",
  century: "century",
  centuries: "century",
};

export const seasons = new Set(["spring", "summer", "autumn", "winter"]);

export const partsOfDay = new Set("morning afternoon evening night midday noon midnight dawn daybreak lunchtime dusk".split(" "));

const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ordinalOnes =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const ordinalTens = "- - twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(" ");

/** Small numbers in words: their value, and whether they are ordinals. */
export const numberWords: ReadonlyMap<string, { readonly value: number; readonly ordinal: boolean }> = new Map<
  string,
  { readonly value: number; readonly ordinal: boolean }
>(
  [
    ones.map((word, value) => [word, { value, ordinal: false }] as const),
    tens.map((word, index) => [word, { value: index * 10, ordinal: false }] as const),
    ordinalOnes.map((word, value) => [word, { value, ordinal: true }] as const),
    ordinalTens.map((word, index) => [word, { value: index * 10, ordinal: true }] as const),
  ]
    .flat()
    .filter(([word]) => word !== "-"),
);

export const decadeWords: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
  noughties: 0,
  tens: 10,
};

/** Time zones as minutes east of UTC; abbreviations that several countries use for different times are left out. */
export const zones: Readonly<Record<string, number>> = {
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  est: -300,
  edt: -240,
  pdt: -420,
  jst: 540,
  kst: 540,
  hkt: 480,
  sgt: 480,
  wib: 420,
  wita: 480,
  ict: 420,
  pht: 480,
  pkt: 300,
  npt: 345,
  eat: 180,
  wat: 60,
  sast: 120,
  brt: -180,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  "greenwich time": 0,
  "beijing time": 480,
  "moscow time": 180,
  "hanoi time": 420,
  "pyongyang time": 540,
  "seoul time": 540,
  "tokyo time": 540,
  "tehran time": 210,
  "ankara time": 180,
  "havana time": -300,
  "caracas time": -240,
  "astana time": 300,
  "nairobi time": 180,
  "manila time": 480,
};
