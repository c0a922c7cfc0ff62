import type { SeatWords } from "../../authority/group-words.ts";
import type { Word } from "../words.ts";

/** Words before a capital that make it a place. */
const placing =
  /^(?:in|at|to|from|near|into|toward|towards|outside|around|of|for|through|via|visit|visits|visited|visiting|arrived|reach|reached|left|leave|leaving|leaves|between|s|greater|central|downtown|city)$/;
/** Verbs before a capital that make it the one addressed ("accused Algiers of harbouring"), by their stems. */
const addressing =
  /^(?:(?:accus|warn|urg|ask|thank|blam|condemn|criticis|criticiz|reject|slam|slamm|denounc|deplor|press|inform|notif|assur|support|insist|protest|trash|lambast|slat|mock|prais|laud|hail|commend|back|dismiss|decri|decry|rebuk|chid|berat|castigat|blast|lash|tongue-lash|defend|applaud|salut|congratulat|condemn|challeng|defi|defy|implor|begg|beseech|entreat|exhort|lectur|scold|taunt|threaten|provok|provoc|echo|contradict|rebuff|snubb|court|reprimand|remind|counsel|cautio|caution|ridicul|derid|revil|vilif|villif|upbraid|reproach|fault|censur|pressur|persuad|convinc|reassur|repudiat|refut|oppos|disput|contest|belittl|rubbish)(?:e|es|s|ed|ied|ies|ing|n|ning|ned|ns)?|told|tells|tell|beg|begs|thinks?|deems?|finds|finding|wants?|wanted|denied|denies|called|termed|as|invited|says|said|against|upon)$/;
/** Nouns before "with" whose other side is a government. */
const dealing =
  /^(?:talks|relations|ties|agreement|agreements|cooperation|dialogue|negotiations|sit|sits|dispute|conflict|war|border|deal|deals|links|contacts|partnership|friendship|accord|treaty|consultations|solidarity|row|truce|ceasefire)$/;
/** Nouns shortly before "for", "to", "on" or "at" that go to a government ("harsh words for Kyiv", "pins the blame on Tehran"). */
const aimed =
  /^(?:messages?|words?|warnings?|praise|criticism|advice|questions?|scorn|rebukes?|rap|blow|snub|setback|support|sympathy|thanks|contempt|answers?|reply|replies|signals?|reproach|reminders?|lectures?|barbs?|swipes?|broadsides?|appeals?|pleas?|demands?|ultimatums?|blame|pressure|sanctions|demand|finger|fingers|anger|fury|ire|olive|threats?|concessions?|compliments?|applause|solidarity|opposition|loyalty|allegiance|debts?|aid|assistance|loans?|arms|weapons|sales)$/;
/** Words before "with" that tie places rather than governments ("the road that links Lagos with Accra"). */
const tying =
  /^(?:link\w*|connect\w*|road|rail\w*|flights?|routes?|lines?|bus|buses|trains?|ferry|ferries|twin\w*|compar\w+|cable|highway|motorway)$/;
/** Words between such a noun and the name. */
const AIM = 4;

/** Does a preposition before the capital at `at` lead from what is said or done to it as a government? */
function isAimedAt(words: readonly Word[], at: number): boolean {
  const prior = words[at - 1]?.folded ?? "";
  if (words[at - 1]?.gap !== " ") return false;
  let from = at - 1;
  while (from > Math.max(0, at - 1 - AIM) && words[from - 1]!.gap === " ") from--;
  const before = words.slice(from, at - 1);
  if (prior === "with") return !words.slice(Math.max(0, at - 10), at - 1).some(({ folded }) => tying.test(folded));
  return /^(?:for|to|on|at|upon|against)$/.test(prior) && before.some(({ folded }) => aimed.test(folded));
}

/** Words between a capital and its verb. */
const between =
  /^(?:also|again|now|today|yesterday|still|since|however|meanwhile|in|effect|turn|response|reply|on|for|its|part|by|early|late|this|last|week|mon|tues|wednes|thurs|fri|satur|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|evening|morning|night|then|too|never|not|a|the|of|notification|decree|order|statement|letter|communique|note|\d+|\p{L}+ly)$/u;

const MOST_BETWEEN = 7;

/** Does a verb of governments follow word `at`, with no more than adverbs between? */
function verbFollows(words: readonly Word[], at: number, verbs: ReadonlySet<string>): boolean {
  for (let next = at; next < Math.min(words.length, at + MOST_BETWEEN); next++) {
    const gap = words[next - 1]!.gap;
    if (gap !== " " && !(gap === ", " && next > at - 1)) return false;
    const word = words[next]!;
    if (!word.capital && (verbs.has(word.folded) || verbs.has(`${word.folded} ${words[next + 1]?.folded ?? ""}`)))
      // A comma before a verb ends an insertion; right after the name it may begin another clause.
      return gap === " " || next > at;
    if (!between.test(word.folded)) return false;
  }
  return false;
}

/** Does the capital at `at`, `length` words long, act as its state's government here? `isSeat` tells whether another capital or country begins at a word. */
export function actsAsState(
  words: readonly Word[],
  at: number,
  length: number,
  { verbs, deeds }: SeatWords,
  isSeat: (at: number) => number,
): boolean {
  const before = words[at - 1];
  const last = words[at + length - 1]!;
  const next = words[at + length];
  const prior = before?.folded ?? "";
  if (!last.possessive && (next === undefined || last.gap !== " " || !next.capital) && isAimedAt(words, at)) return true;
  if (before && (placing.test(prior) || (before.capital && before.gap === " " && at > 1 && !before.possessive))) return false;
  // "condemned what she called New Delhi's meddling"
  if (last.possessive && addressing.test(prior)) return true;
  if (last.possessive) return next !== undefined && (deeds.has(next.folded) || deeds.has(words[at + length + 1]?.folded ?? ""));
  if (addressing.test(prior) && before!.gap === " ") return next === undefined || last.gap !== " " || !next.capital;
  if (prior === "on" && /^call(?:ed|s|ing)?$/.test(words[at - 2]?.folded ?? "")) return true;
  // "lifted by Riyadh": who acts in a passive.
  if (prior === "by" && verbs.has(words[at - 2]?.folded ?? "")) return next === undefined || last.gap !== " " || !next.capital;
  if (prior === "with" && dealing.test(words[at - 2]?.folded ?? "")) return true;
  // "Kigali and Lilongwe are to", "Islamabad, Kabul and Tashkent have": the verb follows the last of them.
  let end = at + length;
  for (let steps = 0; steps < 6; steps++) {
    const joined = words[end]?.folded === "and" ? end + 1 : words[end - 1]!.gap === ", " && words[end]?.capital ? end : -1;
    const more = joined < 0 ? 0 : isSeat(joined);
    if (more === 0) break;
    end = joined + more;
  }
  return verbFollows(words, end, verbs);
}
