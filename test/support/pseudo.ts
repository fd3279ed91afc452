import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root';

type Text = string | { readonly message: string; readonly comment: readonly string[] };

/** Every text that the client and the server say, by the keys of a bundle of VS Code. */
export const saidTexts = JSON.parse(readFileSync(join(root, 'l10n', 'bundle.l10n.json'), 'utf8')) as Readonly<
  Record<string, Text>
>;

const LETTERS: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };

/** A language that nobody speaks: each text between brackets, with its places for values. */
export const pseudoBundle: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(saidTexts).map(([key, text]) => [key, pseudo(typeof text === 'string' ? text : text.message)]),
);

/** A text in that language. */
export function pseudo(text: string): string {
  return `⟦${text.replace(/[aeiou]/g, (vowel) => LETTERS[vowel] ?? vowel)}⟧`;
}

/** Whether a text is said in that language as a whole, with all its values in their places. */
export function isPseudo(text: string): boolean {
  return text.startsWith('⟦') && text.endsWith('⟧') && !/\{\d\}/.test(text);
}
