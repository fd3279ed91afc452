import {
  CommentMode,
  comments,
  CommentThreadCollapsibleState,
  CommentThreadState,
  Disposable,
  l10n,
  Range,
  Uri,
  window,
  workspace,
  type CommentThread,
  type TextDocument,
  type TextDocumentContentChangeEvent,
} from 'vscode';
import {
  doneKind,
  languageId,
  settingsSection,
  type AnnotationKind,
  type ListedAnnotation,
} from '../../../server/src/protocol';
import type { Annotated } from './annotated';
import { labelOfKind } from './kinds';
import { rangeOf } from './ranges';
import { commentsOf, ThreadComment, type AnnotationRef } from './thread-comment';
import { BegunThreads } from './unsent/begun-threads';
import { commentsWithUnsent, givenBack } from './unsent/given-back';
import type { Boxed } from './unsent/input-boxes';
import { UnsentRemark } from './unsent/unsent-remark';
import { UnsentReply } from './unsent/unsent-reply';
import { nameOf, type UnsentTexts } from './unsent/unsent-texts';

/** So long, in milliseconds, after one change of a thread the editor has been told of it and is told of another one. */
const untilTold = 300;

interface Shown {
  readonly thread: CommentThread;
  /** Whether an edit may have had the editor move it to where it does not belong. */
  isDisplaced: boolean;
  /** All that is shown but the place, to tell whether it is the same. */
  said: string;
}

/** Shows the annotations of the open reports as threads of VS Code's own comments. Waivers and orphans have no thread. */
export class Threads implements Boxed, Disposable {
  private readonly controller = comments.createCommentController('inspectionReports', 'Inspection Reports');
  private readonly shown = new Map<string, Map<string, Shown>>();
  private readonly refs = new WeakMap<CommentThread, AnnotationRef>();
  private readonly subscriptions: Disposable;
  /** All that there are, in the order in which they were made. */
  private readonly made = new Set<CommentThread>();
  private readonly begun: BegunThreads;
  private hasGutter = false;

