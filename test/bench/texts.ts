import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/root';

/** A text to measure with. */
export interface BenchText {
  readonly name: string;
  readonly text: string;
}

/** Every sample of `seeds/`, by name. */
export function samples(): BenchText[] {
  const folder = join(root, 'seeds');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** Length in UTF-8, which is what sizes are given in. */
export function bytes(text: string): number {
  return Buffer.byteLength(text);
}

/**
 * The samples, each on a page of its own, over and over until there are so many bytes. The last one is cut.
 *
 * @param size in bytes of UTF-8; the text has as many, or up to three fewer where a character would be cut
 */
export function repeatedSamples(size: number): string {
  return repeated(
    `${samples()
      .map(({ text }) => text)
      .join('\n\f')}\n\f`,
    size,
  );
}

/** A piece over and over until there are so many bytes of UTF-8; the last one is cut between two characters. */
export function repeated(piece: string, size: number): string {
  const encoded = Buffer.from(piece.repeat(Math.ceil(size / Math.max(1, bytes(piece)))));
  let end = Math.min(size, encoded.length);
  // A byte 10xxxxxx goes on with a character.
  while (end > 0 && end < encoded.length && ((encoded[end] ?? 0) & 0xc0) === 0x80) end--;
  // Decoded anew: a string that remembers its pieces would be flattened by whoever reads it first.
  return encoded.toString('utf8', 0, end);
}

/** '50 KB', '5 MB'. */
export function sizeName(size: number): string {
  return size < 1_000_000 ? `${String(size / 1000)} KB` : `${String(size / 1_000_000)} MB`;
}
