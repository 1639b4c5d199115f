import { describe, expect, it } from 'vitest';
import { drafts } from '../../bench/texts.ts';
import { lintRules } from '../../src/text/lint/lintRules.ts';
import { readDraft } from '../../src/text/lint/Draft.ts';
import { dependsOnPhrases, judgedAlike, LINT_SETTINGS } from '../../src/text/lint/judgedAlike.ts';
import type { LintContext } from '../../src/text/lint/LintRule.ts';

const TEXTS = [
  'Здравствуйте! Нет, не знаю, спасибо, спасибо :))\n- раз;\n- два (три.)',
  'No. I do not know, call later. https://a.example',
  ...Object.values(drafts),
];
const LANGUAGES = ['ru', 'lt', 'pl', 'en'];
const STATES = ['greeting', 'answer', 'farewell', 'offer', 'recap', 'hold.ask', 'complaint'];

/** Rules that find something else where the phrases are others. */
function rulesThatAsk(text: string, context: LintContext): readonly string[] {
  const found = (form: string | null) =>
    lintRules.map((rule) => rule.check(readDraft(text), context, () => form).map(({ severity }) => severity ?? ''));
  const [without, withForm] = [found(null), found('Hello, I am Anna, Home, how can I help?')];
  if (dependsOnPhrases(context)) return [];
  return lintRules.flatMap(({ id }, index) => (JSON.stringify(without[index]) === JSON.stringify(withForm[index]) ? [] : [id]));
}

describe('what a judgement of a text depends on', () => {
  it('is of the settings only those that are listed, and of the phrases only a greeting on the telephone', () => {
    const read = new Set<string>();
    const asked = new Set<string>();
    const contexts = (['chat', 'phone'] as const).flatMap((channel) =>
      STATES.flatMap((state) => LANGUAGES.map((language) => ({ channel, state, language }))),
    );
    for (const place of contexts) {
      const settings = new Proxy({}, { get: (_target, name) => (typeof name === 'string' && read.add(name), undefined) });
      const context: LintContext = { ...place, direction: 'inbound', settings, agent: { name: 'Anna' }, brand: { name: 'Home' } };
      for (const text of TEXTS) for (const rule of rulesThatAsk(text, context)) asked.add(rule);
    }
    expect([...read].filter((name) => !LINT_SETTINGS.includes(name))).toEqual([]);
    expect([...asked]).toEqual([]);
    expect(read.size).toBeGreaterThan(10);
  });

  it('tells contexts apart by each thing that counts', () => {
    const context: LintContext = { language: 'en', channel: 'chat', state: 'answer', settings: { 'sentence.maxWords': 25 }, agent: { name: 'Anna' } };
    expect(judgedAlike(context, { ...context, settings: { 'sentence.maxWords': 25, 'hold.limit': 3 }, agent: { name: 'Anna' } })).toBe(true);
    for (const other of [{ language: 'ru' }, { state: 'offer' }, { settings: { 'sentence.maxWords': 12 } }, { agent: { name: 'Emma' } }] as const)
      expect(judgedAlike(context, { ...context, ...other })).toBe(false);
  });
});
