import { manyTexts, oneLargeText, printProfile } from './profile';

async function main(): Promise<void> {
  if (process.argv.includes('--profile'))
    await printProfile(process.argv.includes('--large') ? oneLargeText() : manyTexts());
}

void main();
