import { randomUUID } from 'node:crypto';
import { UnusableSidecar } from '../../annotations/edit';
import { nameOf, sidecarOf } from '../../protocol';
import { imported, type Imported } from '../../review/importing';
import { exitCodes, type Host } from '../host';
import { decode } from '../reading/decode';
import { reason } from '../reading/named-file';
import type { ImportRequest } from './arguments';
import { textAt } from './text-at';

/**
 * `annotations import`: takes annotations from other files into the one beside a report, and tells what it took.
 * @returns the exit code
 */
export async function importAnnotations(host: Host, { report, files, author }: ImportRequest): Promise<number> {
  try {
    // A report that is not there is a slip of the pen: nothing is begun beside it.
    await host.read(report);
  } catch (error) {
    host.note(`${report}: ${reason(error)}`);
    return exitCodes.failed;
  }
  let failed = false;
  for (const file of files) {
    try {
      await importFile(host, report, file, author);
    } catch (error) {
      host.note(`${file}: not imported, ${error instanceof UnusableSidecar ? error.message : reason(error)}`);
      failed = true;
    }
  }
  return failed ? exitCodes.failed : exitCodes.none;
}

async function importFile(host: Host, report: string, file: string, author: string | null): Promise<void> {
  const text = decode(await host.read(file))?.text ?? null;
  if (text === null) throw new Error('is not a text file');
  const sidecar = sidecarOf(report);
  const source = encodeURIComponent(nameOf(report));
  for (;;) {
    const own = await textAt(host, sidecar);
    const newId = (): string => `urn:uuid:${randomUUID()}`;
    const result = imported({ text, own, source, author, now: new Date().toISOString(), newId });
    if (result === null) throw new Error('it holds no annotations and is no review sheet');
    // Somebody else has written meanwhile: once more, with what they wrote.
    if (result.text !== (own ?? '') && !(await host.replace(sidecar, own, result.text))) continue;
    for (const each of result.skipped) host.note(`${file}: ${each}`);
    host.write(`${file}: ${toldOf(result)}\n`);
    return;
  }
}

function toldOf({ added, merged, replies }: Imported): string {
  return `${String(added)} added, ${String(merged)} completed, ${String(replies)} ${replies === 1 ? 'reply' : 'replies'}`;
}
