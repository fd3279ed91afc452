/** How much of a text its first and its last pages are. */
const FIRST_PAGES = 8000;
const LAST_PAGES = 5000;

/** The first and the last pages of a text: there reports say what they are, and under which law. */
export function firstAndLastPages(text: string): string {
  if (text.length <= FIRST_PAGES + LAST_PAGES) return text;
  return `${text.slice(0, FIRST_PAGES)}\n${text.slice(-LAST_PAGES)}`;
}
