-- Half-filled forms of the pages. Who has the token has the draft; it is kept as a hash. Dropped after 30 days (C-55).
create table portal_draft (
    token_hash varchar(64) primary key check (length(token_hash) = 64),
    kind       varchar(20) not null,
    content    text        not null,
    updated_at timestamp with time zone not null
);

create index portal_draft_updated_at on portal_draft (updated_at);

-- Before a firm asks once more it is told of what it has open.
create index case_file_credit_code on case_file (credit_code);
