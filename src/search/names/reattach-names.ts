import type { Judged, Judgement } from "../../model/event.ts";
import { foldName } from "../../text/fold-name.ts";
import { actorOf, type NamedIn } from "./unit.ts";

/** What a judgement keeps of an actor of a source. */
export const describeActor = ({ source, actor }: NamedIn): Judged => ({
  source,
  class: actor.kind,
  words: actor.name.value,
  sides: [],
});

/**
 * Finds the names of persons' judgements again after a rebuild: in the same source, an actor of the same kind whose name folds to the same.
 * @param judgements those about names
 * @returns the judgements with today's actors, and those whose names are not found: they stay in the record, without effect, and `verify` names them
 */
export function reattachNames(
  judgements: readonly Judgement[],
  kept: readonly NamedIn[],
): { readonly attached: readonly Judgement[]; readonly lost: readonly Judgement[] } {
  const keyOf = ({ source, class: kind, words }: Judged): string => JSON.stringify([source, kind, foldName(words)]);
  const byKey = Map.groupBy(kept, (one) => keyOf(describeActor(one)));
  const find = (id: string, judged: Judged): string | null => {
    const found = (byKey.get(keyOf(judged)) ?? []).map(({ source, actor }) => actorOf(source, actor.id));
    return found.includes(id) ? id : found.length === 1 ? found[0]! : null;
  };
  const attached: Judgement[] = [];
  const lost: Judgement[] = [];
  for (const judgement of judgements) {
    const { judged } = judgement;
    const left = judged && find(judgement.left, judged.left);
    const right = judged && find(judgement.right, judged.right);
    if (left && right && left !== right) attached.push({ ...judgement, left, right });
    else lost.push(judgement);
  }
  return { attached, lost };
}
