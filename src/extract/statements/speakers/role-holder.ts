import type { SpeakerWordings } from "../../../codebook/wordings/speaker-wordings.ts";
import type { Actor } from "../../../model/actor.ts";
import { foldName } from "../../../text/fold-name.ts";
import type { ArticleView } from "../article-view.ts";
import type { Memory, Speaker } from "./memory.ts";

/** The words of a role without what points to it ("the top diplomat"). */
const titleOf = (role: string): string => role.toLowerCase().replace(/^(?:the|a|an|his|her|their|its)\s+/, "");

/** Has somebody an office that a title means too, of a country where one is told? */
function bearsKindred(
  view: ArticleView,
  { actor }: Speaker,
  akin: RegExp,
  { lowerRanks }: SpeakerWordings,
  country: string | null = null,
): boolean {
  const known = actor === null ? undefined : view.actors.get(actor);
  if (!known || (country !== null && known.country?.value !== country)) return false;
  return known.roles.some(({ office }) => akin.test(office.value) && !lowerRanks.test(office.value));
}

const wordsOf = (printed: string): readonly string[] => printed.toLowerCase().split(/[\s,;-]+/);

/** "The UN official": the person last named who has an office of that body; null where nobody has. */
export function officerOf(view: ArticleView, body: Actor, { named }: Memory): Speaker | null {
  const forms = new Set([body.name.value, ...body.aliases.map(({ form }) => form)].map(foldName));
  const serves = ({ actor }: Speaker): boolean =>
    view.actors.get(actor!)?.roles.some(({ organisation }) => organisation && forms.has(foldName(organisation.value))) ?? false;
  const found = named.filter(serves);
  return found.length === 1 ? found[0]! : null;
}

/** Of two with the word in their titles, "the Secretary" is the one called nothing but that. */
export function exactHolder(view: ArticleView, role: string, { named }: Memory): string | null {
  const wanted = role.toLowerCase().replace(/^the\s+/, "");
  const found = named.filter(({ actor }) =>
    view.actors.get(actor!)?.roles.some(({ office }) => office.value.toLowerCase() === wanted),
  );
  return found.length === 1 ? found[0]!.actor : null;
}

/** Whom a bare title means: of those with the word in their titles the one called nothing but that, or whoever bears one that only this title means ("the top diplomat"). */
export function titledBy(view: ArticleView, role: string, memory: Memory, wordings: SpeakerWordings): string | null {
  const akin = wordings.kindred.get(titleOf(role));
  const { current, named } = memory;
  const bearers = akin
    ? [...(current?.person ? [current] : []), ...named].filter((one) => bearsKindred(view, one, akin, wordings))
    : [];
  return bearers[0]?.actor ?? (/^the [a-z]+$/i.test(role) ? exactHolder(view, role, memory) : null);
}

/** "The president" is not the spokesperson last named, whose title says otherwise. */
export function isOtherwiseTitled(
  view: ArticleView,
  role: string,
  { actor }: Speaker,
  { titles: nouns }: SpeakerWordings,
): boolean {
  const wanted = role.toLowerCase().match(nouns)?.at(-1);
  const offices = view.actors.get(actor ?? "")?.roles.map(({ office }) => office.value.toLowerCase()) ?? [];
  const titles = offices.flatMap((office) => office.match(nouns) ?? []);
  return (
    wanted !== undefined && titles.length > 0 && !titles.includes(wanted) && !offices.some((office) => office.includes(wanted))
  );
}

