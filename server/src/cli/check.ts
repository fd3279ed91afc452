import { applySafeFixes, safeFix } from './fix';
import { decode } from './reading/decode';
import { noReports } from './reading/files';
import type { Found, WaivedFound } from './output/found';
import { exitCodes, type Host } from './host';
import { findingJson } from './output/json';
import { checkInLanes } from './lanes/lanes';
import { type NamedFile, reason } from './reading/named-file';
import { FileFinder } from './reading/paths';
import { printable } from './output/printable';
import { sarif } from './output/sarif';
import { summary } from './output/summary';

/** How findings can be printed. */
export type CheckFormat = 'text' | 'json' | 'sarif';

/** What else may be said of a check. */
export interface CheckOptions {
  /** The ids of the rules that count; all where none is named. */
  readonly rules: readonly string[];
  /** So many findings at warning or above are let through; null where none is. */
  readonly maxWarnings: number | null;
  /** Whether safe fixes are applied, or shown only. */
  readonly fix: 'no' | 'show' | 'write';
  /** The id of the framework that all are read under; left out where that is to be recognised. */
  readonly framework?: string;
}

const plain: CheckOptions = { rules: [], maxWarnings: null, fix: 'no' };

/**
 * `check`: prints the findings of the files and of the reports in the folders, in the order of the paths, and on standard
 * error what they are together.
 * @param version of the program
 * @returns the exit code: whether there is nothing to say, something, or something could not be read
 */
export async function check(
  host: Host,
  paths: readonly string[],
  format: CheckFormat,
  version: string,
  options: CheckOptions = plain,
): Promise<number> {
  const finder = new FileFinder(host);
  const files: NamedFile[] = [];
  for await (const file of finder.find(paths, options.framework)) files.push(file);
  const checked: string[] = [];
  const kept: Found[] = [];
  const allWaived: WaivedFound[] = [];
  const total = { findings: 0, warnings: 0, files: 0, fixed: 0 };
  const counts = (found: Found) => options.rules.length === 0 || options.rules.includes(found.rule);
  // What is told is what is left, at the places where it is then.
  const first = options.fix === 'write' ? await fixFiles(host, files, counts) : { fixed: 0, failed: false };
  total.fixed += first.fixed;
  const fixing: Fixable[] = [];
  const { readAll, unrecognised } = await checkInLanes(host, files, ({ path }, result) => {
    const found = result.found.filter(counts);
    checked.push(path);
    total.findings += found.length;
    total.warnings += found.filter(({ severity }) => severity === 'error' || severity === 'warning').length;
    if (found.length > 0) total.files += 1;
    for (const each of result.waived) if (counts(each)) allWaived.push(each);
    if (options.fix !== 'no' && found.some(({ fixes }) => safeFix(fixes))) fixing.push({ path, found });
    for (const each of found) {
      if (format === 'text') host.writeStyled(findingText(host, each));
      else kept.push(each);
    }
  });
  let failed = finder.failed || !readAll || first.failed;
  for (const { path, found } of fixing) {
    // What was left by the first look is left for a reason, which was told then.
    if (options.fix === 'write' && path !== STANDARD_INPUT) continue;
    const done = await mend(host, path, found, false);
    if (done === null) failed = true;
    else total.fixed += done;
  }
  if (format === 'json') host.write(`${JSON.stringify(kept.map(findingJson), null, 2)}\n`);
  if (format === 'sarif') {
    const uriOf = (file: string): string => host.reference(file);
    const log = sarif({ version, files: checked, found: kept, waived: allWaived, failed, uriOf });
    host.write(`${JSON.stringify(log, null, 2)}\n`);
  }
  if (checked.length === 0 && !failed) host.note(noReports(paths));
  else if (format !== 'text') {
    // Programs read what stands above; they need no sentence.
    if (allWaived.length > 0) host.note(`${String(allWaived.length)} waived`);
  } else if (checked.length > 0) {
    host.note(summary({ reports: checked.length, ...total, waived: allWaived.length, unrecognised, fix: options.fix }));
  }
  if (failed) return exitCodes.failed;
  if (options.maxWarnings !== null) return total.warnings > options.maxWarnings ? exitCodes.findings : exitCodes.none;
  return total.findings > 0 ? exitCodes.findings : exitCodes.none;
}

/** A file with findings that have safe fixes. */
interface Fixable {
  readonly path: string;
  readonly found: readonly Found[];
}

/** What the standard input is called among paths; nothing can be written to it. */
const STANDARD_INPUT = '-';

/** Applies the safe fixes of all files. What else there is to say of them is said when they are checked. */
async function fixFiles(
  host: Host,
  files: readonly NamedFile[],
  counts: (found: Found) => boolean,
): Promise<{ readonly fixed: number; readonly failed: boolean }> {
  const fixing: Fixable[] = [];
  const silent: Host = Object.assign(Object.create(host) as Host, { note: () => undefined });
  const written = files.filter(({ path }) => path !== STANDARD_INPUT);
  await checkInLanes(silent, written, ({ path }, { found }) => {
    const counted = found.filter(counts);
    if (counted.some(({ fixes }) => safeFix(fixes))) fixing.push({ path, found: counted });
  });
  let fixed = 0;
  let failed = false;
  for (const { path, found } of fixing) {
    const done = await mend(host, path, found, true);
    if (done === null) failed = true;
    else fixed += done;
  }
  return { fixed, failed };
}

/** Applies the safe fixes of a file, or tells of them. @returns how many; null where it could not be written */
async function mend(host: Host, path: string, found: readonly Found[], write: boolean): Promise<number | null> {
  try {
    const decoded = path === '-' ? null : decode(await host.read(path));
    if (decoded?.encoding !== 'utf-8') {
      host.note(`${path}: not changed, it is no file in UTF-8`);
      return 0;
    }
    const { text, fixed } = applySafeFixes(decoded.text, found);
    if (write && !(await host.replace(path, decoded.text, text))) throw new Error('somebody else has changed it');
    for (const each of fixed) {
      const title = safeFix(each.fixes)?.title ?? '';
      host.note(`${each.file}:${String(each.line)} ${write ? 'fixed' : 'would be fixed'}: ${title}`);
    }
    return fixed.length;
  } catch (error) {
    host.note(`${path}: not changed, ${reason(error)}`);
    return null;
  }
}

function findingText(host: Host, { file, line, column, severity, rule, message, related }: Found): string {
  const place = host.style('bold', `${printable(file)}:${String(line)}:${String(column)}`);
  const first = `${place} ${host.style(severity, severity)} ${rule} ${printable(message)}`;
  const others = related.map(
    (other) => `    ${host.style('dim', `${printable(other.file)}:${String(other.line)} ${printable(other.message)}`)}`,
  );
  return `${[first, ...others].join('\n')}\n`;
}
