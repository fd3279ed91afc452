import {
  CommentMode,
  comments,
  CommentThreadCollapsibleState,
  CommentThreadState,
  Disposable,
  l10n,
  Range,
  Uri,
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

interface Shown {
  readonly thread: CommentThread;
  /** Whether an edit may have had the editor move it to where it does not belong. */
  isDisplaced: boolean;
  /** All that is shown but the place, to tell whether it is the same. */
  said: string;
}

/** Shows the annotations of the open reports as threads of VS Code's own comments. Waivers and orphans have no thread. */
export class Threads implements Disposable {
  private readonly controller = comments.createCommentController('inspectionReports', 'Inspection Reports');
  private readonly shown = new Map<string, Map<string, Shown>>();
  private readonly refs = new WeakMap<CommentThread, AnnotationRef>();
  private readonly subscriptions: Disposable;
  private hasGutter = false;

  constructor(private readonly annotated: Annotated) {
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
      else known.thread.dispose();
    }
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
    // What somebody is editing stays until that is done; what was said meanwhile is shown then.
    if (text === shown.said || isEdited(thread)) return shown;
    thread.comments = commentsOf(uri, annotation);
    thread.label = labelOf(annotation, kinds);
    thread.state = annotation.state === 'open' ? CommentThreadState.Unresolved : CommentThreadState.Resolved;
    thread.contextValue = [
      annotation.state,
      annotation.layer,
      ...(annotation.replacement === null ? [] : ['correction']),
    ].join(' ');
    shown.said = text;
    return shown;
  }

  private begin(uri: string, { id }: ListedAnnotation, range: Range): CommentThread {
    const thread = this.controller.createCommentThread(Uri.parse(uri, true), range, []);
    thread.collapsibleState = CommentThreadCollapsibleState.Collapsed;
    this.refs.set(thread, { uri, id });
    return thread;
  }
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
