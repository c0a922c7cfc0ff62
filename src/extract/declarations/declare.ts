import type { Codebook } from "../../codebook/codebook.ts";
import type { Actor } from "../../model/actor.ts";
import { type Cell, printed, workedOut } from "../../model/cell.ts";
import { type Participant, type Report, untold } from "../../model/report.ts";
import { thingId } from "../../text/identity.ts";
import { bySpan, type Span } from "../../text/span.ts";
import { actsForNobody } from "../events/report/acts-for-nobody.ts";
import { participantOf } from "../events/report/participant-of.ts";
import { placeholdersOf } from "../events/scene/scene.ts";
import { CONTENT_OF_TALKS } from "../events/settle/recall-content.ts";
import type { ArticleView } from "../statements/article-view.ts";
import type { Spoken } from "../statements/walk/spoken.ts";
import { aboutWhom, belongs, besides, SPEECH } from "./about-whom.ts";
import { aboutWorded } from "./about-worded.ts";
import { abroadIn, homeInWords, homeOf, namesAbroad, namesOneLand } from "./abroad.ts";
import { type ActOfWords, actInWords, actOfAll, actOfWords, BY_WORDS } from "./act-of-words.ts";
import { isAtGathering } from "./at-gathering.ts";
import { isBesideDealing } from "./beside-dealing.ts";
import { gatheringsAround } from "./gatherings-around.ts";
import { homeInStances } from "./home-in-stances.ts";
import { isNews } from "./is-news.ts";
import { isNotice } from "./is-notice.ts";
import { isByHand } from "./is-of-event.ts";
import { isOfPaper } from "./is-of-paper.ts";
import { isSaid } from "./is-said.ts";
import { isSource } from "./is-source.ts";
import { isToOwn } from "./is-to-own.ts";
import type { Lookup } from "./lookup.ts";
import type { Occasion } from "./occasions.ts";
import { isForAll, isPublic, saidInPublic } from "./setting.ts";
import { tellsMore } from "./tells-more.ts";
import { whenHeaded } from "./when-headed.ts";
import { whenSaid, whereSaid } from "./when-said.ts";
import { speakersOf } from "./who-speaks.ts";
import { withoutSpeaker } from "./without-speaker.ts";

/** Name of the class of events. */
export const CLASS = "declaration";
/** The sentences that name the speaker state a declaration; of a long speech the first ones do. */
const MOST_EVIDENCE = 8;

/** Does a sentence but give good wishes, an invitation or a welcome, of which nobody's words are told? */
function isCourtesy({ form, attribution, view }: Spoken, { declarations }: Codebook): boolean {
  if (form === "direct" || !attribution) return false;
  const words = view.words.slice(attribution.at.start - view.start);
  return declarations.courtesies.exec(words)?.index === 0;
}

/** So many sentences go on with the news that somebody told ("Fiji's President lands on Monday, the minister said. “Trade is on the agenda,” she added"). */
const ANNOUNCED = 2;

/** Does the first of two sentences tell of a visit, of talks or of a gathering, and the other go on with it and perform no act towards anybody? */
const isAnnounced = (spoken: readonly Spoken[], acts: readonly (ActOfWords | null)[], announces: Lookup["announces"]): boolean =>
  announces(spoken[0]!) && spoken.length === ANNOUNCED && acts.every((act) => act === null || act.weight === BY_WORDS);

/** Kinds of those of whom one sentence about somebody abroad is enough, where it carries no other news. */
const speaking: ReadonlySet<string> = new Set(["person", "body"]);

/** Do words without a wording of the class amount to a declaration: an act towards somebody abroad, or something said of them in public, at length, or in words that are quoted? */
function amounts(
  spoken: readonly Spoken[],
  acts: readonly (ActOfWords | null)[],
  { announces, carriesNews, actors, codebook }: Lookup,
  gathered: boolean,
): boolean {
  // Who thanks the host at a gathering, or in an interview, says so to all.
  const toAll = gathered || spoken.some((one) => isPublic(one, codebook.declarations));
  if (!toAll && spoken.every((one) => isCourtesy(one, codebook))) return false;
  if (acts.some((act) => act !== null && (act.weight > 1 || act.denies))) return true;
  if (!toAll && spoken.every(({ attribution }) => attribution?.verb?.lemma === "recall")) return false;
  if (isAnnounced(spoken, acts, announces)) return false;
  if (spoken.some(({ form }) => form === "direct")) return true;
  if (spoken.every(carriesNews)) return false;
  // "Fiji sent pumps to Tonga, the ministry informed. Three more ships are being loaded, it said": what is said goes on with the news.
  if (carriesNews(spoken[0]!) && acts.every((act) => act === null)) return isPublic(spoken[0]!, codebook.declarations);
  const enough = spoken.some(({ speaker }) => speaking.has(actors.get(speaker.actor ?? "")?.kind ?? ""));
  const told = spoken.filter(({ goesOn }) => goesOn === null).length;
  return enough || told > 1 || acts.some((act) => act !== null) || isPublic(spoken[0]!, codebook.declarations);
}

