import type { Authority } from "../../../authority/authority.ts";
import type { OfficeKinds } from "../../../authority/office-kinds.ts";
import { cityAt } from "../../city-at.ts";
import type { Office } from "../../persons/read-office.ts";
import { isState } from "../../persons/title-country.ts";
import type { Token } from "../../persons/tokens.ts";
import type { ArticleFindings } from "../read-article.ts";
import type { Home } from "./home-country.ts";

/** The one value of a list; null where it has none, or several. */
function theOne(codes: readonly string[]): string | null {
  const [code, ...more] = new Set(codes);
  return code !== undefined && more.length === 0 ? code : null;
}

const codeOf = (token: Token | undefined): string | null => (isState(token) ? (token!.cover!.country?.code ?? null) : null);

/** The countries to which envoys of a named country are sent ("the Ambassador of Fiji to Latvia"). */
function postedTo({ sentences }: ArticleFindings, offices: readonly Office[], { abroad }: OfficeKinds): readonly string[] {
  const envoys = offices.filter(({ noun, country, mark }) => country !== null && mark !== "former" && abroad.test(noun));
  if (envoys.length === 0) return [];
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  return envoys.flatMap(({ spans, country }) =>
    tokens.flatMap((token) => {
      const code = spans.some(({ start, end }) => start <= token.start && token.end <= end) ? codeOf(token) : null;
      return code !== null && code !== country!.code ? [code] : [];
    }),
  );
}

/** Who deals with a country of `told`: the other state or capital of a pair ("Suva and Riga are to sign"). */
function partnersOf({ sentences }: ArticleFindings, told: ReadonlySet<string>): readonly string[] {
  return sentences.flatMap(
    ({ tokens }) =>
      tokens.flatMap((token, at) => {
        if (token.low !== "and" && token.text !== "–") return [];
        const next = tokens[at + 1]?.low === "the" ? at + 2 : at + 1;
        const pair = [codeOf(tokens[at - 1]), codeOf(tokens[next])];
        // Of three that are listed none is the partner of one.
        const listed = tokens[at - 2]?.text === "," || tokens[next + 1]?.text === "," || tokens[next + 1]?.low === "and";
        const known = pair.filter((code) => code !== null && told.has(code));
        return known.length === 1 && !listed ? pair.filter((code) => code !== null && !told.has(code)) : [];
      }) as string[],
  );
}

/** Does an article tell of a mission or its envoys, or of the country where it sits? */
const isOfMission = ({ sentences }: ArticleFindings, host: string | null, authority: Authority): boolean => {
  const { organisationWords, personWords, places } = authority;
  return sentences.some(({ tokens }) => {
    const words = tokens.map(({ low }) => low).join(" ");
    return (
      organisationWords.mission.test(words) ||
      personWords.kinds.envoys.test(words) ||
      tokens.some((token, at) => codeOf(token) === host || (token.capital && cityAt(tokens, at, places)?.code === host))
    );
  });
};

/** Sentences at the head of an article, its headline among them. */
const HEAD = 3;

/** The countries that an article names, or whose adjective it has, in so many sentences at its head. */
const codesIn = ({ sentences }: ArticleFindings, within = HEAD): readonly string[] =>
  sentences.slice(0, within).flatMap(({ tokens }) => tokens.flatMap((token) => codeOf(token) ?? []));

/** Does the first sentence that names an official of the country by its name name another one before, without any ("The Prime Minister, A, met Fijian President B")? Then that one came there. */
function opensWithVisitor({ persons }: ArticleFindings, code: string, { kinds }: Authority["personWords"]): boolean {
  const named = persons
    .flatMap(({ members }) => members)
    .filter(({ offices }) =>
      offices.some(({ noun, organisationCountry }) => kinds.ofStates.test(noun) || organisationCountry?.code === code),
    )
    .sort((a, b) => a.start - b.start);
  const of = named.findIndex(({ offices }) =>
    offices.some(
      ({ country, organisationCountry, noun }) => (country ?? organisationCountry)?.code === code && !kinds.abroad.test(noun),
    ),
  );
  const [first] = named;
  return (
    of > 0 &&
    first!.sentence === named[of]!.sentence &&
    first!.country === null &&
    first!.offices.every(({ country, relation, noun }) => country === null && !relation && !kinds.abroad.test(noun))
  );
}

/**
 * The country that an article means where it names an official without one. An outlet leaves out its own, most of all where it reports from home; but one that says
 * "Kenyan President" of its own president writes for abroad, and then leaves out the country that it reports from, else the one that it writes about, where that is
 * only one. Where no outlet is known, envoys tell where they are sent, and a pair of states whose officials are named is the other's.
 * @param dateline the country that the article is dated from, null where that is not told
 */
