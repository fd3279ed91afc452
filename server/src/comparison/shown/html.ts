import type { Cell, Comparison, Row } from '../compare';
import type { Inspection } from '../inspection';
import { escaped } from './markup';
import { picture } from './picture';
import * as l10n from '../../l10n';
import {
  breakOf,
  cautionOf,
  directionOf,
  gradeOf,
  kindOf,
  matchOf,
  missingOf,
  movesOf,
  nameOf,
  Notes,
  positionOf,
  spanOf,
  whenOf,
  type Moved,
} from './words';

/** How a page names and reaches what it shows. */
export interface PageHost {
  /** What comes before the ids of the page: several comparisons may stand on one. */
  readonly prefix: string;
  /** A link to a line of a report, or just the words. Both are escaped. @param line 1-based */
  link(file: string, line: number, words: string, label: string): string;
}

/** A comparison as a part of a page: heading, table, picture, what changed, notes, what was asked for again. */
export function comparisonHtml(comparison: Comparison, host: PageHost): string {
  const notes = new Notes();
  const { prefix } = host;
  const table = tableHtml(comparison, host, notes);
  const changes = changesHtml(comparison, prefix);
  const again = againHtml(comparison, host);
  const drawn = pictureHtml(comparison, prefix, notes);
  const apart = betweenHtml(comparison, notes);
  const matched = matchOf(comparison);
  return [
    `<section aria-labelledby="${prefix}-head">`,
    `<h2 id="${prefix}-head">${escaped(comparison.subject)}</h2>`,
    `<p class="about">${escaped([spanOf(comparison), matched].filter((part) => part !== '').join(', '))}</p>`,
    table,
    drawn,
    changes,
    again,
    apart,
    notesHtml(notes, prefix),
    '</section>',
  ].join('\n');
}

function tableHtml({ subject, inspections, rows }: Comparison, host: PageHost, notes: Notes): string {
  const heads = inspections.map(
    (inspection) =>
      `<th scope="col">${host.link(inspection.file, 1, whenOf(inspection), l10n.t('Open the report on {0}', whenOf(inspection)))}<br><span class="pale">${escaped(kindOf(inspection))}</span></th>`,
  );
  const body = rows.map(
    (row) =>
      `<tr>${rowHead(row)}${row.cells.map((cell, index) => cellHtml(cell, row, inspections[index], host, notes)).join('')}</tr>`,
  );
  if (rows.length === 0) return `<p>${escaped(l10n.t('None of these inspections awards a grade.'))}</p>`;
  const caption = l10n.t(
    'Grades of {0}: areas in rows, inspections in columns. ▲ better than before, ▼ worse, = unchanged, ≠ may not be compared.',
    subject,
  );
  return [
    `<div class="wide" role="region" tabindex="0" aria-label="${escaped(l10n.t('Grades of {0}', subject))}">`,
    `<table><caption>${escaped(caption)}</caption>`,
    `<thead><tr><th scope="col">${escaped(l10n.t('Area'))}</th>${heads.join('')}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody></table></div>`,
  ].join('\n');
}

function rowHead(row: Row): string {
  const name = nameOf(row);
  const whole = row.short === row.area ? '' : `<br><span class="pale">${escaped(row.area)}</span>`;
  return `<th scope="row">${escaped(name)}${whole}</th>`;
}

function cellHtml(
  cell: Cell | null,
  row: Row,
  inspection: Inspection | undefined,
  host: PageHost,
  notes: Notes,
): string {
  if (cell === null || inspection === undefined)
    return `<td class="none"><span aria-hidden="true">–</span><span class="heard">${escaped(l10n.t('not judged'))}</span></td>`;
  const grade = gradeOf(cell);
  const label = l10n.t('{0}: {1}, line {2}', grade, nameOf(row), cell.line);
  const position = positionOf(cell);
  const parts = [
    `<span class="level" aria-hidden="true">${fillOf(cell)}</span> ${host.link(inspection.file, cell.line, grade, label)}`,
    position === '' ? '' : `<br><span class="pale">${escaped(position)}</span>`,
    cell.isDisputed ? ` <span class="pale">${escaped(l10n.t('the report gives another grade too'))}</span>` : '',
    movedHtml(cell, host.prefix, notes),
  ];
  return `<td>${parts.join('')}</td>`;
}

function movedHtml(cell: Cell, prefix: string, notes: Notes): string {
  const moved = directionOf(cell);
  if (moved === null) return '';
  const reason = breakOf(cell) ?? cautionOf(cell);
  const direction = cell.change?.direction ?? 'same';
  const number = reason === null ? '' : String(notes.of(reason));
  const link =
    number === ''
      ? ''
      : `<a class="note" href="#${prefix}-note-${number}" aria-label="${escaped(l10n.t('Note {0}', number))}">${number}</a>`;
  return ` <span class="moved ${direction}"><span aria-hidden="true">${moved.sign}</span><span class="heard">${escaped(moved.word)}</span></span>${link}`;
}

