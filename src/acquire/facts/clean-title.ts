import { lettersOf } from "./squeeze.ts";

/** What stands between a headline and the outlet's name in a page's title. */
const joint = /\s+[|–—·•›»«‹/-]{1,2}\s+|\s*[｜│]\s*|(?<=[\u3040-\u9fff])[：:]|\s+::\s+|:\s+(?=[\p{L}.]{2,30}$)/gu;

/** Names of an outlet, folded: as its metadata and its address give it. */
export function outletNames(publisher: string | null, address: string | null): readonly string[] {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(address ?? "")?.[1]?.replace(/^(?:www\d?|m|amp|news|en)\./i, "") ?? "";
  const bare = host.replace(/\.(?:(?:co|com|org|net|gov|gob|go|ac)\.[a-z]{2}|[a-z]{2,})$/i, "");
  return [publisher ?? "", host, bare].map(lettersOf).filter((name) => name.length >= 2);
}

/**
 * A title without the outlet's name before or behind it. What remains must be what the page prints as a headline elsewhere (`others`), or the rest the outlet's name.
 */
export function cleanTitle(title: string, outlets: readonly string[], others: readonly string[]): string {
  const joints = [...title.matchAll(joint)];
  const printed = new Set(others.map(lettersOf));
  if (joints.length === 0 || printed.has(lettersOf(title))) return title;
  const isOutlet = (part: string): boolean => {
    const own = lettersOf(part);
    return (
      own.length >= 2 && outlets.some((name) => name === own || (own.length >= 4 && (name.includes(own) || own.includes(name))))
    );
  };
  for (const { index } of joints) {
    const head = title.slice(0, index).trim();
    if (printed.has(lettersOf(head))) return head;
  }
  for (const { 0: found, index } of joints) {
    const tail = title.slice(index + found.length).trim();
    if (printed.has(lettersOf(tail))) return tail;
  }
  let cut = title;
  for (const { 0: found, index } of joints.toReversed()) {
    if (!isOutlet(title.slice(index + found.length, cut.length))) break;
    cut = title.slice(0, index).trim();
  }
  const [first] = joints;
  if (cut === title && first && isOutlet(title.slice(0, first.index))) return title.slice(first.index + first[0].length).trim();
  return cut;
}
