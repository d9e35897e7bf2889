/** Something with a name. */
interface Named {
  readonly name: string;
}

interface PrintedArticle {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
}

interface PrintedStatement {
  readonly text: string;
  readonly saidAt: string | null;
  readonly speaker: Named | null;
  readonly about: readonly Named[];
  readonly addressees: readonly Named[];
  readonly article: PrintedArticle;
}

interface PrintedRelation {
  readonly kind: string;
  readonly label: string | null;
  readonly subject: Named;
  readonly object: Named;
  readonly evidence: readonly { readonly quote: string; readonly article: PrintedArticle }[];
}

interface PrintedList<Item> {
  readonly totalCount: number;
  readonly nodes: readonly Item[];
}

/** What `ask` answers, as far as it is printed. */
export interface PrintedAnswer {
  readonly understood: boolean;
  readonly interpretation: string | null;
  readonly operation: string | null;
  readonly variables: unknown;
  readonly unread: readonly string[];
  readonly suggestions: readonly string[];
  readonly count: number | null;
  readonly statements: PrintedList<PrintedStatement> | null;
  readonly relations: PrintedList<PrintedRelation> | null;
  readonly pairs: PrintedList<{ readonly count: number; readonly speaker: Named; readonly about: Named }> | null;
  readonly path: { readonly nodes: readonly { readonly name?: string; readonly text?: string }[] } | null;
  readonly entity:
    | (Named & {
        readonly kind: string;
        readonly aliases: readonly string[];
        readonly description: string | null;
        readonly positions: readonly { readonly title: string | null; readonly organization: Named }[];
      })
    | null;
}

/** Given the answer to a question that was understood, returns it as lines to read, its operation last. */
export function formatAnswer(answer: PrintedAnswer): string {
  const { interpretation, suggestions, operation, variables } = answer;
  const parts = [
    interpretation ?? '',
    ...suggestions.map((suggestion) => `  or: ${suggestion}`),
    '',
    ...formatFinds(answer),
    operation ?? '',
    `variables: ${JSON.stringify(variables)}`,
  ];
  return parts.join('\n');
}

function formatFinds({ count, entity, path, pairs, relations, statements }: PrintedAnswer): string[] {
  return [
    ...(count === null ? [] : [`${count}`, '']),
    ...(entity ? formatEntity(entity) : []),
    ...(path ? [path.nodes.map(({ name, text }) => name ?? shorten(text ?? '')).join(' — '), ''] : []),
    ...(pairs?.nodes.map((pair) => `${pair.speaker.name} about ${pair.about.name}: ${pair.count}`) ?? []),
    ...(pairs ? [''] : []),
    ...(relations?.nodes.flatMap(formatRelation) ?? []),
    ...(statements?.nodes.flatMap(formatStatement) ?? []),
    ...formatRest(statements, 'statements'),
    ...formatRest(relations, 'relations'),
  ];
}

function formatEntity({ name, kind, aliases, description, positions }: NonNullable<PrintedAnswer['entity']>): string[] {
  return [
    `${name} (${kind.toLowerCase()})${description === null ? '' : `, ${description}`}`,
    ...positions.map(({ title, organization }) => `  ${title ?? 'at'}, ${organization.name}`),
    ...(aliases.length > 0 ? [`  also called ${aliases.join(', ')}`] : []),
    '',
  ];
}

function formatStatement({ text, saidAt, speaker, about, addressees, article }: PrintedStatement): string[] {
  const to = addressees.length > 0 ? ` to ${listNames(addressees)}` : '';
  const topic = about.length > 0 ? ` about ${listNames(about)}` : '';
  return [`${speaker?.name ?? 'Somebody'}${to}${topic}:`, `  ${text}`, `  ${formatArticle(article, saidAt)}`, ''];
}

function formatRelation({ kind, label, subject, object, evidence }: PrintedRelation): string[] {
  const [first] = evidence;
  return [
    `${subject.name} — ${kind.toLowerCase().replaceAll('_', ' ')}${label === null ? '' : ` (${label})`} — ${object.name}`,
    ...(first ? [`  ${first.quote}`, `  ${formatArticle(first.article, null)}`] : []),
    '',
  ];
}

function formatArticle({ title, outlet, publishedAt }: PrintedArticle, saidAt: string | null): string {
  return [title, outlet, saidAt ?? publishedAt].filter((part) => part !== null).join(', ');
}

function formatRest(list: PrintedList<unknown> | null, what: string): string[] {
  if (!list) return [];
  if (list.totalCount === 0) return [`No ${what}.`, ''];
  return list.totalCount > list.nodes.length ? [`${list.nodes.length} of ${list.totalCount} ${what}.`, ''] : [];
}

function listNames(names: readonly Named[]): string {
  return names.map(({ name }) => name).join(', ');
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
