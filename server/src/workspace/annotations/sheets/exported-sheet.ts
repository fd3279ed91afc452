import * as l10n from '../../../l10n';
import { itemTexts, withItems } from '../../../annotations/edit';
import {
  nameOf,
  type ExportAnnotationsParams,
  type ExportAnnotationsResult,
  type Refused,
  type SheetFormat,
} from '../../../protocol';
import { csvSheet } from '../../../review/csv-sheet';
import { markdownSheet } from '../../../review/markdown';
import { placesIn, reviewed } from '../../../review/reviewed';
import { jsonSheet, sheetOf, type SheetEntry } from '../../../review/sheet';
import { isRecord } from '../../../text/json';
import type { AnnotationSources } from '../annotation-requests';
import { refusalOf } from '../editable';
import { threadsIn, type LayeredThread } from '../listing';
import type { KnownSidecars } from '../sidecars';

/** What goes into a file: rows for people, and items for programs. */
interface Gathered {
  readonly entries: SheetEntry[];
  readonly items: object[];
}

const extensions: Readonly<Record<SheetFormat, string>> = {
  markdown: '.md',
  csv: '.csv',
  docx: '.docx',
  w3c: '.json',
  json: '.json',
};

/** Annotations as a file to hand over. */
export async function exportedSheet(
  sources: AnnotationSources,
  params: ExportAnnotationsParams,
): Promise<ExportAnnotationsResult> {
  const all: Gathered = { entries: [], items: [] };
  const names = namesOf(params.uris);
  for (const [n, uri] of params.uris.entries()) {
    const refused = await gather(sources, params, uri, names[n] ?? uri, all);
    if (refused !== null) return refused;
  }
  const { format } = params;
  const file = { extension: extensions[format], count: all.entries.length };
  if (format !== 'docx') return { ...file, content: textOf(format, all), encoding: 'utf-8' };
  try {
    // Big, and seldom needed: a program of its own, which is read when it is.
    const { docxSheet } = await import('../../../review/docx-sheet.js');
    return { ...file, content: base64(await docxSheet(all.entries)), encoding: 'base64' };
  } catch (error) {
    sources.responder.log('making a docx sheet', error);
    return { refused: l10n.t('No docx sheet can be made here. Choose Markdown or CSV.') };
  }
}

/** Adds the annotations of a report. @returns why they cannot be; null where they are added */
async function gather(
  sources: AnnotationSources,
  params: ExportAnnotationsParams,
  uri: string,
  name: string,
  { entries, items }: Gathered,
): Promise<Refused | null> {
  const { documents, waiving, places } = sources;
  await Promise.all([sources.prepare(uri), waiving.readAgain(uri)]);
  const document = documents.get(uri);
  const text = document?.getText() ?? (await sources.read(uri));
  if (text === null) return { refused: l10n.t('{0} cannot be read.', name) };
  const files = waiving.filesOf(uri);
  const unusable = (['shared', 'private'] as const)
    .map((layer) => files[layer])
    .find(({ problem }) => problem !== null);
  if (unusable?.problem != null) return { refused: refusalOf(unusable.uri ?? name, unusable.problem.message) };
  const threads = threadsIn(files);
  const report = sources.recognise(text, uri);
  const found = document === undefined ? placesIn(report, threads) : places.of(uri, report, threads);
  const chosen = threads.flatMap((thread, n) =>
    isChosen(thread, params) ? [{ thread, place: found[n] ?? null }] : [],
  );
  const all = reviewed(
    report,
    chosen.map(({ thread }) => thread),
    chosen.map(({ place }) => place),
  );
  entries.push(...sheetOf(name, report, all, sources.kinds(uri)));
  items.push(...itemsOf(files, new Set(chosen.flatMap(({ thread }) => thread.keys))));
  if (document === undefined) waiving.forget(uri);
  return null;
}

function isChosen(
  { key, layer, waives }: LayeredThread,
  { ids, withPrivate = false, withWaivers = false }: ExportAnnotationsParams,
): boolean {
  if (ids !== undefined) return ids.includes(key);
  return (withPrivate || layer === 'shared') && (withWaivers || waives === null);
}

function itemsOf(files: KnownSidecars, keys: ReadonlySet<string>): object[] {
  return [files.shared, files.private].flatMap(({ text }) =>
    text === null
      ? []
      : itemTexts(text, keys)
          .map((item): unknown => JSON.parse(item))
          .filter(isRecord),
  );
}

function textOf(format: Exclude<SheetFormat, 'docx'>, { entries, items }: Gathered): string {
  switch (format) {
    case 'markdown':
      return markdownSheet(entries);
    case 'csv':
      // The mark has spreadsheets read it as UTF-8.
      return `\ufeff${csvSheet(entries)}`;
    case 'json':
      return jsonSheet(entries);
    case 'w3c':
      return withItems(null, items, `urn:uuid:${crypto.randomUUID()}`);
  }
}

/** The names of reports on a sheet: their paths from the innermost folder that they all lie in. */
function namesOf(uris: readonly string[]): string[] {
  const [first = '', ...others] = uris.map((uri) => uri.slice(0, uri.length - nameOf(uri).length));
  let common = first;
  while (!others.every((folder) => folder.startsWith(common)))
    common = common.slice(0, common.lastIndexOf('/', common.length - 2) + 1);
  return uris.map((uri) => decoded(uri.slice(common.length)));
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Bytes as text, in a web worker as well; a piece at a time, as a call takes no more arguments. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
