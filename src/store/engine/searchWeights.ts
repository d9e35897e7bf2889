/**
 * What can be searched, by label and property, and how much a hit there weighs: whoever types a name means the entity
 * first. The properties are those of the full-text index in `cypher/schema/V0002`.
 */
export const SEARCH_WEIGHTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Statement: { text: 1 },
  Entity: { searchText: 1.5 },
  Article: { title: 1.2, text: 1 },
};