  constructor(
    private readonly annotated: Annotated,
    private readonly unsent: UnsentTexts,
  ) {
    this.begun = new BegunThreads(this.controller, unsent);
    this.controller.options = {
      prompt: l10n.t('Reply'),
      placeHolder: l10n.t('Write in Markdown'),
    };
    this.offerGutter();
    this.subscriptions = Disposable.from(
      this.controller,
      annotated.onDidChange((uri) => {
        this.show(uri);
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        this.displace(document, contentChanges);
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(`${settingsSection}.annotateInGutter`)) this.offerGutter();
      }),
    );
  }

  /** What a thread shows; undefined where it is one that is being begun. */
  refOf(thread: CommentThread): AnnotationRef | undefined {
    return this.refs.get(thread);
  }

  /** Opens the thread of an annotation, where it has one. */
  expand({ uri, id }: AnnotationRef): void {
    const thread = this.shown.get(uri)?.get(id)?.thread;
    if (thread !== undefined) thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
  }

  /** Shows the comments of a thread anew: the editor looks at them only when they are set. */
  touch(comment: ThreadComment): void {
    for (const { thread } of this.shown.get(comment.ref.uri)?.values() ?? []) {
      if (thread.comments.includes(comment)) thread.comments = [...thread.comments];
    }
  }

  /** Shows what a comment says again that was edited, and forgets what was typed. */
  endEditing(comment: ThreadComment): void {
    const { uri: report, id: to } = comment.ref;
    this.unsent.forget(nameOf({ what: 'edit', report, to }));
    comment.endEditing();
    this.touch(comment);
    this.show(report);
  }

  /** Opens the box of a comment again whose text could not be saved: the editor has closed it all the same. */
  editAgain(comment: ThreadComment, text: string): void {
    comment.endEditing();
    this.touch(comment);
    setTimeout(() => {
      comment.resume(text);
      this.touch(comment);
    }, untilTold);
  }

  /** The threads of the reports in view, in the order in which they were made. */
  inView(): CommentThread[] {
    const uris = new Set(window.visibleTextEditors.map(({ document }) => document.uri.toString()));
    return [...this.made].filter(({ uri }) => uris.has(uri.toString()));
  }

  /** The comments that are being edited. */
  edited(): ThreadComment[] {
    return [...this.made, ...this.begun.threads()]
      .flatMap(({ comments: said }) => said)
      .filter((comment) => comment instanceof ThreadComment)
      .filter(({ mode }) => mode === CommentMode.Editing);
  }

  /** Takes an unsent reply out of its thread that the editor itself has put back into the box below. */
  returned(ref: AnnotationRef, text: string): void {
    const found = this.edited().find(
      (comment) => comment instanceof UnsentReply && comment.ref.id === ref.id && comment.before === text,
    );
    if (found instanceof UnsentReply) this.drop(found);
  }

  /** Takes what was not sent out of its thread, and forgets it. */
  drop(reply: UnsentReply | UnsentRemark): void {
    if (reply instanceof UnsentRemark) {
      this.begun.drop(reply);
      return;
    }
    this.unsent.forget(reply.name);
    for (const thread of this.made) {
      if (thread.comments.includes(reply)) thread.comments = thread.comments.filter((each) => each !== reply);
    }
    this.show(reply.ref.uri);
  }

  /** Forgets what was to be said in the thread of an annotation, or of a comment, that is gone. */
  forgetUnsent({ uri, id }: AnnotationRef): void {
    this.unsent.forgetAbout(uri, id);
  }

  /** Shows a report's threads anew, with what could not be sent. */
  showAgain(uri: string): void {
    this.show(uri);
  }

  /** Gives a reply back that could not be sent. */
  giveBack({ uri, id }: AnnotationRef, text: string): void {
    const thread = this.shown.get(uri)?.get(id)?.thread;
    if (thread !== undefined) thread.comments = [...thread.comments, givenBack(uri, id, text, this.unsent)];
  }

  /** Takes all threads away. */
  dispose(): void {
    this.subscriptions.dispose();
  }

  private offerGutter(): void {
    const isOffered = workspace.getConfiguration(settingsSection).get<boolean>('annotateInGutter', false);
    // Without a provider, the editor does not even look for places to comment on.
    if (!isOffered && !this.hasGutter) return;
    this.hasGutter = true;
    this.controller.commentingRangeProvider = {
      provideCommentingRanges: ({ languageId: id, lineCount }: TextDocument) =>
        isOffered && id === languageId ? [new Range(0, 0, lineCount - 1, 0)] : undefined,
    };
  }

  /** The editor moves threads itself, and where lines are replaced, to where the first of them was; it tells nobody. */
  private displace(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[]): void {
    const shown = this.shown.get(document.uri.toString());
    if (shown === undefined || changes.every(({ range }) => range.isSingleLine)) return;
    for (const each of shown.values()) each.isDisplaced = true;
  }

  private show(uri: string): void {
    const before = this.shown.get(uri) ?? new Map<string, Shown>();
    const now = new Map<string, Shown>();
    const { annotations = [], kinds = [] } = this.annotated.of(uri) ?? {};
    for (const annotation of annotations) {
      const range = threadRange(annotation);
      if (range !== null) now.set(annotation.id, this.thread(uri, annotation, range, kinds, before.get(annotation.id)));
    }
    for (const [id, known] of before) {
      if (now.has(id)) continue;
      // What somebody is writing is not taken away with its place.
      if (annotations.some((each) => each.id === id) && isEdited(known.thread)) now.set(id, known);
      else {
        this.made.delete(known.thread);
        known.thread.dispose();
      }
    }
    if (this.annotated.of(uri) === undefined) this.begun.close(uri);
    else this.begun.show(uri, kinds);
    if (now.size === 0) this.shown.delete(uri);
    else this.shown.set(uri, now);
  }

  private thread(
    uri: string,
    annotation: ListedAnnotation,
    range: Range,
    kinds: readonly AnnotationKind[],
    before: Shown | undefined,
  ): Shown {
    const shown = before ?? { thread: this.begin(uri, annotation, range), said: '', isDisplaced: false };
    const { thread } = shown;
    // A range that is the one it had is not passed on, though the editor may have another one by now.
    if (shown.isDisplaced) thread.range = undefined;
    if (thread.range?.isEqual(range) !== true) thread.range = range;
    shown.isDisplaced = false;
    const { place, ...said } = annotation;
    const text = JSON.stringify([said, place?.was, kinds]);
    if (text === shown.said) return shown;
    dress(thread, annotation, kinds);
    // What somebody is editing stays until that is done; what was said meanwhile is shown then.
    if (isEdited(thread)) return shown;
    thread.comments = commentsOf(uri, annotation);
    shown.said = text;
    return shown;
  }

  private begin(uri: string, annotation: ListedAnnotation, range: Range): CommentThread {
    const said = commentsWithUnsent(uri, annotation, this.unsent);
    // Made with its comments: the address of the box below tells which thread it is of only where there are some.
    const thread = this.controller.createCommentThread(Uri.parse(uri, true), range, said);
    // What was not sent is seen.
    thread.collapsibleState = isEdited(thread)
      ? CommentThreadCollapsibleState.Expanded
      : CommentThreadCollapsibleState.Collapsed;
    this.made.add(thread);
    this.refs.set(thread, { uri, id: annotation.id });
    return thread;
  }
}

/** Gives a thread what stands around its comments, as far as it is something else by now. */
function dress(thread: CommentThread, annotation: ListedAnnotation, kinds: readonly AnnotationKind[]): void {
  const { state, layer, replacement } = annotation;
  const label = labelOf(annotation, kinds);
  const threadState = state === 'open' ? CommentThreadState.Unresolved : CommentThreadState.Resolved;
  const contextValue = [state, layer, ...(replacement === null ? [] : ['correction'])].join(' ');
  if (thread.label !== label) thread.label = label;
  if (thread.state !== threadState) thread.state = threadState;
  if (thread.contextValue !== contextValue) thread.contextValue = contextValue;
}

function isEdited({ comments: said }: CommentThread): boolean {
  return said.some(({ mode }) => mode === CommentMode.Editing);
}

/** Where an annotation's thread is: at the top for the whole report; null for one that has none. */
function threadRange({ waives, kind, replies, whole, place }: ListedAnnotation): Range | null {
  // What is ticked has its box in the view of recommendations; a thread would have the editor open its panel.
  if (waives !== null || (kind === doneKind && replies.length === 0)) return null;
  if (whole) return new Range(0, 0, 0, 0);
  return place === null ? null : rangeOf(place.range);
}

function labelOf({ kind, whole, layer }: ListedAnnotation, kinds: readonly AnnotationKind[]): string {
  return [
    labelOfKind(kind, kinds),
    ...(whole ? [l10n.t('the whole report')] : []),
    ...(layer === 'private' ? [l10n.t('only for me')] : []),
  ].join(' · ');
}
