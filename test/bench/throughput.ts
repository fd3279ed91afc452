import { corpusFolder, corpusReports } from '../corpus/support/corpus';
import { table } from '../corpus/support/tables';
import { analyse } from './analyse';
import { loadMarkdownService, parseMarkdown } from './markdown';
import { inRounds, median, verdict, type Subject } from './rounds';
import { bytes, repeatedSamples, samples, sizeName } from './texts';

const ROUNDS = 9;
const GOAL_PARSER = 2;
const GOAL_SERVICE = 8;

/** Prints the throughput of the analysis beside that of two programs that read Markdown, given the same texts. */
export async function printThroughput(): Promise<void> {
  const askService = await loadMarkdownService();
  const rows: (string | number)[][] = [];
  for (const { name, texts } of sets()) {
    const size = texts.reduce((sum, text) => sum + bytes(text), 0);
    const ask = async (keepTokens: boolean) => {
      for (const text of texts) await askService(text, keepTokens);
    };
    // No program holds what it made of one text while it reads the next.
    const each = (read: (text: string) => unknown) => {
      let last: unknown;
      for (const text of texts) last = read(text);
      return last;
    };
    const subjects: Subject[] = [
      { name: 'analysis', run: () => each(analyse) },
      { name: 'markdown-it', run: () => each(parseMarkdown) },
      { name: 'service', run: () => ask(false) },
      { name: 'service, tokens kept', run: () => ask(true) },
    ];
    const times = (await inRounds(subjects, ROUNDS)).map(median);
    const [ours = 0, parser = 0, service = 0, keeping = 0] = times;
    rows.push([
      name,
      ...times.map((time) => (size / time / 1000).toFixed(1)),
      `${(parser / ours).toFixed(2)} ×`,
      verdict(parser / ours >= GOAL_PARSER),
      `${(service / ours).toFixed(2)} ×`,
      verdict(service / ours >= GOAL_SERVICE),
      `${(keeping / ours).toFixed(2)} ×`,
    ]);
  }
  console.log(
    `Throughput in MB/s (UTF-8), median of ${String(ROUNDS)} rounds in which all take turns. Analysis: text to Report and the`,
  );
  console.log('findings of all rules. markdown-it: tokens. Service: document symbols and folding ranges of');
  console.log(
    'vscode-markdown-languageservice, which asks its host to parse three times; with tokens kept the host parses once.\n',
  );
  console.log(`${table(HEADS, rows)}\n`);
}

const HEADS = [
  'texts',
  'analysis',
  'markdown-it',
  'service',
  'service, tokens kept',
  'to markdown-it',
  `goal ${String(GOAL_PARSER)} ×`,
  'to service',
  `goal ${String(GOAL_SERVICE)} ×`,
  'to service, tokens kept',
];

function sets(): { name: string; texts: readonly string[] }[] {
  const all = samples().map(({ text }) => text);
  const repeated = [50_000, 1_000_000].map((size) => ({
    name: `samples repeated to ${sizeName(size)}`,
    // Small texts several times in a round, so that a round is long enough to be timed.
    texts: Array.from({ length: Math.ceil(500_000 / size) }, () => repeatedSamples(size)),
  }));
  const corpus = corpusFolder();
  if (corpus === null) console.log('No published reports found: the samples are measured alone.\n');
  const published = corpus === null ? [] : corpusReports(corpus);
  return [
    { name: `${String(all.length)} samples, 5 times`, texts: Array.from({ length: 5 }, () => all).flat() },
    ...repeated,
    ...(published.length === 0
      ? []
      : [{ name: `${String(published.length)} published reports`, texts: published.map(({ text }) => text) }]),
  ];
}
