import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/root';

/** The text of a sample report. */
export function textOfSeed(file: string): string {
  return readFileSync(join(root, 'seeds', file), 'utf8');
}
