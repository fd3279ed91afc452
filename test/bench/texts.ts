import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
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
  const all = Buffer.from(
    samples()
      .map(({ text }) => `${text}\n\f`)
      .join(''),
  );
  // A decoder keeps back a character that is not whole.
  return new StringDecoder('utf8').write(Buffer.alloc(size, all));
}

/** '50 KB', '5 MB'. */
export function sizeName(size: number): string {
  return size < 1_000_000 ? `${String(size / 1000)} KB` : `${String(size / 1_000_000)} MB`;
}
