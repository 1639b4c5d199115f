/** Pieces of Markdown that the pages are put together from. */

/** A table, or nothing where there are no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n') + '\n';
}

/** Parts of a page with an empty line between them; empty parts leave no trace. */
export function page(...parts: readonly string[]): string {
  return `${parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

export function code(text: string): string {
  return `\`${text}\``;
}

/** Names in code type with commas between them; a dash for none. */
export function codes(names: readonly string[]): string {
  return names.length === 0 ? '—' : names.map(code).join(', ');
}

/** Several lines in one cell. */
export function lines(texts: readonly string[]): string {
  return texts.length === 0 ? '—' : texts.join('<br>');
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a page says of where it comes from, so that nobody edits it by hand. */
export function writtenFrom(...sources: readonly string[]): string {
  const [last = '', ...others] = sources.map(code).reverse();
  return `This page is written by \`npm run docs\` from ${others.length > 0 ? `${others.reverse().join(', ')} and ` : ''}${last}.`;
}

function cell(text: string): string {
  const inOneLine = text.replaceAll('\n', '<br>');
  return inOneLine === '' ? '—' : inOneLine.replaceAll('|', '\\|');
}
