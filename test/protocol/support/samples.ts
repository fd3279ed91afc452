import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/root';

/** The sample with deliberate mismatches. */
export const firstLook = 'first-look.report.txt';

/** What a sample's JSON says of it, as far as these tests ask; lines are 1-based. */
export interface Expected {
  readonly file: string;
  readonly headings: readonly { readonly line: number; readonly title: string }[];
  readonly judgements: readonly {
    readonly line: number;
    readonly level: string | null;
    readonly printed: string;
    readonly role: string;
    readonly headline: boolean;
  }[];
  readonly findings: readonly { readonly rule: string; readonly line: number; readonly places?: readonly number[] }[];
}

/** The path of a sample. */
export function pathOf(file: string): string {
  return join(root, 'seeds', file);
}

/** The text of a sample. */
export function textOf(file: string): string {
  return readFileSync(pathOf(file), 'utf8');
}

/** Every sample's expectations. */
export function samples(): Expected[] {
  return readdirSync(join(root, 'seeds'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(pathOf(name), 'utf8')) as Expected);
}

/** The expectations of one sample. */
export function sample(file: string): Expected {
  const found = samples().find((each) => each.file === file);
  if (found === undefined) throw new Error(`seeds/ has no expectations for ${file}`);
  return found;
}
