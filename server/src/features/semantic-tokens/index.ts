import { SemanticTokensBuilder, type Range, type SemanticTokens } from 'vscode-languageserver';
import type { Report } from '../../report/model';
import { sectionsOf } from '../../report/queries/sections';
import type { Span } from '../../text/spans';
import { toOffset } from '../positions';
import { standingOf, tokenModifiers, tokenTypes, type TokenModifier, type TokenType } from './legend';

/** A piece of the text and what it is. */
export interface Token extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/**
 * What a report's text is to the recogniser, for colours: headings, running headers and page numbers, grades from best
 * to worst, awarded or cited, timeframes.
 *
 * @param range the part that is shown; 0-based, UTF-16; all of it where it is left out
 */
export function semanticTokens(report: Report, range?: Range): SemanticTokens {
  const { lines } = report;
  const from = range === undefined ? 0 : toOffset(lines, range.start);
  const to = range === undefined ? report.text.length : toOffset(lines, range.end);
  const builder = new SemanticTokensBuilder();
  for (const { start, end, type, modifiers } of tokensOf(report)) {
    if (start > to || end < from) continue;
    const line = lines.at(start);
    const bits = modifiers.reduce((sum, modifier) => sum | (1 << tokenModifiers.indexOf(modifier)), 0);
    builder.push(line, start - lines.start(line), end - start, tokenTypes.indexOf(type), bits);
  }
  return builder.build();
}

/** The tokens of a report, in the order of the text, each on one line, without overlaps. */
export function tokensOf(report: Report): Token[] {
  const grades = report.judgements.flatMap((judgement): Token[] => {
    const standing = standingOf(judgement);
    const modifiers: TokenModifier[] = standing === null ? [] : [standing];
    if (judgement.role === 'cited') modifiers.push('cited');
    const pieces =
      judgement.boxes.length > 0 ? judgement.boxes.filter(({ ticked }) => ticked === true) : judgement.fragments;
    return pieces.map(({ start, end }) => ({ start, end, type: 'reportGrade', modifiers }));
  });
  // What is told first is kept where two lie on each other, and the other is cut around it.
  return withoutOverlaps([
    onLines(report, grades),
    onLines(report, plain(timeframes(report), 'reportTimeframe')),
    onLines(report, plain(report.furniture, 'reportFurniture')),
    onLines(report, plain(headings(report), 'reportHeading')),
  ]);
}

function plain(spans: readonly Span[], type: TokenType): Token[] {
  return spans.map(({ start, end }) => ({ start, end, type, modifiers: [] }));
}

/** The kinds of sections whose first line is a heading. */
const HEADED: ReadonlySet<string> = new Set(['part', 'annex', 'section', 'contents', 'recommendations']);

function headings(report: Report): Span[] {
  const titles = sectionsOf(report)
    .filter(({ kind }) => HEADED.has(kind))
    .map(({ titleSpan }) => titleSpan);
  return report.title === null ? titles : [report.title, ...titles];
}

/** Where a list of recommendations says its timeframes: on a line above its items, or within them. */
function timeframes(report: Report): Span[] {
  const found = new Map<number, Span>();
  for (const { timeframe, start, end } of report.recommendations) {
    if (timeframe === null) continue;
    const at = openingLine(report, timeframe, start) ?? within(report, timeframe, start, end);
    if (at !== null) found.set(at, { start: at, end: at + timeframe.length });
  }
  return [...found.values()];
}

/** So far above an item the line with its timeframe may stand, in characters. */
const REACH = 2_000;

/** The last place above an offset where a line opens with a text, a bullet apart. */
function openingLine({ text, lines }: Report, sought: string, offset: number): number | null {
  const from = Math.max(0, offset - REACH);
  const above = text.slice(from, offset);
  for (let at = above.lastIndexOf(sought); at >= 0; at = at === 0 ? -1 : above.lastIndexOf(sought, at - 1)) {
    const before = text.slice(lines.start(lines.at(from + at)), from + at);
    if (!/[\p{L}\d]/u.test(before)) return from + at;
  }
  return null;
}

function within({ text }: Report, sought: string, start: number, end: number): number | null {
  const at = text.slice(start, end).indexOf(sought);
  return at < 0 ? null : start + at;
}

/** An editor wants a token for each line. */
function onLines({ lines }: Report, tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    const pieces: Token[] = [];
    for (let line = lines.at(token.start); line < lines.count && lines.start(line) < token.end; line++) {
      const start = Math.max(token.start, lines.inkStart(line));
      const end = Math.min(token.end, lines.inkEnd(line));
      if (end > start) pieces.push({ ...token, start, end });
    }
    return pieces;
  });
}

function withoutOverlaps(layers: readonly Token[][]): Token[] {
  return layers.reduce<Token[]>((kept, layer) => {
    const cut = layer.sort(byStart).flatMap((token) => around(token, kept));
    const merged = [...kept, ...cut].sort(byStart);
    return merged.filter((token, index) => token.start >= (merged[index - 1]?.end ?? 0));
  }, []);
}

/** What is left of a token beside those that are kept. */
function around(token: Token, kept: readonly Token[]): Token[] {
  const pieces: Token[] = [];
  let { start } = token;
  for (let index = firstEndingAfter(kept, start); index < kept.length; index++) {
    const other = kept[index];
    if (other === undefined || other.start >= token.end) break;
    if (other.start > start) pieces.push({ ...token, start, end: other.start });
    start = Math.max(start, other.end);
  }
  if (start < token.end) pieces.push({ ...token, start });
  return pieces;
}

function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const byStart = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
