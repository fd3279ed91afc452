import * as l10n from '../../l10n';
import { structureIn } from '../../report/queries/structure-at';
import type { Connection } from 'vscode-languageserver';
import { toRange } from '../../features/positions';
import { nameOf, waiveMethod, type DocumentRange, type WaiveParams, type WaiveResult } from '../../protocol';
import type { Responder } from '../../connection/responder';
import { englishOf, type Finding } from '../../rules/finding';
import { waiverItem } from '../../annotations/written';
import { Searchable } from '../../annotations/places/searchable';
import { withItems } from '../../annotations/edit';
import { quoteAt } from '../../annotations/quote';
import type { Waiving } from './waiving';
import type { Checked } from '../diagnostics/checker';
import { refusalOf } from './editable';
import { sidecarUri } from './sidecars';

/** What the request to waive a finding is answered from. */
export interface Sources {
  readonly responder: Responder;
  readonly waiving: Waiving;
  /** Checks a document as it stands by now. Never rejects. */
  check(uri: string): Promise<unknown>;
  /** What was found in a document when it was last checked. */
  readonly last: (uri: string) => Checked | undefined;
}

const refusals = {
  get unsaved() {
    return l10n.t('Save the report first: a waiver is kept in a file beside it.');
  },
  get gone() {
    return l10n.t('This finding is not there any more: the report has changed.');
  },
  get failed() {
    return l10n.t('The waivers of this report could not be changed.');
  },
};

/**
 * Answers the request to waive a finding. The server writes no file: it says what is to be written, and the client, which
 * reaches every kind of folder, writes it.
 */
export function answerWaiverRequests(connection: Connection, sources: Sources): void {
  const { responder, waiving } = sources;
  const prepare = async ({ uri }: WaiveParams): Promise<void> => {
    await waiving.readAgain(uri);
    await sources.check(uri);
  };
  connection.onRequest(
    waiveMethod,
    responder.handle<WaiveParams, WaiveResult>(
      'waive',
      {
        get refused() {
          return refusals.failed;
        },
      },
      (params) => waive(sources, params),
      prepare,
    ),
  );
}

function waive({ waiving, last }: Sources, params: WaiveParams): WaiveResult {
  const { uri, rule, reason, creator } = params;
  const checked = last(uri);
  const finding = checked?.findings.find((each) => isSame(checked, each, params));
  if (checked === undefined || finding === undefined) return { refused: refusals.gone };
  const { report } = checked;
  const searchable = new Searchable(report.source, report.furniture, structureIn(report));
  const quote = quoteAt(searchable, searchable.counted.inwards(finding));
  const created = new Date().toISOString();
  const id = newId();
  const item = waiverItem({
    id,
    rule,
    message: englishOf(finding),
    reason,
    author: creator,
    created,
    source: nameOf(uri),
    quote,
  });
  const sidecar = sidecarUri(uri);
  if (sidecar === null) return { refused: refusals.unsaved };
  const { text, problem } = waiving.filesOf(uri).shared;
  if (problem !== null) return { refused: refusalOf(sidecar, problem.message) };
  return { uri: sidecar, before: text, after: withItems(text, [item], newId()), empty: false, waiver: id };
}

function isSame({ document, report }: Checked, finding: Finding, params: WaiveParams): boolean {
  if (params.version !== document.version) return false;
  if (finding.rule !== params.rule || finding.message !== params.message) return false;
  return equal(toRange(report.lines, finding), params.range);
}

function equal(a: DocumentRange, b: DocumentRange): boolean {
  return [a.start.line, a.start.character, a.end.line, a.end.character].every(
    (each, n) => each === [b.start.line, b.start.character, b.end.line, b.end.character][n],
  );
}

function newId(): string {
  return `urn:uuid:${crypto.randomUUID()}`;
}