/** How full a circle is says where a level stands on its scale. */
function fillOf({ score }: Cell): string {
  if (score === null) return '·';
  return ['○', '◔', '◑', '◕', '●'][Math.round(score * 4)] ?? '·';
}

function pictureHtml(comparison: Comparison, prefix: string, notes: Notes): string {
  const { svg, left } = picture(comparison, notes);
  if (svg === '') return '';
  const missing =
    left === 1
      ? l10n.t('One area was judged once only and stands in the table.')
      : l10n.t('{0} areas were judged once only and stand in the table.', left);
  const caption = l10n.t(
    'The best level is on top. A dotted line passes inspections that do not judge the area by itself, or that are not here.',
  );
  return `<h3 id="${prefix}-picture">${escaped(l10n.t('Over the years'))}</h3>\n<figure class="wide" tabindex="0" aria-labelledby="${prefix}-picture">${svg}<figcaption>${escaped(left === 0 ? caption : `${caption} ${missing}`)}</figcaption></figure>`;
}

function changesHtml(comparison: Comparison, prefix: string): string {
  const moves = movesOf(comparison);
  if (moves.length === 0) return '';
  const each = moves.map(({ inspection, moves: all }) => {
    const of = (direction: 'rose' | 'fell') => all.filter(({ after }) => after.change?.direction === direction);
    const same = all.filter(({ after }) => after.change?.direction === 'same');
    const apart = all.filter(({ after }) => after.change?.direction === 'not-comparable');
    const items = [
      ...of('rose').map((move) => movedLine(l10n.t('Rose'), move)),
      ...of('fell').map((move) => movedLine(l10n.t('Fell'), move)),
      ...(same.length === 0
        ? []
        : [
            `<li><strong>${escaped(l10n.t('Unchanged'))}:</strong> ${escaped(same.map(({ row }) => nameOf(row)).join(', '))}</li>`,
          ]),
      ...(apart.length === 0
        ? []
        : [
            `<li><strong>${escaped(l10n.t('May not be compared'))}:</strong> ${escaped(apart.map(({ row }) => nameOf(row)).join(', '))}</li>`,
          ]),
    ];
    return `<h4>${escaped(`${whenOf(inspection)}, ${kindOf(inspection)}`)}</h4>\n<ul>${items.join('')}</ul>`;
  });
  return `<h3 id="${prefix}-changes">${escaped(l10n.t('What rose and fell'))}</h3>\n${each.join('\n')}`;
}

function movedLine(word: string, { row, before, after }: Moved): string {
  const moved = l10n.t('{0}, from {1} to {2}', nameOf(row), gradeOf(before), gradeOf(after));
  return `<li><strong>${escaped(word)}:</strong> ${escaped(moved)}</li>`;
}

function againHtml({ inspections, returned }: Comparison, host: PageHost): string {
  const items = returned.map(({ times }) => {
    const each = times.flatMap(({ inspection, asked }) => {
      const at = inspections[inspection];
      if (at === undefined) return [];
      return `<li>${host.link(at.file, asked.line, whenOf(at), l10n.t('Open the recommendation of {0}', whenOf(at)))}: ${escaped(asked.text)}</li>`;
    });
    return `<li><ul>${each.join('')}</ul></li>`;
  });
  const none = `<p>${escaped(l10n.t('No recommendation came back in nearly the same words.'))}</p>`;
  const asking = inspections.filter(({ asked }) => asked.length > 0).length;
  if (asking < 2) return '';
  return `<h3 id="${host.prefix}-again">${escaped(l10n.t('Asked for again'))}</h3>\n${items.length === 0 ? none : `<ol>${items.join('')}</ol>`}`;
}

/** What holds between inspections: of frameworks whose levels may not be compared. */
function betweenHtml(comparison: Comparison, notes: Notes): string {
  const { inspections, between, missing } = comparison;
  const frameworks = between.flatMap(({ from, to, isComparable, reason }) => {
    const [a, b] = [inspections[from], inspections[to]];
    if (a === undefined || b === undefined) return [];
    const said = isComparable
      ? l10n.t('{0} and {1}: the levels may be compared.', whenOf(a), whenOf(b))
      : l10n.t('{0} and {1}: the levels may not be compared.', whenOf(a), whenOf(b));
    return `<li>${escaped(`${said} ${reason}`)}</li>`;
  });
  const items = [...frameworks, ...missing.map((each) => `<li>${escaped(missingOf(comparison, each))}</li>`)];
  return items.length === 0 && notes.all.length === 0
    ? ''
    : `<h3>${escaped(l10n.t('What may be compared'))}</h3>\n${items.length === 0 ? '' : `<ul>${items.join('')}</ul>`}`;
}

function notesHtml(notes: Notes, prefix: string): string {
  if (notes.all.length === 0) return '';
  const items = notes.all.map(
    (reason, index) => `<li id="${prefix}-note-${String(index + 1)}">${escaped(reason)}</li>`,
  );
  return `<ol class="notes">${items.join('')}</ol>`;
}
