/** The first words of the head of a column of this inspection, and words in that of an earlier one. */
export const PRESENT = new Set(['this', 'our', 'current', 'present', 'new', 'latest', 'now']);
export const EARLIER = new Set(['previous', 'previously', 'last', 'earlier', 'prior', 'former']);

/** The words that name the columns of results, years aside. */
const HEAD_WORDS = new Set([
  ...EARLIER,
  ...PRESENT,
  ...'at of in on for the and from key overall area areas date'.split(' '),
  ...'grade grades graded score scores judgement judgements judgment judgments rating ratings outcome outcomes result results'.split(
    ' ',
  ),
  ...'inspection inspections inspected assessment assessments review reviews audit audits report full'.split(' '),
  ...'january february march april may june july august september october november december'.split(' '),
  ...'self evaluation'.split(' '),
  ...'jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
]);

/** Whether a word in lower-case letters names the results of an inspection. */
export const isOfResults = (word: string) =>
  /^(?:grades?|graded|scores?|judge?ments?|ratings?|outcomes?|results?)$/.test(word);

/** Whether a word is a year of this century or the last one. */
export const isYear = (word: string) => /^(?:19|20)\d\d$/.test(word);

/**
 * Whether all words of a head are such as name columns of results.
 *
 * @param inspections What inspections are called, folded.
 */
export const areOfHead = (words: readonly string[], inspections: ReadonlySet<string>) =>
  words.every((word) => HEAD_WORDS.has(word) || inspections.has(word) || /^\d{1,2}$/.test(word) || isYear(word));

/** Whether a head names a column of another time. */
export const isOfAnotherTime = (words: readonly string[], inspections: ReadonlySet<string>) =>
  areOfHead(words, inspections) && words.some((word) => EARLIER.has(word) || isYear(word));

/** What those who are inspected make of themselves. */
const OWN_VIEW: ReadonlySet<string> = new Set(['assessment', 'evaluation']);

/**
 * Whether a head names what those who were inspected said of themselves: 'School self-evaluation', 'Provider's self
 * assessment'. An assessment may be the whole report; so it must be said whose it is.
 */
export const isOwnView = (words: readonly string[]) => {
  const at = words.indexOf('self');
  const view = words[at + 1] ?? '';
  // In a text on oneself that is what is judged: 'Our self-evaluation'.
  return words.length <= 5 && at >= 0 && words[0] !== 'our' && OWN_VIEW.has(view) && (at > 0 || view === 'evaluation');
};

/** Whether a line of a head breaks off within such a name: 'Provider's self'. */
export const opensOwnView = (words: readonly string[]) =>
  words.length > 1 && words.length <= 4 && words.at(-1) === 'self';

/** Whether a line of a head is the rest of such a name. */
export const endsOwnView = (words: readonly string[]) => words.length === 1 && OWN_VIEW.has(words[0] ?? '');

/** No cell of a head is longer. */
export const LONGEST_CELL = 40;

/** The words and numbers of a text, in lower-case letters; one empty word where it has none. */
export const wordsIn = (text: string): string[] => text.toLowerCase().match(/[a-z]+|\d+/g) ?? [''];

/** The latest year among words; 0 where there is none. */
export const yearOf = (words: readonly string[]) => Math.max(0, ...words.filter(isYear).map(Number));

/**
 * Which of the names of columns says that it is of this inspection, where the others say that they are of another, or name
 * no results: 'This inspection' beside 'Previous grade' and 'Comment'; of years, where all have one, the latest.
 *
 * @param inspections What inspections are called, folded.
 * @returns Its index; -1 where nothing tells.
 */
export function presentAmong(heads: readonly string[], inspections: ReadonlySet<string>): number {
  const named = heads.map((text) => (text.length <= LONGEST_CELL ? wordsIn(text) : ['']));
  const isPresent = ([word = '', ...words]: readonly string[]) => PRESENT.has(word) && areOfHead(words, inspections);
  const present = named.findIndex(isPresent);
  const others = named.filter((_, index) => index !== present);
  const earlier = others.filter((words) => isOfAnotherTime(words, inspections));
  // Beside this inspection's and earlier ones' columns others may be, of what no grade is: 'Direction of travel'.
  const rest = others.filter((words) => !earlier.includes(words));
  const isAside = (words: readonly string[]) => present >= 0 && !words.some((word) => isOfResults(word));
  if (named.length < 2 || earlier.length === 0 || !rest.every(isAside)) return -1;
  const years = named.map(yearOf);
  if (present >= 0 || years.includes(0)) return present;
  const newest = Math.max(...years);
  return years.indexOf(newest) === years.lastIndexOf(newest) ? years.indexOf(newest) : -1;
}
