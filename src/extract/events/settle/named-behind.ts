import type { ClassesByName } from "../../../codebook/events/event-classes.ts";
import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Actor } from "../../../model/actor.ts";
import type { Participant, Report } from "../../../model/report.ts";
import { bySpan } from "../../../text/span.ts";
import { namesFrom } from "../report/named-members.ts";
import { participantOf } from "../report/participant-of.ts";
import type { Scene } from "../scene/scene.ts";

/** So many sentences behind one that tells of several are read for their names. */
const FOLLOWING = 3;

interface Named {
  readonly scene: Scene;
  readonly members: readonly Participant[];
}

/** Those whom a sentence names as the ones told of before ("The new envoys are Ana Lima of Peru and …"), on a side; nobody where it opens otherwise. */
function namedIn(
  scene: Scene,
  side: string,
  actors: ReadonlyMap<string, Actor>,
  text: string,
  words: EventWords,
  verbs: ReadonlySet<string>,
): readonly Participant[] {
  const { tokens, start, article } = scene;
  const isPerson = (ids: readonly string[] | undefined): boolean => ids?.length === 1 && actors.get(ids[0]!)?.named === true;
  const first = tokens.findIndex(({ kinds, actor }) => kinds[0] === "person" && isPerson(actor?.actors));
  // "Fiji's Ana Lima"
  const owner = tokens[first - 1]?.attributive === true ? first - 1 : first;
  const opens = first < 0 ? start : Math.min(tokens[owner]!.start, tokens[first]!.actor!.phrase.start);
  if (first < 0 || !words.namingBehind.test(text.slice(start, opens))) return [];
  return namesFrom(tokens, first, words, verbs).flatMap((index) => {
    const mention = tokens[index]!.actor!;
    const actor = mention.actors.length === 1 ? actors.get(mention.actors[0]!) : undefined;
    return actor?.named ? [participantOf({ actor, side, span: { start: mention.start, end: mention.end } }, article)] : [];
  });
}

const isCounted = ({ kind, name, role }: Participant, { counted }: EventWords): boolean =>
  kind === "group" && role === "principal" && counted.test(name.value);

const othersOf = ({ participants }: Report, words: EventWords): ReadonlySet<string | null> =>
  new Set(participants.filter((one) => one.role === "principal" && !isCounted(one, words)).map(({ actor }) => actor));

/** The report with those whom the sentences right behind it name in the place of envoys who are but counted ("received five ambassadors"). */
function withNames(
  report: Report,
  sentences: readonly Scene[],
  actors: ReadonlyMap<string, Actor>,
  text: string,
  words: EventWords,
  verbs: ReadonlySet<string>,
): Report {
  const group = report.participants.find((one) => isCounted(one, words));
  const at = sentences.findIndex(({ start }) => start === report.evidence[0]!.start);
  if (!group || at < 0) return report;
  const told: Named[] = [];
  for (const scene of sentences.slice(at + 1, at + 1 + FOLLOWING)) {
    const members = namedIn(scene, group.side, actors, text, words, verbs);
    if (members.length > 0) told.push({ scene, members });
    else if (told.length > 0) break;
  }
  const known = new Set(report.participants.map(({ actor }) => actor));
  const members = told
    .flatMap((one) => one.members)
    .filter(({ actor }, index, all) => !known.has(actor) && all.findIndex((other) => other.actor === actor) === index);
  if (members.length < 2) return report;
  return {
    ...report,
    participants: [...report.participants.filter((one) => !(isCounted(one, words) && one.side === group.side)), ...members],
    evidence: [...report.evidence, ...told.map(({ scene: { start, end } }) => ({ start, end }))].sort(bySpan),
  };
}

/** Names envoys who are but counted, where the article tells them behind; and again where it goes on with them ("The President welcomed the new envoys"). */
export function namedBehind(
  reports: readonly Report[],
  scenes: readonly Scene[],
  actors: ReadonlyMap<string, Actor>,
  text: string,
  classes: ClassesByName,
  words: EventWords,
  verbs: ReadonlySet<string>,
): readonly Report[] {
  const scenesOf = Map.groupBy(scenes, ({ article }) => article);
  const last = new Map<string, Report>();
  return reports.map((report) => {
    const { inArticle } = classes.get(report.class)!;
    const group = report.participants.find((one) => isCounted(one, words));
    if (!group || !(inArticle.talks || inArticle.setting)) return report;
    const named = withNames(report, scenesOf.get(report.article) ?? [], actors, text, words, verbs);
    const key = `${report.class} ${report.article}`;
    const before = last.get(key);
    if (named !== report) last.set(key, named);
    if (named !== report || !before || /\d|^\p{Lu}/u.test(group.name.value)) return named;
    const others = [...othersOf(report, words)];
    if (others.length === 0 || !others.every((actor) => before.participants.some((one) => one.actor === actor))) return report;
    return { ...report, participants: before.participants };
  });
}
