import * as assert from 'node:assert/strict';
import { decode } from '../../../../server/src/cli/reading/decode';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('the encoding of a file', () => {
  it('is UTF-8, with or without a byte order mark, which is no part of the text', () => {
    assert.deepEqual(decode(new TextEncoder().encode('Grade – 3')), { text: 'Grade – 3', encoding: 'utf-8' });
    assert.deepEqual(decode(bytes(0xef, 0xbb, 0xbf, 0x41)), { text: 'A', encoding: 'utf-8' });
  });

  it('is UTF-16 of either order by its byte order mark', () => {
    assert.deepEqual(decode(bytes(0xff, 0xfe, 0x41, 0, 0x13, 0x20)), { text: 'A–', encoding: 'utf-16le' });
    assert.deepEqual(decode(bytes(0xfe, 0xff, 0, 0x41, 0x20, 0x13)), { text: 'A–', encoding: 'utf-16be' });
  });

  it('is windows-1252 for what is no UTF-8', () => {
    assert.deepEqual(decode(bytes(0x41, 0x96, 0xa3, 0x80, 0x9f, 0x81)), {
      text: 'A–£€Ÿ\x81',
      encoding: 'windows-1252',
    });
  });

  it('is none for bytes that are no text; an empty file is an empty text', () => {
    assert.equal(decode(bytes(0x89, 0x50, 0x4e, 0x47, 0, 1)), null);
    assert.deepEqual(decode(bytes()), { text: '', encoding: 'utf-8' });
  });
});
