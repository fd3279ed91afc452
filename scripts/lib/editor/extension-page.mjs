import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';

/** What stands between these lines is for those who build the extension. */
const BUILDING = /^<!-- (\/?)building -->$/;

/** A link, or with a '!' before it a picture. */
const LINKED = /(!?)\[([^[\]]*)\]\(([^()]*)\)/g;

/**
 * The README as the page of an installed extension. VS Code shows no picture there that is a file, and opens no link to
 * one: so the first picture is put into the text, the others are left to the walkthrough, as the package must stay
 * small, and what would link to a file is left as its words.
 *
 * @param {string} readme
 * @returns {string}
 */
export function extensionPage(readme) {
  let building = false;
  let pictures = 0;
  const lines = readme.split('\n').filter((line) => {
    const mark = BUILDING.exec(line);
    if (mark !== null) building = mark[1] === '';
    return mark === null && !building;
  });
  return lines
    .join('\n')
    .replace(LINKED, (all, /** @type {string} */ sign, /** @type {string} */ words, /** @type {string} */ to) => {
      if (sign === '') return /^(?:https:|#)/.test(to) ? all : words;
      pictures += 1;
      return pictures === 1 ? `![${words}](${embedded(to)})` : '';
    });
}

/** @param {string} file a picture below the root */
function embedded(file) {
  return `data:image/webp;base64,${readFileSync(join(root, file)).toString('base64')}`;
}
