import { CompletionItemKind } from 'vscode-languageserver';
import { lineStart } from '../../../text/lines.ts';
import { newlineOf } from '../../../text/newline.ts';
import { type Complete, inOrder, replacing } from './place.ts';

/** A line of its own with signs below it. */
const UNDERLINED = /\n[ \t]{0,80}\r?\n(?<title>[^\n]{1,120})\n(?<signs>-{3,120}|={3,120})(?=\s)/g;

/** Signs as wide as a line, where a Japanese one is as wide as two. */
const widthOf = (line: string): number =>
  [...line.trimEnd()].reduce((sum, sign) => sum + (/[\u3000-\u9fff\uff01-\uff60]/.test(sign) ? 2 : 1), 0);

/** Below a line of its own, where the report underlines its titles: the line that makes it one. */
export const underline: Complete = (place) => {
  const { document, start, before, after } = place;
  if (!/^[-=]{0,80}$/.test(before) || after.trim() !== '' || start === 0) return null;
  const source = document.text.getText();
  const title = lineStart(source, start - 1);
  const above = source.slice(title, start).trimEnd();
  const isAlone = /\n[ \t]{0,80}\r?\n$/.test(source.slice(Math.max(0, title - 90), title));
  if (!isAlone || above === '' || /^\s|[.。:：|]$/.test(above)) return null;
  const underlined = [...source.slice(0, title).matchAll(UNDERLINED)].map(({ groups }) => groups!);
  const last = underlined.findLast((each) => each.signs!.length === widthOf(each.title!));
  if (!last) return null;
  const line = last.signs![0]!.repeat(widthOf(above));
  const newline = newlineOf(source);
  return inOrder([replacing(place, start, { label: line, kind: CompletionItemKind.Text }, line + newline + newline)]);
};
