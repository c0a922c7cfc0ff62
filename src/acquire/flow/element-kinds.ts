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

/** Every other element that HTML knows, besides the silent ones: names outside it (`o:p`, `st1:place`, elements of a page's own) say nothing of lines. */
export const block: ReadonlySet<string> = new Set(
  "#document #fragment html body address article aside blockquote br caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp".split(
    " ",
  ),
);

/** Elements that hold lines of text. */
export const lineHolder: ReadonlySet<string> = new Set("p h1 h2 h3 h4 h5 h6 dt figcaption caption summary".split(" "));

export const headingLevel = (tag: string): number | null => (/^h[1-6]$/.test(tag) ? Number(tag[1]) : null);
