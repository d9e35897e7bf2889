// What XML 1.0 has no form for, https://www.w3.org/TR/xml/#charsets: control characters, halves of surrogate pairs, two non-characters.
// eslint-disable-next-line no-control-regex
const IMPOSSIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
// With the line ends of XML 1.1, which some readers turn into others too.
const SPECIAL = /[&<>"'\t\n\r\u0085\u2028\u2029]/g;

/** Given a text, returns it with U+FFFD in place of each character that XML 1.0, and so SVG, cannot hold. */
export function toPossible(text: string): string {
  return text.replace(IMPOSSIBLE, '\uFFFD');
}

/**
 * Given a text, returns it for XML, within an element or an attribute: special characters and line ends as references,
 * so that readers keep them; U+FFFD in place of what XML cannot hold.
 */
export function toXml(text: string): string {
  return toPossible(text).replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`);
}

/** Given attributes by name, returns them as XML, each after a blank; those that are null or missing are left out. */
export function toXmlAttributes(attributes: Readonly<Record<string, string | number | null | undefined>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value != null)
    .map(([name, value]) => ` ${name}="${toXml(String(value))}"`)
    .join('');
}
