import type { Disposable } from 'vscode-languageserver';

/** The files whose changes the editor was asked to tell; what nobody needs any more is taken back. */
export class FileWatchers {
  private readonly registered = new Map<string, Promise<Disposable | null>>();

  constructor(
    private readonly register: (globPattern: string) => Promise<Disposable>,
    private readonly log: (message: string) => void,
  ) {}

  /** From now on files of these patterns are watched, and no others. */
  watch(globPatterns: ReadonlySet<string>): void {
    for (const globPattern of globPatterns) {
      if (!this.registered.has(globPattern)) this.registered.set(globPattern, this.added(globPattern));
    }
    for (const [globPattern, watcher] of this.registered) {
      if (globPatterns.has(globPattern)) continue;
      this.registered.delete(globPattern);
      watcher.then((each) => each?.dispose());
    }
  }

  /** A client that was initialized anew has forgotten what it was asked before. */
  forget(): void {
    this.registered.clear();
  }

  private async added(globPattern: string): Promise<Disposable | null> {
    try {
      return await this.register(globPattern);
    } catch (error) {
      this.log(`${globPattern} can't be watched: ${error}`);
      return null;
    }
  }
}
