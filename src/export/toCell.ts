// What Excel, LibreOffice and Google Sheets may take for the beginning of a formula, after any apostrophes of ours;
// https://owasp.org/www-community/attacks/CSV_Injection, with the full-width forms that some turn into the others.
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const SPECIAL = /[",;\r\n]|^\s|\s$/;

/**
 * Given a text, returns it as a cell of CSV. Before a text that begins like a formula (with `= + - @`, a tab or a line
 * end) goes an apostrophe, which makes it a text to a spreadsheet. A text that already begins with apostrophes and then like
 * one gets one more, so that nothing is lost: who reads the file takes one apostrophe away where such a beginning follows.
 */
export function toCell(text: string): string {
  const possible = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  const defused = FORMULA.test(possible) ? `'${possible}` : possible;
  return SPECIAL.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
}
