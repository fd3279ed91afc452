import * as assert from 'node:assert/strict';
import fs from 'node:fs';
import { mock } from 'node:test';
import { nodeHost } from '../../../../server/src/cli/node-host';
import { printable, printableLines } from '../../../../server/src/cli/output/printable';

const name = 'a\n\u001b[31m\u009b2J\u202e.txt';

describe('what a terminal is shown', () => {
  it('is one line where a name is told', () => {
    assert.equal(printable(name), 'a\\n\\u{1b}[31m\\u{9b}2J\\u{202e}.txt');
  });

  it('keeps the lines and the tabs of what is written for programs', () => {
    assert.equal(printableLines(`file,\tarea\r\n${name}\n`), 'file,\tarea\na\n\\u{1b}[31m\\u{9b}2J\\u{202e}.txt\n');
  });

  it('never gives orders, whatever format is written; a pipe gets it as it is', () => {
    const { isTTY } = process.stdout;
    const write = process.stdout.write.bind(process.stdout);
    const host = nodeHost('');
    // Where the output of the tests goes into a file, what is written to a terminal would go there too.
    const stat = mock.method(fs, 'fstatSync', () => ({ isFile: () => false }));
    const seen = (terminal: boolean): string => {
      let out = '';
      process.stdout.isTTY = terminal;
      process.stdout.write = (text: string | Uint8Array) => {
        out += String(text);
        return true;
      };
      try {
        host.write(name);
      } finally {
        process.stdout.write = write;
        process.stdout.isTTY = isTTY;
      }
      return out;
    };
    try {
      assert.equal(seen(true), printableLines(name));
      assert.equal(seen(false), name);
    } finally {
      stat.mock.restore();
    }
  });
});
