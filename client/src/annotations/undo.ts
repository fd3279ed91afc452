import { l10n, window } from 'vscode';
import type { AnnotationEdit } from '../../../server/src/protocol';
import type { AnnotationEditing } from './annotation-editing';

/**
 * Says what was done, and offers to take it back. Does not wait for the answer: the message stays as long as the person
 * leaves it.
 * @param uri the address of the report
 * @param undo what takes it back; nothing is said where nothing does
 */
export function offerUndo(
  editing: AnnotationEditing,
  uri: string,
  message: string,
  undo: AnnotationEdit | null | undefined,
): void {
  if (undo == null) return;
  const label = l10n.t('Undo');
  void window.showInformationMessage(message, label).then((chosen) => {
    if (chosen === label) void editing.do(uri, undo);
  });
}
