// npm run score:entities -- FOLDER [--read|--unread] [--misses]: persons, organisations and locations in the documents of FOLDER's folders (re3d), own recognition beside
// compromise and wink-nlp's runs of proper nouns. A span counts as right where it overlaps one of the same type; "any" leaves the type out of account, for runs have none.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { loadAuthority } from "../src/authority/authority.ts";
import { loadCodebook } from "../src/codebook/codebook.ts";
import { codeBytes } from "../src/pipeline/code-source.ts";
import { noSighting } from "./no-sighting.ts";

type Type = "Person" | "Organisation" | "Location";
interface Entity {
  readonly start: number;
  readonly end: number;
  readonly type: Type | null;
}
interface Document {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly Entity[];
}

const types: readonly Type[] = ["Person", "Organisation", "Location"];
/** Pronouns are annotated as what they mean; no finder here is asked for them. */
const pronouns = /^(?:i|me|my|we|us|our|ours|you|your|he|him|his|she|her|hers|it|its|they|them|their|those|who|others)$/i;
/** Annotations below this confidence are candidates that were not taken over. */
const TAKEN = 0.5;

const [folder, ...flags] = process.argv.slice(2);
const sets =
  folder && existsSync(folder) ? readdirSync(folder).filter((name) => existsSync(join(folder, name, "entities.json"))) : [];
if (!folder || sets.length === 0) {
  console.error(
    "usage: npm run score:entities -- FOLDER [--read|--unread] [--misses] (a folder of folders with documents.json and entities.json)",
  );
  process.exit(2);
}
const half = flags.includes("--read") ? 0 : flags.includes("--unread") ? 1 : null;
if (flags.includes("--misses") && half !== 0) {
  console.error("--misses goes with --read only: the other half stays unread");
  process.exit(2);
}

const linesOf = <Line>(path: string): Line[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Line);

function documentsIn(path: string): Document[] {
  const entities = linesOf<{ begin: number; end: number; type: string; value: string; documentId: string; confidence: number }>(
    join(path, "entities.json"),
  ).filter(({ type, value, confidence }) => types.includes(type as Type) && confidence >= TAKEN && !pronouns.test(value.trim()));
  return linesOf<{ _id: string; text: string }>(join(path, "documents.json"))
    .filter((_, at) => half === null || at % 2 === half)
    .map(({ _id, text }) => ({
      id: _id,
      text,
      gold: entities
        .filter(({ documentId }) => documentId === _id)
        .map(({ begin, end, type }) => ({ start: begin, end, type: type as Type })),
    }));
}

const knowledge = { authority: loadAuthority(), codebook: loadCodebook() };
const bodies = new Set(["party", "body", "igo", "organisation", "outlet", "group"]);

function own(text: string): Entity[] {
  const { recognition } = codeBytes(Buffer.from(text), "document.txt", noSighting, knowledge);
  const kinds = new Map(recognition.actors.map(({ id, kind }) => [id, kind]));
  // A town that is named without a tie to what happens is a location all the same.
  const places: Entity[] = [...recognition.places, ...recognition.towns].map(({ start, end }) => ({
    start,
    end,
    type: "Location",
  }));
  const placed = (start: number): boolean => places.some((place) => place.start <= start && start < place.end);
  const actors = recognition.mentions.flatMap(({ start, end, phrase, form, actors: [first], attributive }): Entity[] => {
    if (form === "pronoun") return [];
    const kind = first === undefined ? undefined : kinds.get(first);
    if (kind === "person") return [{ ...phrase, type: "Person" }];
    if (kind !== undefined && bodies.has(kind)) return [{ start, end, type: "Organisation" }];
    // A state where no preposition makes it a place acts, as an organisation does; an adjective of one is neither.
    return kind === undefined || attributive || placed(start) ? [] : [{ start, end, type: "Organisation" }];
  });
  return [...actors, ...places];
}

function compromise(text: string): Entity[] {
  const doc = nlp(text);
  const found = (view: { json: (options: object) => unknown }, type: Type): Entity[] =>
    (view.json({ offset: true }) as { offset: { start: number; length: number } }[]).map(({ offset }) => ({
      start: offset.start,
      end: offset.start + offset.length,
      type,
    }));
  return [...found(doc.people(), "Person"), ...found(doc.organizations(), "Organisation"), ...found(doc.places(), "Location")];
}

const wink = winkNLP(model, ["sbd", "pos"]);

function properNouns(text: string): Entity[] {
  const runs: Entity[] = [];
  let at = 0;
  let open: { start: number; end: number } | null = null;
  wink
    .readDoc(text)
    .tokens()
    .each((token: { out: (what?: unknown) => string }) => {
      const start = text.indexOf(token.out(), at);
      at = start + token.out().length;
      if (token.out(wink.its.pos) === "PROPN") open = { start: open?.start ?? start, end: at };
      else {
        if (open) runs.push({ ...open, type: null });
        open = null;
      }
    });
  if (open) runs.push({ ...(open as { start: number; end: number }), type: null });
  return runs;
}

const overlap = (a: Entity, b: Entity): boolean => a.start < b.end && b.start < a.end;

/** Shares of the predicted that overlap a gold span and of the gold that a predicted one overlaps, of one type or, with null, of any. */
function score(pairs: readonly (readonly [gold: readonly Entity[], predicted: readonly Entity[]])[], type: Type | null): string {
  let [right, predicted, found, gold] = [0, 0, 0, 0];
  for (const [wanted, given] of pairs) {
    const ours = given.filter((entity) => type === null || entity.type === type);
    const theirs = wanted.filter((entity) => type === null || entity.type === type);
    right += ours.filter((entity) => theirs.some((other) => overlap(entity, other))).length;
    found += theirs.filter((entity) => ours.some((other) => overlap(entity, other))).length;
    predicted += ours.length;
    gold += theirs.length;
  }
  const [precision, recall] = [right / Math.max(1, predicted), found / Math.max(1, gold)];
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return [precision, recall, f1].map((value) => value.toFixed(3)).join(" / ");
}

const documents = sets
  .sort()
  .map((name) => join(folder, name))
  .flatMap(documentsIn);
const finders = { own, compromise, "wink-nlp, proper nouns": properNouns };
console.log(`${documents.length} documents; precision / recall / F1 by overlap`);
console.log(`| finder | ${types.join(" | ")} | any |\n| --- | --- | --- | --- | --- |`);
for (const [name, find] of Object.entries(finders)) {
  const pairs = documents.map(({ text, gold }) => [gold, find(text)] as const);
  const cells = types.map((type) => (find === properNouns ? "–" : score(pairs, type)));
  console.log(`| ${name} | ${cells.join(" | ")} | ${score(pairs, null)} |`);
}
if (flags.includes("--misses"))
  for (const { text, gold } of documents) {
    const given = own(text);
    const words = ({ start, end, type }: Entity): string => `${type}: ${text.slice(start, end)}`;
    const alike = (a: Entity, b: Entity): boolean => a.type === b.type && overlap(a, b);
    for (const entity of gold) if (!given.some((other) => alike(entity, other))) console.log(`missed ${words(entity)}`);
    for (const entity of given) if (!gold.some((other) => alike(entity, other))) console.log(`not in gold ${words(entity)}`);
  }
