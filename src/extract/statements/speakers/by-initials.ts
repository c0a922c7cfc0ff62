import type { ArticleView } from "../article-view.ts";
import type { NounPhrase } from "../noun-phrases.ts";
import type { Memory, Speaker } from "./memory.ts";

/** "The EAM": the last named whose office begins with these letters (an External Affairs Minister); null where nobody's does. */
export function holderByInitials(view: ArticleView, printed: string, { named }: Memory): Speaker | null {
  if (!/^\p{Lu}{2,5}$/u.test(printed)) return null;
  const initials = (office: string): string => (office.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join("");
  return (
    named.find(({ actor }) =>
      view.actors.get(actor ?? "")?.roles.some(({ office }) => initials(office.value).startsWith(printed)),
    ) ?? null
  );
}

/** "MoFA": the body whose name has these initials, with or without those of its small words; null where none or several have. */
export function bodyByInitials(
  { actors }: ArticleView,
  { printed, actors: known }: Pick<NounPhrase, "printed" | "actors">,
): string | null {
  if (known.length > 0 || !/^\p{Lu}[\p{L}]{1,6}$/u.test(printed)) return null;
  const wanted = printed.toUpperCase();
  const found = [...actors.values()].filter(({ kind, name }) => {
    if (kind !== "body") return false;
    const words = name.value.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
    const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
    return [words, capitals].some((some) => some.map((word) => word[0]!.toUpperCase()).join("") === wanted);
  });
  return found.length === 1 ? found[0]!.id : null;
}
