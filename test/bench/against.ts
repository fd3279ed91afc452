import process from 'node:process';
import { table } from '../corpus/support/tables';
import { Editor } from '../protocol/support/editor';
import { ServerProcess } from '../protocol/support/server-process';
import { manyTexts } from './profile';
import { median } from './rounds';
import { openReport, takeTurns } from './typing';

const OPTION = '--server=';
const EDITS = 40;

/** Of the texts, ordered by size, those at these shares of their number are edited. */
const SHARES = [0.5, 0.75, 0.95];

/**
 * Prints how long the built server takes to answer an edit beside another build of it, `--server=PATH` of its
 * `dist/server.js`; nothing where none is named.
 */
export async function printAgainst(): Promise<void> {
  const other = process.argv.find((argument) => argument.startsWith(OPTION))?.slice(OPTION.length);
  if (other === undefined) return;
  const { what, texts } = manyTexts();
  const bySize = [...texts].sort((a, b) => a.text.length - b.text.length);
  const chosen = SHARES.flatMap((share) => bySize[Math.floor(share * bySize.length)] ?? []);
  const rows: string[][] = [];
  for (const { name, text } of chosen) {
    const servers = [ServerProcess.start(), ServerProcess.start(other)];
    try {
      const typists = [];
      for (const { connection } of servers) {
        const editor = new Editor(connection);
        await editor.initialise();
        typists.push(await openReport(editor, text));
      }
      const answers = await takeTurns(typists, text, EDITS);
      const [own = NaN, before = NaN] = answers.map(({ diagnostics }) => median(diagnostics));
      rows.push([
        name,
        `${(text.length / 1000).toFixed(0)} KB`,
        own.toFixed(1),
        before.toFixed(1),
        (own / before).toFixed(2),
      ]);
    } finally {
      await Promise.all(servers.map((server) => server.kill()));
    }
  }
  console.log(`Typing in ${what} beside ${other}: milliseconds from an edit to its findings, median, in turns.\n`);
  console.log(`${table(['report', 'size', 'this build', 'the other', 'ratio'], rows)}\n`);
}
