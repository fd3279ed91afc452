import type { FrameworkChoice } from '../../../server/src/protocol';

/**
 * The frameworks that have each of the words that were typed, in any order and as the beginning of a word, in their
 * names, those of their inspectorates or those of their levels; in their order.
 */
export function matching(frameworks: readonly FrameworkChoice[], typed: string): FrameworkChoice[] {
  const wanted = wordsOf(typed);
  return frameworks.filter(({ id, name, shortName, inspectorate, levels }) => {
    const words = wordsOf([id, name, shortName, inspectorate, ...levels].join(' '));
    return wanted.every((each) => words.some((word) => word.startsWith(each)));
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
