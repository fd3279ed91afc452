import { csvSheet } from '../../review/csv-sheet';
import { markdownSheet } from '../../review/markdown';
import { placesIn, reviewed } from '../../review/reviewed';
import { jsonSheet, rowOf, sheetOf, type SheetEntry } from '../../review/sheet';
import { exitCodes, type Host } from '../host';
import { isNamed, noReports, ReportReader } from '../reading/files';
import { reason } from '../reading/named-file';
import { FileFinder } from '../reading/paths';
import { SidecarReader } from '../reading/sidecars';
import type { SheetOptions } from './arguments';
import { textSheet } from './text-sheet';

/** How annotations can be printed. */
export type AnnotationsFormat = 'text' | 'json' | 'ndjson' | 'csv' | 'markdown' | 'docx';

/** What else may be said of it. */
export interface AnnotationsOptions extends SheetOptions {
  /** The id of the framework that all are read under; left out where that is to be recognised. */
  readonly framework?: string;
}

/**
 * `annotations`: prints the annotations beside the files, and beside the texts in the folders, each where it stands by
 * now, in the order of the paths and of the reports.
 * @param paths named, or to come
 * @returns the exit code
 */
export async function annotations(
  host: Host,
  paths: readonly string[] | AsyncIterable<string>,
  format: AnnotationsFormat,
  options: AnnotationsOptions,
): Promise<number> {
  const [finder, reader, sidecars] = [new FileFinder(host), new ReportReader(host), new SidecarReader(host)];
  const entries: SheetEntry[] = [];
  let [files, rest] = [0, ''];
  for await (const file of finder.find(paths, options.framework)) {
    files += 1;
    const threads = (await sidecars.threads(file.path)).filter(
      ({ state, waives }) => (!options.open || state === 'open') && (options.waivers || waives === null),
    );
    // What was named is read though nothing is beside it: whoever names it wants to know whether it is there.
    if (threads.length === 0 && !file.named) continue;
    const read = await reader.read(file);
    if (read === null || threads.length === 0) continue;
    const { report, kinds } = read;
    const rows = sheetOf(file.path, report, reviewed(report, threads, placesIn(report, threads)), kinds);
    if (format !== 'ndjson') for (const row of rows) entries.push(row);
    else if (options.output === null) host.write(lines(rows));
    else rest += lines(rows);
  }
  if (files === 0 && !finder.failed && isNamed(paths)) host.note(noReports(paths));
  const content = format === 'ndjson' ? rest : await contentOf(format, entries);
  const written = await put(host, content, options.output);
  return written && !finder.failed && !reader.failed && !sidecars.failed ? exitCodes.none : exitCodes.failed;
}

async function contentOf(
  format: Exclude<AnnotationsFormat, 'ndjson'>,
  entries: readonly SheetEntry[],
): Promise<string | Uint8Array> {
  if (format !== 'docx') return writers[format](entries);
  // Big, and seldom needed: a program of its own, which is read when it is.
  const { docxSheet } = await import('../../review/docx-sheet.js');
  return docxSheet(entries);
}

const writers = { text: textSheet, json: jsonSheet, csv: csvSheet, markdown: markdownSheet };

function lines(entries: readonly SheetEntry[]): string {
  return entries.map((entry) => `${JSON.stringify(rowOf(entry))}\n`).join('');
}

/** Puts what is printed where it belongs. @returns whether that could be done */
async function put(host: Host, content: string | Uint8Array, output: string | null): Promise<boolean> {
  if (output !== null) {
    try {
      await host.create(output, content);
      return true;
    } catch (error) {
      host.note(`${output}: not written, ${reason(error)}`);
      return false;
    }
  }
  if (typeof content === 'string') {
    host.write(content);
    return true;
  }
  const done = host.writeBytes(content);
  if (!done) host.note('A docx sheet is nothing for a terminal: say --output FILE.');
  return done;
}
