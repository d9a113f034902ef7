import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Checked, check, DocumentMemory } from '../check.ts';
import type { Configurations } from './configurations.ts';

interface Kept {
  readonly version: number;
  readonly generation: number;
  readonly checked: Promise<Checked>;
}

/** What is known about the open documents: each version is checked once, for all features that ask. */
export class CheckedDocuments {
  private readonly kept = new Map<string, Kept>();
  private readonly memories = new Map<string, DocumentMemory>();

  constructor(
    private readonly configurations: Configurations,
    private readonly log: (message: string) => void,
  ) {}

  /** The check of a document as it is now. */
  check(document: TextDocument): Promise<Checked> {
    const { uri, version } = document;
    const { generation } = this.configurations;
    const known = this.kept.get(uri);
    if (known && known.version === version && known.generation === generation) return known.checked;
    const checked = this.run(document);
    this.kept.set(uri, { version, generation, checked });
    return checked;
  }

  forget(uri: string): void {
    this.kept.delete(uri);
    this.memories.delete(uri);
  }

  private async run(document: TextDocument): Promise<Checked> {
    const applied = await this.configurations.for(document.uri);
    const text = document.getText();
    const memory = this.memories.get(document.uri) ?? new DocumentMemory();
    this.memories.set(document.uri, memory);
    const onRuleError = (rule: string, error: unknown): void => {
      const reason = error instanceof Error ? error.stack : String(error);
      this.log(`${rule} failed on ${document.uri} and was left out there: ${reason}`);
    };
    return check({ text, ...applied }, onRuleError, memory);
  }
}