/** The events that words deny, in their own sentence or in the one before ("Fiji denies a visit. “There was none,” she said"). */
function deniedBy(spoken: readonly Spoken[], others: readonly Report[], { sentences }: ArticleView): readonly Report[] {
  const near = new Set(
    spoken.flatMap(({ view }) => {
      const at = sentences.indexOf(view);
      return at > 0 ? [view.start, sentences[at - 1]!.start] : [view.start];
    }),
  );
  return others.filter(({ standing, evidence }) => standing.value === "denied" && evidence.some(({ start }) => near.has(start)));
}

/** The act that a wording of the class shows. */
const actOfWording = ({ mode }: Report): ActOfWords | null =>
  mode && mode.value !== "neutral" && mode.spans[0] ? { ...mode.spans[0], act: mode.value, weight: 3 } : null;

function modeOf(acts: readonly (ActOfWords | null)[], trigger: Span): Cell<string> {
  const all = actOfAll(acts);
  return all
    ? printed(all.act, all.spans, "act-of-words")
    : workedOut("neutral", "the words state things and perform no other act", "act-neutral", [trigger]);
}

const distinct = <T extends Span>(spans: readonly T[]): readonly T[] =>
  [...spans].sort(bySpan).filter((span, at, all) => at === 0 || span.start !== all[at - 1]!.start);

/** The act that the words of a sentence perform where its wording only tells that somebody spoke ("addressed the assembly, calling for …"). */
function actInSentence({ article, mode, evidence }: Report, { views, codebook }: Lookup): ActOfWords | null {
  if (mode?.value !== "neutral") return null;
  const view = views.get(article)?.sentences.find(({ start }) => start === evidence[0]!.start);
  const trigger = mode.spans[0];
  return view ? actInWords(view, trigger ? trigger.end - view.start : 0, codebook.declarations) : null;
}

/** A declaration that the class's wordings alone found, with whom its sentence names abroad where they name nobody. */
export function wordedAlone(report: Report, lookup: Lookup): Report {
  const shown = actInSentence(report, lookup);
  const speakers = speakersOf(report).flatMap((id) => lookup.actors.get(id) ?? []);
  const scene = lookup.sceneAt(report.article, report.evidence[0]!.start);
  if (!scene) return report;
  const home = homeInWords(homeOf(speakers), scene, lookup.actors, lookup.codebook.eventWords, lookup.codebook.declarations);
  const told = aboutWorded(report, home, lookup);
  const about =
    told.length > 0
      ? told
      : besides(scene, abroadIn(scene, home, lookup.actors, lookup.codebook.declarations)).map(({ actor, mention }) =>
          participantOf({ actor, side: "B", span: mention }, report.article),
        );
  const mode = shown ? printed(shown.act, [shown], "act-of-words") : report.mode;
  return { ...report, mode, participants: [...report.participants.filter(({ side }) => side !== "B"), ...about] };
}

/** At most this many are what somebody's words were about. */
const MOST_ABOUT = 3;

/** Leaves out the people beside their state ("China", "the Chinese people"), and unnamed many beside a state. */
const withoutPeoples = (about: readonly Participant[]): readonly Participant[] =>
  about
    .filter(
      ({ kind, country, name }, at) =>
        about.findIndex((other) => other.name.value === name.value) === at &&
        (kind !== "group" ||
          !about.some((other) => other.kind === "state" && (country === null || other.country?.value === country.value))),
    )
    .slice(0, MOST_ABOUT);

const takesPart = ({ participants }: Report, speakers: readonly string[]): boolean =>
  participants.some(({ actor }) => actor !== null && speakers.includes(actor));

