import type { Spoken } from "../statements/walk/spoken.ts";

/** What one speaker, or several together, say on one occasion, as one article tells it. */
export interface Occasion {
  readonly article: string;
  /** Ids of the actors who speak. */
  readonly speakers: readonly string[];
  readonly spoken: readonly Spoken[];
}

/** Who speaks: the actor found, else those whom the sentence joins ("the Minister and the Premier said"); none for "the two sides". */
function speakersOf({ speaker, attribution }: Spoken): readonly string[] {
  if (speaker.actor !== null) return [speaker.actor];
  return (attribution?.subjects ?? []).every(({ sort, actors }) => sort === "named" && actors.length === 1)
    ? (attribution?.subjects ?? []).flatMap(({ actors }) => actors)
    : [];
}

/** Is it a body or are they many without a name ("the lawmakers condemned"), who have no words of their own here but what a wording of the class tells? */
export const isUnnamed = ({ speaker, attribution }: Spoken): boolean =>
  speaker.actor === null && (attribution?.subjects ?? []).some(({ sort }) => sort === "group" || sort === "body");

/** Puts together what each speaker says in each article, in the order of the text. */
export function occasionsOf(spoken: readonly Spoken[]): readonly Occasion[] {
  const found = new Map<string, { article: string; speakers: readonly string[]; spoken: Spoken[] }>();
  for (const one of spoken) {
    const speakers = speakersOf(one);
    if (speakers.length === 0) continue;
    const article = one.view.sentence.article;
    const key = `${article} ${speakers.join(" ")}`;
    const known = found.get(key);
    if (known) known.spoken.push(one);
    else found.set(key, { article, speakers, spoken: [one] });
  }
  return [...found.values()];
}
