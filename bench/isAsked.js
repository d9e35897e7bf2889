/** Given the name of a question and `--only`, words with commas between, returns whether it is wanted: its name has one of them in it. */
export function isAsked(name, only) {
  return only.split(',').some((part) => name.includes(part));
}
