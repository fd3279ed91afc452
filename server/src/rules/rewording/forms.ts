/** The form that a level's wording takes in a sentence: 'good', 'requires improvement', 'require …', 'requiring …'. */
export type Form = 'adjective' | 'singular' | 'plural' | 'participle';

/** The verbs that wordings of levels begin with: third person singular, plural, participle. */
const VERBS = [
  ['requires', 'require', 'requiring'],
  ['needs', 'need', 'needing'],
  ['has', 'have', 'having'],
  ['meets', 'meet', 'meeting'],
  ['performs', 'perform', 'performing'],
] as const;

const FORMS = ['singular', 'plural', 'participle'] as const;

/** The form of a wording, by its first word; capitals do not count. */
export function formOf(wording: string): Form {
  const first = firstWord(wording);
  for (const verb of VERBS) {
    const index = verb.findIndex((word) => word === first);
    if (index >= 0) return FORMS[index] ?? 'adjective';
  }
  return 'adjective';
}

/** A wording in another form ('requires improvement' as a plural is 'require improvement'); an adjective has one form. */
export function inForm(wording: string, form: Form): string {
  const first = firstWord(wording);
  const verb = VERBS.find((words) => words.some((word) => word === first));
  if (!verb || form === 'adjective') return wording;
  return (verb[FORMS.indexOf(form)] ?? first) + wording.slice(first.length);
}

function firstWord(wording: string): string {
  const end = wording.indexOf(' ');
  return (end < 0 ? wording : wording.slice(0, end)).toLowerCase();
}

/**
 * Gives a wording the capitals of the one that it replaces: 'GOOD' makes capitals of all, 'Good' of the first letter.
 *
 * @param wording With the capitals that the report itself gives it.
 */
export function inCaseOf(wording: string, replaced: string): string {
  const letters = replaced.replace(/\P{L}/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return wording.toUpperCase();
  const first = letters.charAt(0);
  if (first !== first.toLowerCase()) return wording.charAt(0).toUpperCase() + wording.slice(1);
  return wording.toLowerCase();
}
