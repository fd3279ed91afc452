import { fstatSync, writeSync } from 'node:fs';
import { reason } from '../reading/named-file';

/** Thrown where what was found cannot be told: that is no success, whatever was written before. */
export class OutputError extends Error {
  /** @param cause what the system says */
  constructor(cause: unknown) {
    super(`the output could not be written: ${reason(cause)}`, { cause });
  }
}

/** The descriptor of standard output. */
const OUTPUT = 1;

/**
 * Writes to standard output. Into a file all of it is written, or the reason is thrown: a disk that fills takes a part
 * without a word, and the stream of a process does not look how much.
 *
 * @throws OutputError
 */
export function writeOut(content: string | Uint8Array): void {
  if (isFile(OUTPUT)) writeWhole(OUTPUT, content);
  else process.stdout.write(content);
}

/**
 * Writes all of something into a file.
 *
 * @param file its descriptor
 * @param write how a piece is written: from where, and how much; it returns how much was
 * @throws OutputError where that cannot be done
 */
export function writeWhole(file: number, content: string | Uint8Array, write: typeof writePiece = writePiece): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  let at = 0;
  try {
    while (at < bytes.length) {
      const written = write(file, bytes, at);
      if (written === 0) throw new Error('nothing more is taken');
      at += written;
    }
  } catch (error) {
    throw new OutputError(error);
  }
}

const writePiece = (file: number, bytes: Uint8Array, at: number): number => writeSync(file, bytes, at);

function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    // Closed: the stream says so.
    return false;
  }
}
