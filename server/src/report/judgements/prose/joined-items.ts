import { foldGrade, type LevelLexicon } from '../../../vocabulary/levels';

/** What parts the name of an item from its grade, folded. */
export const TIES = [' - ', ': '];

/** As many words as a grade has, at most. */
const GRADE_WORDS = 4;

/**
 * Whether what looks like the name of an item holds the grade of the item before it, behind a dash or a colon: a
 * conversion has joined the two, and 'improve behaviour – outstanding improve attendance' is nobody's name.
 *
 * @param name The name, folded.
 * @param levels The wordings of the grades that an item may have.
 */
export function holdsGrade(name: string, levels: LevelLexicon): boolean {
  return TIES.some((tie) => {
    const [, ...behind] = name.split(tie);
    return behind.some((words) => opensWithGrade(words, levels));
  });
}

function opensWithGrade(folded: string, levels: LevelLexicon): boolean {
  const words = folded.split(' ').slice(0, GRADE_WORDS);
  return words.some((_, last) => levels.level(foldGrade(words.slice(0, last + 1).join(' '))) !== null);
}
