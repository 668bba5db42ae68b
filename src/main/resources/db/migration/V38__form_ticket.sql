-- Forms of the portal that were shown and not yet sent: taking its row away is what makes a form count once, on any node.
create table form_ticket (
    ticket    char(36)                 primary key,
    issued_at timestamp with time zone not null
);
create index form_ticket_issued on form_ticket (issued_at);
