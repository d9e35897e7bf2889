import type { StatementFilter } from '../../Store.js';

type Ends = Pick<StatementFilter, 'speakerIds' | 'aboutIds' | 'addresseeIds'>;

/** Given a filter and ids that speakers, subjects or addressees must have, returns the filter narrowed to them; a list that nothing is left of passes nothing. */
export function narrowFilter(filter: StatementFilter, ends: Ends): StatementFilter {
  const narrowed = Object.entries(ends).map(([key, ids]) => {
    const given = filter[key as keyof Ends];
    return [key, given === undefined ? ids : ids.filter((id) => given.includes(id))];
  });
  return { ...filter, ...(Object.fromEntries(narrowed) as Ends) };
}
