import type { Framework } from '../frameworks/schema';
import type { FrameworksResult } from '../protocol';
import { RECOGNISED } from '../report/model';
import { recognise } from '../report/recognise';

/** Which frameworks may be chosen for a text, and which one shows itself in it. */
export function frameworkChoices(
  text: string,
  catalogue: readonly Framework[],
  chosen: string | null,
): FrameworksResult {
  const detection = recognise(text, catalogue).parts[0]?.detection ?? null;
  return {
    frameworks: catalogue.map(({ id, name, shortName, inspectorate, levels }) => ({
      id,
      name,
      shortName,
      inspectorate,
      levels: levels.map(({ label }) => label),
    })),
    detected: detection !== null && detection.confidence >= RECOGNISED ? detection.framework.id : null,
    chosen: catalogue.some(({ id }) => id === chosen) ? chosen : null,
  };
}
