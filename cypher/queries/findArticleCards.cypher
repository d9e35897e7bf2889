// What lists show of each article that the query before it has found.
UNWIND $nodes AS node MATCH (a:Article) WHERE id(a) = node
RETURN
  node,                                                                                   // @withNode
  key,                                                                                    // @keyed
  a {.id, .externalId, .title, .url, .outlet, .byline, .publishedAt, .language, .loadedAt} AS article
