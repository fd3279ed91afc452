import type { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  AnnotationEdit,
  AnnotationEdited,
  AnnotationEditResult,
  AnnotationLayer,
  DocumentRange,
  FileChange,
} from '../../protocol';
import { Searchable } from '../../annotations/searchable';
import {
  isEmptyPage,
  itemTexts,
  UnusableSidecar,
  withFields,
  withItems,
  withoutItems,
  type FieldEdit,
} from '../../annotations/edit';
import { isFor, textPathOf } from '../../annotations/item';
import { nameOf } from '../../annotations/name';
import { quoteAt, type Quote } from '../../annotations/quote';
import { kindStart } from '../../annotations/tags';
import { isRecord, listOf } from '../../text/json';
import {
  remarkItem,
  replacementBody,
  replyItem,
  selectors,
  stateItem,
  type Signature,
} from '../../annotations/written';
import type { AnchoredPlace } from '../../review/reviewed';
import type { LayeredThread } from './listing';
import type { KnownFile, KnownSidecars } from './sidecars';

/** What an edit is done to. */
export interface Editable {
  /** The address of the report. */
  readonly uri: string;
  /** The report as it stands in the editor; undefined where it is not open. */
  readonly document: TextDocument | undefined;
  readonly files: KnownSidecars;
  readonly threads: readonly LayeredThread[];
  /** Where an annotation stands now; null where it is not found. */
  place(key: string): AnchoredPlace | null;
  /** The files of another report. */
  of(uri: string): KnownSidecars;
  readonly author: string | null;
  /** ISO 8601, in UTC. */
  readonly now: string;
  readonly newId: () => string;
}

/** Why an edit is not done, in words to show. */
export class RefusedEdit extends Error {}

const refusals = {
  gone: 'This annotation is not there any more.',
  changed: 'The report has changed meanwhile. Try again.',
  closed: 'Open the report first.',
  folder: 'Save the report first: what is shared is kept in a file beside it.',
  words: 'This annotation proposes no other words.',
  lost: 'The place of this annotation is not found. Give it one first.',
  otherWords: 'Other words stand there by now than were annotated.',
};

/** What is to be written so that an edit is done. */
export function edited(editable: Editable, edit: AnnotationEdit): AnnotationEditResult {
  try {
    return done(editable, edit);
  } catch (error) {
    if (error instanceof RefusedEdit || error instanceof UnusableSidecar) return { refused: error.message };
    throw error;
  }
}

function done(editable: Editable, edit: AnnotationEdit): AnnotationEdited {
  switch (edit.do) {
    case 'create':
      return create(editable, edit);
    case 'reply': {
      const { key, layer } = threadOf(editable, edit.id);
      const signed = signature(editable);
      const files = [added(editable, layer, [replyItem(signed, key, edit.text)])];
      return { ...plain, id: signed.id, files, undo: { do: 'delete', id: signed.id } };
    }
    case 'edit':
      return change(editable, edit);
    case 'delete':
      return remove(editable, edit.id);
    case 'restore': {
      const items = edit.items.map((text): unknown => JSON.parse(text)).filter(isRecord);
      return { ...plain, files: [added(editable, edit.layer, items)] };
    }
    case 'resolve':
      return state(editable, edit.id, 'resolved');
    case 'reopen':
      return state(editable, edit.id, 'open');
    case 'relink':
      return relink(editable, edit);
    case 'accept':
      return accept(editable, edit);
    case 'share':
      return share(editable, edit.id);
    case 'adopt':
      return adopt(editable, edit);
    case 'keepPlaces':
      return plain;
  }
}

const plain: AnnotationEdited = { id: null, document: null, files: [], undo: null };

type EditOf<D extends AnnotationEdit['do']> = Extract<AnnotationEdit, { readonly do: D }>;

function create(
  editable: Editable,
  { layer, range, version, kind, text, replacement }: EditOf<'create'>,
): AnnotationEdited {
  const quote = range === null ? null : quoteOf(editable, range, version);
  const signed = signature(editable);
  const item = remarkItem({ ...signed, source: nameOf(editable.uri), quote, kind, text, replacement });
  const files = [added(editable, editable.files.shared.uri === null ? 'private' : layer, [item])];
  return { ...plain, id: signed.id, files, undo: { do: 'delete', id: signed.id } };
}

