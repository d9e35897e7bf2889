UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a {.id, .externalId, .title, .url, .outlet, .byline, .publishedAt, .language, .text, .extractor, .extractorVersion} AS article
