const tail = /(?:[’']s)? (?:News Agency|news agency|newspaper|website|web site|magazine)$|(?:[’']s)$|[.,]+$/u;

/** "Vietnam News Agency" is the name itself; "Xinhua News Agency" says what Xinhua is. */
const standsForCountry = (name: string): boolean =>
  / |^(?:Vietnam|Namibia|Qatar|Kuwait|Saudi|Emirates|Bahrain|Oman|Syrian?|Iraqi?|Iran|Islamic|Turkish|Cuban?|Cyprus|Ghana|Ethiopian?|Kenya|Zambia|Rwanda|Uganda|Angola|Mongolian?|Lao|Nepal|Bangladesh|Philippine|Philippines|Malaysian?|Indonesian?|Thai|Myanmar|Cambodian?|Polish|Czech|Slovak|Hungarian|Romanian|Bulgarian|Croatian|Slovenian|Albanian|Macedonian?|Armenian|Azerbaijan|Georgian|Kazakh|Kyrgyz|Uzbek|Tajik|Turkmen|Jordan|Palestine|Libyan?|Sudan|Tunisian?|Algerian?|Moroccan?|Egyptian|Nigeria|Central|Korean|Maldives|Lanka|Pacific|Caribbean)$/u.test(
    name,
  );

/** An outlet's name as it is usually put: without "the", quotation marks and what kind of outlet it is. */
export function outletName(words: string): string {
  let name = words.replace(/^(?:the|The) /u, "").trim();
  for (let pass = 0; pass < 3; pass++) {
    const shorter = name.replace(tail, "").trim();
    if (shorter === name || shorter === "") break;
    if (/News Agency$/u.test(name) && standsForCountry(shorter)) break;
    name = shorter;
  }
  return name;
}
