import { months, weekdays } from "../../text/calendar-names.ts";
import type { Person } from "./cast.ts";
import type { Happening } from "./happenings.ts";
import type { Telling } from "./tellings.ts";

const dateOf = (day: number): Date => new Date(day * 86_400_000);
export const isoOf = (day: number): string => dateOf(day).toISOString().slice(0, 10);

const titled = ({ office, country, name }: Person): string => `${country.adjective} ${office} ${name}`;
const after = ({ office, country, name }: Person): string => `${name}, ${office} of ${country.name},`;

function dayWords({ dayForm, wrongYear }: Telling, day: number, how: number): string {
  const date = dateOf(day);
  const [d, m, y] = [date.getUTCDate(), months[date.getUTCMonth()], date.getUTCFullYear() - (wrongYear ? 1 : 0)];
  switch (dayForm) {
    case "none":
      return "";
    case "yesterday":
      return " yesterday";
    case "weekday":
      return ` on ${weekdays[date.getUTCDay()]}`;
    case "dateline":
      return " here today";
    case "date":
      return how % 2 === 0 ? ` on ${d} ${m} ${y}` : ` on ${m} ${d}, ${y}`;
  }
}

function sentence(telling: Telling, happening: Happening): string {
  const { host, guest, city, part, mode } = happening;
  const how = telling.wording;
  const when = `${dayWords(telling, happening.day, how)}${part ? ` in the ${part}` : ""}`;
  const where = city && telling.dayForm !== "dateline" ? ` in ${city}` : "";
  if (happening.class === "visit")
    return [
      `${titled(guest)} arrived${where}${when} for an official visit to ${host.country.name}.`,
      `${after(guest)} began an official visit to ${host.country.name}${when}.`,
      `${titled(guest)} is paying an official visit to ${host.country.name}, which began${when || " this week"}.`,
    ][how % 3]!;
  if (mode === "phone")
    return [
      `${titled(host)} held a telephone conversation with ${titled(guest)}${when}.`,
      `${titled(guest)} received a phone call from ${titled(host)}${when}.`,
      `${after(host)} spoke by phone with ${after(guest).slice(0, -1)}${when}.`,
    ][how % 3]!;
  return [
    `${titled(host)} received ${titled(guest)}${where}${when}.`,
    `${titled(host)} met with ${titled(guest)}${where}${when}.`,
    `${after(guest)} held talks with ${titled(host)}${where}${when}.`,
    `${titled(guest)} was received${where}${when} by ${titled(host)}.`,
    `${after(host)} had a meeting${where}${when} with ${after(guest).slice(0, -1)}.`,
  ][how % 5]!;
}

const bodies = (happening: Happening, how: number): string => {
  const [one, two] = happening.matters;
  const { host, guest } = happening;
  return [
    `The talks touched on ${one} and ${two}. ${guest.short} thanked the host for the welcome.`,
    `The two sides discussed ${one}. They also spoke about ${two}.`,
    `${host.short} said that ${one} had gone well this year. For his part, ${guest.short} proposed to do more on ${two}.`,
    `Both sides agreed to continue their work on ${one} and ${two}.`,
  ][how % 4]!;
};

/** A telling as an article in plain text: headline, dateline where it has one, body. Publisher and day of publication stand beside it, not in it. */
export function renderText(telling: Telling): string {
  const [first] = telling.happenings;
  const { host, guest } = first!;
  const headline =
    telling.happenings.length > 1
      ? `${host.name} meets several guests`
      : `${host.name}, ${guest.name} ${first!.class === "visit" ? "prepare talks in" : "speak about"} ${first!.class === "visit" ? host.country.capital : first!.matters[0]}`;
  const date = dateOf(first!.day);
  const dateline =
    telling.dayForm === "dateline"
      ? `${(first!.city ?? host.country.capital).toUpperCase()}, ${months[date.getUTCMonth()]} ${date.getUTCDate()} (Example Wire) -- `
      : "";
  const body = telling.happenings.map(
    (happening) => `${sentence(telling, happening)} ${bodies(happening, telling.wording >> 3)}`,
  );
  // A page that carries a text again is never the same bytes.
  const carried = telling.reprintOf === null ? "" : `\n\nWe print this text again from our archive.`;
  return `${headline}\n\n${dateline}${body.join("\n\n")}${carried}\n`;
}
