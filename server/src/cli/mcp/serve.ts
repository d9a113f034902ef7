import { type CallToolResult, McpServer, type StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import type { Localized } from '@postmortem/schemas';
import * as z from 'zod/mini';
import { version } from '../../../../package.json';
import type { Tool, ToolContext } from '../../tools/tool.ts';
import { cutToSize, Refusal, TOOLS } from './engine.ts';

const INSTRUCTIONS =
  'Write an incident report from stated facts only: begin with new_report, say what is not known yet instead of guessing, name systems and not people as causes, and repeat lint until what is left are facts that nobody has stated.';

/** A schema that can say what it is in JSON, which those of zod/mini leave to whoever wants it. */
function withJson<Schema extends z.ZodMiniObject>(schema: Schema): StandardSchemaWithJSON<unknown, z.infer<Schema>> {
  const json = (): Record<string, unknown> => z.toJSONSchema(schema);
  return {
    '~standard': { ...schema['~standard'], jsonSchema: { input: json, output: json } },
  } as StandardSchemaWithJSON<unknown, z.infer<Schema>>;
}

/** As data, and as text for clients that read no data. */
const answered = (answer: object): CallToolResult => ({
  content: [{ type: 'text', text: JSON.stringify(answer) }],
  structuredContent: { ...answer },
});

function register(
  server: McpServer,
  { name, title, description, input, output, whole = [], run }: Tool,
  context: ToolContext,
): void {
  const annotations = { title: title.en, readOnlyHint: true, idempotentHint: true, openWorldHint: false };
  const config = {
    title: title.en,
    description,
    inputSchema: withJson(input),
    outputSchema: withJson(output),
    annotations,
  };
  server.registerTool(name, config, async (call) => {
    try {
      return answered(cutToSize(await run(call, context), whole));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { content: [{ type: 'text', text: error.text[context.display] }], isError: true };
    }
  });
}

const NO_MESSAGE: Localized = {
  en: 'what came in is no message of JSON-RPC and was left unanswered. Start “postmortem mcp” from an MCP client.',
  ja: 'JSON-RPC のメッセージではない入力を無視しました。postmortem mcp は MCP クライアントから起動してください。',
};

/** Serves the tools over standard input and output until the other side ends. @returns when it has */
export function serveTools(context: ToolContext, tell: (line: string) => void): Promise<void> {
  return new Promise((resolve) => {
    const handle = serveStdio(
      () => {
        const server = new McpServer({ name: 'postmortem', version }, { instructions: INSTRUCTIONS });
        for (const each of TOOLS) register(server, each, context);
        return server;
      },
      {
        // A schema's complaint is a list in JSON, and no line.
        onerror: ({ message }) =>
          tell(`postmortem: ${message.startsWith('[') ? NO_MESSAGE[context.display] : message.split('\n')[0]}`),
      },
    );
    process.stdin.once('end', () => void handle.close().then(resolve));
  });
}
