import { l10n, Range, window, workspace, type CommentReply, type TextDocument, type TextEditor } from 'vscode';
import {
  annotationKinds,
  correctionKind,
  languageId,
  type AnnotationKind,
  type AnnotationLayer,
} from '../../../server/src/protocol';
import type { Annotated } from './annotated';
import type { AnnotationEditing } from './annotation-editing';
import { shownKind } from './kinds';
import { plainRange } from './ranges';
import type { AnnotationRef } from './thread-comment';

/** What whoever runs the command has chosen already. */
export interface GivenAnnotation {
  readonly kind?: string;
  readonly text?: string;
  readonly replacement?: string | null;
  readonly layer?: AnnotationLayer;
  /** Whether it is about the whole report, whatever is selected. */
  readonly whole?: boolean;
}

/** Writes annotations about what is selected. */
export class Annotating {
  constructor(
    private readonly annotated: Annotated,
    private readonly editing: AnnotationEditing,
  ) {}

  /**
   * Annotates the selection of the active editor, the caret's line where nothing is selected, or the whole report.
   * @returns undefined where the person thought better of it, or where it could not be done
   */
  async annotate(given: GivenAnnotation = {}): Promise<AnnotationRef | undefined> {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== languageId) {
      void window.showInformationMessage(l10n.t('Open an inspection report first: it is annotated.'));
      return undefined;
    }
    const range =
      given.whole === true ? null : await this.place(editor, given.whole === false || given.kind !== undefined);
    if (range === undefined) return undefined;
    return this.write(editor.document, range, given);
  }

  /** Annotates where the gutter's '+' was clicked. */
  async begin({ thread, text }: CommentReply): Promise<AnnotationRef | undefined> {
    const document = workspace.textDocuments.find(({ uri }) => uri.toString() === thread.uri.toString());
    if (document === undefined) return undefined;
    const written = await this.write(document, thread.range ?? null, { text });
    // What was written has a thread of its own; what was not stays where it was typed.
    if (written !== undefined) thread.dispose();
    return written;
  }

  private async write(
    document: TextDocument,
    range: Range | null,
    given: GivenAnnotation,
  ): Promise<AnnotationRef | undefined> {
    const uri = document.uri.toString();
    const { version } = document;
    const kind = given.kind ?? (await askKind(this.annotated.of(uri)?.kinds ?? annotationKinds));
    if (kind === undefined) return undefined;
    const replacement = await replacementOf(document, range, kind, given);
    if (replacement === undefined) return undefined;
    const text = given.text ?? (await askText(kind === correctionKind));
    if (text === undefined) return undefined;
    const { layer = 'shared' } = given;
    const done = await this.editing.do(uri, {
      do: 'create',
      layer,
      range: range && plainRange(range),
      version,
      kind,
      text,
      replacement,
    });
    return done?.id == null ? undefined : { uri, id: done.id };
  }

  /** @returns null for the whole report; undefined where the person thought better of it */
  private async place({ document, selection }: TextEditor, isChosen: boolean): Promise<Range | null | undefined> {
    if (!selection.isEmpty) return new Range(selection.start, selection.end);
    const line = document.lineAt(selection.active.line);
    if (isChosen && !line.isEmptyOrWhitespace) return line.range;
    if (line.isEmptyOrWhitespace) return null;
    const items = [
      { label: l10n.t('This line'), description: line.text.trim().slice(0, 80), range: line.range },
      { label: l10n.t('The whole report'), range: null },
    ];
    return (await window.showQuickPick(items, { title: l10n.t('Annotate'), placeHolder: l10n.t('What is it about?') }))
      ?.range;
  }
}

async function askKind(kinds: readonly AnnotationKind[]): Promise<string | undefined> {
  const items = kinds.map(({ id, label }) => ({ id, label: shownKind({ id, label }) }));
  return (await window.showQuickPick(items, { title: l10n.t('Annotate'), placeHolder: l10n.t('Which kind?') }))?.id;
}

/** @returns null where no other words are proposed; undefined where the person thought better of it */
async function replacementOf(
  document: TextDocument,
  range: Range | null,
  kind: string,
  { replacement }: GivenAnnotation,
): Promise<string | null | undefined> {
  if (replacement !== undefined) return replacement;
  if (kind !== correctionKind || range === null) return null;
  const value = document.getText(range);
  return window.showInputBox({
    title: l10n.t('Correction'),
    prompt: l10n.t('The words that should stand there. Leave it empty to take the words away.'),
    value,
    ignoreFocusOut: true,
    validateInput: (words) => (words === value ? l10n.t('These words stand there already.') : null),
  });
}

async function askText(isOptional: boolean): Promise<string | undefined> {
  const text = await window.showInputBox({
    title: l10n.t('Annotate'),
    prompt: isOptional ? l10n.t('Why? It may be left empty.') : l10n.t('What is to be said? Markdown is understood.'),
    ignoreFocusOut: true,
    validateInput: (value) =>
      isOptional || value.trim() !== '' ? null : l10n.t('Say something: others will read it.'),
  });
  return text?.trim();
}
