import { toNames } from './toNames.js';

import type { Document, Sentence, Token } from './Sentence.js';
import type { Span } from '../text/Span.js';

/** An article of a treebank: its text put together again from forms and SpaceAfter, with its sentences. */
export interface TreebankArticle {
  readonly id: string;
  readonly document: Document;
}

/** A word of a CoNLL-U file as read. `head` is 1-based, 0 the root; `glued`: the next word follows without a space. */
interface Row {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly relation: string;
  readonly glued: boolean;
  readonly misc: ReadonlyMap<string, string>;
}

interface Block {
  readonly article: string | null;
  readonly newParagraph: boolean;
  readonly rows: readonly Row[];
}

/**
 * Given a CoNLL-U text, returns its articles in order: one for each `# newdoc` line, or one in all. Paragraphs start at
 * `# newpar` and are separated by a blank line in the text; sentences by one space, unless the last word says
 * SpaceAfter=No. Names come from MISC `Entity=` (mentions whose head is a proper noun) or `Name=B-PERSON`.
 * Empty nodes are left out; multiword tokens give the spacing of their words.
 */
export function readConllu(text: string): TreebankArticle[] {
  const groups: { id: string; blocks: Block[] }[] = [];
  for (const block of readBlocks(text)) {
    const group = groups.at(-1);
    if (block.article !== null || group === undefined) {
      groups.push({ id: block.article ?? '', blocks: [block] });
    } else {
      group.blocks.push(block);
    }
  }
  return groups.map(({ id, blocks }) => ({ id, document: toDocument(blocks) }));
}

function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let comments: string[] = [];
  let lines: string[] = [];
  for (const line of [...text.split(/\r?\n/), '']) {
    if (line.startsWith('#')) {
      comments.push(line);
    } else if (line.trim() !== '') {
      lines.push(line);
    } else if (lines.length > 0) {
      blocks.push(toBlock(comments, lines));
      comments = [];
      lines = [];
    }
  }
  return blocks;
}

function toBlock(comments: readonly string[], lines: readonly string[]): Block {
  const opening = comments.find((line) => line.startsWith('# newdoc'));
  return {
    article: opening === undefined ? null : (opening.split('=')[1] ?? '').trim(),
    newParagraph: opening !== undefined || comments.some((line) => line.startsWith('# newpar')),
    rows: toRows(lines),
  };
}

function toRows(lines: readonly string[]): Row[] {
  const rows: Row[] = [];
  let multiword: { last: number; glued: boolean } | null = null;
  for (const line of lines) {
    const columns = line.split('\t');
    const id = columns[0] ?? '';
    const misc = toMisc(columns[9] ?? '_');
    const glued = misc.get('SpaceAfter') === 'No';
    if (id.includes('-')) {
      multiword = { last: Number(id.split('-')[1]), glued };
    } else if (/^\d+$/.test(id)) {
      const inner: boolean = multiword !== null && Number(id) < multiword.last;
      rows.push(toRow(columns, misc, multiword === null ? glued : inner || multiword.glued));
      if (!inner) multiword = null;
    }
  }
  return rows;
}

function toRow(columns: readonly string[], misc: ReadonlyMap<string, string>, glued: boolean): Row {
  const [, form = '_', lemma = '_', upos = '_', xpos = '_', , head = '0', relation = '_'] = columns;
  return { form, lemma, upos, xpos, head: Number(head), relation, glued, misc };
}

function toMisc(column: string): ReadonlyMap<string, string> {
  return new Map(
    column.split('|').map((part): [string, string] => {
      const at = part.indexOf('=');
      return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
    }),
  );
}

function toDocument(blocks: readonly Block[]): Document {
  let text = '';
  let glued = true;
  const sentences: Sentence[] = [];
  const paragraphs: Span[] = [];
  for (const block of blocks) {
    if (block.rows.length === 0) continue;
    const opens = sentences.length === 0 || block.newParagraph;
    text += sentences.length === 0 ? '' : opens ? '\n\n' : glued ? '' : ' ';
    const start = text.length;
    const tokens = block.rows.map((row, index): Token => {
      const begin = text.length;
      text += row.form;
      const token = toToken(row, begin);
      if (index < block.rows.length - 1 && !row.glued) text += ' ';
      return token;
    });
    glued = block.rows.at(-1)?.glued ?? false;
    const names = toNames(
      tokens,
      block.rows.map((row) => row.misc),
    );
    sentences.push({ span: [start, text.length], tokens, names });
    const paragraph = paragraphs.at(-1);
    if (opens || paragraph === undefined) paragraphs.push([start, text.length]);
    else paragraphs[paragraphs.length - 1] = [paragraph[0], text.length];
  }
  return { text, paragraphs, sentences };
}

function toToken({ form, lemma, upos, xpos, head, relation }: Row, start: number): Token {
  return { start, end: start + form.length, text: form, lemma, upos, xpos, head: head - 1, relation };
}
