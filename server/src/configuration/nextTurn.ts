/** Lets whoever waits for an answer have a turn in the middle of long work. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));
