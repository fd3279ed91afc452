import * as l10n from '../../l10n';
import { LineRole, RECOGNISED, type Report } from '../../report/model';
import { readNumberMark } from './marks';
import { annexReferences, paragraphReferences, type Reference } from '../../report/queries/references';
import { missingTables } from './missing-tables';
import type { Observation, Rule } from '../rule';

/** References to a paragraph behind the last one, or to an annex, a table or a figure that is not among those of the report. */
export const crossReference: Rule = {
  id: 'cross-reference',
  description: 'The text refers to a paragraph, an annex, a table or a figure that the report does not have.',
  severity: 'warning',
  check(report) {
    if (report.confidence < RECOGNISED) return [];
    return [...missingParagraphs(report), ...missingAnnexes(report), ...missingTables(report)];
  },
};

/** Fewer numbered paragraphs are a list, not the paragraphs of a report. */
const FEWEST = 5;

function missingParagraphs(report: Report): Observation[] {
  const { lines, paragraphs, text } = report;
  // Alone on its line, or in a column before it, a number may be that of a page or of the line.
  const isAlone = ({ start, end }: Reference) =>
    lines.inkStart(lines.at(start)) === start && /[\t\r\n]/.test(text.charAt(end));
  if (paragraphs.length < FEWEST) return [];
  const last = paragraphs.reduce((highest, { number }) => Math.max(highest, number), 0);
  const beyond = paragraphReferences(report).filter(({ label, foreign }) => !foreign && Number(label) > last);
  if (beyond.length === 0) return [];
  const printed = printedNumbers(report);
  return beyond
    .filter((each) => !printed.has(Number(each.label)) && !isAlone(each))
    .map((reference) =>
      observe(reference, l10n.t('There is no paragraph {0}: the last one is {1}.', reference.label, last)),
    );
}

/** Every number that a line starts with: a paragraph that was not recognised as one is still there. */
function printedNumbers(report: Report): Set<number> {
  const found = new Set<number>();
  for (let line = 0; line < report.lines.count; line++) {
    const mark = readNumberMark(report, line);
    if (mark) found.add(mark.number);
  }
  return found;
}

function missingAnnexes(report: Report): Observation[] {
  const references = annexReferences(report);
  if (references.length === 0) return [];
  const own = new Map<string, Set<string>>();
  // What the contents list alone has may be there or not: it is not missed, and the report is not said to have it.
  const headed = new Map<string, Set<string>>();
  for (const reference of references) {
    if (isBehindFoot(report, reference)) add(own, reference);
    if (!opensLine(report, reference)) continue;
    add(own, reference);
    if (report.roles.of(report.lines.at(reference.start)) !== LineRole.contents) add(headed, reference);
  }
  return references
    .filter(({ word, label, foreign }) => {
      const labels = own.get(word);
      const alike = labels && [...labels].some((each) => isNumber(each) === isNumber(label));
      return !foreign && alike && headed.has(word) && !labels.has(label);
    })
    .map((reference) => {
      const { word, label } = reference;
      const name = word === 'annex' ? 'Annex' : 'Appendix';
      const labels = [...(headed.get(word) ?? [])].sort().map((each) => `${name} ${each}`);
      const all = labels.reduce((before, each) => l10n.t('{0}, {1}', before, each));
      return observe(reference, l10n.t('There is no {0}: the report has {1}.', `${name} ${label}`, all));
    });
}

function add(labels: Map<string, Set<string>>, { word, label }: Reference): void {
  labels.set(word, (labels.get(word) ?? new Set()).add(label));
}

const isNumber = (label: string) => /^\d/.test(label);

/**
 * Whether the words stand at the start of a line that is a heading, an entry of the contents list, or a short line, or at
 * that of a longer one with no text above it, as a heading does whose lines were joined.
 */
function opensLine(report: Report, { start, end, word }: Reference): boolean {
  const { lines, text } = report;
  const line = lines.at(start);
  const lineStart = lines.start(line);
  if (start - lineStart > SHORT || text.slice(lineStart, start).replace(BORDER, '').trim().toLowerCase() !== word)
    return false;
  const kind = report.roles.of(line);
  if (hasNoTextAbove(report, line) && NAMED.test(text.slice(end, end + GAP))) return true;
  const isShort = lines.end(line) - lines.start(line) < SHORT;
  return kind !== LineRole.text || isShort || ENTRY.test(text.slice(lineStart, lines.end(line)).trimEnd().slice(-GAP));
}

const hasNoTextAbove = ({ lines, roles, text }: Report, line: number): boolean =>
  line === 0 ||
  lines.isBlank(line - 1) ||
  roles.of(line - 1) !== LineRole.text ||
  PAGE.test(text.slice(lines.inkStart(line - 1), lines.inkEnd(line - 1)));

/** The number of a page that was not read as one. */
const PAGE = /^\d{1,3}$/;

/** What stands behind the words where a name does. */
const NAMED = /^(?: ?[:\u2013-]| | {2}) ?\p{Lu}/u;

/** How an entry of a list of contents ends that was not read as one: with the number of a page in a column of its own. */
const ENTRY = /(?: {3}|\t|\.{3} ?)\d{1,3}$/;
const GAP = 7;

/** Whether the words stand behind the number of a page, as a heading that a converter has joined to the page before it. */
function isBehindFoot({ lines, text }: Report, { start, word }: Reference): boolean {
  const from = Math.max(lines.start(lines.at(start)), start - SHORT);
  const before = text.slice(from, start).trimEnd();
  const name = before.slice(-word.length);
  return name.toLowerCase() === word && /^[A-Z]/.test(name) && /\d\s+$/.test(before.slice(0, -word.length));
}

const SHORT = 60;

/** What is drawn before the first cell of a row, or before an item. */
const BORDER = /^\s*(?:\||[-*\u2022\u25aa\uf0b7]\s)/;

function observe({ start, end }: Reference, message: string): Observation {
  return { start, end, message, related: [] };
}
