/** A paragraph that says on which day its matter fell, as news does: a weekday, a day of a month, days of a month. */
export const tellsDay =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|last (?:week|month)|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d|\d{1,2}(?:st|nd|rd|th)?(?: (?:and|to)|[-–]\d{1,2})? ?(?:January|February|March|April|May|June|July|August|September|October|November|December))\b/u;
