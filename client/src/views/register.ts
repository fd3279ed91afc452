import { commands, Disposable, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { RegisteredAnnotations } from '../annotations/register';
import { registerJudgementCommands } from './judgement-commands';
import { JudgementsView } from './judgements-view';
import { registerMismatchMark } from './mismatch-mark';
import { OpenReport } from './open-report';
import { RecommendationsView } from './recommendations-view';
import { Ticking } from './ticking';

/** What the views need of the extension. */
export interface ViewNeeds {
  readonly client: () => Promise<BaseLanguageClient>;
  readonly annotations: Pick<RegisteredAnnotations, 'annotated' | 'editing'>;
  readonly context: ExtensionContext;
}

/** The views of judgements and recommendations. */
export interface RegisteredViews extends Disposable {
  /** Follows what a server tells, once its client is made. */
  serve(client: BaseLanguageClient): void;
  /** Takes that the server has read a document anew. */
  checked(uri: string): void;
}

/** Registers the views of judgements and of recommendations, with their commands. */
export function registerViews({ client, annotations, context }: ViewNeeds): RegisteredViews {
  const { annotated, editing } = annotations;
  const open = new OpenReport();
  const judgements = new JudgementsView(client, open, context.workspaceState);
  const ticking = new Ticking(annotated, editing);
  const recommendations = new RecommendationsView({ client, open, annotated, ticking });
  const toggle = commands.registerCommand('inspectionReports.toggleRecommendation', (given?: unknown) =>
    recommendations.toggle(given),
  );
  const judgementCommands = registerJudgementCommands(client, judgements);
  return Object.assign(
    Disposable.from(toggle, judgementCommands, registerMismatchMark(), judgements, recommendations, open),
    {
      serve(made: BaseLanguageClient) {
        judgements.serve(made);
      },
      checked(uri: string) {
        open.checked(uri);
      },
    },
  );
}
