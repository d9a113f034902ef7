/** What stands left of a commit where `git log --graph` draws its branches: a star in its own. */
const BRANCHES_OF_COMMIT = /^(?=[^*]*\*)[*|\\/_ .-]+(?=commit [0-9a-f]{7})/;
const BRANCHES = /^[|\\/_ ]*$/;
/** Branches that meet farther right than the commit's room; what is indented by four is its message. */
const MORE_BRANCHES = /^(?! {4})[|\\/_ ]*$/;

/**
 * The lines of a log without the branches that `--graph` draws, which take the same room in all lines of a commit.
 *
 * @returns as many lines as came in; those of a log without a graph as they are
 */
export function withoutGraph(lines: readonly string[]): readonly string[] {
  let room = 0;
  return lines.map((line) => {
    const ofCommit = BRANCHES_OF_COMMIT.exec(line);
    room = ofCommit?.[0].length ?? room;
    if (!ofCommit && !BRANCHES.test(line.slice(0, room))) return line;
    const said = line.slice(room);
    return room > 0 && MORE_BRANCHES.test(said) ? '' : said;
  });
}
