import type { Comparison } from '../frameworks/compare';
import type { Framework } from '../frameworks/schema';
import * as l10n from '../l10n';

/** Why a level of one framework is what it is on another: what the catalogue notes of it, else what holds without a note. */
export function reasonText({ reason, because }: Comparison, from: Framework, to: Framework): string {
  switch (because) {
    case 'noted':
      return reason;
    case 'one framework':
      return l10n.t('It is the same framework.');
    case 'succession':
      return l10n.t('One follows the other; no source says how their levels relate.');
    case 'no source':
      return l10n.t(
        'No source relates the levels of {0} to those of {1}, even where the words are alike.',
        from.shortName,
        to.shortName,
      );
  }
}
