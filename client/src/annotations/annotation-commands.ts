import { commands, Disposable, l10n, Uri, window, workspace, type CommentReply, type CommentThread } from 'vscode';
import type { AnnotationEdit, AnnotationEdited, ListedAnnotation } from '../../../server/src/protocol';
import type { Annotated } from './annotated';
import type { Annotating, GivenAnnotation } from './annotate';
import type { AnnotationEditing } from './annotation-editing';
import { plainRange, rangeOf } from './ranges';
import { ThreadComment, type AnnotationRef } from './thread-comment';
import type { Threads } from './threads';
import { offerUndo } from './undo';
import { UnsentRemark } from './unsent/unsent-remark';
import { UnsentReply } from './unsent/unsent-reply';

/** What the editor gives to a command: a thread, a comment of one, or a row of the view; or plainly which annotation. */
export type Given = CommentThread | ThreadComment | { readonly ref: AnnotationRef } | AnnotationRef;

/** What the commands work on. */
export interface CommandNeeds {
  readonly annotated: Annotated;
  readonly annotating: Annotating;
  readonly editing: AnnotationEditing;
  readonly threads: Threads;
}

/** Registers the commands that write annotations and that do something to one. */
export function registerAnnotationCommands(needs: CommandNeeds): Disposable {
  const { annotated, annotating, editing, threads } = needs;
  const refOf = (given: Given | undefined): AnnotationRef | undefined => {
    if (given === undefined) return annotationAtCaret(annotated);
    if ('ref' in given) return given.ref;
    return 'comments' in given ? threads.refOf(given) : given;
  };
  const one = (edit: (ref: AnnotationRef) => AnnotationEdit) => async (given?: Given) => {
    const ref = refOf(given);
    if (ref === undefined) return sayNone();
    return editing.do(ref.uri, edit(ref));
  };
  const remove = one(({ id }) => ({ do: 'delete', id }));
  const register = (name: string, run: (...args: never[]) => unknown): Disposable =>
    commands.registerCommand(`inspectionReports.${name}`, run);
  return Disposable.from(
    register('annotate', async (given?: GivenAnnotation) => {
      // A menu gives what it was opened on, which says nothing of an annotation.
      const written = await annotating.annotate(isChosen(given) ? given : {});
      return expandWhenShown(needs, written);
    }),
    register('annotatePrivately', async (given?: GivenAnnotation) => {
      const written = await annotating.annotate({ ...(isChosen(given) ? given : {}), layer: 'private' });
      return expandWhenShown(needs, written);
    }),
    register('replyToAnnotation', async (reply: CommentReply | (AnnotationRef & { readonly text: string })) => {
      const ref = 'thread' in reply ? threads.refOf(reply.thread) : reply;
      if (ref === undefined) {
        if (!('thread' in reply)) return undefined;
        return expandWhenShown(needs, await annotating.begin(reply), reply.thread.uri.toString());
      }
      const done = await editing.do(ref.uri, { do: 'reply', id: ref.id, text: reply.text });
      // The editor has emptied its box by now.
      if (done === null && 'thread' in reply) threads.giveBack(ref, reply.text);
      return done ?? undefined;
    }),
    register('editAnnotation', (comment: ThreadComment) => {
      comment.beginEditing();
      threads.touch(comment);
    }),
    register('cancelAnnotationEdit', (comment: ThreadComment) => {
      threads.endEditing(comment);
    }),
    register('discardUnsent', (comment: UnsentReply | UnsentRemark) => {
      threads.drop(comment);
    }),
    register('saveAnnotation', (given: ThreadComment | (AnnotationRef & { readonly text: string })) =>
      save(needs, given),
    ),
    register('deleteAnnotation', async (given?: Given) => {
      const done = await remove(given);
      const ref = refOf(given);
      if (ref === undefined || done === null) return done;
      threads.forgetUnsent(ref);
      offerUndo(editing, ref.uri, l10n.t('The annotation is deleted.'), done.undo);
      return done;
    }),
    register(
      'resolveAnnotation',
      one(({ id }) => ({ do: 'resolve', id })),
    ),
    register(
      'reopenAnnotation',
      one(({ id }) => ({ do: 'reopen', id })),
    ),
    register(
      'shareAnnotation',
      one(({ id }) => ({ do: 'share', id })),
    ),
    register('acceptCorrection', (given?: Given) => accept(needs, refOf(given))),
    register('relinkAnnotation', (given?: Given) => relink(editing, refOf(given))),
  );
}

function isChosen(given: object | undefined): given is GivenAnnotation {
  return given !== undefined && ['kind', 'text', 'layer', 'whole'].some((name) => name in given);
}

