import type { CalledSo, WhoFilter } from "../store/listed-event.ts";
import type { Store } from "../store/store.ts";
import { foldName } from "../text/fold-name.ts";
import { readActors } from "./names/read-actors.ts";

/** Whom a reader means by what was typed. */
export interface AskedActor {
  readonly asked: string;
  readonly as: "country" | "office" | "person" | "organisation";
  /** For a reader: the fullest name, the office, the code. */
  readonly name: string;
  readonly who: WhoFilter;
}

/** Every word of a name stands in the other, so that "Naulu" means "Sitiveni Naulu" and "Wang" not "Wangari". */
const isCalled = (asked: string, { folded }: CalledSo): boolean => {
  const words = folded.split(" ");
  return asked.split(" ").every((word) => words.includes(word));
};

/**
 * Finds whom a name, the record's own id, the code or name of a country, or an office ("Foreign Minister", "Foreign Minister, FJ") means.
 * @returns null where nobody in the record's events is called so
 */
export async function resolveActor(store: Store, asked: string): Promise<AskedActor | null> {
  const typed = asked.trim();
  if (/^[A-Za-z]{2}$/.test(typed)) {
    const country = typed.toUpperCase();
    return { asked, as: "country", name: country, who: { country } };
  }
  if (/^n[0-9a-f]{15}$/.test(typed)) {
    const actor = (await readActors(store)).grouped.find(({ id }) => id === typed);
    if (!actor) return null;
    const names = [...new Set([actor.name, ...actor.aliases].map(foldName))].filter(Boolean);
    return {
      asked,
      as: actor.kind === "person" ? "person" : "organisation",
      name: actor.name,
      who: { names, ...(actor.country === null ? {} : { country: actor.country }) },
    };
  }
  const folded = foldName(typed);
  if (folded === "") return null;
  const called = (await store.calledSo(folded.split(" ")[0]!)).filter((one) => isCalled(folded, one));
  const state = called.find((one) => (one.kind === "state" || one.kind === "territory") && one.folded === folded && one.country);
  if (state) return { asked, as: "country", name: state.country!, who: { country: state.country! } };
  if (called.length > 0) {
    const longest = called.reduce((most, one) => (one.name.length > most.name.length ? one : most));
    return {
      asked,
      as: called.some(({ kind }) => kind === "person") ? "person" : "organisation",
      name: longest.name,
      who: { names: [...new Set(called.map((one) => one.folded))].sort() },
    };
  }
  const [, office, country] = /^(.*?)(?:, *([A-Za-z]{2}))?$/.exec(typed)!;
  const who = { office: office!.trim(), ...(country ? { country: country.toUpperCase() } : {}) };
  const { total } = await store.listEvents({ who: [who], limit: 1 });
  return total === 0 ? null : { asked, as: "office", name: typed, who };
}
