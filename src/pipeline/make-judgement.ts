import type { Judgement } from "../model/event.ts";
import type { Store } from "../store/store.ts";
import { thingId } from "../text/identity.ts";

/** Who judges, when (ISO time) and on what grounds. */
export type Judging = Pick<Judgement, "grounds"> & { readonly by: string; readonly at: string };

/** Gives a person's judgement its id; keeps nothing. */
export async function makeJudgement(
  store: Store,
  judgement: Omit<Judgement, "id" | keyof Judging>,
  { by, at, grounds }: Judging,
): Promise<Judgement> {
  const number = (await store.judgementsMade()) + 1;
  const { left, right, verdict } = judgement;
  return { id: thingId("j", number, left, right, verdict, by, at), ...judgement, grounds, by, at };
}
