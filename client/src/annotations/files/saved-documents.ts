import { Disposable, l10n, window, workspace, type TextDocument } from 'vscode';
import { languageId } from '../../../../server/src/protocol';
import type { AnnotationEditing } from '../annotation-editing';
import { boxScheme } from '../unsent/reply-boxes';
import type { UnsentTexts } from '../unsent/unsent-texts';
import type { PrivateLayers } from './private-layers';

/** So long may lie between a new document's closing and its file's opening, in milliseconds. */
const patience = 3000;

/**
 * Has the annotations of a new document go to the file that it is saved as, and offers to share them there.
 * @param unsent what goes along
 */
export function registerSavedDocuments(
  editing: AnnotationEditing,
  layers: PrivateLayers,
  unsent: UnsentTexts,
): Disposable {
  const opened = new Map<TextDocument, number>();
  /** What new documents say: the editor empties one before it closes it, once it is saved. */
  const said = new WeakMap<TextDocument, string>();
  const follow = (document: TextDocument): void => {
    if (!document.isUntitled || document.languageId !== languageId) return;
    const text = document.getText();
    if (text !== '') said.set(document, text);
  };
  workspace.textDocuments.forEach(follow);
  return Disposable.from(
    workspace.onDidOpenTextDocument((document) => {
      follow(document);
      const now = Date.now();
      for (const [each, at] of opened) if (now - at > patience) opened.delete(each);
      if (!document.isUntitled && document.uri.scheme !== boxScheme) opened.set(document, now);
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      follow(document);
    }),
    workspace.onDidCloseTextDocument(async (document) => {
      const from = document.uri.toString();
      if (!document.isUntitled || !layers.has(from)) return;
      const ink = inkOf(said.get(document) ?? '');
      const saved = await later(() =>
        [...opened.keys()].find((each) => !each.isClosed && ink !== '' && inkOf(each.getText()) === ink),
      );
      // One whose language was changed is closed and opened again.
      if (workspace.textDocuments.some(({ uri }) => uri.toString() === from)) return;
      if (saved !== undefined) {
        unsent.move(from, saved.uri.toString());
        await adopt(editing, from, saved.uri.toString());
        // It was thrown away: another new document will have its name.
      } else await layers.forget(from);
    }),
  );
}

async function adopt(editing: AnnotationEditing, from: string, to: string): Promise<void> {
  if ((await editing.do(to, { do: 'adopt', from, layer: 'private' })) === null) return;
  const share = l10n.t('Share');
  const message = l10n.t('The annotations of this report are still only for you. Share them in a file beside it?');
  void window.showInformationMessage(message, share).then((chosen) => {
    if (chosen === share) void editing.do(to, { do: 'adopt', from: to, layer: 'shared' });
  });
}

/** What a text says, whatever is trimmed or put in when it is saved. */
function inkOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What is found now or in a moment; undefined where nothing is. */
async function later<T>(find: () => T | undefined): Promise<T | undefined> {
  for (const deadline = Date.now() + patience; Date.now() < deadline;) {
    const found = find();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return undefined;
}
