import { LineRole, type Report } from '../report/model';
import { remembered } from '../text/remembered';
import { anyOf } from '../vocabulary/whole-subjects';

const made = new WeakMap<Report['catalogue'], RegExp>();

/** What finds the numbers behind the labels that a catalogue has for them. */
const labelledIn = (catalogue: Report['catalogue']) =>
  remembered(made, catalogue, () => {
    const labels = anyOf(catalogue.flatMap(({ front }) => front.numbers));
    return new RegExp(String.raw`(?:^|\s)${labels}(?:\s*:\s*|\s{1,60})((?:[A-Z]{1,4}-?)?\d[\d-]{3,14})\b`, 'gi');
  });

/** Covers, letterheads and tables of details stand on the first lines with ink, or on the last. */
const LINES = 150;

/**
 * The number that the inspectorate knows the subject of a report by.
 *
 * @returns Capitals, digits and hyphens; null where no line is labelled as it, or lines give several.
 */
export function subjectNumber({ text, lines, roles, catalogue }: Report): string | null {
  const labelled = labelledIn(catalogue);
  const numbers = new Set<string>();
  let looked = 0;
  const look = (line: number): void => {
    if (roles.of(line) === LineRole.blank) return;
    looked += 1;
    for (const match of text.slice(lines.start(line), lines.end(line)).matchAll(labelled)) {
      numbers.add((match[1] ?? '').toUpperCase());
    }
  };
  for (let line = 0; line < lines.count && looked < LINES; line++) look(line);
  looked = 0;
  for (let line = lines.count - 1; line >= 0 && looked < LINES; line--) look(line);
  const [only, ...more] = numbers;
  return only === undefined || more.length > 0 ? null : only;
}
