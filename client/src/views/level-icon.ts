import { l10n, ThemeColor, ThemeIcon } from 'vscode';
import type { Standing } from '../../../server/src/protocol';

/** Told apart by their shapes; the colours only say the same again. */
const icons: Readonly<Record<Standing, ThemeIcon>> = {
  best: new ThemeIcon('star-full', new ThemeColor('charts.green')),
  upper: new ThemeIcon('arrow-circle-up', new ThemeColor('charts.green')),
  middle: new ThemeIcon('circle-outline', new ThemeColor('charts.yellow')),
  lower: new ThemeIcon('arrow-circle-down', new ThemeColor('charts.orange')),
  worst: new ThemeIcon('circle-slash', new ThemeColor('charts.red')),
};

const unknown = new ThemeIcon('question');

/** The icon of a level. @param standing where it stands on its scale; null where that is not known */
export function levelIcon(standing: Standing | null): ThemeIcon {
  return standing === null ? unknown : icons[standing];
}

/** A grade in words; those that cannot be read have none. */
export function gradeText(grade: string): string {
  return grade === '' ? l10n.t('unreadable') : grade;
}