/** One declaration of what was said on an occasion. @param worded what the class's own wordings found of the same speakers */
export function declarationOf(occasion: Occasion, worded: readonly Report[], lookup: Lookup): Report | null {
  const { reading, actors, sceneOf, codebook } = lookup;
  const { byName: classes } = codebook.events;
  const others = lookup.others(occasion.article);
  const article = lookup.views.get(occasion.article)!;
  const spoken = saidInPublic(occasion, actors, others, reading.source.text, codebook, article);
  if (spoken.length === 0 || (worded.length === 0 && !isNews(spoken, occasion, article, codebook.declarations))) return null;
  const speakers = occasion.speakers.flatMap((id) => actors.get(id) ?? []);
  const own = homeInStances(homeOf(speakers), spoken.map(sceneOf), actors, codebook.declarations);
  const home = homeInWords(own, sceneOf(spoken[0]!), actors, codebook.eventWords, codebook.declarations);
  if (speakers.some(({ kind }) => kind === "outlet")) return null;
  const guests = new Set(
    others.flatMap((report) =>
      classes.get(report.class)!.inArticle.setting ? report.participants.map(({ actor }) => actor) : [],
    ),
  );
  const isNobody = (one: Actor): boolean => !guests.has(one.id) && actsForNobody(one, reading.source.text, codebook.eventWords);
  if (speakers.every(isNobody)) return null;
  if (spoken.every((one) => isNotice(one, own, lookup) || isToOwn(one, lookup))) return null;
  if (worded.length === 0 && isOfPaper(spoken, occasion.speakers, others, classes)) return null;
  const performed = spoken.map((one) => actOfWords(one, codebook.declarations));
  // Of who met somebody and then told the press only the latter is declared.
  const openly =
    spoken.length < occasion.spoken.length && others.length > 0
      ? worded.filter(({ evidence }) => evidence[0]!.start >= spoken[0]!.view.start)
      : worded;
  const acts = [...performed, ...openly.flatMap((report) => actOfWording(report) ?? [])];
  const persons = speakers.every(({ kind }) => kind === "person");
  const { start } = spoken[0]!.view;
  const gathered = persons && isAtGathering(start, article, others, classes, true);
  // "urged the polluters to pay. He was addressing the conference in Suva": where it was said may be told behind.
  const comes = gatheringsAround(start, article, others, classes).some((report) => takesPart(report, occasion.speakers));
  const byHand = (report: Report): boolean => isByHand(report, reading.source.text, codebook);
  // "Exports to Fiji rose, the minister said": where goods go is nobody of whom something is said.
  const toldPlainly = spoken.every(({ form }) => form !== "direct") && performed.every((act) => act === null);
  const carried = toldPlainly ? codebook.declarations.carried : null;
  // Who speaks for a country or party may speak of the world without naming another.
  const abroad =
    spoken.some((one) => namesAbroad(sceneOf(one), home, actors, carried)) ||
    (home.countries.size > 0 && spoken.some((one) => codebook.declarations.abroad.test(withoutSpeaker(one)))) ||
    isBesideDealing(start, article, others, classes, persons ? null : home.countries, byHand) ||
    (persons && (comes || spoken.some(({ view }) => isAtGathering(view.start, article, others, classes))));
  // "Twenty ships guard Russia's coast, its ministry said": nobody abroad is spoken of.
  const isHome =
    spoken.every(({ form }) => form !== "direct") &&
    performed.every((act) => act === null || (persons && act.weight === BY_WORDS)) &&
    namesOneLand(spoken.map(sceneOf), home, actors);
  const denied = deniedBy(spoken, others, article);
  const spokespersons = codebook.speech.speakers.kindred.get("spokesman")!;
  if (
    openly.length === 0 &&
    denied.length === 0 &&
    (!abroad ||
      isHome ||
      isSource(speakers, performed, others, classes, spokespersons, start) ||
      tellsMore(speakers, spoken, performed, spoken.map(sceneOf), others, actors, classes) ||
      !amounts(spoken, performed, lookup, gathered))
  )
    return null;
  const first = spoken.find(({ attribution }) => attribution !== null) ?? spoken[0]!;
  const trigger: Span = first.attribution?.at ?? first.speaker.spans[0] ?? first.view;
  const scene = sceneOf(first);
  const told = modeOf(acts, trigger);
  const mode = denied[0] && told.value === "neutral" ? printed("reject", denied[0].standing.spans, "denies-event") : told;
  const shown = spoken.filter(
    ({ view, goesOn }, at) =>
      at === 0 || goesOn === null || mode.spans.some(({ start }) => view.start <= start && start < view.end),
  );
  const evidence = distinct([
    ...openly.flatMap((report) => report.evidence),
    ...shown.map(({ view: { sentence } }) => ({ start: sentence.start, end: sentence.end })),
  ]);
  // At whom an act is aimed counts before whom somebody speaks ("told the Council that Fiji must …").
  const aimed = openly
    .filter((report) => report.mode?.value !== "neutral")
    .flatMap((report) => aboutWorded(report, home, lookup));
  const named = aimed.length > 0 ? aimed : openly.flatMap((report) => aboutWorded(report, home, lookup));
  // A wording names one of those whom a speech is about; the party or state that belongs to it may stand elsewhere in it.
  const alone = named.length > 0 && spoken.length < SPEECH;
  const heard = alone
    ? []
    : aboutWhom(spoken, sceneOf, home, mode.value, actors, lookup.prominence(occasion.article), codebook.declarations);
  const goesWith = (actor: Actor): boolean =>
    named.some((one) => {
      const known = actors.get(one.actor ?? "");
      return known !== undefined && belongs(actor, known);
    });
  // "There was no such deal": aimed at nobody.
  const denies =
    openly.length === 0 && performed.some((act) => act?.denies) && performed.every((act) => act === null || act.denies);
  const about: readonly Participant[] = [
    ...named,
    ...(denies ? [] : heard)
      .filter(({ actor }) => named.length === 0 || goesWith(actor))
      .map(({ actor, mention }) => participantOf({ actor, side: "B", span: mention }, occasion.article)),
  ];
  const inDenied = new Set(denied.flatMap(({ participants }) => participants.map(({ name }) => name.value)));
  const span = first.speaker.spans[0] ?? trigger;
  // Where the article tells of a gathering, it is there that its speakers speak.
  const gatherings = gatheringsAround(start, article, others, classes);
  const [gathering] = gatherings;
  return {
    id: thingId("r", reading.source.id, trigger.start, trigger.end, CLASS),
    article: occasion.article,
    class: CLASS,
    mode,
    when:
      openly.find(({ when }) => when !== null)?.when ??
      whenSaid(spoken, sceneOf, codebook.eventWords) ??
      whenHeaded(article, occasion.speakers, codebook) ??
      gathering?.when ??
      null,
    place:
      // Further into a speech a place is of what is spoken of.
      openly.find(({ place, evidence: [told] }) => place !== null && told!.start <= first.view.start)?.place ??
      whereSaid(spoken, sceneOf, codebook.eventWords) ??
      (gatherings.findLast(({ evidence }) => evidence[0]!.start <= start) ?? gathering)?.place ??
      null,
    standing: openly[0] && !isSaid(openly[0], first) ? openly[0].standing : printed("held", [trigger], "said"),
    // What was told the press is no content of the talks before it.
    salience:
      openly[0] && !(openly[0].salience.rule === CONTENT_OF_TALKS && spoken.some((one) => isForAll(one, codebook.declarations)))
        ? openly[0].salience
        : workedOut("main", "told as news", "told", [trigger]),
    participants: [
      ...speakers.map((actor) => participantOf({ actor, side: "A", span }, occasion.article)),
      // Words that deny a meeting are not about whom it was with.
      ...withoutPeoples(about).filter(
        ({ name }) => !inDenied.has(name.value) && !codebook.declarations.allConcerned.has(name.value.toLowerCase()),
      ),
    ],
    ...untold,
    occasion: openly.find((report) => report.occasion !== null)?.occasion ?? gathering?.occasion ?? null,
    evidence: evidence.slice(0, MOST_EVIDENCE),
    traces: [
      ...openly.flatMap((report) => report.traces),
      {
        rule: "declaration-said",
        pattern: `speech-verb ${first.attribution?.verb?.lemma ?? "none"} (${first.attribution?.rule ?? first.speaker.rule})`,
        placeholders: placeholdersOf(reading.source.text, scene, { from: 0, to: scene.tokens.length }),
        sentence: { start: scene.start, end: scene.end },
      },
    ],
  };
}
