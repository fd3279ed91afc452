import type { Framework, FrameworkLevel } from '../../../frameworks/schema';
import { fold } from '../../../text/fold';
import { remembered } from '../../../text/remembered';
import { LevelLexicon } from '../../../vocabulary/levels';
import type { Scale } from '../../model';

/** The words in which a framework's reports say how things stand that their authors name themselves. */
export interface StatusWords {
  readonly scale: Scale;
  readonly levels: LevelLexicon;
  /** The level that a cell is, whatever symbols stand beside it; null for other text. */
  statusOf(printed: string): FrameworkLevel | null;
}

/** No such cell is longer. */
const LONGEST = 24;

/** Coloured circles, arrows and emphasis. */
const SYMBOLS = /[^\p{L}\p{N}\s/]+/gu;

const words = new WeakMap<Framework, StatusWords>();

/** The words of a framework; null where it has none. */
export function statusWordsOf(framework: Framework | undefined): StatusWords | null {
  if (!framework || framework.statuses.length === 0) return null;
  return remembered(words, framework, (): StatusWords => {
    const levels = new LevelLexicon(framework.statuses);
    const statusOf = (printed: string) =>
      printed.length > LONGEST ? null : levels.level(fold(printed.replace(SYMBOLS, ' ').trim()));
    return {
      scale: { id: framework.id, direction: 'words', levels: framework.statuses, legend: null },
      levels,
      statusOf,
    };
  });
}
