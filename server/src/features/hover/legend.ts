import type { Framework } from '../../frameworks/schema';
import type { Legend } from '../../report/model';
import { directionText, levelText } from './scale';
import type { Style } from './style';

/** The whole scale that a legend defines: paragraphs, in the order in which they are shown. */
export function legendText(legend: Legend, style: Style, catalogue: readonly Framework[]): string[] {
  const { scale } = legend;
  const framework = catalogue.find(({ id }) => id === scale.id);
  const direction = directionText(scale);
  const count = `${String(scale.levels.length)} levels, best first`;
  return [
    `${style.bold("This report's scale")} · ${direction === null ? count : `${count}; here ${direction}`}`,
    scale.levels.map((level) => `${style.item}${style.text(levelText(level))}`).join('\n'),
    ...(framework === undefined ? [] : [`Framework: ${style.text(framework.name)}`]),
  ];
}
