-- Which person at the identity provider an account of the staff belongs to, so that a name used again there opens nobody's account.
create table staff_login (
    user_id  varchar(64) primary key,
    issuer   varchar(500) not null,
    subject  varchar(255) not null,
    constraint staff_login_person unique (issuer, subject)
);
