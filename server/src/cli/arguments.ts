import { parseArgs } from 'node:util';
import { rules } from '../rules/registry';
import {
  ownOption,
  readSheetOptions,
  readSubcommand,
  type SheetOptions,
  type Subcommand,
} from './annotations/arguments';
import type { CheckOptions } from './check';
import { printable } from './output/printable';

/** The commands, with the formats that each can print; the first is what it prints when nothing is said. */
export const commands = {
  inspect: ['json', 'ndjson'],
  check: ['text', 'json', 'sarif'],
  grades: ['table', 'csv', 'json'],
  compare: ['text', 'csv', 'json', 'html'],
  annotations: ['text', 'json', 'ndjson', 'csv', 'markdown', 'docx'],
  frameworks: ['text', 'json'],
} as const;

/** The name of a command. */
export type CommandName = keyof typeof commands;

type OtherCommand = Exclude<CommandName, 'annotations'>;

/** What cannot be understood, and why. */
interface Mistake {
  readonly kind: 'mistake';
  readonly message: string;
}

/** What the user asked for. */
export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | Mistake
  | Subcommand
  | AnnotationsRequest
  | { [C in OtherCommand]: CommandRequest<C> }[OtherCommand];

/** A command, its format and the paths that it is for. */
export interface CommandRequest<C extends CommandName> {
  readonly kind: C;
  readonly format: (typeof commands)[C][number];
  /** Null where standard input says them. */
  readonly paths: readonly string[] | null;
  readonly options: CheckOptions;
}

/** The command that prints annotations, and what else is said of their sheet. */
interface AnnotationsRequest extends CommandRequest<'annotations'> {
  readonly sheet: SheetOptions;
}

export const help = `Usage: inspection-reports COMMAND PATH... [options]

  inspect PATH...   print the whole Report of each file     --format json | ndjson
  check PATH...     print what is wrong in the reports      --format text | json | sarif
  grades PATH...    print the grades that were awarded      --format table | csv | json
  compare PATH...   print grades over the years, by subject --format text | csv | json | html
  annotations PATH...
                    print the annotations beside reports    --format text | json | ndjson | csv | markdown | docx
  annotations import REPORT FILE...
                    take annotations of other programs and people, and the answers of a filled-in CSV sheet
  annotations merge BASE OURS THEIRS
                    put two states of a file of annotations together, in OURS; as git names them, %O %A %B
  frameworks [ID]   print the known frameworks, or one      --format text | json

A PATH is a file, a folder (the reports among its *.txt files) or - for standard input.
What was waived, in the file NAME.annotations.json beside a report, is left out.
Frameworks of your own: a file .inspection-reports.json in a report's folder, or else in the nearest folder above it.

  --format NAME     how to print; the first of those above unless given
  --framework ID    read the reports under this framework, whatever they show
  --stdin-files     take the paths from standard input, one a line (or parted by NUL), each as it comes

Of check:
  --rule ID         count only the findings of this rule; may be given several times
  --max-warnings N  exit with 0 as long as no more than N findings are warnings or errors
  --fix             apply the fixes that need no look, in the files; --fix --dry-run only tells of them

Of annotations:
  --output FILE     write what is printed into this file
  --open            print only what is not resolved
  --no-waivers      leave out what waives a finding
  --author NAME     who answers, in a filled-in sheet (of import)

  --help, --version

Exit codes: 0 nothing found, 1 check found something, 2 something could not be read or understood.
`;

/**
 * Reads the command line.
 * @param args the arguments after the program's name
 */
