/** A call that waits until nobody has called for a while, and is then made once. */
export interface Quiet {
  call(): void;
  dispose(): void;
}

/** @param milliseconds how long nobody has to call */
export function afterQuiet(milliseconds: number, run: () => void): Quiet {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    call() {
      clearTimeout(timer);
      timer = setTimeout(run, milliseconds);
    },
    dispose: () => clearTimeout(timer),
  };
}

/** Calls that come together are one, made a while after the first: what changes all the time is drawn all the time. */
export function inFrames(milliseconds: number, run: () => void): Quiet {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    call() {
      timer ??= setTimeout(() => {
        timer = undefined;
        run();
      }, milliseconds);
    },
    dispose: () => clearTimeout(timer),
  };
}
