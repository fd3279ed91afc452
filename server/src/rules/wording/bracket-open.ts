import * as l10n from '../../l10n';
import { RECOGNISED, type Report } from '../../report/model';
import type { Observation, Rule } from '../rule';
import { paragraphsOf, type Paragraph } from '../shared/paragraphs';

/** Brackets and quotation marks that a paragraph opens and nothing closes. */
export const bracketOpen: Rule = {
  id: 'bracket-open',
  description: 'A bracket or a quotation mark that is opened in a paragraph and never closed.',
  severity: 'information',
  check(report) {
    return report.confidence < RECOGNISED ? [] : leftOpen(report).map((mark) => observe(mark));
  },
};

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”' };
const MARKS = /[()[\]“”]/g;

/** What stands on a line before the bracket that numbers an item of a list: 'a', '12', 'iv'. */
const ITEM = /^(?:[a-z]|\d{1,2}|[ivx]{1,4})$/;

/** A paragraph may have been parted by a page or a box: what closes so many paragraphs further on is believed. */
const REACH = 4;

interface Mark {
  readonly printed: string;
  readonly start: number;
  /** The paragraph that it stands in, counted from 0. */
  readonly paragraph: number;
  /** Whether it may number an item of a list: then it closes nothing of an earlier paragraph. */
  readonly numbers: boolean;
}

/** The marks that nothing closes, in the order of the text. */
function leftOpen(report: Report): Mark[] {
  const paragraphs = paragraphsOf(report);
  const marks = marksOf(report, paragraphs);
  let open: Mark[] = [];
  const left: Mark[] = [];
  for (let index = 0; index < paragraphs.length; index++) {
    open = open.filter((mark) => {
      const isLate = index - mark.paragraph > REACH;
      if (isLate) left.push(mark);
      return !isLate;
    });
    for (const mark of marks.get(index) ?? []) {
      if (mark.printed in CLOSING) open.push(mark);
      else {
        // Of several that are open the last one is closed, and what stands open within it stays so.
        const own = open.filter(({ paragraph }) => !mark.numbers || paragraph === index);
        const last = own[own.map(({ printed }) => CLOSING[printed]).lastIndexOf(mark.printed)];
        const at = last === undefined ? -1 : open.indexOf(last);
        if (at >= 0) open.splice(at, 1);
      }
    }
  }
  return [...left, ...open].filter((mark) => isTold(report, paragraphs, mark)).sort((a, b) => a.start - b.start);
}

/** The marks of all paragraphs, by paragraph: the text is gone through once, not line by line. */
function marksOf({ text }: Report, paragraphs: readonly Paragraph[]): ReadonlyMap<number, readonly Mark[]> {
  const marks = [...text.matchAll(MARKS)];
  const found = new Map<number, Mark[]>();
  let next = 0;
  for (const [paragraph, { lines }] of paragraphs.entries()) {
    for (const { start, end } of lines) {
      for (let mark = marks[next]; mark !== undefined && mark.index < end; mark = marks[++next]) {
        if (mark.index < start) continue;
        const own = found.get(paragraph) ?? [];
        found.set(paragraph, own);
        const numbers = ITEM.test(text.slice(start, mark.index));
        own.push({ printed: mark[0], start: mark.index, paragraph, numbers });
      }
    }
  }
  return found;
}

/** So many words make a paragraph: fewer may be a cell, a caption or the piece of a line. */
const FEWEST_WORDS = 7;

/** An item that ends like a sentence is whole with fewer. */
const FEWEST_IN_ITEM = 5;

/** An item of a list may end without a full stop, where another item or a gap follows. */
const BULLET = /^[●▪■◼•\uE000-\uF8FF]\s/;
const ENDS_ITEM = /^\s+[●▪■◼•○–\uE000-\uF8FFo-]\s$|^\r?\n[^\S\f]*\n/;

/** Lines in columns; behind the sign of a list's item there may be a gap. */
const COLUMNS = /\S\t|[^\s●▪■◼•\uE000-\uF8FF] {3,}\S/;

/** Whether a mark stands in a whole paragraph, so that something else than a lost line left it open. */
function isTold({ text }: Report, paragraphs: readonly Paragraph[], { printed, start, paragraph }: Mark): boolean {
  const own = paragraphs[paragraph];
  const [first, last] = [own?.lines[0], own?.lines.at(-1)];
  if (own === undefined || first === undefined || last === undefined) return false;
  if (!/[\p{L}\p{N}‘’'"£]/u.test(text.charAt(start + 1))) return false;
  const whole = text.slice(first.start, last.end);
  const next = paragraphs[paragraph + 1]?.lines[0];
  const isItem = BULLET.test(whole) && next !== undefined && ENDS_ITEM.test(text.slice(last.end, next.start + 2));
  const hasStop = /[.!?:][’”"]?$/.test(whole);
  if (!isItem && !hasStop) return false;
  const words = own.lines.flatMap((line) => text.slice(line.start, line.end).match(/[a-z]{2,}/g) ?? []);
  if (
    words.length < (isItem && hasStop ? FEWEST_IN_ITEM : FEWEST_WORDS) ||
    own.lines.some(({ start: from, end }) => COLUMNS.test(text.slice(from, end)))
  )
    return false;
  // Each paragraph of a long quotation opens it again, and the last one alone closes it.
  return printed !== '“' || next === undefined || text.charAt(next.start) !== '“';
}

function observe({ printed, start }: Mark): Observation {
  return { start, end: start + 1, message: messageOf(printed), related: [] };
}

function messageOf(printed: string): string {
  const closing = CLOSING[printed] ?? '';
  if (printed === '(') return l10n.t("This bracket is never closed: no '{0}' follows it in its paragraph.", closing);
  return printed === '['
    ? l10n.t("This square bracket is never closed: no '{0}' follows it in its paragraph.", closing)
    : l10n.t("This quotation mark is never closed: no '{0}' follows it in its paragraph.", closing);
}
