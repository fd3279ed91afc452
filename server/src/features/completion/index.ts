import type { CompletionItem, Position } from 'vscode-languageserver';
import type { Report } from '../../report/model';
import { areas } from './areas';
import { grades } from './grades';
import { placeAt } from './place';
import { timeframes } from './timeframes';

/** The characters after which a grade may begin: behind 'Grade', a colon or the name in a row; and in a tab's cell. */
export const completionTriggers = [' ', '\t', '('];

/**
 * What may stand where something is being typed: a level of this report's scale where a grade stands, the name of an
 * area where a row of a table begins, a timeframe in a list of recommendations. Nothing in prose.
 * @param position 0-based, UTF-16
 */
export function completion(report: Report, position: Position): CompletionItem[] {
  const place = placeAt(report, position);
  if (place === null) return [];
  const graded = grades(place);
  return graded.length > 0 ? graded : [...areas(place), ...timeframes(place)];
}
