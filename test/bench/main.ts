import { printProfile } from './profile';

async function main(): Promise<void> {
  if (process.argv.includes('--profile')) await printProfile();
}

void main();
