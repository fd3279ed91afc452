import { LineRole, type Report } from '../report/model';

/** How reports name the number that their inspectorate knows a school, home or centre by. */
const LABELLED =
  /(?:^|\s)(?:unique reference number(?: \(URN\))?|URN|centre id|location id|service id|provider id|provider number)(?:\s*:\s*|\s{1,60})((?:[A-Z]{1,4}-?)?\d[\d-]{3,14})\b/gi;

/** Covers, letterheads and tables of details stand on the first lines with ink, or on the last. */
const LINES = 150;

/**
 * The number that the inspectorate knows the subject of a report by.
 *
 * @returns Capitals, digits and hyphens; null where no line is labelled as it, or lines give several.
 */
export function subjectNumber({ text, lines, roles }: Report): string | null {
  const numbers = new Set<string>();
  let looked = 0;
  const look = (line: number): void => {
    if (roles.of(line) === LineRole.blank) return;
    looked += 1;
    for (const match of text.slice(lines.start(line), lines.end(line)).matchAll(LABELLED)) {
      numbers.add((match[1] ?? '').toUpperCase());
    }
  };
  for (let line = 0; line < lines.count && looked < LINES; line++) look(line);
  looked = 0;
  for (let line = lines.count - 1; line >= 0 && looked < LINES; line--) look(line);
  const [only, ...more] = numbers;
  return only === undefined || more.length > 0 ? null : only;
}
