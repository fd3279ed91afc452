// npm run attack: builds, alters every report at hand in harmless ways, and prints what is read otherwise afterwards.
// `-- --verbose` lists it; `--seed N`, `--each N` and `--file NAME` choose what is altered.
import { runBuiltTest } from './lib/built-test.mjs';

runBuiltTest('attack', 'main.js');
