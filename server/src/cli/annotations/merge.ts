import { randomUUID } from 'node:crypto';
import { UnusableSidecar } from '../../annotations/edit';
import { itemsOfPage, merged } from '../../annotations/merge';
import { exitCodes, type Host } from '../host';
import { reason } from '../reading/named-file';
import type { MergeRequest } from './arguments';
import { textAt } from './text-at';

/**
 * `annotations merge`: puts two states of a file of annotations together, in ours; a driver for git's merges.
 * @returns the exit code: where the states cannot be put together, nothing is written and git tells of a conflict
 */
export async function mergeAnnotations(host: Host, { base, ours, theirs }: MergeRequest): Promise<number> {
  try {
    for (;;) {
      const [before, own, other] = [await pageAt(host, base), await pageAt(host, ours), await pageAt(host, theirs)];
      if (other === null) return exitCodes.none;
      const from = before === null ? null : itemsOfPage(before);
      // Git names an empty file where there is none.
      const { text } = merged(from, own, itemsOfPage(other), `urn:uuid:${randomUUID()}`);
      if (text === own || (await host.replace(ours, own ?? (await textAt(host, ours)), text))) return exitCodes.none;
    }
  } catch (error) {
    host.note(`${ours}: not merged, ${error instanceof UnusableSidecar ? error.message : reason(error)}`);
    return exitCodes.failed;
  }
}

/** The text of a file; null where there is none, or where it is empty. */
async function pageAt(host: Host, path: string | null): Promise<string | null> {
  const text = path === null ? null : await textAt(host, path);
  return text?.trim() === '' ? null : text;
}
