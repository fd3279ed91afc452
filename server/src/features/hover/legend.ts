import * as l10n from '../../l10n';
import type { Framework } from '../../frameworks/schema';
import type { Legend } from '../../report/model';
import { bestCode, levelText } from './scale';
import type { Style } from './style';

/** The whole scale that a legend defines: paragraphs, in the order in which they are shown. */
export function legendText(legend: Legend, style: Style, catalogue: readonly Framework[]): string[] {
  const { scale } = legend;
  const framework = catalogue.find(({ id }) => id === scale.id);
  const best = bestCode(scale);
  const count = scale.levels.length;
  return [
    [
      style.bold(l10n.t("This report's scale")),
      best === null
        ? l10n.t('{0} levels, best first', count)
        : l10n.t('{0} levels, best first; here {1} is the best', count, best),
    ].join(' · '),
    scale.levels.map((level) => `${style.item}${style.text(levelText(level))}`).join('\n'),
    ...(framework === undefined ? [] : [l10n.t('Framework: {0}', style.text(framework.name))]),
  ];
}