/** The last named person whose office has every word of the role ("the Foreign Minister", "the envoy"), of a country where the role is given one. */
export function roleHolder(
  view: ArticleView,
  role: string,
  country: string | null,
  { named, current, lastPerson, leader, hosting }: Memory,
  wordings: SpeakerWordings,
): Speaker | null {
  const { manners, offices, kindred, others, anybody } = wordings;
  if (/\bdelegation\b/i.test(role)) return leader;
  const title = titleOf(role);
  const whole = title
    .split(/[\s-]+/)
    .map((word) => word.replace(/\.$/, ""))
    .filter((word) => !manners.has(word));
  // "FM spokesman", "the palace spokeswoman": whosever, one who speaks for others.
  const wanted = /^spokes|^spox$/.test(whole.at(-1) ?? "") ? [whole.at(-1)!] : whole;
  const akin = kindred.get(title) ?? kindred.get(wanted.join(" "));
  const bearsAkin = (speaker: Speaker): boolean => akin !== undefined && bearsKindred(view, speaker, akin, wordings, country);
  // "The top diplomat" is neither an envoy, as any diplomat may be, nor anybody of a country, as any of its diplomats.
  const ofAnybody = wanted.every((word) => anybody.has(word));
  const onlyAkin = akin !== undefined && ofAnybody;
  const kinds = wanted.length === 1 && !onlyAkin ? offices.get(wanted[0]!) : undefined;
  if (kinds && country === null) {
    const bears = ({ actor }: Speaker): boolean =>
      view.actors.get(actor!)?.roles.some(({ office }) => kinds.test(office.value)) ?? false;
    return named.find(bears) ?? null;
  }
  // "The Cuban diplomat": an ambassador of no told country rather than anybody of that one.
  if (kinds && country !== null) {
    const bears = ({ actor }: Speaker): boolean => {
      const known = actor === null ? undefined : view.actors.get(actor);
      if (!known || (known.country && known.country.value !== country)) return false;
      return known.roles.some(({ office }) => kinds.test(office.value));
    };
    const diplomat = current?.person && bears(current) ? current : named.find(bears);
    if (diplomat) return diplomat;
  }
  // "The guest": whoever of those named does not speak already.
  if (country === null && wanted.length === 1 && others.has(wanted[0]!)) {
    // Whoever received the other stays the host, whoever of them speaks.
    if (hosting && /^(?:host|guest|visitor)$/.test(wanted[0]!)) return wanted[0] === "host" ? hosting.host : hosting.guest;
    // Of two who met, "the host" may be whom the narrator named first, "the guest" and "his counterpart" are the other.
    const first = wanted[0] === "host" ? null : (lastPerson?.actor ?? null);
    const speaks = current?.person ? current.actor : first;
    const left = named.filter(({ actor }) => actor !== speaks);
    // Before anybody spoke the host is whom the text named first.
    return (wanted[0] === "host" && speaks === null ? left.at(-1) : left[0]) ?? null;
  }
  const holds = ({ actor }: Speaker): boolean => {
    const known = actor === null ? undefined : view.actors.get(actor);
    if (!known) return false;
    if (country !== null && known.country?.value !== country) return false;
    if (ofAnybody) return country !== null && !onlyAkin;
    const words = new Set(known.roles.flatMap(({ office }) => wordsOf(office.value)));
    if (wanted.every((word) => words.has(word))) return true;
    // "The party leader", "the department head": whoever has an office in one.
    const within = new Set(known.roles.flatMap(({ organisation }) => (organisation ? wordsOf(organisation.value) : [])));
    const telling = wanted.filter((word) => !anybody.has(word) && !words.has(word));
    return wanted.length > telling.length && telling.every((word) => within.has(word));
  };
  if (current?.person && holds(current)) return current;
  if (current?.person && bearsAkin(current)) return current;
  const holder = named.find(holds) ?? named.find(bearsAkin);
  if (holder || country === null || onlyAkin) return holder ?? null;
  // "The Vietnamese leader" among two of whom the other is known to be from elsewhere.
  const left = named.filter(({ actor }) => {
    const known = actor === null ? undefined : view.actors.get(actor);
    return known !== undefined && (known.country === null || known.country.value === country);
  });
  if (left.length < 2) return left[0] ?? null;
  // "The Qatari foreign minister": not the Emir.
  const fitting = left.filter((one) => !isOtherwiseTitled(view, role, one, wordings));
  return fitting.length === 1 ? fitting[0]! : null;
}

/** Has somebody an office with the very word of a bare role ("the minister"), or one that the title means too ("the premier")? */
export function bearsOffice(view: ArticleView, role: string, speaker: Speaker, wordings: SpeakerWordings): boolean {
  const { actor } = speaker;
  const akin = wordings.kindred.get(titleOf(role));
  if (akin && bearsKindred(view, speaker, akin, wordings)) return true;
  const word = /^the ([a-z]+)$/i.exec(role)?.[1]?.toLowerCase();
  const known = actor === null ? undefined : view.actors.get(actor);
  return (
    word !== undefined &&
    (known?.roles.some(({ office }) =>
      office.value
        .toLowerCase()
        .split(/[\s,;-]+/)
        .includes(word),
    ) ??
      false)
  );
}

/** "The latter", "the former": of the two last named; undefined for any other words. */
export function latterOrFormer(printed: string, { named }: Memory): Speaker | null | undefined {
  const word = /^the (latter|former)$/i.exec(printed)?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  const [one, other] = named;
  if (!one || !other) return null;
  const later = one.spans[0]!.start > other.spans[0]!.start ? one : other;
  return word === "latter" ? later : later === one ? other : one;
}