function change(editable: Editable, { id, text, kind, replacement }: EditOf<'edit'>): AnnotationEdited {
  const thread = threadOf(editable, id);
  const reply = thread.replies.find(({ key }) => key === id);
  const before = reply ?? thread;
  const edits = (item: Readonly<Record<string, unknown>>): FieldEdit[] => [
    ...(text === undefined ? [] : textEdits(item, text)),
    ...(kind === undefined ? [] : kindEdits(item, kind)),
    ...(replacement === undefined ? [] : replacementEdits(item, replacement)),
    [['modified'], editable.now],
  ];
  const file = changed(editable, thread.layer, (page) => withFields(page, id, edits));
  const undo = {
    do: 'edit' as const,
    id,
    ...(text === undefined ? {} : { text: before.text }),
    ...(kind === undefined || thread.kind === null ? {} : { kind: thread.kind }),
    ...(replacement === undefined ? {} : { replacement: thread.replacement }),
  };
  return { ...plain, id, files: [file], undo };
}

function textEdits(item: Readonly<Record<string, unknown>>, text: string): FieldEdit[] {
  const path = textPathOf(item);
  if (path === null) throw new RefusedEdit('What is said here is in several pieces: change it in the file.');
  return [[path, text]];
}

function kindEdits(item: Readonly<Record<string, unknown>>, kind: string): FieldEdit[] {
  const value = `${kindStart}${kind}`;
  const bodies = listOf(item['body']);
  const at = bodies.findIndex((body) => isFor(body, 'tagging') && String(body['value']).startsWith(kindStart));
  if (at >= 0) return [[Array.isArray(item['body']) ? ['body', at, 'value'] : ['body', 'value'], value]];
  return appended(item, { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value });
}

function replacementEdits(item: Readonly<Record<string, unknown>>, words: string | null): FieldEdit[] {
  const bodies = listOf(item['body']);
  const at = bodies.findIndex((body) => isFor(body, 'editing'));
  if (at < 0) return words === null ? [] : appended(item, replacementBody(words));
  const path = Array.isArray(item['body']) ? ['body', at] : ['body'];
  return words === null ? [[path, undefined]] : [[[...path, 'value'], words]];
}

/** A body more. A body that stood alone, or as plain text, becomes the first of a list. */
function appended(item: Readonly<Record<string, unknown>>, body: object): FieldEdit[] {
  const bodies = item['body'];
  if (Array.isArray(bodies)) return [[['body', bodies.length], body]];
  const first = item['bodyValue'] === undefined ? listOf(bodies) : [{ type: 'TextualBody', value: item['bodyValue'] }];
  return [
    [['body'], [...first, body]],
    ...(item['bodyValue'] === undefined ? [] : [[['bodyValue'], undefined] as const]),
  ];
}

function remove(editable: Editable, id: string): AnnotationEdited {
  const { keys, layer, key } = threadOf(editable, id);
  const gone = new Set(id === key ? keys : [id]);
  const { text } = fileOf(editable, layer);
  const items = text === null ? [] : itemTexts(text, gone);
  const file = changed(editable, layer, (page) => withoutItems(page, gone));
  return { ...plain, id, files: [file], undo: { do: 'restore', layer, items } };
}

function state(editable: Editable, id: string, to: 'open' | 'resolved'): AnnotationEdited {
  const thread = threadOf(editable, id);
  const undo: AnnotationEdit = { do: to === 'open' ? 'resolve' : 'reopen', id: thread.key };
  if (thread.state === to) return { ...plain, id: thread.key };
  const item = stateItem(signature(editable), thread.key, to);
  return { ...plain, id: thread.key, files: [added(editable, thread.layer, [item])], undo };
}

function relink(editable: Editable, { id, range, version }: EditOf<'relink'>): AnnotationEdited {
  const { key, layer } = threadOf(editable, id);
  const quote = quoteOf(editable, range, version);
  const file = changed(editable, layer, (page) =>
    withFields(page, key, () => [
      [['target'], { source: nameOf(editable.uri), selector: selectors([quote]) }],
      [['modified'], editable.now],
    ]),
  );
  return { ...plain, id: key, files: [file] };
}

