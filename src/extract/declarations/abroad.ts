import type { EventWords } from "../../codebook/events/event-words.ts";
import type { DeclarationWordings } from "../../codebook/wordings/declaration-wordings.ts";
import { type Actor, lands } from "../../model/actor.ts";
import type { ActorMention } from "../../model/mention.ts";
import { statesOf } from "../events/report/actors-of.ts";
import type { Scene } from "../events/scene/scene.ts";
import type { SceneToken } from "../events/scene/scene-token.ts";
import { isAside } from "./is-aside.ts";

/** Where a speaker is at home: no country for an international organisation's official, and for one whose country is unknown. */
export interface Home {
  readonly countries: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
}

export function homeOf(speakers: readonly Actor[]): Home {
  return {
    countries: new Set(
      speakers.flatMap(({ country, roles }) => (country ?? roles.find((role) => role.country)?.country)?.value ?? []),
    ),
    speakers: new Set(speakers.map(({ id }) => id)),
  };
}

const actorsAt = (token: SceneToken, actors: ReadonlyMap<string, Actor>): readonly Actor[] =>
  (token.actor?.actors ?? []).flatMap((id) => actors.get(id) ?? []);

const isAdjective = ({ actor }: SceneToken): boolean => actor?.form === "demonym";
/** Kinds of actors for whom a speaker may speak. */
const acting: ReadonlySet<string> = new Set(["state", "body", "party", "territory"]);

/** Between a subject and its verb ("Fiji also supports", "Fiji has always stood by"). */
const passedOver = (low: string): boolean =>
  low.endsWith("ly") || low === "always" || low === "also" || low === "never" || low === "“" || low === '"';

/** Does a finite verb follow, by which who stands there acts or is ready to act, and which does not tell others what to do ("Fiji will help", but not "urged Fiji to", "Fiji must")? */
function isSubject(
  tokens: Scene["tokens"],
  at: number,
  { helpers, duties, speech }: EventWords,
  holds: ReadonlySet<string>,
): boolean {
  if (tokens[at]!.possessive || tokens[at]!.attributive) return false;
  let next = at + 1;
  while (passedOver(tokens[next]?.low ?? "")) next++;
  const { kind, low } = tokens[next] ?? { kind: "mark", low: "" };
  if (kind !== "word" || (duties.has(low) && low !== "would")) return false;
  return low !== "to" && (helpers.has(low) || holds.has(low) || (/[a-z](?:s|ed)$/.test(low) && !speech.has(low)));
}

/**
 * Of a speaker whose country nothing tells it is that of the first state that is told to act in the words, where they name another one too ("Fiji stands by Tonga, the minister
 * said"). An organisation of states has none.
 */
export function homeInWords(
  home: Home,
  { tokens }: Scene,
  actors: ReadonlyMap<string, Actor>,
  words: EventWords,
  { holds }: DeclarationWordings,
): Home {
  if (home.countries.size > 0 || [...home.speakers].some((id) => actors.get(id)?.kind === "igo")) return home;
  const named = tokens.flatMap((token, at) =>
    token.quoted
      ? []
      : actorsAt(token, actors).flatMap(({ id, kind, country }) =>
          country && !home.speakers.has(id)
            ? [{ country: country.value, acts: acting.has(kind) && !isAdjective(token) && isSubject(tokens, at, words, holds) }]
            : [],
        ),
  );
  const first = named.find(({ acts }) => acts);
  return first && new Set(named.map(({ country }) => country)).size > 1 ? { ...home, countries: new Set([first.country]) } : home;
}

/** Is the actor of another country, or of none, as the speaker sees it? */
export function isAbroad(actor: Actor, { countries, speakers }: Home): boolean {
  if (speakers.has(actor.id)) return false;
  if (actor.kind === "igo") return true;
  return actor.country !== null && !countries.has(actor.country.value);
}

/** Is it an outlet, or an organisation whose country but the authority tells: to speak to the press or of a firm is to speak of no country. */
const isFirm = ({ kind, country }: Actor): boolean =>
  kind === "outlet" || (kind === "organisation" && country?.spans.length === 0);

