import { readVerbs } from './readVerbs.js';

const WORDS: ReadonlySet<string> = new Set([
  ...['who', 'whom', 'what', 'which', 'when', 'where', 'why', 'how', 'whose', 'the', 'a', 'an', 'this', 'that', 'and'],
  ...['did', 'does', 'do', 'has', 'have', 'had', 'is', 'was', 'are', 'were', 'be', 'been', 'will', 'would', 'can'],
  ...[
    'could',
    'should',
    'about',
    'on',
    'in',
    'at',
    'to',
    'by',
    'of',
    'from',
    'with',
    'for',
    'since',
    'before',
    'after',
  ],
  ...['until', 'till', 'between', 'during', 'according', 'as', 'or', 'not', 'but', 'than', 'if', 'each', 'other'],
  ...['any', 'anything', 'something', 'everything', 'anyone', 'someone', 'people', 'everyone', 'anybody', 'somebody'],
  ...[
    'i',
    'you',
    'he',
    'she',
    'it',
    'we',
    'they',
    'me',
    'him',
    'her',
    'us',
    'them',
    'his',
    'its',
    'their',
    'my',
    'your',
  ],
  ...['tell', 'show', 'give', 'list', 'find', 'please', 'all', 'latest', 'last', 'first', 'recent', 'newest', 'most'],
  ...['quotes', 'quote', 'statements', 'statement', 'remarks', 'comments', 'often', 'many', 'times', 'much', 'ever'],
  ...['position', 'view', 'views', 'opinion', 'stance', 'connected', 'connection', 'related', 'linked', 'relationship'],
  ...[
    'yesterday',
    'today',
    'week',
    'month',
    'year',
    'days',
    "'s",
    "'",
    'there',
    'also',
    'so',
    'regarding',
    'concerning',
  ],
]);
const VERBS = readVerbs();

/** Given a word in lower case, returns whether it belongs to the asking rather than to what is asked about. */
export function isFunctionWord(word: string): boolean {
  return WORDS.has(word) || VERBS.has(word);
}

/** Given a word in lower case, returns whether it is a form of a verb that questions ask with. */
export function isVerb(word: string): boolean {
  return VERBS.has(word);
}
