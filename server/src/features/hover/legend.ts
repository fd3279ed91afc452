import type { Legend } from '../../report/model';
import { directionText, levelText } from './scale';
import type { Style } from './style';

/** The whole scale that a legend defines: paragraphs, in the order in which they are shown. */
export function legendText(legend: Legend, style: Style): string[] {
  const { scale } = legend;
  const direction = directionText(scale);
  const count = `${String(scale.levels.length)} levels, best first`;
  return [
    `${style.bold("This report's scale")} · ${direction === null ? count : `${count}; here ${direction}`}`,
    scale.levels.map((level) => `${style.item}${style.text(levelText(level))}`).join('\n'),
  ];
}
