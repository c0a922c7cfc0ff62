/** The forms of an English verb: as it stands, third person, past, `-ing`. Regular ones are made, irregular ones given. */
export function verbForms(lemma: string, irregular: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const given = irregular[lemma];
  if (given) return [lemma, ...given];
  const consonantY = /[^aeiou]y$/.test(lemma);
  // "top", "chip", "plan" double their consonant.
  const doubled = /^[^aeiou]*[aeiou][bdgklmnprtvz]$/.test(lemma) ? lemma + lemma.at(-1)! : null;
  if (doubled) return [lemma, `${lemma}s`, `${doubled}ed`, `${doubled}ing`];
  const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : consonantY ? lemma.slice(0, -1) : lemma;
  const third = consonantY ? `${stem}ies` : /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const past = consonantY ? `${stem}ied` : `${stem}ed`;
  return [lemma, third, past, lemma.endsWith("ee") ? `${lemma}ing` : `${consonantY ? lemma : stem}ing`];
}

/** The regular plural of an English noun. */
export const pluralOf = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
