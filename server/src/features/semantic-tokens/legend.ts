import type { SemanticTokensLegend } from 'vscode-languageserver';
import type { Standing } from '../../protocol';
import type { Judgement } from '../../report/model';

/** What tokens are; the names are those that the extension registers. */
export const tokenTypes = ['reportHeading', 'reportFurniture', 'reportGrade', 'reportTimeframe'] as const;

/** Where a grade stands on its scale, and that another inspection gave it. */
export const tokenModifiers = ['best', 'upper', 'middle', 'lower', 'worst', 'cited'] as const;

export type TokenType = (typeof tokenTypes)[number];
export type TokenModifier = (typeof tokenModifiers)[number];

/** The same for the protocol. */
export const semanticLegend: SemanticTokensLegend = {
  tokenTypes: [...tokenTypes],
  tokenModifiers: [...tokenModifiers],
};

/**
 * Where a grade stands on its scale, so that scales of any number of levels are coloured alike.
 *
 * @returns Null where its place is not known.
 */
export function standingOf({ level, scale }: Judgement): Standing | null {
  const rank = scale.levels.findIndex(({ label }) => label === level?.label);
  const last = scale.levels.length - 1;
  if (rank < 0 || last < 1) return null;
  if (rank === 0) return 'best';
  if (rank === last) return 'worst';
  if (rank * 2 === last) return 'middle';
  return rank * 2 < last ? 'upper' : 'lower';
}
