import { cpus } from 'node:os';
import { printAdversarial } from './adversarial';
import { printAgainst } from './against';
import { printAnnotations } from './annotations';
import { printFrameworks } from './frameworks';
import { printFolder } from './folder';
import { printGrowth } from './growth';
import { printMemory } from './memory';
import { manyTexts, oneLargeText, printProfile } from './profile';
import { printStages } from './stages';
import { printThroughput } from './throughput';
import { printTyping } from './typing';

const sections: Readonly<Record<string, () => Promise<void> | void>> = {
  throughput: printThroughput,
  stages: printStages,
  frameworks: printFrameworks,
  growth: printGrowth,
  memory: printMemory,
  typing: printTyping,
  against: printAgainst,
  annotations: printAnnotations,
  folder: printFolder,
  repetitions: () => {
    printAdversarial(process.argv.includes('--all'));
  },
};

/** Prints everything, or the sections that are named; `--profile` prints where the time goes instead. */
async function main(): Promise<void> {
  if (process.argv.includes('--profile')) {
    await printProfile(process.argv.includes('--large') ? oneLargeText() : manyTexts());
    return;
  }
  const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const unknown = named.find((name) => !(name in sections));
  if (unknown !== undefined)
    throw new Error(`There is no section ${unknown}: name any of ${Object.keys(sections).join(', ')}.`);
  console.log(
    `\nNode ${process.versions.node}, ${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown'}. 1 MB is 1,000,000 bytes.\n`,
  );
  for (const [name, print] of Object.entries(sections)) {
    if (named.length === 0 || named.includes(name)) await print();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
