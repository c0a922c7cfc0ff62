import { annotate } from "../../../src/annotate/annotate.ts";
import { loadAuthority } from "../../../src/authority/authority.ts";
import { loadCodebook } from "../../../src/codebook/codebook.ts";
import type { Reading } from "../../../src/model/reading.ts";
import type { Recognition } from "../../../src/model/recognition.ts";
import { recognise } from "../../../src/recognise/recognise.ts";
import { readingOf } from "../days/reading-of.ts";

const authority = loadAuthority();
const { abbreviations } = loadCodebook();

export interface Told {
  readonly published?: string | null;
  readonly publisher?: string | null;
  readonly country?: string | null;
}

/** Who is recognised in an invented text: one article, whose paragraphs are running text. */
export function recogniseText(text: string, { published = null, publisher = null, country = null }: Told = {}): Recognition {
  const given = readingOf([{ text, published }], { country });
  let start = 0;
  const blocks = text.split("\n").map((line) => {
    const block = { start, end: start + line.length, kind: "paragraph" as const, level: null, post: null };
    start += line.length + 1;
    return block;
  });
  const articles = given.articles.map((article) => ({ ...article, blocks }));
  const reading: Reading = {
    ...given,
    sighting: { ...given.sighting, publisher },
    articles,
    annotation: annotate(given.source.text, articles, abbreviations),
  };
  return recognise(reading, authority);
}

const joined = (list: readonly (string | undefined)[]): string => list.filter((value) => value !== undefined).join("; ");

/** The persons of a text as `Name | office | organisation | country`; who is known by an office alone begins with "~". */
export function personsIn(text: string, told: Told = {}): string[] {
  return recogniseText(text, told)
    .actors.filter(({ kind }) => kind === "person")
    .map(({ name, roles, country, named }) =>
      [
        `${named ? "" : "~"}${name.value}`,
        joined(roles.map(({ office }) => office.value)),
        joined(roles.map(({ organisation }) => organisation?.value)),
        country?.value ?? "",
      ]
        .join(" | ")
        .replace(/(?: \| )+$/, ""),
    );
}

/** Whom the stretches of a text mean: `words → name, name` for mentions of the given forms. */
export function meantIn(text: string, forms: readonly string[], told: Told = {}): string[] {
  const { actors, mentions } = recogniseText(text, told);
  const nameOf = new Map(
    actors.map(({ id, name, named, country }) => [id, named ? name.value : `~${name.value} ${country?.value ?? ""}`.trim()]),
  );
  return mentions
    .filter(({ form }) => forms.includes(form))
    .map((mention) => `${text.slice(mention.start, mention.end)} → ${mention.actors.map((id) => nameOf.get(id)).join(", ")}`);
}

/** Organisations as `Name | kind | country | alias, alias`. */
export const organisationsIn = (text: string) =>
  recogniseText(text)
    .actors.filter(({ kind, named }) => named && ["party", "body", "igo", "organisation", "outlet"].includes(kind))
    .map(({ name, kind, country, aliases }) =>
      [name.value, kind, country?.value ?? "", aliases.map(({ form }) => form).join(", ")].join(" | ").replace(/(?: \| )+$/, ""),
    );