/** Opens the thread of what was just written, once it is there; shows what could not be written as not sent. */
function expandWhenShown(
  { annotated, threads }: CommandNeeds,
  ref: AnnotationRef | undefined,
  report = window.activeTextEditor?.document.uri.toString(),
): AnnotationRef | undefined {
  if (ref === undefined) {
    if (report !== undefined) threads.showAgain(report);
    return undefined;
  }
  const once = annotated.onDidChange((uri) => {
    if (uri !== ref.uri || annotated.of(uri)?.annotations.some(({ id }) => id === ref.id) !== true) return;
    once.dispose();
    threads.expand(ref);
  });
  return ref;
}

async function save(
  needs: CommandNeeds,
  given: ThreadComment | (AnnotationRef & { readonly text: string }),
): Promise<AnnotationEdited | AnnotationRef | undefined> {
  const { editing, threads } = needs;
  const isComment = given instanceof ThreadComment;
  const { uri, id } = isComment ? given.ref : given;
  const text = isComment ? given.written() : given.text;
  if (given instanceof UnsentRemark) return sendBegun(needs, given);
  if (given instanceof UnsentReply) return send(needs, given);
  const done = await editing.do(uri, { do: 'edit', id, text });
  if (isComment && done !== null) threads.endEditing(given);
  // What could not be written stays to be tried again.
  if (isComment && done === null) threads.editAgain(given, text);
  return done ?? undefined;
}

/** Sends a remark that was begun in an earlier window; one that cannot be sent is given back again. */
async function sendBegun(needs: CommandNeeds, remark: UnsentRemark): Promise<AnnotationRef | undefined> {
  const { annotating, threads } = needs;
  const { ref, begun } = remark;
  const text = remark.written();
  const written = await annotating.send(ref.uri, begun, text);
  threads.drop(remark);
  if (written === undefined) annotating.keep(ref.uri, begun, text);
  return expandWhenShown(needs, written, ref.uri);
}

/** Sends a reply that was begun in an earlier window. */
async function send({ editing, threads }: CommandNeeds, reply: UnsentReply): Promise<AnnotationEdited | undefined> {
  const { uri, id } = reply.ref;
  const text = reply.written();
  const done = await editing.do(uri, { do: 'reply', id, text });
  threads.drop(reply);
  if (done === null) threads.giveBack(reply.ref, text);
  return done ?? undefined;
}

async function accept({ annotated, editing }: CommandNeeds, ref: AnnotationRef | undefined): Promise<unknown> {
  if (ref === undefined) return sayNone();
  const document = await workspace.openTextDocument(Uri.parse(ref.uri, true));
  const { annotations } = await annotated.ask(ref.uri);
  const was = annotations.find(({ id }) => id === ref.id)?.place?.was ?? null;
  if (was !== null && !(await isWanted(was))) return undefined;
  const { version } = document;
  return (await editing.do(ref.uri, { do: 'accept', id: ref.id, version, evenIfChanged: was !== null })) ?? undefined;
}

async function isWanted(was: string): Promise<boolean> {
  const replace = l10n.t('Replace');
  const message = l10n.t('Other words stand there by now than were annotated. Replace them all the same?');
  return (
    (await window.showWarningMessage(message, { modal: true, detail: l10n.t('It said: {0}', was) }, replace)) ===
    replace
  );
}

async function relink(editing: AnnotationEditing, ref: AnnotationRef | undefined): Promise<unknown> {
  if (ref === undefined) return sayNone();
  const editor = window.activeTextEditor;
  if (editor?.document.uri.toString() !== ref.uri || editor.selection.isEmpty) {
    void window.showInformationMessage(l10n.t('Select the words in the report first that the annotation is about.'));
    return undefined;
  }
  const range = plainRange(editor.selection);
  const { version } = editor.document;
  return (await editing.do(ref.uri, { do: 'relink', id: ref.id, range, version })) ?? undefined;
}

/** The annotation with the shortest place at the caret: of several, the one that is most about it. */
function annotationAtCaret(annotated: Annotated): AnnotationRef | undefined {
  const editor = window.activeTextEditor;
  if (editor === undefined) return undefined;
  const uri = editor.document.uri.toString();
  const { active } = editor.selection;
  const length = ({ place }: ListedAnnotation): number => {
    const range = place === null ? null : rangeOf(place.range);
    if (range?.contains(active) !== true) return Infinity;
    return editor.document.offsetAt(range.end) - editor.document.offsetAt(range.start);
  };
  const there = (annotated.of(uri)?.annotations ?? []).filter(
    (each) => each.waives === null && length(each) < Infinity,
  );
  const [nearest] = there.sort((a, b) => length(a) - length(b));
  return nearest === undefined ? undefined : { uri, id: nearest.id };
}

function sayNone(): null {
  void window.showInformationMessage(l10n.t('Put the caret on an annotation first.'));
  return null;
}
