import * as l10n from '../../l10n';
import type { FieldEdit } from '../../annotations/edit';
import { isFor, textPathOf } from '../../annotations/item';
import { kindStart } from '../../annotations/tags';
import { replacementBody } from '../../annotations/written';
import { listOf } from '../../text/json';
import { RefusedEdit } from './editable';

/**
 * What makes an item say something else.
 * @throws RefusedEdit where what it says is in several pieces
 */
export function textEdits(item: Readonly<Record<string, unknown>>, text: string): FieldEdit[] {
  const path = textPathOf(item);
  if (path === null) throw new RefusedEdit(l10n.t('What is said here is in several pieces: change it in the file.'));
  return [[path, text]];
}

/** What makes an item one of another kind. */
export function kindEdits(item: Readonly<Record<string, unknown>>, kind: string): FieldEdit[] {
  const value = `${kindStart}${kind}`;
  const bodies = listOf(item['body']);
  const at = bodies.findIndex((body) => isFor(body, 'tagging') && String(body['value']).startsWith(kindStart));
  if (at >= 0) return [[Array.isArray(item['body']) ? ['body', at, 'value'] : ['body', 'value'], value]];
  return appended(item, { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value });
}

/** What makes an item propose other words, or none (null). */
export function replacementEdits(item: Readonly<Record<string, unknown>>, words: string | null): FieldEdit[] {
  const bodies = listOf(item['body']);
  const at = bodies.findIndex((body) => isFor(body, 'editing'));
  if (at < 0) return words === null ? [] : appended(item, replacementBody(words));
  const path = Array.isArray(item['body']) ? ['body', at] : ['body'];
  return words === null ? [[path, undefined]] : [[[...path, 'value'], words]];
}

/** A body more. A body that stood alone, or as plain text, becomes the first of a list. */
function appended(item: Readonly<Record<string, unknown>>, body: object): FieldEdit[] {
  const bodies = item['body'];
  if (Array.isArray(bodies)) return [[['body', bodies.length], body]];
  const first = item['bodyValue'] === undefined ? listOf(bodies) : [{ type: 'TextualBody', value: item['bodyValue'] }];
  return [
    [['body'], [...first, body]],
    ...(item['bodyValue'] === undefined ? [] : [[['bodyValue'], undefined] as const]),
  ];
}
