import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import * as l10n from '../l10n';
import { jsonSlip } from '../l10n/json-slips';
import { readFrameworks, type OwnFrameworks } from './own-frameworks';
import { readKinds, type OwnKinds } from './kinds';
import { problemsOf, wrong, type Problem } from './problems';
import { readSeverities, type OwnSeverities } from './rules';
import { configSchema } from './schema';

/** A problem at its place in the file, as 0-based offsets in UTF-16 code units, the end excluded. */
export interface PlacedProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly severity: Problem['severity'];
  /** Whether an editor that knows JSON and the file's schema has told it already. */
  readonly schema: boolean;
}

/** What a file says, as far as it can be understood. */
export interface Config {
  readonly frameworks: OwnFrameworks['frameworks'];
  readonly severities: OwnSeverities['severities'];
  /** The kinds of annotations that the folder adds. */
  readonly kinds: OwnKinds['kinds'];
  readonly problems: readonly PlacedProblem[];
}

/** What holds where there is no file. */
export const noConfig: Config = { frameworks: [], severities: {}, kinds: [], problems: [] };

/** A bigger file is not read: nobody writes so much by hand. In UTF-16 code units. */
const biggest = 3_000_000;

/**
 * Reads the file `.inspection-reports.json`. Comments and a comma too many do no harm; whatever is wrong is told with
 * its place, and the rest holds. Never throws, whatever the text.
 */
export function readConfig(text: string): Config {
  if (text.length > biggest) return unreadable(l10n.t('The file is too big to be read.'));
  try {
    return readTree(text);
  } catch (error) {
    // The one thing that the parser cannot bear.
    if (error instanceof RangeError) return unreadable(l10n.t('The file is nested too deeply to be read.'));
    throw error;
  }
}

/** Nobody mends more than this at once. */
const mostProblems = 100;

/**
 * The first of the problems of a file; the others are counted.
 * @param count how many there are
 */
function bounded(problems: readonly PlacedProblem[], count: number): PlacedProblem[] {
  const told = problems.slice(0, mostProblems);
  const rest = count - told.length;
  if (rest === 0) return told;
  const message =
    rest === 1
      ? l10n.t('There is 1 more problem in this file.')
      : l10n.t('There are {0} more problems in this file.', rest);
  return [...told, { start: 0, end: 1, message, severity: 'error', schema: false }];
}

function unreadable(message: string): Config {
  return { ...noConfig, problems: [{ start: 0, end: 1, message, severity: 'error', schema: false }] };
}

function readTree(text: string): Config {
  if (text.trim() === '') return noConfig;
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const slips = errors.map(({ error, offset, length }) => ({
    start: offset,
    end: offset + length,
    message: l10n.t('This is no JSON: {0}.', jsonSlip(printParseErrorCode(error))),
    severity: 'error' as const,
    schema: true,
  }));
  if (root === undefined) return { ...noConfig, problems: bounded(slips, slips.length) };
  const value: unknown = getNodeValue(root);
  const fields = isRecord(value) ? value : {};
  const { frameworks, problems: inFrameworks } = readFrameworks(fields['frameworks'], ['frameworks']);
  const { severities, problems: inRules } = readSeverities(fields['rules'], ['rules']);
  const { kinds, problems: inKinds } = readKinds(fields['annotationKinds'], ['annotationKinds']);
  const problems = [...topLevel(value), ...inFrameworks, ...inRules, ...inKinds];
  const shown = problems.slice(0, mostProblems).map((problem) => placed(root, problem));
  const all = [...slips, ...shown].sort((a, b) => a.start - b.start);
  return { frameworks, severities, kinds, problems: bounded(all, slips.length + problems.length) };
}

/** What is wrong with the file as such: what it holds is read piece by piece. */
function topLevel(value: unknown): Problem[] {
  if (!isRecord(value)) {
    return [wrong([], l10n.t('The file must be an object in { }, as {"frameworks": []}.'), true)];
  }
  const result = configSchema.safeParse({
    ...value,
    frameworks: undefined,
    rules: undefined,
    annotationKinds: undefined,
  });
  return result.success ? [] : problemsOf(configSchema, value, result.error.issues, []);
}

/** What is missing has no place of its own: it is told at the thing that it is missing in. */
function placed(root: Node, { path, at, message, severity, schema }: Problem): PlacedProblem {
  const steps = path.map((step) => (typeof step === 'number' ? step : String(step)));
  const node = findNodeAtLocation(root, steps);
  if (node === undefined) {
    const holder = nearest(root, steps);
    // An object is shown by its first character: a whole framework underlined would show nothing.
    return { start: holder.offset, end: holder.offset + 1, message, severity, schema };
  }
  const shown = at === 'name' ? (node.parent?.children?.[0] ?? node) : node;
  const long = shown.type === 'object' || shown.type === 'array';
  return { start: shown.offset, end: shown.offset + (long ? 1 : shown.length), message, severity, schema };
}

function nearest(root: Node, path: (string | number)[]): Node {
  for (let length = path.length - 1; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return root;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