/** Words before the name of a town that is but a place. */
const placing = new Set([
  "in",
  "at",
  "near",
  "of",
  "the",
  "from",
  "across",
  "around",
  "outside",
  "inside",
  "within",
  "via",
  "through",
  "over",
  "on",
  "into",
  ",",
  "and",
]);

/** So many words may stand between what is carried and where to. */
const TO_LAND = 5;

/** Is a country but where goods or people come from, or are carried to ("had been brought in from Fiji", "exports to Fiji and Tonga")? */
function isCarried(tokens: Scene["tokens"], at: number, carried: ReadonlySet<string>): boolean {
  let lead = at - 1;
  while (lead > at - TO_LAND && (tokens[lead]?.kind === "actor" || /^(?:the|and|,)$/.test(tokens[lead]?.low ?? ""))) lead--;
  const { low } = tokens[lead] ?? {};
  if (tokens[at]!.possessive || (low !== "from" && low !== "to")) return false;
  return tokens.slice(Math.max(0, lead - TO_LAND), lead).some((token) => carried.has(token.low));
}

/** Does a sentence name anybody or any place abroad? @param carried words for what is carried, where a country that something is carried to or from does not count */
export function namesAbroad(
  { tokens }: Scene,
  home: Home,
  actors: ReadonlyMap<string, Actor>,
  carried: ReadonlySet<string> | null = null,
): boolean {
  const counts = (at: number): boolean => carried === null || !isCarried(tokens, at, carried);
  // Where nothing tells a speaker's country a place may be at home, unless it stands for its government ("urged Suva").
  const placed = (at: number): boolean => home.countries.size > 0 || !placing.has(tokens[at - 1]?.low ?? "");
  return tokens.some(
    (token, at) =>
      actorsAt(token, actors).some(
        (actor) => isAbroad(actor, home) && !isFirm(actor) && (!lands.has(actor.kind) || counts(at)),
      ) ||
      (placed(at) &&
        counts(at) &&
        token.kind === "place" &&
        token.place?.country != null &&
        !home.countries.has(token.place.country)),
  );
}

/**
 * Do words of a speaker whose country nothing tells name but one country, and that by its places, its adjective or what it has ("Russia's Arctic coast")? Then it is most likely the
 * speaker's own.
 */
export function namesOneLand(scenes: readonly Scene[], home: Home, actors: ReadonlyMap<string, Actor>): boolean {
  if (home.countries.size > 0) return false;
  const countries = new Set<string>();
  for (const { tokens } of scenes)
    for (const token of tokens) {
      for (const actor of actorsAt(token, actors)) {
        if (home.speakers.has(actor.id)) continue;
        const owns = lands.has(actor.kind) && (isAdjective(token) || token.possessive);
        if (!owns && (actor.kind === "igo" || actor.country !== null)) return false;
        if (actor.country) countries.add(actor.country.value);
      }
      if (token.kind === "place" && token.place?.country) countries.add(token.place.country);
    }
  return countries.size === 1;
}

/** Somebody abroad whom a sentence names, where it stands, and whether words before it make it but a place ("in Myanmar"). */
export interface Named {
  readonly actor: Actor;
  readonly mention: ActorMention;
  readonly at: number;
}

/** Who abroad is named, but as an adjective ("Chinese vessels") or aside, as a mere place. @param groups also groups of no country ("political parties") */
export function abroadIn(
  { tokens }: Scene,
  home: Home,
  actors: ReadonlyMap<string, Actor>,
  wordings: DeclarationWordings,
  groups = false,
): readonly Named[] {
  return tokens.flatMap((token, at): readonly Named[] => {
    const states = statesOf(token, actors);
    if (states.length > 0)
      return states
        .filter(({ actor }) => isAbroad(actor, home))
        .map(({ actor, span }) => ({ actor, mention: { ...token.actor!, ...span }, at }));
    const mention = token.actor;
    if (!mention || mention.form === "demonym" || mention.actors.length !== 1) return [];
    const actor = actors.get(mention.actors[0]!);
    const group = groups && actor?.kind === "group" && actor.country === null;
    if (!actor || actor.kind === "outlet" || !(group || isAbroad(actor, home))) return [];
    if (isAside(tokens, at, actor.kind, wordings)) return [];
    return [{ actor, mention, at }];
  });
}
