import * as l10n from '../../l10n';
import type { FrameworkArea } from '../../frameworks/schema';
import { isWithin } from '../../frameworks/in-force';
import { daysOf } from '../../text/dates';
import { lastAt } from '../../text/spans';
import { oncePerReport } from '../../report/queries/once';
import type { FrontOf, Judgement, Report } from '../../report/model';
import { lackedOfCopy } from './copied-lists';
import { lackedInText } from './lacked-in-text';
import { lackedBeside, listsIn, type NamedArea, unlisted, type ResultList } from './result-lists';
import { resultTables, type ResultTable } from '../../report/queries/result-tables';
import type { Observation, Rule } from '../rule';
import { runningWordings } from '../../report/queries/running-wordings';
import { hasColumns, holdsName, mayBeRow, mayName, unreadLines } from './unread-lines';

/** A detection below this may be the wrong edition, which has other areas. */
const SURE = 0.75;

/** An area that the framework lists in every report's table of results, and this table does not. */
export const judgementMissing: Rule = {
  id: 'judgement-missing',
  description: 'The table of results lacks an area that its framework judges.',
  severity: 'warning',
  check(report) {
    return resultTables(report).flatMap((table) => checkTable(report, table));
  },
};

/** So many rows of one list show its edition where nothing says when the inspection was. */
const FEWEST_UNDATED = 6;

/** Whether it is sure which areas are demanded: framework and date, if any, of the table's own document agree. */
function isEditionSure(report: Report, { start, framework, rows }: ResultTable): boolean {
  const document = report.documents[lastAt(report.documents, start)];
  if (document === undefined) return false;
  const dates = coverDays(document);
  return (
    dates.every((date) => isWithin(framework, date)) &&
    // A row of no area of this edition shows another one, and so does a date at the head or foot of a page.
    rows.every(({ areaId }) => framework.areas.some(({ id }) => id === areaId)) &&
    [...(runningDays(report).get(document) ?? [])].every((date) => isWithin(framework, date))
  );
}

function isDated(report: Report, { start }: ResultTable): boolean {
  const document = report.documents[lastAt(report.documents, start)];
  return document !== undefined && coverDays(document).length > 0;
}

function coverDays({ inspected, published }: FrontOf): string[] {
  if (inspected.length > 0) return inspected.flatMap(({ from, to }) => [from, to]);
  return published === null ? [] : [published.value];
}

/**
 * The days that the running headers and footers of each document print: one wrong date on its cover must not decide on
 * the edition.
 */
const runningDays = oncePerReport((report): ReadonlyMap<FrontOf, ReadonlySet<string>> => {
  return new Map(report.documents.map((document) => [document, daysOfPages(report, document)]));
});

function daysOfPages(report: Report, document: FrontOf): Set<string> {
  const found = new Set<string>();
  for (const { dates } of runningWordings(report, document)) {
    for (const written of dates) {
      const days = daysOf(written);
      if (days !== null) found.add(days.from).add(days.to);
    }
  }
  return found;
}

/** A row that a list of results lacks. */
interface Lacked {
  readonly area: NamedArea;
  readonly list: Pick<ResultList, 'service' | 'place'>;
  /** The place in the text that judges it, where that shows that it is missing. */
  readonly judgement: Judgement | null;
}

/** What the lists of a table lack of what every report lists, or of what the list beside them has. */
function lackedByLists(report: Report, table: ResultTable): Lacked[] {
  if ((table.part.detection?.confidence ?? 0) < SURE) return [];
  const isSure = isEditionSure(report, table);
  const lists = listsIn(table);
  return lists.flatMap((list): Lacked[] => {
    const lacking = unlisted(report, table, list);
    const isWhole = list.listed.every(({ demanded }) => demanded !== null);
    // What is only demanded is a slip where it is one row; a table that lacks more is a selection.
    if (lacking.length > 1 && lacking.some(({ demanded }) => demanded !== null)) return [];
    const isKnown = isSure && (isDated(report, table) || (isWhole && list.listed.length > FEWEST_UNDATED));
    const listed = lacking
      .map((area) => ({ area, list, judgement: isKnown ? null : judgedApart(report, table, list, area) }))
      .filter(({ judgement }) => isKnown || judgement !== null);
    if (!isKnown) return listed;
    const beside = listed.length === 0 ? lackedBeside(report, table, list, lists) : null;
    return beside ? [{ list, ...beside }] : listed;
  });
}

/**
 * What judges an area beside a list: this inspection then judged it, whatever its edition. A row of no area that is known
 * may be on the same, under another name, where it gives the same grade.
 */