export function silentCountry(
  article: ArticleFindings,
  home: Home | null,
  dateline: string | null,
  authority: Authority,
): Home | null {
  const { kinds } = authority.personWords;
  const { persons, holders } = article;
  const offices = [...persons.flatMap(({ members }) => members), ...holders].flatMap((finding) => finding.offices);
  const told = new Set(offices.flatMap(({ country }) => (country ? [country.code] : [])));
  if (!home) {
    const posted = theOne(postedTo(article, offices, kinds));
    if (posted !== null) {
      const from = `named beside an envoy to ${posted}`;
      // Whoever else is sent there is of the embassy of the one country whose envoys are named.
      const sender = theOne(offices.flatMap(({ noun, country }) => (country && kinds.abroad.test(noun) ? [country.code] : [])));
      // "The Ambassador of Fiji to Latvia presented her credentials to the President of Estonia": she is accredited there as well.
      const hosts = offices.flatMap(({ noun, country }) =>
        country && !kinds.abroad.test(noun) && country.code !== sender ? [country.code] : [],
      );
      const host = theOne(hosts);
      if (host !== null && host !== posted)
        return {
          code: host,
          party: false,
          from: `named where an envoy to ${posted} calls on officials of ${host}`,
          guessed: true,
        };
      return { code: posted, party: false, from, guessed: true, ...(sender === null ? {} : { sender }) };
    }
    // Beside officials of several countries whoever is paired with one of them may be anybody.
    const partner = told.size === 1 ? theOne(partnersOf(article, told)) : null;
    return partner === null
      ? null
      : { code: partner, party: false, from: `told of ${[...told].join(", ")} and ${partner} together`, guessed: true };
  }
  // "his Kenyan counterpart" in Kenya's own outlet is how the guest sees him; an ambassador's country is always told.
  const own = offices.some(({ country, relation, noun }) => country?.code === home.code && !relation && !kinds.abroad.test(noun));
  // "NAIROBI — The President met his Kenyan counterpart": told from abroad, by whoever leaves out the visitor's country.
  const visits =
    home.guessed === true && !own && offices.some(({ country, relation }) => relation && country?.code === home.code);
  if (visits) {
    const other = theOne(codesIn(article).filter((code) => code !== home.code));
    return other === null
      ? null
      : { code: other, party: false, from: `${home.from}, tells of ${other} and its counterpart`, guessed: true };
  }
  // A mission's page that tells neither of it or its envoys nor of where it sits brings news from home.
  if (home.host !== undefined && !isOfMission(article, home.host, authority))
    return { code: home.code, party: false, from: `${home.from}, with no word of where it sits` };
  // A mission accredited to several countries: of an article that names officials of one other than that where it sits, that one is meant.
  if (home.host !== undefined) {
    const elsewhere = theOne(
      offices.flatMap(({ country, noun }) =>
        country && country.code !== home.code && !kinds.abroad.test(noun) ? [country.code] : [],
      ),
    );
    return elsewhere === null || elsewhere === home.host
      ? home
      : { ...home, host: elsewhere, from: `${home.from}, names officials of ${elsewhere}` };
  }
  if (!own) return home;
  // "SUVA — Prime Minister Ana Lima met Fijian President …": an outlet of another country, which leaves out its own.
  if (home.page !== undefined)
    return {
      code: home.page,
      party: false,
      from: `published in ${home.page}, ${home.from}, names officials of ${home.code} by their country`,
      guessed: true,
    };
  if (home.guessed === true && opensWithVisitor(article, home.code, authority.personWords)) {
    const elsewhere = (within?: number): readonly string[] => codesIn(article, within).filter((code) => code !== home.code);
    const atHead = elsewhere();
    // Where its head names no other country, the one that the rest of it does.
    const other = theOne(atHead.length > 0 ? atHead : elsewhere(article.sentences.length));
    const from = `${home.from}, names an official of ${home.code} by the country behind one without`;
    return other === null ? null : { code: other, party: false, from, guessed: true };
  }
  const abroad = [...told].filter((code) => code !== home.code);
  if (dateline === home.code || (dateline === null && kinds.stateBodies.test(home.from))) return home;
  const meant = dateline !== null && abroad.includes(dateline) ? dateline : abroad.length === 1 ? abroad[0]! : null;
  return meant === null
    ? null
    : {
        code: meant,
        party: false,
        from: `${home.from}, names officials of ${home.code} and ${meant} by their country`,
        guessed: true,
      };
}
