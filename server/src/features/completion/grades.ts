import * as l10n from '../../l10n';
import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import type { FrameworkLevel } from '../../frameworks/schema';
import { AreaLexicon } from '../../vocabulary/areas';
import { positionText } from '../hover/scale';
import { toRange } from '../positions';
import { capitalised, formNear, written, type Form } from './form';
import { isIn, type TypingPlace } from './place';

/** 'Grade ' where a grade may begin: in front of a line or cell, behind a colon or bracket, or with its capital. */
const AFTER_GRADE = /(?:^\s*|\t| {2}|: |\()grade (\d?)$|\bGrade (\d?)$/i;
const GRADE_CAPITAL = /\bGrade \d?$/;

/** 'Grade 3 (' with the label begun. */
const IN_BRACKETS = /\bgrade (\d) ?\(([a-z ]{0,40})$/i;

/** A word or a digit that is being typed. */
const TYPED = /^[\p{L}' ]{0,60}$|^\d$/u;

/** The levels of this report's scale where a grade is being typed; none elsewhere. */
export function grades(place: TypingPlace): CompletionItem[] {
  if (place.scale.levels.length === 0) return [];
  return inBrackets(place) ?? afterGrade(place) ?? inHeading(place) ?? inCell(place) ?? [];
}

function inBrackets(place: TypingPlace): CompletionItem[] | null {
  const [, code, typed] = IN_BRACKETS.exec(place.before) ?? [];
  if (code === undefined || typed === undefined) return null;
  const close = place.after.startsWith(')') ? '' : ')';
  const capital = formNear(place.report, 'heading', place.offset)?.capital ?? false;
  return items(place, typed, (level) => `${capitalised(level.label, capital)}${close}`, code);
}

function afterGrade(place: TypingPlace): CompletionItem[] | null {
  const found = AFTER_GRADE.exec(place.before);
  if (found === null || (found[1] === undefined && !GRADE_CAPITAL.test(place.before))) return null;
  const typed = found[1] ?? found[2] ?? '';
  const near = formNear(place.report, 'heading', place.offset) ?? formNear(place.report, 'table', place.offset);
  const form: Form =
    near?.kind === 'grade' || near?.kind === 'both' ? near : { kind: 'both', capital: near?.capital ?? false };
  return items(place, typed, (level) => written(place.report, level, form).replace(/^Grade /, ''));
}

/** 'Leadership and management: ' at the start of a line. */
function inHeading(place: TypingPlace): CompletionItem[] | null {
  const colon = place.before.indexOf(': ');
  if (colon < 0 || colon > 200 || place.after.trim() !== '') return null;
  const typed = place.before.slice(colon + 2).trimStart();
  if (!TYPED.test(typed) || areasOf(place).area(place.before.slice(0, colon)) === null) return null;
  const form = formNear(place.report, 'heading', place.offset) ?? { kind: 'label', capital: false };
  return items(place, typed, (level) => written(place.report, level, form));
}

/** Behind the name of an area and a tab or two blanks, or in the column of a table that is there already. */
function inCell(place: TypingPlace): CompletionItem[] | null {
  const { before, after, report, offset } = place;
  const gap = Math.max(before.lastIndexOf('\t'), before.lastIndexOf('  ') + 1);
  const label = before.slice(0, Math.max(0, gap)).trim();
  const typed = before.slice(gap + 1).trimStart();
  if (gap <= 0 || label === '' || after.trim() !== '' || !TYPED.test(typed)) return null;
  const areas = areasOf(place);
  const cells = label.split('\t');
  const named = cells.some((cell) => areas.area(cell.trim()) !== null || areas.opens(cell.trim()));
  if (!named && !report.tables.some((table) => isIn(table, offset))) return null;
  const form = formNear(report, 'table', offset) ?? { kind: 'label', capital: true };
  return items(place, typed, (level) => written(report, level, form));
}

function areasOf({ framework }: TypingPlace): AreaLexicon {
  return new AreaLexicon(framework === null ? [] : [framework]);
}

/**
 * An item for each level, best first.
 * @param typed what stands before the caret already and is replaced
 * @param code that of the level to be proposed first
 */
function items(
  place: TypingPlace,
  typed: string,
  write: (level: FrameworkLevel) => string,
  code: string | null = null,
): CompletionItem[] {
  const { report, offset, scale } = place;
  const range = toRange(report.lines, { start: offset - typed.length, end: offset });
  return scale.levels.map((level, rank) => {
    const newText = write(level);
    const position = positionText(scale, level) ?? '';
    const named = newText.toLowerCase().includes(level.label.toLowerCase());
    const detail = named ? position : l10n.t('{0}, {1}', level.label, position);
    const first = code !== null && level.code === code;
    return {
      label: newText,
      // A list shows the detail of one item only, and of each what stands here.
      ...(named ? {} : { labelDetails: { description: level.label } }),
      kind: CompletionItemKind.EnumMember,
      detail,
      sortText: `${first ? '0' : '1'}${String(rank).padStart(2, '0')}`,
      preselect: first,
      filterText: newText,
      textEdit: { range, newText },
    };
  });
}
