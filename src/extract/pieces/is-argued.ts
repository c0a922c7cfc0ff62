/** So many paragraphs and words a piece has that argues. */
const FEWEST_PARAGRAPHS = 7;
const FEWEST_WORDS = 350;
/** In at least this share of its own paragraphs it argues, and in at most this share it gives others' words. */
const ARGUES = 0.3;
const MOST_ASCRIBED = 0.3;
/** News tells its day at its head, and a day with its year is one that is recalled. */
const HEAD = 3;
const quoted = /“[^”]*(?:”|$)|"[^"]*(?:"|$)/g;
const ascribes = /\b(?:said|says|told|added|stated|stressed|noted|announced|according to)\b/;
const day =
  /\b(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|[Oo]n (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:this|last|earlier this) (?:morning|afternoon|evening|week)|[Oo]n (?:\d{1,2} \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,2})\b(?!,? \d{4}))/u;
/** "HANOI, May 5 (Example Agency) –": agency copy argues nothing. */
const dateline = /^\p{Lu}[\p{L} .,’'()/-]{2,50}?(?:\d{1,2}|\))[^.]{0,40}?[–—-]/u;
const argues =
  /\?(?:\s|$)|(?<![\p{L}])(?:should|must|ought to|cannot but|indeed|in fact|of course|after all|to be sure|needless to say|so-called|clearly|obviously|evidently|undoubtedly|no doubt|thus|therefore|hence|nevertheless|in other words|in short|in truth|in reality|the (?:truth|reality|fact|point|problem|question|lesson|point here) is|(?:no|small|little) (?:wonder|coincidence|accident)|what is more|not only|rather than|in contrast|contrary to|far from|on the contrary|let us|us|we|our|I|one (?:might|may|can|could|must)|lessons?|myth|narrative|hypocri\w+|iron(?:y|ic\w*)|imperialis\w+|hegemon\w+|neoliberal\w*|capitalis\w+|coloniali\w+|propaganda|paradox\w*|arguabl\w+|suffice it|consider (?:the|what|how)|imagine|suppose)(?![\p{L}])/iu;

/** Does a piece argue rather than report: long, undated at its head, seldom giving anybody's words, and full of "should", "we", "indeed" and questions? */
export function isArgued(paragraphs: readonly string[]): boolean {
  if (paragraphs.length < FEWEST_PARAGRAPHS) return false;
  if (paragraphs.reduce((words, paragraph) => words + paragraph.split(/\s+/).length, 0) < FEWEST_WORDS) return false;
  const head = paragraphs.slice(0, HEAD);
  if (head.some((paragraph) => day.test(paragraph) || dateline.test(paragraph))) return false;
  const bare = paragraphs.map((paragraph) => paragraph.replace(quoted, " "));
  const narrated = bare.filter((paragraph) => !ascribes.test(paragraph));
  if (bare.length - narrated.length > MOST_ASCRIBED * bare.length) return false;
  return narrated.filter((paragraph) => argues.test(paragraph)).length >= ARGUES * bare.length;
}
