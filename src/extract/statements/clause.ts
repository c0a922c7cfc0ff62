/** The offset at which a clause that begins at `from` ends: a full stop, a semicolon, or a comma or "and" that brings in another finite clause. At most `most` letters. */
export function clauseEnd(words: string, from: number, most = 320): number {
  const rest = words.slice(from, from + most);
  const end =
    /[;]|(?<!(?<!\p{L})\p{Lu})\.(?=\s|$|[”"’])|,?\s+(?:and|but|while|adding|noting|stressing|saying|as well as that)\s+(?:(?:will|would|is|are|was|were|has|have|also|firmly|stands|supports|opposes|wish(?:es|ed)|hopes|agree[ds]|discussed|reviewed|committed|reinforced|recalled|highlighted|spoke|voiced|commend(?:s|ed)|congratulat(?:es|ed)|announced|assured|promised|asked|demand(?:s|ed)|expressed|called|urged|hoped|said|stated|stressed|noted|added|thanked|proposed|suggested|pledged|affirmed|reaffirmed|reiterated|emphasi[sz]ed|underlined|underscored|welcomed|condemned|reject(?:s|ed)|praised|invited|that)\b|(?:he|she|they|it|we)\s)|,\s+(?:(?:firmly|resolutely|highly|fully|strongly|deeply|sincerely|always|also|consistently)\s+)?(?:stands\s+(?:ready|with|by)|supports|opposes|hopes|appreciates|wishes|expects|welcomes|regards|attaches|adheres|thanks|admires|values|believes|calls|urges|rejects|condemns|upholds|(?:is|are)\s+(?:willing|ready|committed|opposed|firmly)|will)\b(?!,)|,\s+(?:and\s+)?(?:also\s+)?(?:noted|underscored|stressed|emphasi[sz]ed|highlighted|reiterated|reaffirmed|affirmed|condemned|welcomed|expressed|urged|thanked|commended|discussed|pledged)\b|,\s+(?:and\s+)?that\b|,\s+and\s+(?:\p{Lu}[\p{L}.’'-]+\s+){1,5}[a-z]+ed\b|,?\s+and\s+(?:the\s+)?(?:two\s+|both\s+)?(?:leaders|sides|presidents|ministers)\s+[a-z]+ed\b|,\s+(?:he|she|they|we|(?:the\s+)?(?:two\s+|both\s+)?(?:leaders|sides|presidents|ministers|president|minister|prime\s+minister|secretary))\s+[a-z]+ed\b|,?\s+and\s+(?:also\s+|[a-z]+ly\s+)?[a-z]{3,14}ed\s+(?:the|their|his|her|its|our|that|to|for|on|an?|support|concern|hope|ongoing|continued|\p{Lu})|,\s+according to\b|[”"]\s+(?=\p{L})|,\s+(?:[\p{L}.’'-]+\s+){0,7}(?:[\p{L}.’'-]+,\s+[^,;.]{1,60},\s+|[\p{L}.’'-]+\s+)(?:said|told|added|noted|stressed|stated|announced|explained)\b|,\s+(?:adding|noting|stressing|saying|while|and that|but)\b/u.exec(
      rest,
    );
  let to = from + (end ? end.index : rest.length);
  while (to > from && /[\s,;:]/.test(words[to - 1]!)) to--;
  return to;
}

/** "and underlined the importance of": the verb that leads to the noun of a stance or promise begins its clause. */
export const leadVerb =
  /\b(?:(?:also|further|[a-z]{2,12}ly)\s+)?(?:stress|underlin|underscor|emphasi[sz]|affirm|reaffirm|reiterat|express|voic|not|highlight|point|declar|stat|confirm|recall|convey|extend|pledg|acknowledg|agre)(?:e|es|ed|ing|s)(?:\s+(?:out|on|to|that|its|his|her|their|the|a|an|full|strong|deep|once|again)){0,4}\s+$/i;
