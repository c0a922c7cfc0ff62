/** The names of the months as they are written out for readers. */
export const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The names of the days of the week, Sunday first, as the calendar of JavaScript counts them. */
export const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** Source of an expression for a month, written out; its capital is asked for unless the expression ignores case. */
export const fullMonth = `(?:${months.join("|")})`;

/** Source of an expression for a day of the week, written out; its capital is asked for unless the expression ignores case. */
export const fullWeekday = `(?:${weekdays.join("|")})`;

/** Source of an expression for a month, written out or cut to three letters ("Sept" to four), for expressions that ignore case. */
export const anyMonth =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

/** Source of an expression for a day of the week, written out or cut short, for expressions that ignore case. */
export const anyWeekday = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?";

/** The number of a month, 1 to 12, by its first three letters; 0 where they begin none. */
export const monthNumber = (name: string): number =>
  months.findIndex((month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1;
