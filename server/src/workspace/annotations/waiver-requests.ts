import type { Connection } from 'vscode-languageserver';
import { toRange } from '../../features/positions';
import {
  removeWaiverMethod,
  waivedMethod,
  waiveMethod,
  type DocumentRange,
  type RemoveWaiverParams,
  type SidecarChange,
  type WaivedFinding,
  type WaivedParams,
  type WaivedResult,
  type WaiveParams,
  type WaiveResult,
} from '../../protocol';
import type { Responder } from '../../connection/responder';
import type { Finding } from '../../rules/finding';
import { waiverItem } from '../../annotations/written';
import { Searchable } from '../../annotations/searchable';
import { isEmptyPage, withItems, withoutItems } from '../../annotations/edit';
import { nameOf } from '../../annotations/name';
import { quoteAt } from '../../annotations/quote';
import type { Waived } from '../../waivers/settle';
import type { Waiving } from './waiving';
import type { Checked } from '../diagnostics/checker';
import { refusalOf } from './editable';
import { sidecarUri } from './sidecars';

/** What the requests about waivers are answered from. */
export interface Sources {
  readonly responder: Responder;
  readonly waiving: Waiving;
  /** Checks a document as it stands by now. Never rejects. */
  check(uri: string): Promise<unknown>;
  /** What was found in a document when it was last checked. */
  readonly last: (uri: string) => Checked | undefined;
}

const refusals = {
  unsaved: 'Save the report first: a waiver is kept in a file beside it.',
  gone: 'This finding is not there any more: the report has changed.',
  failed: 'The waivers of this report could not be changed.',
};

/**
 * Answers what is asked about waivers. The server writes no file: it says what is to be written, and the client, which
 * reaches every kind of folder, writes it.
 */
export function answerWaiverRequests(connection: Connection, sources: Sources): void {
  const { responder, waiving } = sources;
  const prepare = async ({ uri }: WaivedParams): Promise<void> => {
    await waiving.readAgain(uri);
    await sources.check(uri);
  };
  const refused = { refused: refusals.failed };
  connection.onRequest(
    waiveMethod,
    responder.handle<WaiveParams, WaiveResult>('waive', refused, (params) => waive(sources, params), prepare),
  );
  connection.onRequest(
    removeWaiverMethod,
    responder.handle('remove a waiver', refused, (params: RemoveWaiverParams) => remove(waiving, params), prepare),
  );
  connection.onRequest(
    waivedMethod,
    responder.handle(
      'waived findings',
      { waived: [], sidecar: null, problem: refusals.failed },
      ({ uri }: WaivedParams) => waived(sources, uri),
      prepare,
    ),
  );
}

function waive({ waiving, last }: Sources, params: WaiveParams): WaiveResult {
  const { uri, rule, message, reason, creator } = params;
  const checked = last(uri);
  const finding = checked?.findings.find((each) => isSame(checked, each, params));
  if (checked === undefined || finding === undefined) return { refused: refusals.gone };
  const searchable = new Searchable(checked.report.source);
  const quote = quoteAt(searchable, searchable.counted.inwards(finding));
  const created = new Date().toISOString();
  const id = newId();
  const item = waiverItem({ id, rule, message, reason, author: creator, created, source: nameOf(uri), quote });
  const change = changed(waiving, uri, (text) => withItems(text, [item], newId()));
  return 'refused' in change ? change : { ...change, waiver: id };
}

function remove(waiving: Waiving, { uri, waiver }: RemoveWaiverParams): SidecarChange {
  const keys = waiving.filesOf(uri).shared.threads.find(({ key }) => key === waiver)?.keys ?? [];
  return changed(waiving, uri, (text) => (text === null ? null : withoutItems(text, new Set(keys))));
}

/** @param edit gives the new text of the file; null where it need not be written */
function changed(waiving: Waiving, uri: string, edit: (text: string | null) => string | null): SidecarChange {
  const sidecar = sidecarUri(uri);
  if (sidecar === null) return { refused: refusals.unsaved };
  const { text, problem } = waiving.filesOf(uri).shared;
  if (problem !== null) return { refused: refusalOf(sidecar, problem.message) };
  const after = edit(text);
  if (after === null) return { refused: refusals.gone };
  return { uri: sidecar, before: text, after, empty: isEmptyPage(after) };
}

function waived({ waiving, last }: Sources, uri: string): WaivedResult {
  const checked = last(uri);
  const sidecar = sidecarUri(uri);
  const { problem } = waiving.filesOf(uri).shared;
  return {
    waived: checked === undefined ? [] : checked.waived.map((each) => waivedFinding(checked, each)),
    sidecar,
    problem: sidecar === null || problem === null ? null : refusalOf(sidecar, problem.message),
  };
}

function waivedFinding({ report }: Checked, { finding, waiver }: Waived): WaivedFinding {
  const { rule, message } = finding;
  const { key, reason, creator, created } = waiver;
  return { waiver: key, rule, range: toRange(report.lines, finding), message, reason, creator, created };
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
