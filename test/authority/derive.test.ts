import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { derive } from "../../scripts/authority/derive.ts";

/** A raw folder with a row or two in each file, of countries and people that do not exist. */
function rawFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "readout-raw-"));
  const files: Record<string, string> = {
    "country-codes.csv":
      "ISO3166-1-Alpha-3,ISO3166-1-Alpha-2,is_independent,CLDR display name,UNTERM English Short,UNTERM English Formal,official_name_en,Capital,wikidata_id\nXAA,XA,Yes,Examplia,Examplia,the Republic of Examplia,Examplia,Port Example,https://www.wikidata.org/wiki/Q1\n",
    "countries-names-demonyms.csv":
      "gec,iso3,short,long,abbr,demonym_noun,demonym_adj,capital\nxx,XAA,Examplia,Republic of Examplia,,Examplian(s),Examplian,Port Example\n",
    "cities15k.tsv":
      "geonameid\tname\tasciiname\tcountry\tfcode\tpopulation\tlatin_altnames\n1\tPört Example\tPort Example\tXA\tPPLC\t200000\tPortus Exemplaris\n2\tHamlet\tHamlet\tXA\tPPL\t16000\t\n",
    "parties-partyfacts-core.csv":
      "country,partyfacts_id,name_short,name,name_english,year_first,year_last\nXAA,7,EP,Partido Ejemplo,Example Party,1950,\n",
    "parties-wikidata.csv": "country,partyfacts_id,wikidata_id,name,name_short,name_native\nXAA,7,Q77,Example Party,EP,\n",
    "parties-wikipedia.csv":
      '"country","partyfacts_id","url","name_short","name","name_native","year_founded","year_dissolved"\n',
    "parties-and-leaders.csv":
      "gec,iso3,party,acronym,leader,first_seen,last_seen\nxx,XAA,Other Party,OP,Ana BEISPIEL,2020-01-01,2021-01-01\n",
    "heads-of-state-and-government.csv":
      "gec,iso3,role,office_and_name,since_text,since,first_seen,last_seen\nxx,XAA,chief of state,President Ana María BEISPIEL,1 May 2020,2020-05-01,2020-06-01,2021-01-01\n",
    "ministers-wikidata.csv":
      "repo,snapshot,position,person,personID,start,end\nexamplia,2022-01-01,Minister of Health,Otto Muster,Q9,2020-01-01,\n",
    "state-media.csv":
      "Region,Country,Media company,Main assets,URL\nAsia,Examplia,Examplia News Agency,News agency: Exapress,https://www.exapress.example/en/\n",
    "common-forenames-by-country.csv": "Country,Localized Name,Romanized Name\nXA,Ana,Ana\n",
    "common-surnames-by-country.csv": "Country,Localized Name,Romanized Name\nXA,Muster,Muster\n",
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

test("deriving twice gives the same bytes, each file with source and licence", () => {
  const raw = rawFolder();
  const [one, two] = [mkdtempSync(join(tmpdir(), "readout-a-")), mkdtempSync(join(tmpdir(), "readout-b-"))];
  derive(raw, one);
  derive(raw, two);
  for (const file of readdirSync(one)) {
    const text = readFileSync(join(one, file), "utf8");
    expect(readFileSync(join(two, file), "utf8")).toBe(text);
    expect(text).toMatch(/^# Source: .+\n# Licence: .+\n/);
  }
  const line = (file: string): string => readFileSync(join(one, file), "utf8").split("\n")[3]!;
  expect(readFileSync(join(one, "countries.tsv"), "utf8")).toContain(
    "XA\tstate\tQ1\tExamplia\tExamplia|Republic of Examplia\tExamplian|Examplians\tPort Example",
  );
  expect(line("cities.tsv")).toBe("Pört Example\tXA\t1\t200000\tport example|portus exemplaris");
  expect(line("officials.tsv")).toBe("XA\tMinister of Health\tOtto Muster\t2020-01-01\t2022-01-01\twikidata:Q9");
  expect(readFileSync(join(one, "officials.tsv"), "utf8")).toContain(
    "XA\tPresident\tAna María Beispiel\t2020-05-01\t2021-01-01\t",
  );
  expect(line("parties.tsv")).toBe("XA\twikidata:Q77\tExample Party\tPartido Ejemplo\tEP\t1950\t");
});
