// npm run corpus: builds and prints how the recogniser does on published reports.
import { runBuiltTest } from './lib/built-test.mjs';

runBuiltTest('corpus', 'figures.js');
