import type { Found, WaivedFound } from './found';
import { exitCodes, type Host } from './host';
import { findingJson } from './json';
import { checkInLanes } from './lanes/lanes';
import { FileFinder } from './paths';
import { type NamedFile } from './named-file';
import { sarif } from './sarif';

/** How findings can be printed. */
export type CheckFormat = 'text' | 'json' | 'sarif';

/**
 * `check`: prints the findings of the files and of the reports in the folders, in the order of the paths.
 * @param version of the program
 * @returns the exit code: whether there is nothing to say, something, or something could not be read
 */
export async function check(
  host: Host,
  paths: readonly string[],
  format: CheckFormat,
  version: string,
): Promise<number> {
  const finder = new FileFinder(host);
  const files: NamedFile[] = [];
  for await (const file of finder.find(paths, true)) files.push(file);
  const checked: string[] = [];
  const all: Found[] = [];
  const allWaived: WaivedFound[] = [];
  let count = 0;
  const readAll = await checkInLanes(host, files, ({ path }, { found, waived }) => {
    checked.push(path);
    count += found.length;
    allWaived.push(...waived);
    if (format !== 'text') all.push(...found);
    else for (const each of found) host.write(findingText(each));
  });
  const failed = finder.failed || !readAll;
  if (format === 'json') host.write(`${JSON.stringify(all.map(findingJson), null, 2)}\n`);
  if (format === 'sarif') {
    const uriOf = (file: string): string => host.reference(file);
    host.write(
      `${JSON.stringify(sarif({ version, files: checked, found: all, waived: allWaived, failed, uriOf }), null, 2)}\n`,
    );
  }
  if (allWaived.length > 0) host.note(`${String(allWaived.length)} waived`);
  if (failed) return exitCodes.failed;
  return count > 0 ? exitCodes.findings : exitCodes.none;
}

function findingText({ file, line, column, severity, rule, message, related }: Found): string {
  const first = `${file}:${String(line)}:${String(column)} ${severity} ${rule} ${message}`;
  const others = related.map((other) => `    ${other.file}:${String(other.line)} ${other.message}`);
  return `${[first, ...others].join('\n')}\n`;
}