export function readArguments(args: readonly string[]): Request {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
        framework: { type: 'string' },
        'stdin-files': { type: 'boolean' },
        rule: { type: 'string', multiple: true },
        'max-warnings': { type: 'string' },
        fix: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        output: { type: 'string' },
        open: { type: 'boolean' },
        'no-waivers': { type: 'boolean' },
        author: { type: 'string' },
      },
    });
  } catch (error) {
    return mistake(misunderstood(error));
  }
  const { values, positionals } = parsed;
  const [command, ...paths] = positionals;
  if (values.help === true) return { kind: 'help' };
  if (values.version === true) return { kind: 'version' };
  if (command === undefined)
    return mistake('Say what to do: inspect, check, grades, compare or annotations; frameworks lists the known ones.');
  if (!isCommand(command))
    return mistake(
      `There is no command '${command}': inspect, check, grades, compare, annotations and frameworks are there.`,
    );
  const foreign = ownOption(command, paths, values);
  if (foreign !== null) return mistake(foreign);
  const sub = command === 'annotations' ? readSubcommand(paths, values) : null;
  if (sub !== null) return sub.kind === 'mistake' ? mistake(sub.message) : sub;
  if (command === 'frameworks') {
    if (paths.length > 1) return mistake("'frameworks' takes one id, or none for all.");
  } else if (values['stdin-files'] === true) {
    if (paths.length > 0) return mistake('--stdin-files takes all paths from standard input: name none.');
  } else if (paths.length === 0) return mistake(`Say which files to ${command}.`);
  const options = readOptions(command, values);
  return 'kind' in options ? options : readCommand(command, values, paths, options);
}

/** What an option may be, as it was written. */
interface OptionValues {
  readonly format?: string | undefined;
  readonly framework?: string | undefined;
  readonly 'stdin-files'?: boolean | undefined;
  readonly rule?: readonly string[] | undefined;
  readonly 'max-warnings'?: string | undefined;
  readonly fix?: boolean | undefined;
  readonly 'dry-run'?: boolean | undefined;
}

function readOptions(command: CommandName, values: OptionValues): CheckOptions | Mistake {
  const { framework, rule = [], 'max-warnings': most, fix = false, 'dry-run': dry = false } = values;
  const ofCheck = { rule: rule.length > 0, 'max-warnings': most !== undefined, fix, 'dry-run': dry };
  const other = Object.entries(ofCheck).find(([, given]) => given && command !== 'check');
  if (other !== undefined) return mistake(`'${command}' has no option --${other[0]}: it is of 'check'.`);
  if (command === 'frameworks') {
    if (framework !== undefined) return mistake("'frameworks' has no option --framework.");
    if (values['stdin-files'] === true) return mistake("'frameworks' has no option --stdin-files.");
  }
  const unknown = rule.find((id) => !rules.some((each) => each.id === id));
  if (unknown !== undefined) return mistake(`There is no rule '${unknown}': ${rules.map(({ id }) => id).join(', ')}.`);
  if (most !== undefined && !/^\d{1,9}$/.test(most)) return mistake(`--max-warnings takes a number, not '${most}'.`);
  if (dry && !fix) return mistake('--dry-run goes with --fix.');
  return {
    rules: rule,
    maxWarnings: most === undefined ? null : Number(most),
    fix: !fix ? 'no' : dry ? 'show' : 'write',
    ...(framework === undefined ? {} : { framework }),
  };
}

/** What Node says of an argument that it does not understand, in our words. */
function misunderstood(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  const [, option] = /^Unknown option '([^']+)'/.exec(said) ?? [];
  if (option !== undefined) return `There is no option '${option}'.`;
  const [, empty] = /^Option '(--[a-z-]+)/.exec(said) ?? [];
  return empty === undefined ? said : `Say behind ${empty} what it is to be.`;
}

function readCommand(
  kind: CommandName,
  values: OptionValues & Parameters<typeof readSheetOptions>[0],
  paths: readonly string[],
  options: CheckOptions,
): Request {
  const formats: readonly string[] = commands[kind];
  const chosen = values.format ?? formats[0] ?? '';
  if (!formats.includes(chosen)) return mistake(`'${kind}' prints ${alternatives(formats)}, not '${chosen}'.`);
  const named = values['stdin-files'] === true ? null : paths;
  const request = { kind, format: chosen, paths: named, options };
  return (kind === 'annotations' ? { ...request, sheet: readSheetOptions(values) } : request) as Request;
}

function alternatives(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].join(' or ');
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

function mistake(message: string): Mistake {
  return { kind: 'mistake', message: printable(message) };
}
