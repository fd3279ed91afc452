import { FileDecoration, l10n, ThemeColor, Uri, window, type Disposable } from 'vscode';

/** What rows stand for that are not alike in all places: it is no file, and only gives them their mark. */
export const mismatchUri = Uri.from({ scheme: 'inspection-reports-mismatch', path: '/' });

/** Has the editor mark the rows of what is judged differently in two places. */
export function registerMismatchMark(): Disposable {
  return window.registerFileDecorationProvider({
    provideFileDecoration({ scheme }) {
      if (scheme !== mismatchUri.scheme) return undefined;
      const tooltip = l10n.t('Judged differently in two places');
      return new FileDecoration('≠', tooltip, new ThemeColor('list.warningForeground'));
    },
  });
}
