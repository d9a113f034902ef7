/** What the tools for agents share with the editor's server: in VS Code's package both take it from one bundle (scripts/build.mjs). */
export { displayLanguage } from '../../language/displayLanguage.ts';
export { isInside, readGuarded } from '../../node/guardedFile.ts';
export { cutToSize } from '../../tools/answer.ts';
export { Refusal } from '../../tools/tool.ts';
export { TOOLS } from '../../tools/tools.ts';
export { UsageError } from '../errors.ts';
export { FileReader, PLAIN_REQUEST } from '../readFile.ts';
export { today } from '../today.ts';
