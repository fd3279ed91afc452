import { catalogue as shipped } from '../frameworks/catalogue';
import type { Framework, FrameworkArea } from '../frameworks/schema';
import { fold } from '../text/fold';
import type { Awarded, Inspection } from './inspection';

/** An area of a framework. */
interface Place {
  readonly framework: Framework;
  readonly area: FrameworkArea;
}

/** Says which grades are of one area, whatever framework they were awarded under. */
export class Areas {
  private readonly frameworks = new Map<string, Framework>();
  private readonly origins = new Map<string, string>();

  /** @param inspections what is compared: their frameworks count as well as those that ship */
  constructor(inspections: readonly Inspection[]) {
    const used = inspections.flatMap(({ framework, awarded }) => [framework, ...awarded.map((each) => each.framework)]);
    for (const framework of [...shipped, ...used]) if (framework !== null) this.frameworks.set(framework.id, framework);
  }

  /**
   * A key that grades of one area share: those of one framework and id, and those of the areas that the catalogue says
   * it continues. Names that are merely alike say nothing.
   *
   * @returns Null where no framework is known: nothing then says that two areas are one
   */
  key({ framework, areaId, area, service }: Awarded): string | null {
    if (framework === null) return null;
    const known = framework.areas.find(({ id }) => id === areaId);
    const origin = known === undefined ? `${framework.id}/${fold(area)}` : this.originOf({ framework, area: known });
    return `${origin}/${service === null ? '' : fold(service)}`;
  }

  /** The oldest area that an area continues. */
  private originOf(place: Place): string {
    const id = idOf(place);
    const kept = this.origins.get(id);
    if (kept !== undefined) return kept;
    const seen = new Set([id]);
    let oldest = place;
    for (let next = this.continued(oldest); next !== null && !seen.has(idOf(next)); next = this.continued(oldest)) {
      seen.add(idOf(next));
      oldest = next;
    }
    this.origins.set(id, idOf(oldest));
    return idOf(oldest);
  }

  /** The earlier area that one continues: the one that the catalogue names, or that of its id and name in the framework before. */
  private continued({ framework, area }: Place): Place | null {
    if (area.continues !== null) {
      const [id = '', areaId = ''] = area.continues.split('/');
      return this.find(id, (other) => other.id === areaId);
    }
    if (framework.predecessor === null) return null;
    const name = fold(area.name);
    return this.find(framework.predecessor, (other) => other.id === area.id && fold(other.name) === name);
  }

  private find(id: string, is: (area: FrameworkArea) => boolean): Place | null {
    const framework = this.frameworks.get(id);
    const area = framework?.areas.find(is);
    return framework === undefined || area === undefined ? null : { framework, area };
  }
}

function idOf({ framework, area }: Place): string {
  return `${framework.id}/${area.id}`;
}
