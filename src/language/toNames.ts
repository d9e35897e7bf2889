import type { Name, NameKind, Token } from './Sentence.js';

type Misc = ReadonlyMap<string, string>;

interface Mention {
  readonly first: number;
  readonly last: number;
  readonly kind: NameKind;
  readonly wiki: boolean;
  readonly isName: boolean;
}

// Entity types of GUM, and our own kinds in lower case.
const KINDS: Readonly<Record<string, NameKind>> = {
  person: 'PERSON',
  animal: 'PERSON',
  organization: 'ORGANIZATION',
  place: 'PLACE',
  event: 'EVENT',
  time: 'DATE',
  date: 'DATE',
  abstract: 'WORK',
  object: 'WORK',
  work: 'WORK',
};

const TITLES = new Set(
  (
    'mr mrs ms miss mx dr prof professor president senator sen representative rep governor gov minister secretary ' +
    'king queen prince princess sir lord lady saint captain colonel general judge justice chancellor pope bishop ' +
    'archbishop father sister brother uncle aunt chief director commissioner ambassador sheriff officer lieutenant ' +
    'sergeant major admiral premier mayor chairman chairwoman chair congressman congresswoman deputy attorney ' +
    'emeritus vice prime former honorable hon rev reverend rabbi imam dame coach detective inspector'
  ).split(' '),
);

/**
 * Given the words of a sentence of a treebank and their MISC columns, returns the names in it, in order and without
 * overlap. `Name=B-PERSON`, `Name=I-PERSON` are taken as they stand. Of the mentions in `Entity=` (GUM) only those
 * count whose head is a proper noun (all of them where they carry but a type, as toConllu() writes names), without determiner, title before a person, or what follows the name:
 * "Emeritus Professor John Burrows, the chairman" gives "John Burrows". training/conllu.py does the same.
 */
export function toNames(tokens: readonly Token[], miscs: readonly Misc[]): Name[] {
  const tagged = readTags(miscs);
  if (tagged.length > 0) return tagged;
  const found = readMentions(miscs).flatMap((mention) => toName(tokens, mention) ?? []);
  found.sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  const names: Name[] = [];
  for (const name of found) {
    if (names.every((other) => name.last <= other.first || other.last <= name.first)) names.push(name);
  }
  return names.sort((a, b) => a.first - b.first);
}

function readTags(miscs: readonly Misc[]): Name[] {
  const names: { first: number; last: number; kind: NameKind }[] = [];
  miscs.forEach((misc, index) => {
    const [position, kind = ''] = (misc.get('Name') ?? 'O').split('-');
    const open = names.at(-1);
    if (position === 'I' && open?.last === index) open.last++;
    else if (position !== 'O') names.push({ first: index, last: index + 1, kind: KINDS[kind.toLowerCase()] ?? 'WORK' });
  });
  return names;
}

function readMentions(miscs: readonly Misc[]): Mention[] {
  const open = new Map<string, Mention[]>();
  const found: Mention[] = [];
  miscs.forEach((misc, index) => {
    for (const [part] of (misc.get('Entity') ?? '').matchAll(/\([^()]+\)?|[^()]+\)/g)) {
      const [id = '', type = '', , , , , , wiki = ''] = part.replace(/[()]/g, '').split('-');
      if (!part.startsWith('(')) {
        const mention = open.get(id)?.pop();
        if (mention !== undefined) found.push({ ...mention, last: index + 1 });
        continue;
      }
      const kind = KINDS[type];
      if (kind === undefined) continue;
      const mention = { first: index, last: index + 1, kind, wiki: wiki !== '', isName: part.split('-').length === 2 };
      if (part.endsWith(')')) found.push(mention);
      else open.set(id, [...(open.get(id) ?? []), mention]);
    }
  });
  return found;
}

function toName(tokens: readonly Token[], mention: Mention): Name | null {
  const { kind, first } = mention;
  if (mention.isName) return { first, last: mention.last, kind };
  if (kind === 'DATE') return toDate(tokens, mention);
  const head = toHead(tokens, mention);
  if (tokens[head]?.upos !== 'PROPN') return null;
  let start = head;
  while (start > first && isNameWord(tokens, start - 1)) start--;
  const last = toNameEnd(tokens, mention, head);
  while (kind === 'PERSON' && last - start > 1 && isTitle(tokens[start])) start++;
  return kind === 'WORK' && !mention.wiki && last - start === 1 ? null : { first: start, last, kind };
}

function toHead(tokens: readonly Token[], { first, last }: Mention): number {
  for (let index = first; index < last; index++) {
    const head = tokens[index]?.head ?? -1;
    if (head < first || head >= last) return index;
  }
  return first;
}

function toNameEnd(tokens: readonly Token[], { last, kind }: Mention, head: number): number {
  let end = head + 1;
  while (end < last) {
    const joined = kind === 'PERSON' ? 0 : toJoined(tokens, end, last);
    if (isNameWord(tokens, end)) end++;
    else if (joined > 0) end += joined;
    else break;
  }
  return end;
}

// How many words "of the Interior" or "and Trade" add to a name; 0 when the name ends here.
function toJoined(tokens: readonly Token[], at: number, last: number): number {
  const word = tokens[at]?.text ?? '';
  if (/^(of|for|and|&|de|la|on)$/.test(word) && at + 1 < last && isNameWord(tokens, at + 1)) return 2;
  if (/^(of|for|on)$/.test(word) && tokens[at + 1]?.text === 'the' && at + 2 < last && isNameWord(tokens, at + 2))
    return 3;
  return 0;
}

function isNameWord(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (token.xpos === 'NNP' || token.xpos === 'NNPS') return true;
  return index > 0 && /^\p{Lu}/u.test(token.text) && ['ADJ', 'NOUN', 'PROPN', 'VERB'].includes(token.upos);
}

function isTitle(token: Token | undefined): boolean {
  return token !== undefined && TITLES.has(token.text.toLowerCase().replace(/\.+$/, ''));
}

function toDate(tokens: readonly Token[], { first, last }: Mention): Name | null {
  let start = first;
  while (start < last && ['DET', 'ADP'].includes(tokens[start]?.upos ?? '')) start++;
  const words = tokens.slice(start, last);
  const plain = words.every(({ upos, text }) => upos === 'PROPN' || upos === 'NUM' || text === ',');
  const dated = words.some(({ upos, text }) => upos === 'PROPN' || /^[12]\d{3}s?$/.test(text));
  return plain && dated ? { first: start, last, kind: 'DATE' } : null;
}
