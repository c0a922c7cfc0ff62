import type { SpeechWordings } from "../../codebook/wordings/speech-wordings.ts";
import type { StanceWordings } from "../../codebook/wordings/stance-wordings.ts";
import { reportedHolder } from "../positions/reported-holder.ts";
import type { ArticleView, SentenceView } from "../statements/article-view.ts";
import { collectively, collectiveName } from "../statements/speakers/speaker.ts";
import { type Spoken, spoken } from "../statements/walk/spoken.ts";
import { type Bond, findBonds } from "./find-bonds.ts";
import { findPromises, type Promised } from "./find-commitments.ts";

/** What a narrator reports that somebody named has bound himself to do. */
export interface Reported {
  readonly one: Spoken;
  readonly promises: readonly Promised[];
}

/** Promises that the narrator reports ("Fiji has agreed to help Samoa build …"): only by a verb that binds, with its subject, and something done with or for another. */
export function findReportedPromises(
  article: ArticleView,
  view: SentenceView,
  stances: StanceWordings,
  speech: SpeechWordings,
): Reported | null {
  const binds = ({ kind, end }: Bond): boolean =>
    kind === "verb" || (kind === "modal" && stances.commitments.gives.test(view.words.slice(end, end + 80)));
  const bond = findBonds(view, stances, speech, []).find((one) => binds(one) && one.doer !== null);
  const doer = bond?.doer;
  if (!doer || doer.attributive) return null;
  const holder =
    doer.sort === "named"
      ? reportedHolder(article, view, doer)
      : doer.sort === "both"
        ? collectively(collectiveName(doer.printed, speech.sides), doer.words)
        : null;
  if (!holder || holder.person) return null;
  const one = spoken(view, holder, "indirect", null);
  const promises = findPromises(article, one, stances, speech, []).filter(
    ({ bond, others }) =>
      binds(bond) &&
      bond.doer === doer &&
      !stances.commitments.decided.test(bond.word) &&
      (bond.kind === "modal" || others.length > 0 || holder.actor === null),
  );
  return promises.length > 0 ? { one, promises } : null;
}
