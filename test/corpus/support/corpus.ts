import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root as projectRoot } from '../../support/root';

/**
 * The folder of published reports and of what careful readers found in them: `reports/` and `expected/`. It is not
 * part of the project; INSPECTION_REPORTS_CORPUS names another place than `../shared`.
 *
 * @returns The folder, or null where there is none.
 */
export function corpusFolder(): string | null {
  const folder = resolve(projectRoot, process.env['INSPECTION_REPORTS_CORPUS'] ?? '../shared');
  return existsSync(join(folder, 'reports')) ? folder : null;
}

/** One published report. */
export interface CorpusReport {
  /** Folder and name under `reports/`. */
  readonly name: string;
  readonly text: string;
}

/** All reports of the corpus, or of one of its folders, by name. */
export function corpusReports(corpus: string, folder?: string): CorpusReport[] {
  const folders = folder === undefined ? readdirSync(join(corpus, 'reports')).sort() : [folder];
  return folders.flatMap((sub) =>
    readdirSync(join(corpus, 'reports', sub))
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => ({ name: `${sub}/${file}`, text: readFileSync(join(corpus, 'reports', sub, file), 'utf8') })),
  );
}

/** The reports of other inspectorates, published ones, openings and written ones, by name; none where there are none. */
export function otherReports(corpus: string): CorpusReport[] {
  const folder = 'other-inspectorates';
  if (!existsSync(join(corpus, 'reports', folder))) return [];
  return readdirSync(join(corpus, 'reports', folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => corpusReports(corpus, `${folder}/${name}`));
}

/** Reads a folder of JSON files. */
export function readJsonFolder<T>(folder: string): T[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => readJsonFile(join(folder, file)) as T);
}

/** Reads a JSON file. */
export function readJsonFile(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