function judgedApart(
  report: Report,
  { part, framework, rows }: ResultTable,
  { service }: ResultList,
  area: FrameworkArea,
): Judgement | null {
  const isOfArea = ({ areaId, role, level, source, scale, ...judgement }: Judgement) =>
    areaId === area.id &&
    role === 'awarded' &&
    level !== null &&
    (source === 'heading' || source === 'statement' || source === 'tick') &&
    scale.id === part.scale?.id &&
    judgement.service === service;
  const judged = report.judgements.find(isOfArea) ?? null;
  const known = new Set(framework.areas.map(({ id }) => id));
  const mayBeSame = rows.some((row) => !known.has(row.areaId) && row.level?.label === judged?.level?.label);
  return mayBeSame ? null : judged;
}

/** What a table lacks of what the text judges as it judges the table's rows again, whatever the edition. */
function lackedByText(report: Report, table: ResultTable): Lacked[] {
  const lacked = lackedInText(report, table) ?? lackedOfCopy(report, table);
  return lacked ? [{ ...lacked, list: { service: null, place: table.titleSpan } }] : [];
}

/** '2.1', with a border before it or not: the number of a row. */
const NUMBER = /^\|?\s{0,9}(\d{1,2})\.\d/;
const LONGEST_NUMBER = 20;

/** Whether a table opens with a row of a later chapter than the first: a converter has parted it from what stands above. */
function isPiece({ lines, text }: Report, { rows: [row] }: ResultTable): boolean {
  const start = row && lines.inkStart(lines.at(row.areaSpans[0]?.start ?? row.start));
  const chapter = start === undefined ? null : NUMBER.exec(text.slice(start, start + LONGEST_NUMBER))?.[1];
  return Number(chapter ?? 1) > 1;
}

/** Rows that could not be read have no more lines, blank ones left out, and no line of them is longer, in characters. */
const PARTED = 12;
const LONGEST_CELL = 60;

/** Whether nothing but short lines that end no sentence stands between a table and what is judged below it. */
function isCloseBelow({ lines, text }: Report, { end }: ResultTable, start: number): boolean {
  if (start <= end) return false;
  let left = PARTED;
  for (let line = lines.at(end) + 1; line < lines.at(start); line++) {
    if (lines.isBlank(line)) continue;
    const ink = text.slice(lines.inkStart(line), lines.inkEnd(line));
    if (left-- === 0 || ink.length > LONGEST_CELL || /[.:]$/.test(ink)) return false;
  }
  return true;
}

function checkTable(report: Report, table: ResultTable): Observation[] {
  if (isPiece(report, table)) return [];
  const demanded = lackedByLists(report, table);
  const lacked = demanded.length > 0 ? demanded : lackedByText(report, table);
  if (lacked.length === 0) return [];
  const unread = unreadLines(report, table);
  const inColumns = hasColumns(report, table);
  if (!inColumns && unread.some((line) => mayBeRow(line, table.framework))) return [];
  // Where every cell has a line of its own, what stands right below is a row that an unknown one parts from the others.
  const isRow = ({ judgement }: Lacked) =>
    judgement !== null &&
    report.judgements.some(
      // A sentence is none.
      ({ areaId, source, start }) =>
        areaId === judgement.areaId && source !== 'statement' && isCloseBelow(report, table, start),
    );
  return (
    lacked
      // A row whose grade is off the scale is there.
      .filter(({ area }) => !report.unplaced.some((grade) => grade.source === 'table' && grade.area === area.name))
      .filter((row) => inColumns || !isRow(row))
      .filter(
        ({ area }) =>
          !unread.some((line) => mayName(line, area) || (!inColumns && holdsName(line, area, table.framework))),
      )
      .map((row) => observation(report, table, row))
  );
}

function observation({ lines }: Report, { framework }: ResultTable, { area, list, judgement }: Lacked): Observation {
  const { start, end } = list.place;
  const { service } = list;
  return {
    start,
    end,
    message:
      judgement === null
        ? alwaysJudged(area, service, framework.shortName)
        : judgedInText(area, service, lines.at(judgement.start) + 1),
    related: judgement === null ? [] : [{ start: judgement.start, end: judgement.end, message: l10n.t('judged here') }],
  };
}

function alwaysJudged({ name }: NamedArea, service: string | null, kind: string): string {
  return service === null
    ? l10n.t("The table has no row for '{0}', which every inspection of this kind judges ({1}).", name, kind)
    : l10n.t(
        "The table has no row for '{0}' under '{1}', which every inspection of this kind judges ({2}).",
        name,
        service,
        kind,
      );
}

function judgedInText({ name }: NamedArea, service: string | null, line: number): string {
  return service === null
    ? l10n.t("The table has no row for '{0}', which is judged on line {1}.", name, line)
    : l10n.t("The table has no row for '{0}' under '{1}', which is judged on line {2}.", name, service, line);
}
