import { commandWords } from '../lists/commandWords.ts';
import { familiarForms } from '../lists/familiarForms.ts';
import type { Draft } from './Draft.ts';
import type { LintContext, LintHit, LintRule } from './LintRule.ts';
import { turnRequest } from './polishRequest.ts';
import { wordHits, type WordHit } from './wordHits.ts';

/** The customer is addressed in the familiar second person. English has none. */
export const tyForm: LintRule = {
  id: 'TY-FORM',
  languages: ['ru', 'lt', 'pl'],
  channels: ['phone', 'chat'],
  severity: 'error',
  rows: ['NAME-1', 'NAME-2', 'PLREQ-8'],
  check(draft, context) {
    const hits = wordHits(draft, context.language, familiarForms);
    const requests = hits.filter(({ kind }) => kind === 'request');
    return hits
      .filter((hit) => !requests.some((request) => request !== hit && hit.from < request.to && hit.to > request.from))
      .filter((hit) => hit.kind !== 'verb' || !isName(draft, hit))
      .map((hit) => (hit.kind === 'request' ? (turnRequest(draft, hit) ?? { span: hit.span }) : hitOf(draft, hit, context)));
  },
};

function hitOf(draft: Draft, hit: WordHit, context: LintContext): LintHit {
  const replacement = REPLACE[context.language]?.(draft, hit, context) ?? null;
  return replacement === null ? { span: hit.span } : { span: hit.span, replacement };
}

/** "Kalisz", "Tobiasz": a capital within a sentence. */
function isName(draft: Draft, { from, span, sentence }: WordHit): boolean {
  const letter = draft.text[span[0]] ?? '';
  return from > sentence.from && letter !== letter.toLowerCase();
}

type Replace = (draft: Draft, hit: WordHit, context: LintContext) => string | null;

const REPLACE: Readonly<Record<string, Replace>> = {
  ru: (draft, hit) => {
    // "Ты оплатил" would want another verb as well.
    if (hit.kind === 'subject') return hasPastTense(draft, hit) ? null : hit.replacement;
    if (hit.replacement !== null || hit.to - hit.from > 1) return hit.replacement;
    const word = draft.text.slice(...hit.span);
    return hit.kind === 'command' ? manyAsked(word) : manyDo(word);
  },
  lt: (draft, hit) => {
    if (hit.replacement !== null || hit.kind !== 'command') return hit.replacement;
    const word = draft.text.slice(...hit.span);
    return word.endsWith('kis') ? `${word.slice(0, -2)}itės` : `${word}ite`;
  },
  pl: (draft, hit, context) => {
    if (hit.kind === 'command') return hasPlease(draft, hit, context) ? null : hit.replacement;
    if (hit.to - hit.from > 1) return null;
    const word = draft.words[hit.from]?.text ?? '';
    const forms = PAN[context.customer?.gender ?? '']?.[hit.kind];
    if (forms === undefined) return null;
    return hit.kind === 'genitive' && word === 'ciebie' && !wantsGenitive(draft, hit) ? forms.accusative : forms.usual;
  },
};

/** "подожди": "подождите"; "обратись": "обратитесь". */
function manyAsked(word: string): string {
  const [plain, particle] = word.endsWith('-ка') ? [word.slice(0, -3), '-ка'] : [word, ''];
  return plain.endsWith('ся') || plain.endsWith('сь') ? `${plain.slice(0, -2)}тесь${particle}` : `${plain}те${particle}`;
}

/** "ждёшь" keeps its ё: "ждёте". */
function manyDo(word: string): string | null {
  if (word.endsWith('шься')) return `${word.slice(0, -4)}тесь`;
  return word.endsWith('шь') ? `${word.slice(0, -2)}те` : null;
}

function hasPastTense(draft: Draft, { sentence }: WordHit): boolean {
  return draft.words.slice(sentence.from, sentence.to).some(({ text }) => text.length > 2 && /(?:л|ла|лся|лась)$/.test(text));
}

function hasPlease(draft: Draft, hit: WordHit, { language }: LintContext): boolean {
  return wordHits(draft, language, commandWords).some(({ kind, sentence }) => kind === 'please' && sentence === hit.sentence);
}

interface PanForms {
  readonly usual: string;
  readonly accusative: string;
}

const same = (form: string): PanForms => ({ usual: form, accusative: form });
const PAN: Readonly<Record<string, Readonly<Record<string, PanForms>>>> = {
  female: { possessive: same('Pani'), genitive: { usual: 'Pani', accusative: 'Panią' }, dative: same('Pani'), instrumental: same('Panią') },
  male: { possessive: same('Pana'), genitive: same('Pana'), dative: same('Panu'), instrumental: same('Panem') },
};

function wantsGenitive(draft: Draft, { from }: WordHit): boolean {
  return /^(?:dla|od|do|u|bez|z|ze|obok|nie)$/.test(draft.words[from - 1]?.text ?? '');
}
