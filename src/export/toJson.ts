// So that no text can end the script element that an export is pasted into, and no line of JavaScript.
const UNSAFE = /[<\u2028\u2029]/g;

/** Given a value, returns it as JSON on one line, safe within a script element: `</script>` and line separators are escaped. */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, (character) => `\\u${toHex(character)}`);
}

/** Given items, returns them as JSON, one a line, with commas between. */
export async function* writeJsonItems<Item>(
  items: AsyncIterable<Item>,
  toValue: (item: Item) => unknown,
): AsyncGenerator<string> {
  let separator = '';
  for await (const item of items) {
    yield `${separator}${toJson(toValue(item))}`;
    separator = ',\n';
  }
  yield '\n';
}

function toHex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, '0');
}
