import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { catalogue, frameworkById } from '../../../server/src/frameworks/catalogue';
import { frameworkSchema } from '../../../server/src/frameworks/schema';
import { foldName, fold } from '../../../server/src/text/fold';
import { root } from '../../support/root';

/** Fails with every framework's own complaints at once: one run shows all that is wrong. */
function everyFramework(complaints: (framework: (typeof catalogue)[number]) => readonly string[]): void {
  const all = catalogue.flatMap((framework) => complaints(framework).map((text) => `${framework.id}: ${text}`));
  assert.deepEqual(all, []);
}

/** The values that occur more than once. */
function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('the catalogue', () => {
  it('is what the schema makes of it, defaults included', () => {
    for (const framework of catalogue) assert.deepEqual(frameworkSchema.parse(framework), framework, framework.id);
  });

  it('finds a framework by its identifier, and none by another', () => {
    assert.equal(frameworkById('ofsted-ilacs-2023')?.shortName, 'ILACS, four areas');
    assert.equal(frameworkById('toString'), undefined);
  });

  it('keeps identifiers and short names apart', () => {
    assert.deepEqual(repeated(catalogue.map(({ id }) => id)), []);
    assert.deepEqual(repeated(catalogue.map(({ shortName }) => shortName)), []);
    everyFramework(({ areas, services }) => [
      ...repeated(areas.map(({ id }) => id)),
      ...repeated(services.map(({ id }) => id)),
    ]);
  });

  it('refers only to frameworks and levels that exist', () => {
    everyFramework(({ predecessor, successor, comparability, levels }) => [
      ...[predecessor, successor, ...comparability.map((entry) => entry.with)].filter(
        (id): id is string => id !== null && !frameworkById(id),
      ),
      ...comparability
        .flatMap((entry) => entry.levels)
        .filter((label) => !levels.some((level) => level.label === label)),
    ]);
  });

  it('continues only areas that exist', () => {
    everyFramework(({ areas }) =>
      areas.flatMap(({ id, continues }) => {
        if (continues === null) return [];
        const [framework = '', area = ''] = continues.split('/');
        return frameworkById(framework)?.areas.some((other) => other.id === area) === true ? [] : [id];
      }),
    );
  });

  it('keeps areas to services that the framework has', () => {
    everyFramework(({ areas, services }) =>
      areas.flatMap(({ service }) => (service === null || services.some(({ id }) => id === service) ? [] : [service])),
    );
  });

  it('gives every name of a level to one level, and every name of an area to one area', () => {
    everyFramework(({ levels, areas, services }) => [
      ...repeated(levels.flatMap(({ label, variants }) => [label, ...variants].map(fold))),
      ...repeated(areas.flatMap(({ name, variants }) => [name, ...variants].map(foldName))),
      ...repeated(services.flatMap(({ name, variants }) => [name, ...variants].map(foldName))),
    ]);
  });

  it('writes levels as they are compared: in lower case, with straight quotes', () => {
    everyFramework(({ levels }) =>
      levels.flatMap(({ label, variants }) => [label, ...variants]).filter((word) => fold(word) !== word),
    );
  });

  it('orders codes as the direction says, and has none on a scale of words', () => {
    everyFramework(({ direction, levels }) => {
      const codes = levels.map(({ code }) => code);
      if (direction === 'words') return codes.some((code) => code !== null) ? ['codes on a scale of words'] : [];
      const sign = direction === 'highest-best' ? -1 : 1;
      const steps = codes.slice(1).map((code, index) => Math.sign(Number(code) - Number(codes[index])));
      return steps.length > 0 && steps.every((step) => step === sign) ? [] : [`the codes ${codes.join(', ')}`];
    });
  });

  it('has at most one judgement of the whole in a framework', () => {
    everyFramework(({ areas }) => (areas.filter(({ kind }) => kind === 'overall').length > 1 ? ['two'] : []));
  });

  it('ends a framework no earlier than it begins', () => {
    everyFramework(({ from, to }) =>
      from !== null && to !== null && to < from.slice(0, to.length) ? [`${from} to ${to}`] : [],
    );
  });

  it('names a source for all that it does not call unverified', () => {
    everyFramework(({ sources, verified }) => (verified && sources.length === 0 ? ['no source'] : []));
  });

  it('does not bring the schema library into a bundle', () => {
    const compiled = join(root, 'out', 'server', 'src', 'frameworks', 'catalogue.js');
    const script = `require(${JSON.stringify(compiled)}); console.log(Object.keys(require.cache).filter((f) => /node_modules/.test(f)).join())`;
    const { stdout, status } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    assert.equal(status, 0);
    assert.equal(stdout.trim(), '');
  });
});

describe('what the catalogue says of comparing', () => {
  it('says of each framework and the one that follows it how their levels relate', () => {
    everyFramework((framework) => {
      const next = framework.successor === null ? undefined : frameworkById(framework.successor);
      if (!next) return [];
      const said = [
        ...framework.comparability.filter((entry) => entry.with === next.id),
        ...next.comparability.filter((entry) => entry.with === framework.id),
      ];
      return said.length > 0 ? [] : [`nothing on ${next.id}`];
    });
  });

  it('calls levels the same or renamed only between scales of the same length', () => {
    everyFramework(({ comparability, levels }) =>
      comparability
        .filter(({ relation, with: other }) => other !== null && ['same', 'renamed'].includes(relation))
        .filter((entry) => frameworkById(entry.with ?? '')?.levels.length !== levels.length)
        .map((entry) => entry.with ?? ''),
    );
  });

  it('never forbids comparing single levels, nor forbids and allows the same pair', () => {
    everyFramework((framework) =>
      framework.comparability
        .filter(({ relation }) => relation === 'not-comparable')
        .filter((entry) => {
          const back =
            frameworkById(entry.with ?? '')?.comparability.filter((other) => other.with === framework.id) ?? [];
          const own = framework.comparability.filter((other) => other.with === entry.with && entry.with !== null);
          return (
            entry.levels.length > 0 ||
            [...own, ...back].some(({ relation }) => !['not-comparable', 'note'].includes(relation))
          );
        })
        .map((entry) => entry.with ?? 'any'),
    );
  });
});
