import type { Judgement, Verdict } from "../model/event.ts";
import { readActors } from "../search/names/read-actors.ts";
import { describeActor } from "../search/names/reattach-names.ts";
import { actorOf } from "../search/names/unit.ts";
import type { Store } from "../store/store.ts";
import { type Judging, makeJudgement } from "./make-judgement.ts";

/**
 * Keeps a person's judgement whether two names mean one. Each is given by the record's own id, which stands for the first source that names them, or as SOURCE/ACTOR.
 * @throws where a name is not in the record, where both are the same already known one, or where they are of different kinds
 */
export async function judgeNames(
  store: Store,
  [left, right]: readonly [string, string],
  verdict: Verdict,
  judging: Judging,
): Promise<Judgement> {
  const { kept, grouped } = await readActors(store);
  const [a, b] = [left, right].map((id) => {
    const member = grouped.find((one) => one.id === id)?.members[0] ?? id;
    const found = kept.find(({ source, actor }) => actorOf(source, actor.id) === member);
    if (!found)
      throw new Error(`nobody ${id} in the record; 'readout people', 'readout organisations' and 'readout names' print ids`);
    return found;
  }) as [(typeof kept)[number], (typeof kept)[number]];
  if (a === b)
    throw new Error("a judgement needs two names; 'readout show ID' prints how each source calls somebody, as SOURCE/ACTOR");
  if (a.actor.kind !== b.actor.kind) throw new Error(`a ${a.actor.kind} and a ${b.actor.kind} cannot be one`);
  const judgement = await makeJudgement(
    store,
    {
      about: "name",
      left: actorOf(a.source, a.actor.id),
      right: actorOf(b.source, b.actor.id),
      verdict,
      judged: { left: describeActor(a), right: describeActor(b) },
    },
    judging,
  );
  await store.addJudgement(judgement);
  return judgement;
}
