// One index over all that can be searched, so that scores compare. The embedded engine makes one for each label and property.
CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (n:Statement|Entity|Article) ON EACH [n.text, n.searchText, n.title];
