import { help, readArguments } from './arguments';
import { annotations } from './annotations/annotations';
import { importAnnotations } from './annotations/import';
import { mergeAnnotations } from './annotations/merge';
import { check } from './check';
import { compare } from './compare/compare';
import { grades } from './grades';
import { frameworks } from './frameworks';
import { exitCodes, type Host } from './host';
import { inspect } from './inspect';
import { versionOf } from './version';

/**
 * Runs a command line.
 * @param args the arguments after the program's name
 * @returns the exit code
 */
export async function run(host: Host, args: readonly string[]): Promise<number> {
  const request = readArguments(args);
  switch (request.kind) {
    case 'help':
      host.write(help);
      return exitCodes.none;
    case 'version':
      host.write(`${versionOf(__dirname)}\n`);
      return exitCodes.none;
    case 'mistake':
      host.note(`${request.message} See --help.`);
      return exitCodes.failed;
    case 'inspect':
      return inspect(host, request.paths ?? host.paths(), request.format, request.options.framework);
    case 'check':
      return check(
        host,
        request.paths ?? (await all(host.paths())),
        request.format,
        versionOf(__dirname),
        request.options,
      );
    case 'annotations':
      return annotations(host, request.paths ?? host.paths(), request.format, {
        ...request.sheet,
        ...request.options,
      });
    case 'import annotations':
      return importAnnotations(host, request);
    case 'merge annotations':
      return mergeAnnotations(host, request);
    case 'frameworks':
      return frameworks(host, request.paths?.[0] ?? null, request.format);
    case 'compare':
      return compare(host, request.paths ?? (await all(host.paths())), request.format, request.options.framework);
    case 'grades':
      return grades(host, request.paths ?? (await all(host.paths())), request.format, request.options.framework);
  }
}

async function all(paths: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const path of paths) found.push(path);
  return found;
}
