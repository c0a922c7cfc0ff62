import type { Office } from "./read-office.ts";

/** The offices without "Ambassador" where it is but the form of address of somebody who holds another ("Ambassador Ana Lima, Chief Director"). */
export function withoutAddress(offices: readonly Office[]): readonly Office[] {
  const isAddress = ({ noun, extent, organisation }: Office): boolean =>
    noun === "ambassador" && !organisation && extent.end - extent.start === noun.length;
  const [first, ...others] = offices.filter((office) => !isAddress(office));
  if (!first || first.relation || others.length + 1 === offices.length) return offices;
  const country = offices.find((office) => isAddress(office) && office.country)?.country ?? null;
  return [{ ...first, country: first.country ?? country }, ...others];
}
