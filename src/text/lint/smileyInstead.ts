/** What stands in place of a smiley, with the span that this takes: the fitting smiley set off by spaces, or nothing. */
export function smileyInstead(
  text: string,
  [start, end]: readonly [number, number],
  smiley: ':)' | ':(' | '',
): { span: [number, number]; replacement: string } {
  // A smiley that goes takes the space before it along.
  if (smiley === '') return { span: [text[start - 1] === ' ' ? start - 1 : start, end], replacement: '' };
  const joined = start > 0 && !/\s/.test(text[start - 1] ?? '');
  const joins = /[\p{L}\p{N}(]/u.test(text[end] ?? '');
  return { span: [start, end], replacement: `${joined ? ' ' : ''}${smiley}${joins ? ' ' : ''}` };
}
