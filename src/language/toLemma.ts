/**
 * Given a form and the rule the model chose, returns the lemma. A rule is "=lemma", or L (lower case) or K (case kept),
 * how many letters to cut from the end, and what to add: "L3y" turns "Stories" into "story".
 */
export function toLemma(form: string, rule: string): string {
  if (rule.startsWith('=')) return rule.slice(1);
  const [, count = '0', ending = ''] = /^.(\d+)(.*)$/su.exec(rule) ?? [];
  const base = rule.startsWith('L') ? form.toLowerCase() : form;
  const keep = base.length - Number(count);
  return keep > 0 || ending !== '' ? base.slice(0, Math.max(0, keep)) + ending : base;
}
