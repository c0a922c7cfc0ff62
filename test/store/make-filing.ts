import type { Cell } from "../../src/model/cell.ts";
import { printed, workedOut } from "../../src/model/cell.ts";
import { type Participant, type Report, untold } from "../../src/model/report.ts";
import type { Sighting, Source } from "../../src/model/source.ts";
import type { CodedSource } from "../../src/pipeline/code-source.ts";
import { fileSource } from "../../src/pipeline/file-source.ts";
import type { Filing } from "../../src/store/filing.ts";
import { sha256, thingId } from "../../src/text/identity.ts";
import { plainArticle } from "../split/plain-article.ts";

export const seenAt = (captured: string | null, publisher = "Example News Agency", address = "page.txt"): Sighting => ({
  address,
  publisher,
  country: "SG",
  captured,
  published: null,
  headline: null,
});

/** A meeting told in one line, coded by hand: `host` received `guest` in `place` on 4 May 2026. */
export interface Told {
  readonly host: string;
  readonly guest: string;
  readonly place: string;
  readonly more?: string;
}

/** What the stages would find in the line, so that tests of the record do not depend on how good the stages are. */
export function codedMeeting(
  { host, guest, place, more = "" }: Told,
  sighting: Sighting,
): CodedSource & { readonly bytes: Uint8Array } {
  const sentence = `President ${host} received Minister ${guest} in ${place} on 4 May 2026.`;
  const text = `${sentence}\n${more}`;
  const bytes = new TextEncoder().encode(text);
  const digest = sha256(bytes);
  const source: Source = {
    id: `s${digest.slice(0, 15)}`,
    sha256: digest,
    textSha256: sha256(text),
    format: "text",
    encoding: "utf-8",
    text,
    segments: null,
  };
  const at = (words: string): readonly { start: number; end: number }[] => [
    { start: text.indexOf(words), end: text.indexOf(words) + words.length },
  ];
  const cell = (words: string): Cell<string> => printed(words, at(words), "test");
  const whole = { start: 0, end: sentence.length };
  const article = thingId("a", digest, 0);
  const person = (name: string, office: string, side: string): Participant => ({
    actor: null,
    kind: "person",
    name: cell(name),
    office: cell(office),
    organisation: null,
    country: null,
    key: null,
    side,
    role: "principal",
  });
  const report: Report = {
    id: thingId("r", digest, 0, "meeting"),
    article,
    class: "meeting",
    mode: printed("in-person", at("received"), "test"),
    when: printed(
      {
        date: "2026-05-04",
        end: null,
        precision: "day",
        stated: { year: 2026, month: 5, day: 4 },
        implied: {},
        anchor: null,
        rule: "test",
      },
      at("4 May 2026"),
      "test",
    ),
    place: { name: cell(place), kind: "city", country: null },
    standing: printed("held", at("received"), "test"),
    salience: workedOut("main", "the article's first sentence", "test"),
    participants: [person(host, "President", "A"), person(guest, "Minister", "B")],
    ...untold,
    evidence: [whole],
    traces: [{ rule: "test", pattern: "P received P", placeholders: "PERSON received PERSON in PLACE on DAY", sentence: whole }],
  };
  const articles = [plainArticle(text.trimEnd(), { id: article })];
  const statement = {
    id: thingId("w", digest, 0),
    article,
    ...whole,
    actor: null,
    speaker: cell(host),
    form: "indirect" as const,
    addressee: null,
    act: null,
    topics: [],
    report: report.id,
  };
  return {
    bytes,
    page: {
      source,
      blocks: [],
      furniture: [],
      posts: [],
      facts: { title: null, address: null, publisher: null, authors: [], published: null, modified: null, language: null },
    },
    split: { articles, furniture: [] },
    reading: {
      source,
      sighting,
      articles,
      annotation: { sentences: [{ article, ...whole, block: 0, place: "text" }], quotations: [] },
    },
    recognition: {
      actors: [host, guest].map((name, index) => ({
        id: `a${index + 1}`,
        kind: "person",
        name: cell(name),
        aliases: [],
        roles: [{ article, office: cell(index === 0 ? "President" : "Minister"), organisation: null, country: null, mark: null }],
        country: null,
        key: null,
        named: true,
      })),
      mentions: [],
      days: [],
      places: [],
      towns: [],
      countries: {},
      publisherCountry: null,
      tenures: [
        {
          actor: "a1",
          office: cell("President"),
          organisation: null,
          country: null,
          mark: null,
          from: "2026-05-04",
          to: "2026-05-04",
        },
      ],
      refused: [],
    },
    extraction: {
      reports: [report],
      statements: [statement],
      positions: [
        { article, ...whole, holder: cell(host), act: printed("supports", at("received"), "test"), about: cell(place) },
      ],
      commitments: [],
      delegations: [],
      formulas: [],
      refused: [{ cell: "participants.country", value: "Nowhere", reason: "no such country" }],
    },
  };
}

/** The same as the record would keep it. */
export function makeFiling(told: Told, sighting: Sighting): Filing {
  const coded = codedMeeting(told, sighting);
  return fileSource(coded, coded.bytes, "rules", "1.3");
}
