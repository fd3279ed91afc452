import type { Connection } from 'vscode-languageserver';
import { compareAll } from '../../comparison/compare';
import { inspectionsOf, type Inspection } from '../../comparison/inspection';
import { tableCsv } from '../../comparison/shown/csv';
import { comparisonHtml } from '../../comparison/shown/html';
import { comparisonMarkdown } from '../../comparison/shown/markdown';
import { escaped } from '../../comparison/shown/markup';
import { picture } from '../../comparison/shown/picture';
import { comparisonStyle } from '../../comparison/shown/style';
import { subjectOf } from '../../comparison/subject';
import type { Responder } from '../../connection/responder';
import {
  compareMethod,
  subjectsMethod,
  type CompareParams,
  type CompareResult,
  type ComparisonShown,
  type ReportSubject,
  type SubjectsResult,
} from '../../protocol';
import type { Report } from '../../report/model';
import type { FolderIndex } from './folder-index';

/** What comparisons are made from. */
export interface ComparisonSources {
  readonly responder: Responder;
  readonly index: Pick<FolderIndex, 'ready' | 'all'>;
  /** The Report at an address, as it stands in the editor or on the disk; null where there is none. May reject. */
  readonly report: (uri: string) => Promise<Report | null>;
}

/** So long the first reading of the folder is waited for: its progress is shown, and the person may end it. */
const PATIENCE = 600_000;

/** Answers whom the reports of the folder are about, and what their inspections say side by side. */
export function answerComparisonRequests(connection: Connection, sources: ComparisonSources): void {
  const { responder, index } = sources;
  connection.onRequest(
    subjectsMethod,
    responder.handle<object, SubjectsResult>(
      'listing subjects',
      { subjects: [] },
      () => ({ subjects: subjectsIn(index) }),
      () => index.ready(PATIENCE),
    ),
  );
  const read = new Map<string, readonly Inspection[]>();
  connection.onRequest(
    compareMethod,
    responder.handle<CompareParams, CompareResult>(
      'comparing inspections',
      { comparison: null },
      ({ key }) => {
        const inspections = read.get(key) ?? [];
        read.delete(key);
        return { comparison: shown(inspections) };
      },
      async ({ key }) => {
        await index.ready(PATIENCE);
        read.set(key, await inspectionsFor(key, sources));
      },
    ),
  );
}

/** The subjects of all reports that are read, by name. */
function subjectsIn(index: ComparisonSources['index']): ReportSubject[] {
  const found = new Map<
    string,
    { name: string; date: string | null; dates: string[]; count: number; uris: string[] }
  >();
  for (const [uri, { subjects }] of index.all()) {
    for (const { key, name, date } of subjects) {
      const known = found.get(key) ?? { name, date, dates: [], count: 0, uris: [] };
      found.set(key, known);
      known.count += 1;
      known.uris.push(uri);
      if (date !== null) known.dates.push(date);
      // The latest report says what the subject is called.
      if (date !== null && (known.date === null || date > known.date)) Object.assign(known, { name, date });
    }
  }
  const all = [...found].map(([key, { name, dates, count, uris }]) => ({
    key,
    name,
    count,
    years: yearsOf(dates),
    uris,
  }));
  return all.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function yearsOf(dates: readonly string[]): string {
  const years = dates.map((date) => date.slice(0, 4)).sort();
  const [first = '', last = ''] = [years[0], years.at(-1)];
  return first === last ? first : `${first} to ${last}`;
}

/** What the reports on a subject say now. */
async function inspectionsFor(key: string, { index, report }: ComparisonSources): Promise<Inspection[]> {
  const uris = [...index.all()].filter(([, { subjects }]) => subjects.some((each) => each.key === key));
  const found: Inspection[] = [];
  for (const [uri] of uris) {
    const read = await report(uri).catch(() => null);
    if (read !== null) found.push(...inspectionsOf(read, uri).filter((each) => subjectOf(each)?.key === key));
  }
  return found;
}

function shown(inspections: readonly Inspection[]): ComparisonShown | null {
  const [comparison] = compareAll(inspections).subjects;
  if (comparison === undefined) return null;
  return {
    subject: comparison.subject,
    html: comparisonHtml(comparison, { prefix: 'compared', link }),
    style: comparisonStyle,
    uris: comparison.inspections.map(({ file }) => file),
    svg: picture(comparison).svg,
    csv: tableCsv(comparison),
    markdown: comparisonMarkdown(comparison),
  };
}

function link(file: string, line: number, words: string, label: string): string {
  const to = `data-file="${escaped(file)}" data-line="${String(line)}"`;
  return `<a href="#" ${to} aria-label="${escaped(label)}">${escaped(words)}</a>`;
}
