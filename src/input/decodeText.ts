import { InputError } from '../errors.js';

const BINARY = 'is no text: expected UTF-8, found';

/**
 * Given the bytes of a text, returns it without a byte order mark and with `\n` line ends. Throws InputError for
 * bytes that are no text: a NUL, or an invalid sequence in the encoding (UTF-8 unless another is named).
 */
export function decodeText(bytes: Uint8Array, encoding = 'utf-8'): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (mark === null && bytes.includes(0)) throw new InputError(`${BINARY} a NUL byte at ${bytes.indexOf(0)}`);
  return decode(bytes, mark ?? encoding).replace(/\r\n?/g, '\n');
}

function decode(bytes: Uint8Array, encoding: string): string {
  const decoder = createDecoder(encoding);
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new InputError(`${BINARY} bytes that are not ${encoding.toUpperCase()}`, { cause });
  }
}

function createDecoder(encoding: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch (cause) {
    throw new InputError(`is in an unknown encoding, "${encoding}"`, { cause });
  }
}
