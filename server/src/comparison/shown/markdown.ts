import type { Cell, Comparison } from '../compare';
import * as l10n from '../../l10n';
import {
  directionOf,
  gradeOf,
  kindOf,
  matchOf,
  missingOf,
  movesOf,
  nameOf,
  Notes,
  spanOf,
  whenOf,
  breakOf,
  cautionOf,
} from './words';

/** A comparison as Markdown: the table, what rose and fell, why some grades may not be compared, what was asked for again. */
export function comparisonMarkdown(comparison: Comparison): string {
  const { subject, inspections, rows, returned, between, missing } = comparison;
  const notes = new Notes();
  const cellText = (cell: Cell | null): string => {
    if (cell === null) return '–';
    const reason = breakOf(cell) ?? cautionOf(cell);
    const moved = directionOf(cell);
    const sign = moved === null ? '' : ` ${moved.sign}`;
    return `${plain(gradeOf(cell))}${sign}${reason === null ? '' : ` (${l10n.t('note {0}', notes.of(reason))})`}`;
  };
  const head = [l10n.t('Area'), ...inspections.map((each) => `${whenOf(each)}: ${kindOf(each)}`)].map(plain);
  const table = [head, head.map(() => '---'), ...rows.map((row) => [plain(nameOf(row)), ...row.cells.map(cellText)])];
  for (const { isComparable, reason } of between) if (!isComparable) notes.of(reason);
  for (const each of missing) notes.of(missingOf(comparison, each));
  const parts = [
    `# ${plain(subject)}`,
    plain([spanOf(comparison), matchOf(comparison)].filter((part) => part !== '').join(', ')),
    table.map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
    l10n.t('▲ rose, ▼ fell, = unchanged, ≠ may not be compared'),
    ...section(
      l10n.t('What changed'),
      movesOf(comparison).flatMap(({ inspection, moves }) =>
        moves.flatMap(({ row, before, after }) => {
          const direction = after.change?.direction;
          if (direction !== 'rose' && direction !== 'fell') return [];
          const moved = [whenOf(inspection), nameOf(row), gradeOf(before), gradeOf(after)] as const;
          const said =
            direction === 'rose'
              ? l10n.t('{0}: {1} rose from {2} to {3}', ...moved)
              : l10n.t('{0}: {1} fell from {2} to {3}', ...moved);
          return `- ${plain(said)}`;
        }),
      ),
    ),
    ...section(
      l10n.t('Notes'),
      notes.all.map((reason, index) => `${String(index + 1)}. ${plain(reason)}`),
    ),
    ...section(
      l10n.t('Asked for again'),
      returned.map(({ times }) =>
        times
          .map(({ inspection, asked }, index) => {
            const at = inspections[inspection];
            return `${index === 0 ? '-' : '  -'} ${plain(`${at === undefined ? '' : whenOf(at)}: ${asked.text}`)}`;
          })
          .join('\n'),
      ),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];
}

/** A text that Markdown shows as it is, in one line. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|#&]/g, (mark) => `\\${mark}`);
}
