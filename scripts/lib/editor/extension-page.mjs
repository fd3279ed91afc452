/** What stands between these lines is for those who build the extension. */
const BUILDING = /^<!-- (\/?)building -->$/;

/** A link, or with a '!' before it a picture. */
const LINKED = /(!?)\[([^[\]]*)\]\(([^()]*)\)/g;

/**
 * The README as the page of an installed extension. VS Code shows no picture there that is not on the web, and opens no
 * link to a file: pictures are left to the walkthrough, and what would link to a file is left as its words. Blanks that
 * align the cells of tables are left out.
 *
 * @param {string} readme
 * @returns {string}
 */
export function extensionPage(readme) {
  let building = false;
  const lines = readme.split('\n').filter((line) => {
    const mark = BUILDING.exec(line);
    if (mark !== null) building = mark[1] === '';
    return mark === null && !building;
  });
  return lines
    .map((line) => (line.startsWith('|') ? line.replace(/(?<! ) +\|/g, ' |').replace(/-{4,}/g, '---') : line))
    .join('\n')
    .replace(LINKED, (all, /** @type {string} */ sign, /** @type {string} */ words, /** @type {string} */ to) => {
      const isShown = to.startsWith('https:') || (sign === '' && to.startsWith('#'));
      return isShown ? all : sign === '' ? words : '';
    });
}
