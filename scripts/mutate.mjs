// npm run mutate: builds, makes slips in reports one at a time, and prints which of them are found.
// `-- --verbose` lists the misses; `--seed N`, `--cap N`, `--kind NAME` and `--file NAME` choose what is made;
// `--inspectorates` makes them in the reports of other inspectorates instead.
import { runBuiltTest } from './lib/built-test.mjs';

runBuiltTest('mutation', 'main.js');
