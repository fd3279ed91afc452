import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../server/src/report/recognise';
import { corpusFolder, readJsonFolder } from './support/corpus';
import { FRONT } from './support/fronts';
import { addReading, compareReading, emptyReading, type ExpectedReading, NONE, type Reading } from './support/readings';
import { table } from './support/tables';

/** How the recogniser does on one folder of reports of other inspectorates. */
export interface FolderReadings {
  readonly folder: string;
  readonly kinds: ReadonlyMap<string, Reading>;
  /** What differs from what a careful reader found, by file. */
  readonly differences: ReadonlyMap<string, readonly string[]>;
}

/** Reads the reports of a folder and compares them with what careful readers found. */
export function readFolder(texts: string, expectations: string, folder: string): FolderReadings {
  const kinds = new Map<string, Reading>();
  const differences = new Map<string, readonly string[]>();
  for (const expected of readJsonFolder<ExpectedReading>(expectations)) {
    const file = join(texts, expected.file);
    if (!existsSync(file)) continue;
    const compared = compareReading(recognise(readFileSync(file, 'utf8')), expected);
    const kind = expected.negative === true ? NONE : expected.kind;
    const tally = kinds.get(kind) ?? emptyReading();
    kinds.set(kind, tally);
    addReading(tally, compared.tally);
    const unseen = compared.tally.recognised === 0 && kind !== NONE ? ['not recognised'] : [];
    const seen = compared.tally.recognised === 1 && kind === NONE ? ['RECOGNISED'] : [];
    if (unseen.length + seen.length + compared.differences.length > 0) {
      differences.set(expected.file, [...unseen, ...seen, ...compared.differences]);
    }
  }
  return { folder, kinds, differences };
}

/** Reads every folder of reports of other inspectorates. */
export function readInspectorates(corpus: string): FolderReadings[] {
  return ['published', 'openings', 'written'].map((folder) =>
    readFolder(
      join(corpus, 'reports', 'other-inspectorates', folder),
      join(corpus, 'expected', 'other-inspectorates', folder),
      folder,
    ),
  );
}

/** Prints a table per folder with a row per kind. */
export function printInspectorates(folders: readonly FolderReadings[], inFull: boolean): void {
  for (const { folder, kinds, differences } of folders) {
    const sum = emptyReading();
    for (const tally of kinds.values()) addReading(sum, tally);
    console.log(`\nReports of other inspectorates, ${folder}:\n`);
    const rows = [...kinds].sort(([a], [b]) => a.localeCompare(b));
    console.log(
      table(
        [
          'kind',
          'reports',
          'recognised',
          'framework',
          'the right one',
          'of',
          'right',
          'wrong',
          'missed',
          'invented',
          'restated',
          'of',
          'cited',
          'of',
          'awarded',
        ],
        [...rows, ['all', sum] as const].map(([kind, t]) => row(kind, t)),
      ),
    );
    printFronts([...rows, ['all', sum]]);
    if (!inFull) continue;
    for (const [file, lines] of differences) console.log(`\n${file}\n  ${lines.join('\n  ')}`);
  }
}

/** Prints what is read of titles, subjects, dates and lists of recommendations, where readers noted them. */
function printFronts(readings: readonly (readonly [kind: string, tally: Reading])[]): void {
  const asked = readings.filter(([, { front }]) => FRONT.some((what) => front[what].asked > 0));
  if (asked.length === 0) return;
  console.log('\nTheir fronts:\n');
  console.log(
    table(
      ['kind', ...FRONT.flatMap((what) => [what, 'of', 'wrong']), 'lists', 'of', 'longer'],
      asked.map(([kind, { front, lists, listsRight, listsMore }]) => [
        kind,
        ...FRONT.flatMap((what) => [front[what].right, front[what].asked, front[what].wrong]),
        listsRight,
        lists,
        listsMore,
      ]),
    ),
  );
}

function row(kind: string, t: Reading): (string | number)[] {
  return [
    kind,
    t.reports,
    t.recognised,
    t.framed,
    t.framework,
    t.frameworkOf,
    t.right,
    t.wrong,
    t.missed,
    t.invented,
    t.restated,
    t.restatedOf,
    t.cited,
    t.citedOf,
    t.citedAwarded,
  ];
}

if (require.main === module) {
  // With folders of texts that have their JSON beside them, those; without, the corpus.
  const folders = process.argv.slice(2).filter((each) => !each.startsWith('--'));
  const corpus = corpusFolder();
  const readings =
    folders.length > 0
      ? folders.map((each) => readFolder(each, each, each))
      : corpus === null
        ? []
        : readInspectorates(corpus);
  if (readings.length === 0) console.log('There are no reports: INSPECTION_REPORTS_CORPUS names their folder.');
  printInspectorates(readings, process.argv.includes('--differences'));
}
