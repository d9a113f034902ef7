/** What a command may touch of the process that runs it. */
export interface Console {
  /** For programs: as it stands. What people read goes through `visible` first. */
  readonly write: (text: string) => void;
  /** What a document says, or a change to it: as it stands for files and programs, with every sign in sight on a terminal. */
  readonly writeDocument: (text: string) => void;
  /** One line for people on standard error; what a terminal would act on is shown. */
  readonly error: (line: string) => void;
  readonly colours: boolean;
  readonly standardInput: () => Promise<string>;
  /** Told how many of how many files are done. */
  readonly progress: (done: number, all: number) => void;
  /** The file that the program runs from, for workers; null where there can be none. */
  readonly program: string | null;
  /** The environment's locale, such as `ja_JP.UTF-8`. */
  readonly locale: string | undefined;
  /** Where a rule's page is found. */
  readonly rulePage: (rule: string) => string | null;
}
