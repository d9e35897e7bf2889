import { BadInputError } from './BadInputError.js';

/** Given an argument with its name, returns it; throws BadInputError where it does not lie between 1 and `most`. */
export function checkRange(name: string, value: number, most: number): number {
  if (value >= 1 && value <= most) return value;
  throw new BadInputError(`\`${name}\` must lie between 1 and ${most}; it is ${value}.`);
}
