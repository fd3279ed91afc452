import { l10n } from 'vscode';
import type { AnnotationKind } from '../../../server/src/protocol';

/** How a kind is called in the language of the editor. */
export function shownKind({ id, label }: AnnotationKind): string {
  const known: Readonly<Record<string, string>> = {
    query: l10n.t('Query'),
    evidence: l10n.t('Evidence'),
    correction: l10n.t('Correction'),
    note: l10n.t('Note'),
    done: l10n.t('Done'),
  };
  return known[id] ?? label;
}

/** How the kind of an id is called; the id itself where no kind has it. */
export function labelOfKind(id: string, kinds: readonly AnnotationKind[]): string {
  return shownKind(kinds.find((kind) => kind.id === id) ?? { id, label: id });
}
