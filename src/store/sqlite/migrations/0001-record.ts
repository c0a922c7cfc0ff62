/** The record as it began. A migration that was released is never changed; what changes comes as the next number. */
export const record = `
create table sources (
  id text primary key,
  sha256 text not null unique,
  text_sha256 text not null,
  format text not null,
  encoding text not null,
  bytes blob not null,
  text text not null,
  segments text,
  coder text not null,
  codebook text not null
) strict;
create table sightings (
  id text primary key,
  source text not null references sources (id),
  address text, publisher text, country text, captured text, published text, headline text
) strict;
create index sightings_source on sightings (source);
create table articles (
  source text not null references sources (id) on delete cascade,
  id text not null,
  place integer not null,
  start integer not null,
  end integer not null,
  parent text,
  headline text,
  relation text not null,
  kind text not null,
  outlet text,
  published text,
  body text not null,
  primary key (source, id)
) strict;
create table sentences (
  id integer primary key,
  source text not null references sources (id) on delete cascade,
  article text not null,
  start integer not null,
  end integer not null,
  words text not null
) strict;
create index sentences_source on sentences (source);
create virtual table sentence_words using fts5 (words, content = 'sentences', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
create trigger sentences_in after insert on sentences begin
  insert into sentence_words (rowid, words) values (new.id, new.words);
end;
create trigger sentences_out after delete on sentences begin
  insert into sentence_words (sentence_words, rowid, words) values ('delete', old.id, old.words);
end;
create table actors (
  source text not null references sources (id) on delete cascade,
  id text not null,
  place integer not null,
  kind text not null,
  name text not null,
  country text,
  key text,
  named integer not null,
  body text not null,
  primary key (source, id)
) strict;
create table mentions (
  source text not null references sources (id) on delete cascade,
  article text not null,
  start integer not null,
  end integer not null,
  kind text not null,
  form text not null,
  means text not null
) strict;
create index mentions_source on mentions (source);
create table tenures (
  id text not null,
  source text not null references sources (id) on delete cascade,
  person text not null,
  key text,
  office text not null,
  organisation text,
  country text,
  first text,
  last text,
  body text not null,
  primary key (source, id)
) strict;
create table reports (
  id text primary key,
  source text not null references sources (id) on delete cascade,
  article text not null,
  place integer not null,
  class text not null,
  outlet text,
  published text,
  body text not null
) strict;
create index reports_source on reports (source);
create table report_keys (
  key text not null,
  report text not null references reports (id) on delete cascade,
  primary key (key, report)
) strict, without rowid;
create index report_keys_report on report_keys (report);
create table participants (
  report text not null references reports (id) on delete cascade,
  place integer not null,
  name text not null,
  folded text not null,
  kind text not null,
  office text,
  organisation text,
  country text,
  key text,
  side text not null,
  role text not null,
  primary key (report, place)
) strict;
create index participants_country on participants (country);
create table statements (
  id text primary key,
  source text not null references sources (id) on delete cascade,
  article text not null,
  place integer not null,
  start integer not null,
  end integer not null,
  speaker text not null,
  folded text not null,
  form text not null,
  report text,
  words text not null,
  body text not null
) strict;
create index statements_source on statements (source);
create index statements_report on statements (report);
create table findings (
  source text not null references sources (id) on delete cascade,
  kind text not null,
  id text not null,
  place integer not null,
  body text not null,
  primary key (source, kind, place)
) strict;
create table cells (
  id integer primary key,
  source text not null references sources (id) on delete cascade,
  owner text not null,
  field text not null,
  value text not null,
  rule text not null,
  basis text
) strict;
create index cells_source on cells (source);
create index cells_owner on cells (owner);
create table quotes (
  cell integer not null references cells (id) on delete cascade,
  place integer not null,
  start integer not null,
  end integer not null,
  words text not null,
  primary key (cell, place)
) strict, without rowid;
create table events (
  id text primary key,
  class text not null,
  mode text,
  date text,
  end text,
  precision text,
  place text,
  country text,
  standing text not null,
  salience text not null,
  participants text not null,
  outlets text not null,
  differing text not null,
  merges text not null
) strict;
create index events_date on events (date);
create table event_reports (
  event text not null references events (id) on delete cascade,
  place integer not null,
  report text not null,
  primary key (event, place)
) strict;
create index event_reports_report on event_reports (report);
create table claims (
  event text not null references events (id) on delete cascade,
  place integer not null,
  field text not null,
  value text not null,
  reports text not null,
  primary key (event, place)
) strict;
create table judgements (
  number integer primary key,
  id text not null unique,
  body text not null,
  withdrawn_by text,
  withdrawn_at text
) strict;
create table runs (
  id integer primary key,
  at text not null,
  coder text not null,
  codebook text not null,
  ended text,
  added integer not null default 0,
  known integer not null default 0
) strict;
create table left_out (
  run integer not null references runs (id),
  input text not null,
  reason text not null
) strict;
`;
