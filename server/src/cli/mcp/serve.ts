import { McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { version } from '../../../../package.json';
import { UsageError } from '../errors.ts';
import { answered, cutToSize, refused } from './answer.ts';
import type { Tool, ToolContext } from './tool.ts';
import { TOOLS } from './tools.ts';

const INSTRUCTIONS =
  'Write an incident report from stated facts only: begin with new_report, say what is not known yet instead of guessing, name systems and not people as causes, and repeat lint until it finds nothing.';

function register(
  server: McpServer,
  { name, title, description, input, output, whole = [], run }: Tool,
  context: ToolContext,
): void {
  const annotations = { title, readOnlyHint: true, idempotentHint: true, openWorldHint: false };
  server.registerTool(
    name,
    { title, description, inputSchema: input, outputSchema: output, annotations },
    async (call) => {
      try {
        return answered(cutToSize(await run(call, context), whole));
      } catch (error) {
        if (error instanceof UsageError) return refused(error.text[context.display]);
        throw error;
      }
    },
  );
}

/** Serves the tools over standard input and output until the other side ends. @returns when it has */
export function serveTools(context: ToolContext, tell: (line: string) => void): Promise<void> {
  return new Promise((resolve) => {
    const handle = serveStdio(
      () => {
        const server = new McpServer({ name: 'postmortem', version }, { instructions: INSTRUCTIONS });
        for (const each of TOOLS) register(server, each, context);
        return server;
      },
      { onerror: (error) => tell(`postmortem: ${error.message.split('\n')[0]}`) },
    );
    process.stdin.once('end', () => void handle.close().then(resolve));
  });
}
