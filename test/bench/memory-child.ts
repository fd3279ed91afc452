import type { Report } from '../../server/src/report/model';
import { recognise } from '../../server/src/report/recognise';
import { corpusFolder, corpusReports } from '../corpus/support/corpus';
import { repeatedSamples, samples } from './texts';

/** What a child process prints, as JSON: sizes in bytes. */
export interface Held {
  /** What the strings of the texts take. */
  readonly text: number;
  /** What the Reports take besides. */
  readonly held: number;
  /** How many of the texts take two bytes a character. */
  readonly twoByte: number;
  readonly count: number;
}

function measure(texts: readonly string[]): Held {
  // What the program keeps once, such as the words of all frameworks, is no part of any Report.
  for (const { text } of samples()) recognise(text);
  const before = used();
  const reports: Report[] = texts.map((text) => recognise(text));
  const held = used() - before;
  const wide = reports.filter(({ text }) => isTwoByte(text));
  const text = reports.reduce((sum, report) => sum + report.text.length * (isTwoByte(report.text) ? 2 : 1), 0);
  return { text, held, twoByte: wide.length, count: texts.length };
}

function used(): number {
  // Once is not enough: what a first collection frees may have kept something else alive.
  for (let time = 0; time < 3; time++) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function isTwoByte(text: string): boolean {
  return /[^\0-\u00ff]/.test(text);
}

/** Small texts many times, so that what is held besides the Reports does not count. */
const ENOUGH = 10_000_000;

const [argument = ''] = process.argv.slice(2);
const corpus = corpusFolder();
const published = argument === 'published' && corpus !== null;
const size = Number(argument);
const texts = published
  ? corpusReports(corpus).map(({ text }) => text)
  : Array.from({ length: Math.ceil(ENOUGH / size) }, () => repeatedSamples(size));
console.log(JSON.stringify(measure(texts)));
