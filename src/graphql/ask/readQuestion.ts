import { cutConditions } from './cutConditions.js';
import { PATTERNS } from './patterns.js';

import type { Setting } from './cutConditions.js';
import type { Conditions, Reading } from './Reading.js';

/**
 * Given a plain English question and its setting, returns what it asks for, or null where no pattern fits: the
 * question is then not understood, and nobody guesses. Dates, outlets and accounts are cut from its end (or start)
 * first; the rest is compared with the patterns in their order.
 */
export function readQuestion(question: string, setting: Setting): Reading | null {
  const { rest, conditions } = cutConditions(toPlain(question), setting);
  for (const { pattern, read } of PATTERNS) {
    const match = pattern.exec(rest);
    const reading = match && read(toNames(match.groups ?? {}));
    if (reading) return withConditions(reading, conditions);
  }
  return null;
}

// Spaces, quotation marks and courtesies mean nothing.
function toPlain(question: string): string {
  return question
    .replace(/[‘’]/g, "'")
    .replace(/[“”"]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[?!.\s]+$/, '')
    .replace(/^(?:please|so|and|ok(?:ay)?|hi|hello)[, ]+/i, '')
    .replace(
      /^(?:(?:can|could|would) you )?(?:please )?(?:tell|show|give|find|list) (?:me |us )?(?=who|what|whom|how|when|did|every|all|any|statements|quotes)/i,
      '',
    )
    .replace(/^(?:do you know|i(?:'d| would) like to know|i want to know) /i, '');
}

function toNames(groups: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(groups).map(([key, text]) => [key, text && toName(text)]));
}

function toName(text: string): string {
  return text
    .trim()
    .replace(/^(?:the|a|an) (?=\p{Lu})/u, '')
    .replace(/'s?$/, '');
}

function withConditions(reading: Reading, conditions: Conditions): Reading {
  return 'conditions' in reading ? { ...reading, conditions: { ...conditions, ...reading.conditions } } : reading;
}
