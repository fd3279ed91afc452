import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, type Command } from 'vscode';
import type { DocumentRange, ListedJudgement, StatedPlace } from '../../../server/src/protocol';
import { rangeOf } from '../annotations/ranges';
import {
  fileOf,
  isMismatched,
  placeOf,
  titleOf,
  type AwardRow,
  type GroupRow,
  type JudgementRow,
  type PlaceRow,
  type ReportRow,
} from './judgement-rows';
import { gradeText, levelIcon } from './level-icon';
import { mismatchUri } from './mismatch-mark';

/** A row of the view of judgements as the editor shows it. */
export function judgementItem(row: JudgementRow): TreeItem {
  const item = made(row);
  item.id = row.id;
  const place = placeOf(row);
  if (place !== null) item.command = goTo(place.uri, place.range);
  return item;
}

/** What leads to a place of a report. */
export function goTo(uri: string, range: DocumentRange): Command {
  const options = { selection: rangeOf(range) };
  return { command: 'vscode.open', title: l10n.t('Go to'), arguments: [Uri.parse(uri, true), options] };
}

function made(row: JudgementRow): TreeItem {
  switch (row.kind) {
    case 'report':
      return reportItem(row);
    case 'group':
      return groupItem(row);
    case 'award':
      return awardItem(row);
    case 'place':
      return placeItem(row);
  }
}

function reportItem({ report }: ReportRow): TreeItem {
  const item = new TreeItem(titleOf(report), TreeItemCollapsibleState.Collapsed);
  item.iconPath = new ThemeIcon('file');
  item.description = counted(report.judgements);
  item.tooltip = joined('\n', titleOf(report), report.framework, fileOf(report.uri));
  item.accessibilityInformation = { label: `${titleOf(report)}: ${item.description}` };
  if (report.judgements.some(isMismatched)) item.resourceUri = mismatchUri;
  return item;
}

function groupItem({ key, standing, isGrade, children }: GroupRow): TreeItem {
  const label = isGrade ? gradeText(key) : key;
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.iconPath = isGrade ? levelIcon(standing) : new ThemeIcon('symbol-field');
  item.description = String(children.length);
  const count = children.length === 1 ? l10n.t('1 judgement') : l10n.t('{0} judgements', children.length);
  item.accessibilityInformation = { label: `${label}, ${count}` };
  return item;
}

function awardItem({ report, judgement, named }: AwardRow): TreeItem {
  const { short, service, isShared, area } = judgement;
  const title = titleOf(report);
  const said = mismatchText(judgement);
  const item = new TreeItem(labelOf(judgement, title, named), TreeItemCollapsibleState.Collapsed);
  const shared = isShared && (named === 'area' || named === 'both') ? service : null;
  item.description = joined(' · ', shared, said, named === 'both' ? title : null);
  item.iconPath = levelIcon(judgement.standing);
  const whole = service === null ? area : `${area} (${service})`;
  item.tooltip = joined('\n', whole, standingText(judgement), said, title, report.framework);
  const what = joined(', ', named === 'report' || named === 'both' ? title : null, short, shared);
  item.accessibilityInformation = { label: joined('. ', `${what}: ${standingText(judgement)}`, said) };
  if (isMismatched(judgement)) item.resourceUri = mismatchUri;
  return item;
}

/** The grade comes first, where a narrow view shows it; not below a grade, which says it for all. */
function labelOf({ short, grade }: ListedJudgement, title: string, named: AwardRow['named']): string {
  return named === 'both' ? short : `${gradeText(grade)} · ${named === 'report' ? yearFirst(title) : short}`;
}

/** '2010 · Wexcombe' for 'Wexcombe · 8 to 19 November 2010': a long name would cut off the year, which tells reports apart. */
function yearFirst(title: string): string {
  const [when = '', ...subject] = title.split(' · ').reverse();
  const year = /\b\d{4}$/.exec(when)?.[0];
  return year === undefined || subject.length === 0 ? title : `${year} · ${subject.reverse().join(' · ')}`;
}

function placeItem({ place }: PlaceRow): TreeItem {
  const { source, range, grade, differs } = place;
  const label = l10n.t('{0}, line {1}', sourceName(source), range.start.line + 1);
  const item = new TreeItem(label);
  item.iconPath = new ThemeIcon(sourceIcons[source]);
  item.description = differs ? l10n.t('{0}, unlike the others', gradeText(grade)) : gradeText(grade);
  item.accessibilityInformation = { label: `${label}: ${item.description}` };
  if (differs) item.resourceUri = mismatchUri;
  return item;
}

/** '2 outstanding · 1 good', in the order of the report. */
function counted(judgements: readonly ListedJudgement[]): string {
  const counts = new Map<string, number>();
  for (const { grade } of judgements) counts.set(grade, (counts.get(grade) ?? 0) + 1);
  return [...counts].map(([grade, count]) => `${String(count)} ${gradeText(grade)}`).join(' · ');
}

/** What other places say of the area; null where all say the same. */
function mismatchText({ places }: ListedJudgement): string | null {
  const [first, ...others] = places.filter(({ differs }) => differs);
  if (first === undefined) return null;
  return others.length === 0
    ? l10n.t('but {0} in line {1}', gradeText(first.grade), first.range.start.line + 1)
    : l10n.t('but otherwise in {0} places', others.length + 1);
}

function standingText({ grade, rank, of }: ListedJudgement): string {
  return rank === null ? gradeText(grade) : l10n.t('{0}, level {1} of {2}', gradeText(grade), rank, of);
}

const sourceIcons: Readonly<Record<StatedPlace['source'], string>> = {
  table: 'table',
  heading: 'symbol-string',
  tick: 'check',
  statement: 'quote',
  cover: 'book',
};

function sourceName(source: StatedPlace['source']): string {
  const names: Readonly<Record<StatedPlace['source'], string>> = {
    table: l10n.t('Table'),
    heading: l10n.t('Heading'),
    tick: l10n.t('Tick row'),
    statement: l10n.t('Statement'),
    cover: l10n.t('Cover'),
  };
  return names[source];
}

function joined(by: string, ...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(by);
}
