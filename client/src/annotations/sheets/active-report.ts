import { l10n, window, type Uri } from 'vscode';
import { languageId } from '../../../../server/src/protocol';

/** The address of the report in the active editor; where there is none, that is said, and it is undefined. */
export function activeReport(): Uri | undefined {
  const document = window.activeTextEditor?.document;
  if (document?.languageId === languageId) return document.uri;
  void window.showInformationMessage(l10n.t('Open the inspection report first whose annotations are meant.'));
  return undefined;
}

/** Why something failed, as far as it says so. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
