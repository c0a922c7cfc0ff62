/** The offset at which a clause that begins at `from` ends: a full stop, a semicolon, or a comma or "and" that brings in another finite clause. At most `most` letters. */
export function clauseEnd(words: string, from: number, most = 320): number {
  const rest = words.slice(from, from + most);
  const end =
    /[;]|\.(?=\s|$|[”"’])|,?\s+(?:and|but|while|adding|noting|stressing|saying|as well as that)\s+(?:(?:will|would|is|are|was|were|has|have|also|firmly|stands?|supports?|opposes?|expressed|called|urged|hoped|said|stated|stressed|noted|added|thanked|that)\b|(?:he|she|they|it|we)\s)|[”"]\s+(?=\p{L})|,\s+(?:[\p{L}.’'-]+\s+){1,8}(?:said|told|added|noted|stressed|stated|announced|explained)\b|,\s+(?:adding|noting|stressing|saying|while|and that|but)\b/u.exec(
      rest,
    );
  let to = from + (end ? end.index : rest.length);
  while (to > from && /[\s,;:]/.test(words[to - 1]!)) to--;
  return to;
}
