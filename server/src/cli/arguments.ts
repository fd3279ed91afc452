import { parseArgs } from 'node:util';

/** The commands, with the formats that each can print; the first is what it prints when nothing is said. */
export const commands = {
  inspect: ['json', 'ndjson'],
  check: ['text', 'json', 'sarif'],
  grades: ['table', 'csv', 'json'],
  frameworks: ['text', 'json'],
} as const;

/** The name of a command. */
export type CommandName = keyof typeof commands;

/** What the user asked for. */
export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'mistake'; readonly message: string }
  | { [C in CommandName]: CommandRequest<C> }[CommandName];

/** A command, its format and the paths that it is for. */
export interface CommandRequest<C extends CommandName> {
  readonly kind: C;
  readonly format: (typeof commands)[C][number];
  readonly paths: readonly string[];
}

export const help = `Usage: inspection-reports COMMAND PATH... [options]

  inspect FILE...   print the whole Report of each file     --format json | ndjson
  check PATH...     print what is wrong in the reports      --format text | json | sarif
  grades PATH...    print the grades that were awarded      --format table | csv | json
  frameworks [ID]   print the known frameworks, or one      --format text | json

A PATH is a file, a folder (the reports among its *.txt files) or - for standard input.
What was waived, in the file NAME.annotations.json beside a report, is left out.
Frameworks of your own: a file .inspection-reports.json in a report's folder, or else in the nearest folder above it.

  --format NAME     how to print; the first of those above unless given
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
      },
    });
  } catch (error) {
    return mistake(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const [command, ...paths] = positionals;
  if (values.help === true) return { kind: 'help' };
  if (values.version === true) return { kind: 'version' };
  if (command === undefined)
    return mistake('Say what to do: inspect, check or grades; frameworks lists the known ones.');
  if (!isCommand(command))
    return mistake(`There is no command '${command}': inspect, check, grades and frameworks are there.`);
  if (command === 'frameworks') {
    if (paths.length > 1) return mistake("'frameworks' takes one id, or none for all.");
  } else if (paths.length === 0) return mistake(`Say which files to ${command}.`);
  return readCommand(command, values.format, paths);
}

function readCommand(kind: CommandName, format: string | undefined, paths: readonly string[]): Request {
  const formats: readonly string[] = commands[kind];
  const chosen = format ?? formats[0] ?? '';
  if (!formats.includes(chosen)) return mistake(`'${kind}' prints ${alternatives(formats)}, not '${chosen}'.`);
  return { kind, format: chosen, paths } as Request;
}

function alternatives(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].join(' or ');
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

function mistake(message: string): Request {
  return { kind: 'mistake', message };
}
