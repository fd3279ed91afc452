import { config, type l10nJsonFormat } from '@vscode/l10n';

// What a person reads, in the language of the client. It holds for the whole program: a server has one client, with one
// language. The texts are written out where `t` is called: scripts/l10n.mjs collects them.

export { t } from '@vscode/l10n';

let spoken: l10nJsonFormat = {};
let translated = false;

/**
 * Has the program speak another language from now on.
 *
 * @param bundle translations by the English texts, as a bundle of VS Code has them; what is missing stays English, and
 * all of it where a client tells anything else
 */
export function useBundle(bundle: unknown): void {
  spoken = typeof bundle === 'object' && bundle !== null ? (bundle as l10nJsonFormat) : {};
  translated = Object.keys(spoken).length > 0;
  config({ contents: spoken });
}

/** Whether anything is said in another language. */
export function isTranslated(): boolean {
  return translated;
}

/**
 * Does a piece of work in English, whatever is spoken else: what is kept in files must not depend on who wrote it.
 *
 * @param work is done when this returns, and nothing of it later
 * @throws what the work throws
 */
export function inEnglish<T>(work: () => T): T {
  config({ contents: {} });
  try {
    return work();
  } finally {
    config({ contents: spoken });
  }
}
