import {
  nameOf,
  type AnnotationEdit,
  type AnnotationEdited,
  type AnnotationEditResult,
  type AnnotationLayer,
  type DocumentRange,
  type FileChange,
} from '../../protocol';
import {
  isEmptyPage,
  itemTexts,
  UnusableSidecar,
  withFields,
  withItems,
  withoutItems,
  type FieldEdit,
} from '../../annotations/edit';
import { quoteAt, type Quote } from '../../annotations/quote';
import { isRecord, listOf } from '../../text/json';
import { remarkItem, replyItem, selectors, stateItem, type Signature } from '../../annotations/written';
import { changed, current, fileOf, RefusedEdit, refusals, type Editable } from './editable';
import { kindEdits, replacementEdits, textEdits } from './item-edits';
import { keptPlaces } from './keeping';
import type { LayeredThread } from './listing';
import type { KnownFile } from './sidecars';

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
      return { ...plain, files: keptPlaces(editable, edit.version) };
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
  const opened = current(editable, version);
  const { document } = opened;
  const place = opened.place(key);
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
  const opened = current(editable, version);
  const searchable = opened.searchable();
  const { document } = opened;
  return quoteAt(
    searchable,
    searchable.counted.inwards({ start: document.offsetAt(range.start), end: document.offsetAt(range.end) }),
  );
}

function signature({ newId, author, now }: Editable): Signature {
  return { id: newId(), author, created: now };
}

function added(editable: Editable, layer: AnnotationLayer, items: readonly object[]): FileChange {
  const file = fileOf(editable, layer);
  const after = withItems(file.text, items, editable.newId());
  return { uri: file.uri, before: file.text, after, empty: false };
}
