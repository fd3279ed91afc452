import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../server/src/report/recognise';
import { keptHeadlines, lostColumns, tight } from '../support/conversions';
import { marked } from '../support/marked';
import { root as projectRoot } from '../support/root';
import { measureFindings, printFindings } from './findings';
import { printInspectorates, readInspectorates } from './inspectorates';
import { corpusFolder, corpusReports, readJsonFolder } from './support/corpus';
import { compareJudgements, emptyTally, type ExpectedReport, type Tally } from './support/judged';
import { compareMarks, emptyScores, MARKED, type Marks, type Scores } from './support/marks';
import { table } from './support/tables';

/** Everything that `npm run corpus` prints, as numbers. */
export interface Figures {
  readonly families: ReadonlyMap<string, Tally>;
  readonly marks: Scores;
  readonly markDisagreements: readonly string[];
  /** Reports without any expected headline judgement in which the recogniser awards grades. */
  readonly ungraded: readonly string[];
  /** What is left of the headline judgements when the columns of their tables are lost or lines are marked, by conversion. */
  readonly converted: ReadonlyMap<string, ReturnType<typeof keptHeadlines>>;
}

/** Reads every report of the corpus and compares it with what readers found. */
export function measure(corpus: string): Figures {
  const families = new Map<string, Tally>();
  for (const expected of readJsonFolder<ExpectedReport>(join(corpus, 'expected', 'children-services'))) {
    const text = readFileSync(join(corpus, 'reports', 'children-services', expected.file), 'utf8');
    const tally = families.get(expected.family) ?? emptyTally();
    families.set(expected.family, tally);
    compareJudgements(recognise(text), expected, tally);
  }
  const marks = emptyScores();
  const markDisagreements: string[] = [];
  const texts = new Map(corpusReports(corpus).map(({ name, text }) => [name, text]));
  for (const mark of readJsonFolder<Marks>(join(projectRoot, 'test', 'corpus', 'marks'))) {
    const text = texts.get(mark.file);
    if (text !== undefined) markDisagreements.push(...compareMarks(recognise(text), mark, marks));
  }
  const ungraded = corpusReports(corpus, 'focused-visits').flatMap(({ name, text }) => {
    const report = recognise(text);
    const awarded = report.judgements.filter(({ role }) => role === 'awarded');
    return awarded.map(
      ({ start, printed }) => `${name}:${(report.lines.at(start) + 1).toString()} awards '${printed}'`,
    );
  });
  const published = corpusReports(corpus).map(({ text }) => text);
  const converted = new Map(
    [...lostColumns, tight, ...marked].map(([name, convert]) => [name, keptHeadlines(published, convert)]),
  );
  return { families, marks, markDisagreements, ungraded, converted };
}

/** Prints the figures. */
export function print(figures: Figures): void {
  const rows = [...figures.families].map(([family, t]) => row(family, t));
  const sum = emptyTally();
  for (const tally of figures.families.values()) add(sum, tally);
  console.log('Headline judgements, restatements and front matter, by family:\n');
  console.log(
    table(
      ['family', 'right', 'wrong', 'missed', 'invented', 'restated right', 'of', 'front matter right', 'of'],
      [...rows, row('all', sum)],
    ),
  );
  console.log('\nStructure, against the marks in test/corpus/marks:\n');
  console.log(
    table(
      ['kind', 'marked', 'found', 'agreeing', 'precision', 'recall'],
      MARKED.map((kind) => {
        const { hits, marked, found } = figures.marks[kind];
        return [kind, marked, found, hits, percent(hits, found), percent(hits, marked)];
      }),
    ),
  );
  console.log(
    '\nHeadline judgements that are still read when a converter loses the columns of tables, or marks lines:\n',
  );
  console.log(
    table(
      ['the texts', 'kept', 'of', 'wrong'],
      [...figures.converted].map(([name, { kept, all, wrong }]) => [name, kept, all, wrong]),
    ),
  );
  const all = [...[...figures.families.values()].flatMap((t) => t.disagreements), ...figures.ungraded];
  console.log(`\nDisagreements about judgements and front matter (${all.length.toString()}):`);
  for (const line of all) console.log(`  ${line}`);
  console.log(`\nDisagreements with the marks (${figures.markDisagreements.length.toString()}):`);
  for (const line of figures.markDisagreements) console.log(`  ${line}`);
}

function row(name: string, t: Tally): (string | number)[] {
  return [name, t.right, t.wrong, t.missed, t.invented, t.restatedRight, t.restated, t.frontRight, t.front];
}

function add(sum: Tally, tally: Tally): void {
  sum.right += tally.right;
  sum.wrong += tally.wrong;
  sum.missed += tally.missed;
  sum.invented += tally.invented;
  sum.restatedRight += tally.restatedRight;
  sum.restated += tally.restated;
  sum.frontRight += tally.frontRight;
  sum.front += tally.front;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`;
}

if (require.main === module) {
  const corpus = corpusFolder();
  if (corpus) {
    print(measure(corpus));
    printInspectorates(readInspectorates(corpus), false);
    printFindings(measureFindings(corpus));
  } else
    console.log(
      'No reports found: put them beside the project in ../shared, or name the folder in INSPECTION_REPORTS_CORPUS.',
    );
}
