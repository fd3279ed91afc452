/** The number of a page that is not the first among all pages, behind which a converter may have joined what is below it. */
const AMONG_PAGES = /[ \t](?:[2-9]|[1-9]\d{1,2}) of \d{1,3}(?!\S)/;
const LONGEST_HEAD = 160;

/**
 * Whether a line is the running head of a page that is not the first one of its document: it has the number of the page among
 * all pages, as '2 of 14'.
 *
 * @param ink The line without the blanks around it.
 */
export const isOfLaterPage = (ink: string): boolean => AMONG_PAGES.test(ink.slice(0, LONGEST_HEAD));
