import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the scripts read of an extension's manifest.
 * @typedef {object} Manifest
 * @property {string} publisher
 * @property {string} name
 * @property {string} version
 * @property {string} icon
 * @property {{ languages: { configuration?: string }[], grammars: { path: string }[], jsonValidation: { url: string }[], viewsContainers: { activitybar: { icon: string }[] }, walkthroughs: { steps: { id: string, media: { image: string } }[] }[] }} contributes
 */

/**
 * A file's JSON.
 * @param {string} file
 * @returns {unknown}
 * @throws when there is no such file, or no JSON in it
 */
export function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The manifest of an extension. @param {string} folder */
export function readManifest(folder) {
  return /** @type {Manifest} */ (readJson(join(folder, 'package.json')));
}

/** The folder that VS Code keeps an extension in. @param {Manifest} manifest */
export function extensionFolder({ publisher, name, version }) {
  return `${publisher}.${name}-${version}`;
}
