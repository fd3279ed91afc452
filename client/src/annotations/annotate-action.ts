import { CodeAction, CodeActionKind, l10n, languages, type Disposable } from 'vscode';
import { languageId } from '../../../server/src/protocol';

const kind = CodeActionKind.Empty.append('annotate');

/** Offers to annotate what is selected where quick fixes and refactorings are offered. */
export function registerAnnotateAction(): Disposable {
  return languages.registerCodeActionsProvider(
    languageId,
    {
      provideCodeActions(_document, range) {
        // Without a selection it would be offered at every line, and its light stand beside every finding.
        if (range.isEmpty) return [];
        const title = l10n.t('Annotate…');
        const action = new CodeAction(title, kind);
        action.command = { command: 'inspectionReports.annotate', title };
        return [action];
      },
    },
    { providedCodeActionKinds: [kind] },
  );
}
