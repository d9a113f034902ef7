import { command } from '../command.ts';
import { contextIn } from '../mcp/context.ts';
import { realRoots } from '../mcp/roots.ts';

/** `postmortem mcp`: tools for agents over stdio. What serves them is loaded only here. */
export const mcpCommand = command({
  name: 'mcp',
  operands: '',
  summary: {
    en: 'serves tools to agents over stdio (Model Context Protocol)',
    ja: 'エージェント向けのツールを標準入出力で提供します（Model Context Protocol）',
  },
  details: {
    en: 'Tools: list_templates, new_report, lint, explain, fix, inspect. They read files of the roots only, and write none.',
    ja: 'ツール: list_templates、new_report、lint、explain、fix、inspect。読むのは --root のフォルダー内のファイルだけで、書き込みはしません。',
  },
  options: {
    root: {
      type: 'string',
      multiple: true,
      value: 'DIR',
      help: {
        en: 'a folder whose files may be read; without any, this one',
        ja: '読み取りを許すフォルダー。省略すると現在のフォルダー',
      },
    },
  },
  examples: [
    {
      line: 'postmortem mcp --root docs/postmortems',
      says: {
        en: 'as the command of an MCP server in an agent’s settings',
        ja: 'エージェントの設定に MCP サーバーのコマンドとして',
      },
    },
  ],
  async run({ values, display }, console) {
    const roots = await realRoots(values.root.length > 0 ? values.root : ['.']);
    const { serveTools } = await import('../mcp/serve.ts');
    await serveTools(contextIn(roots, display), console.error);
    return 0;
  },
});
