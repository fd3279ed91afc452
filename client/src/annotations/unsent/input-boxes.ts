import { Disposable, Range, window, workspace, WorkspaceEdit, type CommentThread, type TextDocument } from 'vscode';
import { languageId } from '../../../../server/src/protocol';
import type { AnnotationRef, ThreadComment } from '../thread-comment';
import { boxScheme, isOwn, threadNumber, threadOf } from './reply-boxes';
import { UnsentRemark } from './unsent-remark';
import { UnsentReply } from './unsent-reply';
import { nameOf, nameOfKept, type Unsent, type UnsentTexts } from './unsent-texts';

/** What the boxes belong to. */
export interface Boxed {
  /** The threads of the reports in view, in the order in which they were made. */
  inView(): CommentThread[];
  /** What a thread shows; undefined where it is one that is being begun. */
  refOf(thread: CommentThread): AnnotationRef | undefined;
  /** The comments that are being edited. */
  edited(): ThreadComment[];
  /** Tells that the editor itself has put an unsent reply back into the box below its thread. */
  returned(ref: AnnotationRef, text: string): void;
}

/** So long after a box was filled it is on the screen, in milliseconds. */
const untilShown = 500;

/** So long after a box is gone it shows whether its report was taken out of sight, or the window closed, with it. */
const untilLeft = 2000;

interface Box {
  readonly name: string;
  readonly unsent: Omit<Unsent, 'text'>;
  /** What stood in it at first. */
  readonly first: string;
}

/**
 * Follows what is typed into the boxes of the editor's comments, and keeps it until it is sent or thrown away. The
 * editor shows them to extensions as documents; what they are for stands partly in their addresses.
 */
export class InputBoxes implements Disposable {
  private readonly boxes = new WeakMap<TextDocument, Box>();
  /** The names of what is begun with the '+' beside a line. */
  private readonly begun = new Set<string>();
  private readonly subscriptions: Disposable;

  constructor(
    private readonly boxed: Boxed,
    private readonly texts: UnsentTexts,
  ) {
    const follow = (document: TextDocument): void => {
      if (document.uri.scheme === boxScheme) this.follow(document);
    };
    this.subscriptions = Disposable.from(
      workspace.onDidOpenTextDocument(follow),
      workspace.onDidChangeTextDocument(({ document }) => {
        follow(document);
      }),
      workspace.onDidCloseTextDocument((document) => {
        const box = this.boxes.get(document);
        if (box !== undefined && this.begun.has(box.name)) this.leftSoon(box);
      }),
    );
  }

  /** Ends following. */
  dispose(): void {
    this.subscriptions.dispose();
  }

  private follow(document: TextDocument): void {
    const text = document.getText();
    const box = this.boxes.get(document) ?? this.begin(document, text);
    if (box === undefined) return;
    this.boxes.set(document, box);
    if (text === box.first) this.texts.forget(box.name);
    else this.texts.keep(box.name, { ...box.unsent, text });
  }

  /** @returns undefined for a box of something else, or where it is not known what it is for */
  private begin(document: TextDocument, text: string): Box | undefined {
    if (text === '') return undefined;
    const number = threadNumber(document.uri);
    if (number === null && document.uri.authority === '') return this.edit(document, text);
    if (number === null) return isOwn(document.uri) ? this.beginNew(text) : undefined;
    const numbers = workspace.textDocuments.map(({ uri }) => threadNumber(uri)).filter((each) => each !== null);
    const thread = threadOf(number, this.boxed.inView(), numbers);
    const ref = thread && this.boxed.refOf(thread);
    if (ref === undefined) return undefined;
    this.boxed.returned(ref, text);
    const unsent = { report: ref.uri, what: 'reply', to: ref.id } as const;
    return { name: nameOf(unsent), unsent, first: '' };
  }

  /**
   * The box of a remark that is begun with the '+' beside a line. The editor makes its thread by itself and tells nobody of
   * it, nor of its place, until it is sent: it is kept for the report in front, as one on the whole of it.
   */
  private beginNew(text: string): Box | undefined {
    const shown = [window.activeTextEditor, ...window.visibleTextEditors];
    const report = shown.find((editor) => editor?.document.languageId === languageId)?.document.uri.toString();
    if (report === undefined) return undefined;
    const begun = { kind: null, layer: 'shared', replacement: null, range: null, quote: '' } as const;
    // The editor has put it back itself, where the report was out of sight meanwhile.
    const back = this.texts.of(report).find(([each, kept]) => kept.text === text && this.begun.has(each));
    const name = back?.[0] ?? nameOfKept();
    this.begun.add(name);
    this.texts.setTyping(name, true);
    return { name, unsent: { report, what: 'create', to: '', begun }, first: '' };
  }

  /** A remark that was begun is thrown away where its box is gone and its report is not. */
  private leftSoon({ name, unsent: { report } }: Box): void {
    setTimeout(() => {
      if (window.visibleTextEditors.some(({ document }) => document.uri.toString() === report)) this.texts.forget(name);
    }, untilLeft);
  }

  /** The box of the one comment that is being edited and says just this, or said it when it was last in view. */
  private edit(document: TextDocument, text: string): Box | undefined {
    const found = this.boxed
      .edited()
      .map((comment) => ({ comment, box: boxOf(comment) }))
      .filter(({ comment, box }) => comment.written() === text || this.texts.textOf(box.name) === text);
    const [one] = found;
    if (one === undefined || found.length > 1) return undefined;
    if (one.comment.label !== undefined) setTimeout(() => void fit(document), untilShown);
    return one.box;
  }
}

/** The box of a comment that is being edited. */
function boxOf(comment: ThreadComment): Box {
  const { uri: report, id: to } = comment.ref;
  if (comment instanceof UnsentReply) return { name: comment.name, unsent: { report, what: 'reply', to }, first: '' };
  if (comment instanceof UnsentRemark) {
    const { name, begun } = comment;
    return { name, unsent: { report, what: 'create', to, begun }, first: '' };
  }
  const unsent = { report, what: 'edit', to } as const;
  return { name: nameOf(unsent), unsent, first: comment.before };
}

/**
 * Has a box take the height of its text. The editor measures it before it is shown, as if each letter had a line of its
 * own, and again only when something is typed: the buttons would be far below.
 */
async function fit(document: TextDocument): Promise<void> {
  const isMarked = (): boolean => document.getText().startsWith(' ');
  // At its beginning, where nobody goes on writing; an edit is refused where somebody types at that moment.
  if (document.isClosed || isMarked() || !(await change(document, new Range(0, 0, 0, 0), ' '))) return;
  for (let attempt = 0; attempt < 20; attempt++) {
    if (isMarked() && (await change(document, new Range(0, 0, 0, 1), ''))) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function change({ uri }: TextDocument, range: Range, text: string): Thenable<boolean> {
  const edit = new WorkspaceEdit();
  edit.replace(uri, range, text);
  return workspace.applyEdit(edit);
}
