import neo4j from 'neo4j-driver';

/** Given parameters, returns them with whole numbers as the driver's integers: it takes a number for a float. */
export function toIntegers(value) {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toIntegers);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toIntegers(item)]));
}
