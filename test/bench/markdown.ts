import MarkdownIt, { type Token } from 'markdown-it';
import { Emitter, CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** An ES module, which only a call can load here. */
const load = () => import('vscode-markdown-languageservice');

type Service = Awaited<ReturnType<typeof load>>;

const parser = new MarkdownIt();

/** The tokens of a Markdown text. */
export function parseMarkdown(text: string): Token[] {
  return parser.parse(text, {});
}

/**
 * Document symbols and folding ranges of one text, each time anew. The service asks its host for the tokens of the text
 * more than once; `keepTokens` says whether the host parses once only.
 */
export type AskSymbolsAndFolding = (text: string, keepTokens: boolean) => Promise<unknown>;

/** Loads vscode-markdown-languageservice. @throws where this Node cannot load it */
export async function loadMarkdownService(): Promise<AskSymbolsAndFolding> {
  const service = await load();
  return (text, keepTokens) => symbolsAndFolding(service, text, keepTokens);
}

async function symbolsAndFolding(service: Service, text: string, keepTokens: boolean): Promise<unknown> {
  const document = TextDocument.create('file:///report.md', 'markdown', 1, text);
  let tokens: Token[] | undefined;
  // A new service for every text: what it remembers of the last one is no part of the work.
  const language = service.createLanguageService({
    workspace: {
      workspaceFolders: [],
      onDidChangeMarkdownDocument: new Emitter<never>().event,
      onDidCreateMarkdownDocument: new Emitter<never>().event,
      onDidDeleteMarkdownDocument: new Emitter<never>().event,
      getAllMarkdownDocuments: () => Promise.resolve([document]),
      hasMarkdownDocument: () => true,
      openMarkdownDocument: () => Promise.resolve(document),
      stat: () => Promise.resolve(undefined),
      readDirectory: () => Promise.resolve([]),
    },
    parser: {
      slugifier: service.githubSlugifier,
      tokenize: () => {
        tokens = keepTokens && tokens ? tokens : parseMarkdown(text);
        return Promise.resolve(tokens);
      },
    },
    logger: { level: service.LogLevel.Off, log: () => undefined },
  });
  const symbols = await language.getDocumentSymbols(document, {}, CancellationToken.None);
  const folding = await language.getFoldingRanges(document, CancellationToken.None);
  language.dispose();
  return [symbols, folding];
}
