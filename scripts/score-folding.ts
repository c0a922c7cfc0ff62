// npm run score:folding: pairwise precision and recall of folding, every error printed. Over 60 stories of the generator and over the texts of test/fold/clusters,
// each once as a perfect coder files it (folding alone) and once read from its text by the whole pipeline.
import { loadAuthority } from "../src/authority/authority.ts";
import { loadCodebook } from "../src/codebook/codebook.ts";
import { storyAt } from "../src/evaluate/generator/happenings.ts";
import { renderReports } from "../src/evaluate/generator/render-reports.ts";
import { isoOf, renderText } from "../src/evaluate/generator/render-text.ts";
import { tellingsOf } from "../src/evaluate/generator/tellings.ts";
import { scorePairs } from "../src/evaluate/pairwise.ts";
import { fold } from "../src/fold/fold.ts";
import type { FiledReport } from "../src/model/event.ts";
import type { Sighting } from "../src/model/source.ts";
import { fileReports } from "../src/pipeline/code-document.ts";
import { codeBytes } from "../src/pipeline/code-source.ts";
import { readClusters } from "../test/fold/clusters/read-clusters.ts";

const SEED = 20_261_124;
const STORIES = 60;

/** A text with what it truly tells: the event, its class, where its sentence begins, and the report that a perfect coder files. */
interface Text {
  readonly id: string;
  readonly text: string;
  readonly sighting: Sighting;
  readonly tells: readonly { readonly event: string; readonly class: string; readonly at: number; readonly filed: FiledReport }[];
}

/** Where a sentence begins in its text, behind the dateline that it may open with. */
function startOf(text: string, sentence: string): number {
  const dateline = sentence.indexOf(" -- ");
  return text.indexOf(sentence) + (dateline < 0 ? 0 : dateline + " -- ".length);
}

const generated = (): readonly Text[] =>
  Array.from({ length: STORIES }, (_, at) => tellingsOf(SEED, at, storyAt(SEED, at)))
    .flat()
    .map((telling): Text => {
      const text = renderText(telling);
      return {
        id: telling.id,
        text,
        sighting: {
          address: `${telling.id}.txt`,
          publisher: telling.outlet,
          country: telling.country,
          captured: null,
          published: isoOf(telling.published),
          headline: null,
        },
        tells: renderReports(telling).map(({ filed, happening }) => ({
          event: happening,
          class: filed.report.class,
          at: startOf(text, filed.words.split(". ")[0]!),
          filed,
        })),
      };
    });

const knowledge = { authority: loadAuthority(), codebook: loadCodebook() };
const decoded = new TextEncoder();

/** Of each true report the one that the pipeline found in its sentence, null where it found none. */
function readText({ id, text, sighting, tells }: Text): readonly (FiledReport | null)[] {
  const found = fileReports(codeBytes(decoded.encode(text), `${id}.txt`, sighting, knowledge));
  const taken = new Set<FiledReport>();
  return tells.map((told) => {
    const one = found.find(
      (filed) =>
        !taken.has(filed) &&
        filed.report.class === told.class &&
        filed.report.evidence.some(({ start, end }) => start <= told.at && told.at < end),
    );
    if (one) taken.add(one);
    return one ?? null;
  });
}

const percent = (value: number): string => value.toFixed(3);
const rows: string[] = [];
const errors: string[] = [];

function score(name: string, texts: readonly Text[], read: (text: Text) => readonly (FiledReport | null)[]): void {
  const reports = texts.flatMap((text) => {
    const filed = read(text);
    return text.tells.map((told, at) => ({ told, text: text.id, filed: filed[at]! }));
  });
  const found = reports.filter(({ filed }) => filed !== null);
  const groupsOf = (list: readonly (typeof reports)[number][]): readonly (readonly string[])[] =>
    [...Map.groupBy(list, ({ told }) => told.event).values()].map((group) =>
      group.map(({ filed, text }) => filed?.report.id ?? `unread ${text}`),
    );
  const about = new Map(
    found.map(({ filed, text, told }) => [filed!.report.id, `${text} (${told.event}) ${filed!.words.slice(0, 100)}`]),
  );
  const events = fold(found.map(({ filed }) => filed!)).map((event) => event.reports);
  const { precision, recall, wrong, missed } = scorePairs(events, groupsOf(found));
  const whole = scorePairs(events, groupsOf(reports));
  const trueEvents = new Set(reports.map(({ told }) => told.event)).size;
  rows.push(
    `| ${name} | ${reports.length} | ${trueEvents} | ${found.length} | ${events.length} | ${percent(precision)} | ${percent(recall)} | ${percent(whole.recall)} |`,
  );
  errors.push(
    ...wrong.map(([a, b]) => `${name}: put together wrongly\n  ${about.get(a)}\n  ${about.get(b)}`),
    ...missed.map(([a, b]) => `${name}: kept apart wrongly\n  ${about.get(a)}\n  ${about.get(b)}`),
    ...reports
      .filter(({ filed }) => filed === null)
      .map(({ text, told }) => `${name}: no report of class ${told.class} was read in ${text} (${told.event})`),
  );
}

const filed = (text: Text): readonly FiledReport[] => text.tells.map((told) => told.filed);
const own = readClusters();
score(`${STORIES} generated stories, filed perfectly`, generated(), filed);
score(`${STORIES} generated stories, read from text`, generated(), readText);
score("own texts, filed perfectly", own, filed);
score("own texts, read from text", own, readText);
console.log("| reports | true | true events | read | events | precision | recall | recall with the unread |");
console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
for (const row of rows) console.log(row);
console.log(`\n${errors.length} errors\n`);
for (const error of errors) console.log(error);
