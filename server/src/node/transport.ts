/** How an editor and the server may be connected: the ways that vscode-languageserver knows. */
const WAYS = ['--stdio', '--node-ipc', '--socket', '--pipe'];

/**
 * What to print for a command line that connects the server to nobody; null where it does.
 * @param argv without the program
 */
export function withoutConnection(
  argv: readonly string[],
  version: string,
): { readonly text: string; readonly status: 0 | 2 } | null {
  if (argv.some((argument) => WAYS.includes(argument.split('=')[0]!))) return null;
  if (argv.includes('--version')) return { text: version, status: 0 };
  const usage =
    'postmortem-language-server: an editor starts it with --stdio (or --pipe=NAME, --socket=PORT, --node-ipc).';
  return { text: usage, status: argv.includes('--help') || argv.includes('-h') ? 0 : 2 };
}
