import { recognise } from '../../../server/src/report/recognise';
import { checkReport } from '../../../server/src/rules/registry';
import { repetitions, separators, within } from '../../support/repetitions';
import { sampleTexts } from '../support/arbitraries';
import { assertSound } from '../support/shape';

const size = 1_000_000;

/** Analyses a text and asserts all that holds of any. That it ends is the point; how fast, `npm run bench` says. */
function analyse(text: string): void {
  const report = recognise(text);
  assertSound(text, report, checkReport(report));
}

/** A report with a million characters of one piece within it: on one line, a line each and a paragraph each. */
function repeatedWithin(report: string, piece: string): string {
  const forms = Object.values(separators);
  const share = size / forms.length;
  const texts = forms.map((separator) =>
    `${piece}${separator}`.repeat(Math.ceil(share / (piece.length + separator.length))),
  );
  return within(report, texts.join('\n\n'));
}

describe('a Report of a text of a million characters', () => {
  const sample = sampleTexts.reduce((a, b) => (b.length > a.length ? b : a));
  const large: Readonly<Record<string, () => string>> = {
    'on one line': () => 'All of it is on one line. '.repeat(size / 26),
    'on one line without a space': () => 'x'.repeat(size),
    'of blank lines': () => '\n'.repeat(size),
    'of 100,000 blank lines within a report': () => within(sample, '\n'.repeat(100_000)),
    'of carriage returns': () => '\r'.repeat(size),
    'of a whole report on one line': () => sample.replaceAll('\n', ' ').repeat(size / sample.length),
    'of a whole report again and again': () => sample.repeat(size / sample.length),
  };
  for (const [name, make] of Object.entries(large)) {
    it(name, () => {
      analyse(make());
    });
  }

  for (const { name, piece } of repetitions) {
    it(`of ${name} within a report`, () => {
      analyse(repeatedWithin(sample, piece));
    });
  }
});
