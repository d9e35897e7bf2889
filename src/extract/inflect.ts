const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  cast: ['cast'],
  find: ['found'],
  forbid: ['forbade', 'forbidden'],
  foresee: ['foresaw', 'foreseen'],
  hear: ['heard'],
  hit: ['hit', 'hitting'],
  hold: ['held'],
  know: ['knew', 'known'],
  lay: ['laid'],
  feel: ['felt'],
  make: ['made'],
  put: ['put', 'putting'],
  read: ['read'],
  say: ['said'],
  see: ['saw', 'seen'],
  set: ['set', 'setting'],
  shoot: ['shot'],
  sing: ['sang', 'sung'],
  speak: ['spoke', 'spoken'],
  spell: ['spelt'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  tell: ['told'],
  think: ['thought'],
  understand: ['understood'],
  undertake: ['undertook', 'undertaken'],
  write: ['wrote', 'written'],
  lie: ['lied', 'lying'],
};

const DOUBLING =
  /^(?:admit|beg|submit|commit|quip|rip|slam|nod|grin|sum|plan|chat|confer|refer|rebut|forget|rap|jab|hug|dub|plug|blog|brag|rebel|fib)$/;

/**
 * Given a verb's lemma, returns its forms (of a phrase, those of its first word with the rest unchanged: "pointed
 * out"). Spelling rules only, with the irregular verbs of the lexicon: a model's lemma for a rare form is less sure
 * than this.
 */
export function inflect(lemma: string): string[] {
  const [verb = '', ...rest] = lemma.split(' ');
  const forms = [verb, `${toThird(verb)}`, toParticiple(verb), ...(IRREGULAR[verb] ?? [toPast(verb)])];
  return forms.map((form) => [form, ...rest].join(' '));
}

function toThird(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function toPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${double(verb)}ed`;
}

function toParticiple(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  return /[^eo]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${double(verb)}ing`;
}

function double(verb: string): string {
  return DOUBLING.test(verb) ? `${verb}${verb.at(-1) ?? ''}` : verb;
}
