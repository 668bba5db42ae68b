-- The search box: by code and telephone, and what a clerk has worked on lately.
create index case_file_credit_code on case_file (credit_code);
create index case_file_contact_phone on case_file (contact_phone);
create index case_step_assignee on case_step (assignee, ended_at);
