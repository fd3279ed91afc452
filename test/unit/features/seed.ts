import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position, Range } from 'vscode-languageserver';
import { toPosition } from '../../../server/src/features/positions';
import type { Report } from '../../../server/src/report/model';
import { recognise } from '../../../server/src/report/recognise';
import { root } from '../../support/root';

/** The Report of a sample. */
export function seedReport(file: string): Report {
  return recognise(readFileSync(join(root, 'seeds', file), 'utf8'));
}

/** The position of the first character of a piece of a line of a report. The line is 1-based. */
export function at(report: Report, line: number, piece = ''): Position {
  const start = report.lines.start(line - 1);
  const index = report.text.slice(start, report.lines.end(line - 1)).indexOf(piece);
  if (index < 0) throw new Error(`line ${String(line)} has no '${piece}'`);
  return toPosition(report.lines, start + index);
}

/** What a range covers. */
export function covered({ text, lines }: Report, { start, end }: Range): string {
  return text.slice(lines.start(start.line) + start.character, lines.start(end.line) + end.character);
}
