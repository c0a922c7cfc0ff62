/** Elements without text of their own, or whose text no reader sees as text of the page. */
export const silent: ReadonlySet<string> = new Set(
  "script style noscript template head title iframe frame object embed applet svg math canvas audio video map select option datalist textarea input progress meter dialog noframes noembed".split(
    " ",
  ),
);

/** Elements that run on in a line of text; every other one begins a line of its own. */
export const inline: ReadonlySet<string> = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr button picture source slot blink bold ins".split(
    " ",
  ),
);

export const headingLevel = (tag: string): number | null => (/^h[1-6]$/.test(tag) ? Number(tag[1]) : null);
