// Rejected statements are listed by the verdict on them.
CREATE INDEX curation_verdict IF NOT EXISTS FOR (c:Curation) ON (c.verdict);