function accept(editable: Editable, { id, version, evenIfChanged }: EditOf<'accept'>): AnnotationEdited {
  const { key, replacement } = threadOf(editable, id);
  if (replacement === null) throw new RefusedEdit(refusals.words);
  const document = current(editable, version);
  const place = editable.place(key);
  if (place === null) throw new RefusedEdit(refusals.lost);
  if (place.was !== null && evenIfChanged !== true) throw new RefusedEdit(refusals.otherWords);
  const range = { start: document.positionAt(place.start), end: document.positionAt(place.end) };
  return { ...state(editable, key, 'resolved'), document: { version, range, newText: replacement } };
}

function share(editable: Editable, id: string): AnnotationEdited {
  const { key, keys, layer } = threadOf(editable, id);
  if (layer === 'shared') return { ...plain, id: key };
  if (editable.files.shared.uri === null) throw new RefusedEdit(refusals.folder);
  return { ...plain, id: key, files: moved(editable, editable.files.private, 'shared', new Set(keys)) };
}

function adopt(editable: Editable, { from, layer }: EditOf<'adopt'>): AnnotationEdited {
  const source = editable.of(from).private;
  const keys = new Set(source.threads.flatMap((thread) => thread.keys));
  if (keys.size === 0) return plain;
  return { ...plain, files: moved(editable, source, layer, keys) };
}

/** First there, then no longer here: whatever happens between the two, nothing is lost. */
function moved(editable: Editable, from: KnownFile, to: AnnotationLayer, keys: ReadonlySet<string>): FileChange[] {
  if (from.text === null || from.uri === null) throw new RefusedEdit(refusals.gone);
  const name = nameOf(editable.uri);
  const items = itemTexts(from.text, keys)
    .map((text): unknown => JSON.parse(text))
    .filter(isRecord)
    .map((item) => renamed(item, name));
  const after = withoutItems(from.text, keys);
  return [added(editable, to, items), { uri: from.uri, before: from.text, after, empty: isEmptyPage(after) }];
}

/** An item whose target names the report by another name. */
function renamed(item: Readonly<Record<string, unknown>>, source: string): object {
  const { target } = item;
  if (isRecord(target) && typeof target['source'] === 'string') return { ...item, target: { ...target, source } };
  const isAnswer = listOf(item['motivation']).some((each) => each === 'replying' || each === 'moderating');
  return typeof target === 'string' && !isAnswer ? { ...item, target: source } : item;
}

function threadOf({ threads }: Editable, id: string): LayeredThread {
  const thread = threads.find(({ key, replies }) => key === id || replies.some((reply) => reply.key === id));
  if (thread === undefined) throw new RefusedEdit(refusals.gone);
  return thread;
}

function quoteOf(editable: Editable, range: DocumentRange, version: number): Quote {
  const document = current(editable, version);
  const searchable = new Searchable(document.getText());
  return quoteAt(
    searchable,
    searchable.counted.inwards({ start: document.offsetAt(range.start), end: document.offsetAt(range.end) }),
  );
}

function current({ document }: Editable, version: number): TextDocument {
  if (document === undefined) throw new RefusedEdit(refusals.closed);
  if (document.version !== version) throw new RefusedEdit(refusals.changed);
  return document;
}

function signature({ newId, author, now }: Editable): Signature {
  return { id: newId(), author, created: now };
}

function added(editable: Editable, layer: AnnotationLayer, items: readonly object[]): FileChange {
  const file = fileOf(editable, layer);
  const after = withItems(file.text, items, editable.newId());
  return { uri: file.uri, before: file.text, after, empty: false };
}

function changed(editable: Editable, layer: AnnotationLayer, edit: (text: string) => string): FileChange {
  const { uri, text } = fileOf(editable, layer);
  if (text === null) throw new RefusedEdit(refusals.gone);
  const after = edit(text);
  return { uri, before: text, after, empty: isEmptyPage(after) };
}

function fileOf({ files }: Editable, layer: AnnotationLayer): KnownFile & { readonly uri: string } {
  const { uri, ...file } = files[layer];
  if (uri === null) throw new RefusedEdit(refusals.folder);
  if (file.problem !== null) throw new RefusedEdit(refusalOf(uri, file.problem.message));
  return { ...file, uri };
}

/** Why nothing is written to a file, in words to show. */
export function refusalOf(sidecar: string, message: string): string {
  return `${decodeURI(nameOf(sidecar))} cannot be used, so nothing is written to it. ${message}`;
}
