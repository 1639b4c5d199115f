import type { Finding } from '../../text/lint/LintRule.ts';
import type { Fix } from '../Fix.ts';
import type { SpokenForm } from './forms.ts';
import type { SpokenText } from './spokenTexts.ts';

/** Rules about signs, whose replacement says the same: it may be put in without reading the text. */
const OF_SIGNS: ReadonlySet<string> = new Set(['SMILEY-OTHER', 'PAREN-PERIOD', 'LIST-SEMICOLON', 'LIST-MARKER', 'PARA-GAP', 'DRAWL']);
/** What has a meaning in ICU MessageFormat. */
const SPECIAL = /[{}'<#|]/;

/** The text with the signs replaced as the rules ask; null where one of them stands on more than words of the source, or asks for more. */
export function mended(spoken: SpokenText, broken: readonly { readonly finding: Finding; readonly form: SpokenForm }[]): Fix | null {
  const edits = new Map<number, { readonly start: number; readonly end: number; readonly value: string }>();
  for (const { finding, form } of broken) {
    const { rule, replacement, span } = finding;
    const stretch = form.stretches.find(({ start, end }) => start <= span[0] && span[1] <= end);
    if (!OF_SIGNS.has(rule) || replacement === null || stretch === undefined || SPECIAL.test(replacement)) return null;
    const start = stretch.source + span[0] - stretch.start;
    edits.set(start, { start, end: start + span[1] - span[0], value: replacement });
  }
  let text = spoken.text;
  let before = text.length;
  for (const { start, end, value } of [...edits.values()].sort((one, other) => other.start - one.start)) {
    if (end > before) return null;
    text = text.slice(0, start) + value + text.slice(end);
    before = start;
  }
  return text === spoken.text ? null : { description: `Write "${text.slice(0, 80)}"`, edits: [{ ...spoken.place, value: text }] };
}
