import { l10n } from 'vscode';
import { doneKind } from '../../../server/src/protocol';
import type { Annotated } from '../annotations/annotated';
import type { AnnotationEditing } from '../annotations/annotation-editing';
import type { RecommendationRow } from './recommendation-rows';

/** What is ticked is kept as an annotation beside the report, so that others see it, and who said so and when. */
export class Ticking {
  constructor(
    private readonly annotated: Annotated,
    private readonly editing: AnnotationEditing,
  ) {}

  /**
   * Says of a recommendation that it is done, or that it is not.
   *
   * @param report its address, and the version of its text that the recommendation's place is for
   */
  async tick(
    { uri, version }: { readonly uri: string; readonly version: number },
    { recommendation, annotation, isDone }: RecommendationRow,
    willBe: boolean,
  ): Promise<void> {
    if (isDone === willBe) return;
    if (willBe) {
      const id = annotation?.id ?? (await this.create(uri, version, recommendation.range));
      if (id !== null) await this.editing.do(uri, { do: 'resolve', id });
    } else if (annotation !== null) {
      // What somebody has answered is not thrown away with the tick.
      const edit = annotation.replies.length === 0 ? 'delete' : 'reopen';
      await this.editing.do(uri, { do: edit, id: annotation.id });
    }
    await this.annotated.ask(uri);
  }

  private async create(
    uri: string,
    version: number,
    range: RecommendationRow['recommendation']['range'],
  ): Promise<string | null> {
    const { sidecar } = this.annotated.of(uri) ?? (await this.annotated.ask(uri));
    const done = await this.editing.do(uri, {
      do: 'create',
      layer: sidecar === null ? 'private' : 'shared',
      range,
      version,
      kind: doneKind,
      text: l10n.t('Done'),
      replacement: null,
    });
    return done?.id ?? null;
  }
}
