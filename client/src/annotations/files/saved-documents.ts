import { Disposable, l10n, window, workspace, type TextDocument } from 'vscode';
import type { AnnotationEditing } from '../annotation-editing';
import type { PrivateLayers } from './private-layers';

/** So long may lie between a new document's closing and its file's opening, in milliseconds. */
const patience = 3000;

/** Has the annotations of a new document go to the file that it is saved as, and offers to share them there. */
export function registerSavedDocuments(editing: AnnotationEditing, layers: PrivateLayers): Disposable {
  const opened = new Map<TextDocument, number>();
  return Disposable.from(
    workspace.onDidOpenTextDocument((document) => {
      const now = Date.now();
      for (const [each, at] of opened) if (now - at > patience) opened.delete(each);
      if (!document.isUntitled) opened.set(document, now);
    }),
    workspace.onDidCloseTextDocument(async (document) => {
      const from = document.uri.toString();
      if (!document.isUntitled || !layers.has(from)) return;
      const text = inkOf(document);
      const saved = await later(() => [...opened.keys()].find((each) => !each.isClosed && inkOf(each) === text));
      // One whose language was changed is closed and opened again.
      if (workspace.textDocuments.some(({ uri }) => uri.toString() === from)) return;
      if (saved !== undefined) await adopt(editing, from, saved.uri.toString());
      // It was thrown away: another new document will have its name.
      else await layers.forget(from);
    }),
  );
}

async function adopt(editing: AnnotationEditing, from: string, to: string): Promise<void> {
  if ((await editing.do(to, { do: 'adopt', from, layer: 'private' })) === null) return;
  const share = l10n.t('Share');
  const message = l10n.t('The annotations of this report are only for you by now. Share them in a file beside it?');
  void window.showInformationMessage(message, share).then((chosen) => {
    if (chosen === share) void editing.do(to, { do: 'adopt', from: to, layer: 'shared' });
  });
}

/** What a document says, whatever is trimmed or put in when it is saved. */
function inkOf(document: TextDocument): string {
  return document.getText().replace(/\s+/g, ' ').trim();
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
