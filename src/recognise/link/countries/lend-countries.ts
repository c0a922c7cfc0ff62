import type { OfficeKinds } from "../../../authority/office-kinds.ts";
import type { IsSole } from "../../../authority/sole-offices.ts";
import type { Cell } from "../../../model/cell.ts";
import type { ActorDraft } from "../other-actors.ts";
import { countryOfCity } from "./country-of-city.ts";
import { countryOfCompany } from "./country-of-company.ts";
import { countryOfDealing } from "./country-of-dealing.ts";
import { countryOfDelegation } from "./country-of-delegation.ts";
import { countryOfEnvoy, countryOfThat } from "./country-of-envoy.ts";
import { countryOfHeadedSide, isOtherHead } from "./country-of-headed-side.ts";
import { countryOfInviter } from "./country-of-inviter.ts";
import { countryOfJourney, countryOfVisitor } from "./country-of-journey.ts";
import { countryOfKin } from "./country-of-kin.ts";
import { countryOfListed } from "./country-of-listed.ts";
import { countryOfMission } from "./country-of-mission.ts";
import { countryOfOwner, countryOfWhole } from "./country-of-owner.ts";
import { countryOfServed } from "./country-of-served.ts";
import { countryOfList, countryOfNeighbour, countryOfSide } from "./country-of-side.ts";
import { countrySpokenFor } from "./country-spoken-for.ts";
import { withSide } from "./lend-sides.ts";
import { type Lending, layOut } from "./lenders.ts";

/** Is the country of somebody only the one whose outlet leaves out countries? */
const isOfOutlet = ({ country }: ActorDraft): boolean => country?.rule === "country-of-outlet";

/** Tells of whom somebody else of the outlet's country holds the same post, which only one person of a country holds. */
function inOnePost(
  actors: readonly ActorDraft[],
  isSole: IsSole,
  { foreignMinister }: OfficeKinds,
): (actor: ActorDraft) => boolean {
  const postOf = (office: string): string => (foreignMinister.test(office) ? "foreign minister" : office);
  const posts = ({ roles }: ActorDraft): readonly string[] =>
    roles
      .filter(({ office, mark }) => mark === null && isSole(office.value))
      .map(({ article, office }) => `${article} ${postOf(office.value.toLowerCase())}`);
  const held = new Map<string, string>();
  for (const actor of actors) if (isOfOutlet(actor)) for (const post of posts(actor)) held.set(post, held.get(post) ?? actor.id);
  return (actor) => posts(actor).some((post) => held.has(post) && held.get(post) !== actor.id);
}

/**
 * Gives persons of whom no title tells a country that of whoever they are told with: husband or wife, or the delegation they belong to; and hosts that of the city where they
 * receive. An outlet that reports how somebody receives abroad leaves out the country that it reports from, so that the article's other officials are of that one too.
 */
export function lendCountries(actors: readonly ActorDraft[], lending: Lending, isSole: IsSole): readonly ActorDraft[] {
  const lenders = layOut(actors, lending);
  const clashing = inOnePost(actors, isSole, lending.words.kinds);
  const abroad = new Map<string, Cell<string>>();
  for (const actor of actors) {
    const members = isOfOutlet(actor) ? lenders.members.get(actor.id) : undefined;
    // Who is received abroad by somebody there is not at home.
    const guested = members ? countryOfDealing(actor, members, lenders, clashing(actor)) : null;
    const home = members && !guested ? countryOfCity(actor.id, members, lenders, true) : null;
    if (home && home.country.value !== actor.country!.value && !abroad.has(home.article)) abroad.set(home.article, home.country);
  }
  return actors.map((unsided) => {
    const members = lenders.members.get(unsided.id);
    if (!members) return unsided;
    const actor = withSide(unsided, members, lenders);
    if (actor !== unsided) {
      lenders.drafts.set(actor.id, actor);
      return actor;
    }
    if (isOfOutlet(actor)) {
      // Whom the text puts into somebody's company is of that one's country, whatever its outlet leaves out.
      const side = countryOfHeadedSide(members, lenders);
      if (!side && isOtherHead(actor.id, members, lenders)) {
        const told = { ...actor, country: null };
        lenders.drafts.set(actor.id, told);
        return told;
      }
      const country =
        side ??
        countryOfThat(members, lenders) ??
        countryOfInviter(members, lenders) ??
        countryOfMission(members, lenders) ??
        countryOfSide(members, lenders) ??
        countryOfCompany(actor.id, members, lenders) ??
        countryOfDealing(actor, members, lenders, clashing(actor)) ??
        countryOfListed(actor.id, members, lenders) ??
        abroad.get(members[0]!.article) ??
        countryOfVisitor(actor, members, lenders) ??
        countryOfJourney(actor, members, lenders) ??
        actor.country;
      const told = { ...actor, country };
      lenders.drafts.set(actor.id, told);
      return told;
    }
    if (actor.country !== null) return actor;
    const country =
      countryOfHeadedSide(members, lenders) ??
      countryOfThat(members, lenders) ??
      countryOfInviter(members, lenders) ??
      countryOfMission(members, lenders) ??
      countryOfKin(actor.id, members, lenders) ??
      countryOfServed(actor.id, members, lenders) ??
      countryOfOwner(actor.id, members, lenders) ??
      countryOfWhole(members, lenders) ??
      countryOfDelegation(members, lenders) ??
      countryOfCompany(actor.id, members, lenders) ??
      countryOfSide(members, lenders) ??
      countryOfList(actor.id, members, lenders) ??
      countryOfCity(actor.id, members, lenders)?.country ??
      countryOfNeighbour(actor.id, members, lenders) ??
      countryOfJourney(actor, members, lenders) ??
      countryOfDealing(actor, members, lenders, clashing(actor)) ??
      countryOfListed(actor.id, members, lenders) ??
      countryOfEnvoy(members, lenders) ??
      countrySpokenFor(members, lenders);
    const told = { ...actor, country };
    lenders.drafts.set(actor.id, told);
    return told;
  });
}
