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
import { askText, type TextQuestion } from './unsent/ask-text';
import { placeOfBegun } from './unsent/begun-place';
import { nameOf, type Begun, type UnsentTexts } from './unsent/unsent-texts';

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
    private readonly unsent: UnsentTexts,
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
    // The editor has emptied the box by now. Where nothing was selected, it is the line that is marked.
    const place = thread.range?.isEmpty === true ? document.lineAt(thread.range.start.line).range : thread.range;
    const range = place === undefined ? null : plainRange(place);
    const quote = place === undefined ? '' : document.getText(place);
    const keep = (): void => {
      this.keep(report, { kind: null, layer: 'shared', replacement: null, range, quote }, text);
    };
    const report = document.uri.toString();
    const name = nameOf({ what: 'create', report, to: '' });
    this.unsent.setTyping(name, true);
    keep();
    const written = await this.write(document, thread.range ?? null, { text });
    if (written === undefined) keep();
    else this.unsent.forget(name);
    this.unsent.setTyping(name, false);
    // It has a thread of its own now, be it sent or not.
    thread.dispose();
    return written;
  }

  /** Sends a remark that was begun in an earlier window, where it belongs by now. */
  async send(report: string, begun: Begun, text: string): Promise<AnnotationRef | undefined> {
    const document = workspace.textDocuments.find(({ uri }) => uri.toString() === report);
    if (document === undefined) return undefined;
    const { kind, layer, replacement } = begun;
    const given = { layer, text, ...(kind === null ? {} : { kind, replacement }) };
    return this.write(document, placeOfBegun(document, begun), given);
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
    const { layer = 'shared' } = given;
    const quote = range === null ? '' : document.getText(range);
    const place = { kind, layer, range: range && plainRange(range), quote };
    const replacement = await this.askWords(uri, place, given);
    if (replacement === undefined) return undefined;
    const begun: Begun = { ...place, replacement };
    const text = given.text ?? (await this.askText(uri, begun));
    if (text === undefined) return undefined;
    const done = await this.editing.do(uri, {
      do: 'create',
      layer,
      range: range && plainRange(range),
      version,
      kind,
      text,
      replacement,
    });
    if (done?.id != null) return { uri, id: done.id };
    if (given.text === undefined) this.keep(uri, begun, text);
    return undefined;
  }

  /** Keeps a remark that is not sent, to be given back. */
  keep(report: string, begun: Begun, text: string): void {
    const unsent = { report, what: 'create', to: '', text, begun } as const;
    this.unsent.keep(nameOf(unsent), unsent);
  }

  /**
   * Asks which words should stand there.
   * @returns null where no other words are proposed; undefined where the person thought better of it
   */
  private async askWords(
    report: string,
    begun: Omit<Begun, 'replacement'>,
    { replacement, text = '' }: GivenAnnotation,
  ): Promise<string | null | undefined> {
    if (replacement !== undefined) return replacement;
    const { kind, range, quote } = begun;
    if (kind !== correctionKind || range === null) return null;
    const question = {
      title: l10n.t('Correction'),
      prompt: l10n.t('The words that should stand there. Leave it empty to take the words away.'),
      value: quote,
      validate: (words: string) => (words === quote ? l10n.t('These words stand there already.') : null),
    };
    return this.ask(report, question, (words) => [{ ...begun, replacement: words }, text]);
  }

  /** Asks what is to be said. */
  private async askText(report: string, begun: Begun): Promise<string | undefined> {
    const question = { title: l10n.t('Annotate'), value: '', ...questionFor(begun.kind === correctionKind) };
    return (await this.ask(report, question, (text) => [begun, text]))?.trim();
  }

  /** Asks for a text; what is typed is kept until that is answered, should the window be gone before. */
  private async ask(
    report: string,
    question: Omit<TextQuestion, 'typed'>,
    written: (typed: string) => [begun: Begun, text: string],
  ): Promise<string | undefined> {
    const name = nameOf({ what: 'create', report, to: '' });
    const typed = (text: string): void => {
      this.keep(report, ...written(text));
    };
    this.unsent.setTyping(name, true);
    typed(question.value);
    const text = await askText({ ...question, typed });
    this.unsent.forget(name);
    this.unsent.setTyping(name, false);
    return text;
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

function questionFor(isOptional: boolean): Pick<TextQuestion, 'prompt' | 'validate'> {
  return {
    prompt: isOptional ? l10n.t('Why? It may be left empty.') : l10n.t('What is to be said? Markdown is understood.'),
    validate: (text) => (isOptional || text.trim() !== '' ? null : l10n.t('Say something: others will read it.')),
  };
}
