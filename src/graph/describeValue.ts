/** Given any value, returns a short form of it for a message: its kind and, when short, itself. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return toShort(JSON.stringify(value), `a list of ${value.length}`);
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return toShort(JSON.stringify(value), `a string of ${value.length} characters`);
  return toShort(String(value), `a ${typeof value}`);
}

function toShort(text: string, otherwise: string): string {
  return text.length <= 60 ? text : otherwise;
}
