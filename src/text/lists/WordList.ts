/**
 * Words and phrases of one kind, in several languages, as people write them: an entry a line, or several on a line with
 * " / " between. Folded (small letters, е for ё), with the marks of the language.
 *
 * - `слово`, `слов*` (begins so), `*ешь` (ends so), `один|другой` (one of several), `#` (a number)
 * - `..` up to four words between, `^` first in the sentence, `$` last in it
 * - `слово,` a comma or colon behind it, `,слово` a comma before it
 * - `заказик{,а,у}` endings; the replacement's endings go with them one by one
 * - `… > слово` what to put there
 * - `=pokaż` only with its marks: without them it is another word
 * - `! …` a line of harmless phrases: what overlaps with them is not found
 * - `[kind]` the kind of the entries that follow
 */
export interface WordList {
  readonly id: string;
  readonly languages: Readonly<Record<string, string>>;
}

export function wordList(id: string, languages: Readonly<Record<string, string>>): WordList {
  return { id, languages };
}

/** What a list says of one phrase, endings spelled out. */
export interface WordEntry {
  readonly cue: string;
  readonly kind: string;
  readonly harmless: boolean;
  /** Only with its marks. */
  readonly exact: boolean;
  readonly replacement: string | null;
}

/** The entries of a list as it is written for one language. */
export function entriesOf(text: string): WordEntry[] {
  const entries: WordEntry[] = [];
  let kind = '';
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line.startsWith('[')) kind = line.slice(1, -1);
    else if (line !== '') entries.push(...entriesOfLine(line, kind));
  }
  return entries;
}

function entriesOfLine(line: string, kind: string): WordEntry[] {
  const harmless = line.startsWith('!');
  const [cues = '', replacement = null] = (harmless ? line.slice(1) : line).split(' > ');
  const replacements = replacement === null ? [] : withEndings(replacement.trim());
  return cues.split(' / ').flatMap((written) =>
    withEndings(written.trim().replaceAll('ё', 'е')).map((marked, index) => {
      const exact = marked.startsWith('=');
      return { cue: exact ? marked.slice(1) : marked, kind, harmless, exact, replacement: replacements[index] ?? replacements[0] ?? null };
    }),
  );
}

/** "нов{ый,ого} заказ{,а}": the first endings together, the second together, and so on. */
export function withEndings(written: string): string[] {
  if (!written.includes('{')) return [written];
  const pieces = written.split(/[{}]/);
  const count = Math.max(...pieces.filter((_, index) => index % 2 === 1).map((endings) => endings.split(',').length));
  return Array.from({ length: count }, (_, place) =>
    pieces.map((piece, index) => (index % 2 === 0 ? piece : (piece.split(',')[place] ?? ''))).join(''),
  );
}
