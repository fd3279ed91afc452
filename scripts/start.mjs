// Starts a real VS Code with the extension on. Nothing but Node's own modules: it also runs in a fresh clone.
import util from 'node:util';
import { bundle } from './lib/build.mjs';
import { checkNode, installDependencies } from './lib/install.mjs';
import { main, messageOf, say, Unable } from './lib/log.mjs';
import { stopAllAtExit } from './lib/processes.mjs';
import { placeOf, startDesktop, startInBrowser } from './lib/start.mjs';

const help = `npm start [-- [options] [PATH]]

Opens PATH, a folder or a file (when left out: the samples in seeds/, the first of them with its outline), in VS Code with Inspection Reports on.

  --port N     serve on this port of 127.0.0.1 (a free one when left out)
  --no-open    print the link, open no browser
  --desktop    use the VS Code installed on this machine instead of one in the browser
  --help       show this

The first run installs the dependencies and, into .vscode-host, VS Code itself. INSPECTION_REPORTS_HOST names another folder for it.`;

await main(async () => {
  checkNode();
  const { values, positionals } = parse();
  if (values.help) {
    say(help);
    return;
  }
  stopAllAtExit();
  const place = placeOf(positionals[0]);
  const port = portOf(values.port);
  await installDependencies();
  await bundle();
  if (values.desktop) await startDesktop(place);
  else await startInBrowser(place, { open: !values['no-open'], ...(port === undefined ? {} : { port }) });
});

function parse() {
  try {
    const parsed = util.parseArgs({
      allowPositionals: true,
      options: {
        port: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
        desktop: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (parsed.positionals.length > 1) throw new Error('only one PATH can be opened');
    return parsed;
  } catch (error) {
    throw new Unable(`${messageOf(error).split('. ')[0]}: see npm start -- --help.`);
  }
}

/** @param {string | undefined} text */
function portOf(text) {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Unable(`${text} is no port: --port takes a number from 1 to 65535.`);
}
