/** Who carries whose text: the hashes by which articles of one text find each other, and which reports of an event are no witnesses of their own. */
export const custody = `
create table article_sketches (
  hash integer not null,
  source text not null references sources (id) on delete cascade,
  article text not null,
  primary key (hash, source, article)
) strict, without rowid;
create index article_sketches_source on article_sketches (source);
create index sightings_address on sightings (address);
alter table events add column custody text not null default '[]';
alter table events add column witnesses integer not null default 0;
`;
