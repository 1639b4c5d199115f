import { compileCues, findCue, type CompiledCue } from '../cues.ts';
import { originalSpan } from '../fold.ts';
import { findCompany, plainWords } from '../names.ts';
import { smileysIn } from '../smileys.ts';
import type { Draft } from './Draft.ts';
import type { LintContext, LintHit, LintRule } from './LintRule.ts';

/** The words of the polite list that gush; "конечно" and "žinoma" are as dry as any. */
const GUSH: Readonly<Record<string, readonly CompiledCue[]>> = {
  ru: compileCues([
    'фантасти*',
    'чудесн*',
    'отлично',
    'идеальн*',
    'прекрасн*',
    'замечательн*',
    'великолепн*',
    'супер',
    'восхитительн*',
    'с удовольствием',
    'с радостью',
  ]),
  lt: compileCues([
    'fantasti*',
    'nuostab*',
    'puiku',
    'puikiai',
    'puikus',
    'idealu',
    'idealiai',
    'nepakartojam*',
    'super',
    'su malonumu',
    'su džiaugsmu',
  ]),
  pl: compileCues(['fantasty*', 'cudown*', 'świetn*', 'idealn*', 'wspania*', 'doskonal*', 'super', 'rewelac*', 'z przyjemnością', 'z radością']),
  en: compileCues(['fantastic*', 'wonderful*', 'great', 'ideal', 'perfect', 'amazing', 'awesome', 'brilliant', 'super', 'with pleasure', 'gladly']),
};

const SHOUTED = 4;

/** Rudeness is answered drily: no exclamation mark, no smiley, no word in capitals, no gush. One finding for each of them. */
export const dryStyle: LintRule = {
  id: 'DRY-STYLE',
  languages: 'all',
  channels: ['phone', 'chat'],
  severity: 'error',
  rows: ['ABUSE-1', 'EMO-1'],
  check(draft, context) {
    if (context.state?.startsWith('abuse.') !== true) return [];
    return [...exclamations(draft.text), ...smileys(draft.text), ...capitals(draft, context), ...gush(draft, context)].sort(
      (one, other) => one.span[0] - other.span[0],
    );
  },
};

function exclamations(text: string): LintHit[] {
  return [...text.matchAll(/!+/g)].map(({ index, 0: signs }) => {
    const inQuestion = text[index - 1] === '?' || text[index + signs.length] === '?';
    return { span: [index, index + signs.length], replacement: inQuestion ? '' : '.', values: { kind: 'exclamation' } };
  });
}

function smileys(text: string): LintHit[] {
  return smileysIn(text).map(([start, end]) => {
    // The space before a smiley goes with it.
    const from = text[start - 1] === ' ' ? start - 1 : start;
    return { span: [from, end], replacement: '', values: { kind: 'smiley' } };
  });
}

function capitals(draft: Draft, context: LintContext): LintHit[] {
  const company = findCompany(plainWords(draft.folded.text), context.brand?.name);
  return draft.words
    .filter(({ start, end }) => company === null || start < company[0] || end > company[1])
    .map(({ start, end }) => originalSpan(draft.folded, start, end, draft.text.length))
    .filter(([start, end]) => isShouted(draft.text.slice(start, end)))
    .map((span) => ({ span, replacement: draft.text.slice(...span).toLowerCase(), values: { kind: 'capitals' } }));
}

function isShouted(word: string): boolean {
  return word.length >= SHOUTED && word === word.toUpperCase() && (word.match(/\p{Lu}/gu)?.length ?? 0) >= SHOUTED;
}

function gush(draft: Draft, context: LintContext): LintHit[] {
  const found = findCue(GUSH[context.language] ?? [], draft.words, draft.folded.text);
  return found === null ? [] : [{ span: originalSpan(draft.folded, found[0], found[1], draft.text.length), values: { kind: 'gush' } }];
}
