/** What else is said of a sheet of annotations. */
export interface SheetOptions {
  /** The file that it is written into; null for standard output. */
  readonly output: string | null;
  /** Whether only what is not resolved is printed. */
  readonly open: boolean;
  readonly waivers: boolean;
}

/** What is done to files of annotations. */
export type Subcommand = ImportRequest | MergeRequest;

/** Annotations are to be taken from other files. */
export interface ImportRequest {
  readonly kind: 'import annotations';
  readonly report: string;
  readonly files: readonly string[];
  /** Who answers in a filled-in sheet; null where nobody is to be named. */
  readonly author: string | null;
}

/** Two states of a file of annotations are to be put together. */
export interface MergeRequest {
  readonly kind: 'merge annotations';
  /** The state that both come from; null where there is none. */
  readonly base: string | null;
  /** The file that the result is written into. */
  readonly ours: string;
  readonly theirs: string;
}

/** What cannot be understood, and why. */
interface Mistake {
  readonly kind: 'mistake';
  readonly message: string;
}

/** Options as they were written. */
interface Values {
  readonly output?: string | undefined;
  readonly open?: boolean | undefined;
  readonly 'no-waivers'?: boolean | undefined;
  readonly author?: string | undefined;
}

/** What the options say of a sheet. */
export function readSheetOptions({ output, open = false, 'no-waivers': without = false }: Values): SheetOptions {
  return { output: output ?? null, open, waivers: !without };
}

/** Whether an option of annotations was given to a command that has no such option, in words; null where none was. */
export function ownOption(command: string, paths: readonly string[], values: Values): string | null {
  const name = command === 'annotations' && isSub(paths[0]) ? `annotations ${paths[0]}` : command;
  const known = { annotations: ['output', 'open', 'no-waivers'], 'annotations import': ['author'] };
  const own: readonly string[] = name in known ? known[name as keyof typeof known] : [];
  const given = (['output', 'open', 'no-waivers', 'author'] as const).find(
    (option) => values[option] !== undefined && !own.includes(option),
  );
  if (given === undefined) return null;
  return `'${name}' has no option --${given}: it is of 'annotations${given === 'author' ? ' import' : ''}'.`;
}

/** What is to be done to files of annotations; null where they are to be printed. */
export function readSubcommand([sub, ...paths]: readonly string[], { author }: Values): Subcommand | Mistake | null {
  if (!isSub(sub)) return null;
  const [first, second, third, ...more] = paths;
  if (sub === 'import') {
    if (first === undefined || second === undefined) {
      return mistake("Say which report is annotated, and which files to import: 'annotations import REPORT FILE...'.");
    }
    const name = author?.trim() ?? '';
    return { kind: 'import annotations', report: first, files: paths.slice(1), author: name === '' ? null : name };
  }
  if (first === undefined || second === undefined || more.length > 0) {
    return mistake("'annotations merge' takes two files, or three: BASE OURS THEIRS.");
  }
  if (third === undefined) return { kind: 'merge annotations', base: null, ours: first, theirs: second };
  return { kind: 'merge annotations', base: first, ours: second, theirs: third };
}

function isSub(name: string | undefined): name is 'import' | 'merge' {
  return name === 'import' || name === 'merge';
}

function mistake(message: string): Mistake {
  return { kind: 'mistake', message };
}
