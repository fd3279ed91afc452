import { commands, Disposable, env, l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  judgementOrders,
  judgementSheetMethod,
  type JudgementFormat,
  type JudgementOrder,
  type JudgementSheetParams,
  type JudgementSheetResult,
} from '../../../server/src/protocol';
import { judgementItem } from './judgement-item';
import type { JudgementRow } from './judgement-rows';
import type { JudgementsView, Scope } from './judgements-view';

/**
 * Registers the commands of the view of judgements. Those that change what it shows give what it then shows.
 * @param client the running client
 */
export function registerJudgementCommands(client: () => Promise<BaseLanguageClient>, view: JudgementsView): Disposable {
  const show = async (scope: Scope): Promise<string[]> => {
    await view.setScope(scope);
    return shownRows(view.rows());
  };
  const copy = async (format: JudgementFormat): Promise<string | undefined> => {
    const uri = view.shownUri;
    if (uri === undefined) {
      void window.showInformationMessage(l10n.t('Open an inspection report first: its judgements are copied.'));
      return undefined;
    }
    const params: JudgementSheetParams = { uri, order: view.order, format };
    const { text, count } = await (await client()).sendRequest<JudgementSheetResult>(judgementSheetMethod, params);
    await env.clipboard.writeText(text);
    window.setStatusBarMessage(
      count === 1 ? l10n.t('1 judgement is copied.') : l10n.t('{0} judgements are copied.', count),
      4_000,
    );
    return text;
  };
  return Disposable.from(
    commands.registerCommand('inspectionReports.showJudgementsOfReport', () => show('report')),
    commands.registerCommand('inspectionReports.showJudgementsOfFolder', () => show('folder')),
    commands.registerCommand('inspectionReports.orderJudgements', async (given?: unknown) => {
      const order = judgementOrders.find((each) => each === given) ?? (await askOrder(view.order));
      if (order !== undefined) await view.setOrder(order);
      return shownRows(view.rows());
    }),
    commands.registerCommand('inspectionReports.copyJudgementsAsTable', () => copy('table')),
    commands.registerCommand('inspectionReports.copyJudgementsAsCsv', () => copy('csv')),
    commands.registerCommand('inspectionReports.copyJudgementsAsMarkdown', () => copy('markdown')),
  );
}

/** What rows and those below them say, each set in below the one that it belongs to. */
function shownRows(rows: readonly JudgementRow[], before = ''): string[] {
  return rows.flatMap((row) => {
    const { label, description } = judgementItem(row);
    const text = `${before}${typeof label === 'string' ? label : ''}: ${typeof description === 'string' ? description : ''}`;
    return [text, ...(row.kind === 'place' ? [] : shownRows(row.children, `${before}  `))];
  });
}

async function askOrder(now: JudgementOrder): Promise<JudgementOrder | undefined> {
  const labels: Readonly<Record<JudgementOrder, string>> = {
    report: l10n.t('By report'),
    area: l10n.t('By area'),
    grade: l10n.t('By grade'),
  };
  const items = judgementOrders.map((order) => ({
    order,
    label: labels[order],
    description: order === now ? l10n.t('as now') : '',
  }));
  return (await window.showQuickPick(items, { title: l10n.t('Order Judgements') }))?.order;
}
