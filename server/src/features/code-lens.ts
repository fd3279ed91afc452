import type { CodeLens, Location } from 'vscode-languageserver';
import * as l10n from '../l10n';
import type { Judgement, Recommendation, Report } from '../report/model';
import { resultTables, type ResultTable } from '../report/queries/result-tables';
import { sectionsOf } from '../report/queries/sections';
import { within, type Span } from '../text/spans';
import { areaPlaces } from './navigation/area-places';
import { toRange } from './positions';

/** The command of an extension that shows places beside a caret: its arguments are an address, a position and locations. */
export const showPlacesCommand = 'inspectionReports.showPlaces';

/**
 * What a list comes to, above its first line: the grades of a table of results, and what is said otherwise elsewhere;
 * the timeframes of a list of recommendations.
 *
 * @param uri the document's address
 * @param shows whether the client has the command that shows places
 */
export function codeLenses(report: Report, uri: string, shows: boolean): CodeLens[] {
  const tables = resultTables(report).flatMap((table) => [
    lens(report, table.titleSpan, counted(table.rows.map(levelOf))),
    ...contradicted(report, table, uri, shows),
  ]);
  const lists = sectionsOf(report).flatMap((section) => {
    // A list within a list counts by itself and in the whole.
    const items = section.kind === 'recommendations' ? within(report.recommendations, section) : [];
    return items.length < 2 ? [] : [lens(report, section.titleSpan, listTitle(items))];
  });
  return [...tables, ...lists];
}

function lens(report: Report, at: Span, title: string): CodeLens {
  // An editor shows a lens without a command of its own as text.
  return { range: toRange(report.lines, at), command: { title, command: '' } };
}

const levelOf = ({ level, printed }: Judgement): string =>
  level?.label ?? (printed === '' ? l10n.t('unreadable') : printed);

/** '1 outstanding · 3 good', in the order in which they are met. */
function counted(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${String(count)} ${name}`).join(' · ');
}

function listTitle(items: readonly Recommendation[]): string {
  const timeframes = items.flatMap(({ timeframe }) => (timeframe === null ? [] : [timeframe.toLowerCase()]));
  return timeframes.length === 0
    ? l10n.t('{0} recommendations', items.length)
    : l10n.t('{0} recommendations: {1}', items.length, counted(timeframes));
}

function contradicted(report: Report, { rows, titleSpan }: ResultTable, uri: string, shows: boolean): CodeLens[] {
  const places = rows.flatMap((row) =>
    areaPlaces(report, row).filter(
      ({ role, level }) =>
        role === 'awarded' && level !== null && row.level !== null && level.label !== row.level.label,
    ),
  );
  if (places.length === 0) return [];
  const range = toRange(report.lines, titleSpan);
  const title =
    places.length === 1 ? l10n.t('1 place says otherwise') : l10n.t('{0} places say otherwise', places.length);
  const locations = places.map((place): Location => ({ uri, range: toRange(report.lines, place) }));
  const command = shows
    ? { title, command: showPlacesCommand, arguments: [uri, range.start, locations] }
    : { title, command: '' };
  return [{ range, command }];
}
