import { type DayNumber, dayNumber } from "./calendar.ts";

/** Easter Sunday of Western churches, by the Gregorian computus. */
function western(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moon = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const full = moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7;
  const month = 3 + Math.floor((full - weekday + 40) / 44);
  return dayNumber(year, month, full - weekday + 28 - 31 * Math.floor(month / 4))!;
}

/** That of Orthodox churches, by the Julian computus, told in the Gregorian calendar. */
function orthodox(year: number): DayNumber {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const month = Math.floor((moon + weekday + 114) / 31);
  const day = ((moon + weekday + 114) % 31) + 1;
  const century = Math.floor(year / 100);
  return dayNumber(year, month, day)! + century - Math.floor(century / 4) - 2;
}

/** Easter Sunday of a year from 1583 on. */
export const easter = (year: number, church: "western" | "orthodox"): DayNumber =>
  church === "western" ? western(year) : orthodox(year);
