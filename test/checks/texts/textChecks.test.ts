import { describe, expect, it } from 'vitest';
import { textFindings, textProblems, type Texts } from '../support/textProblems.ts';

/** The places in which one check of texts finds something, without the file of the flow. */
function places(code: string, texts: Texts): string[] {
  return textFindings(texts)
    .filter((finding) => finding.startsWith(`${code} `))
    .map((finding) => finding.slice(code.length + 1).replace('desk/', ''));
}

const ORDER = { orderNumber: { type: 'string', slot: { en: 'the order number', ru: 'номер заказа', lt: 'užsakymo numerį' } } };

describe('variables of phrases', () => {
  it('are those that most languages have; the others lack one or have one too many', () => {
    const phrases = (lt: string): Texts => ({
      meta: { facts: ORDER },
      phrases: { en: { a: 'The order {orderNumber} is here.' }, ru: { a: 'Заказ {orderNumber} уже здесь.' }, lt: { a: lt } },
    });
    expect(places('variables-differ', phrases('Užsakymas {orderNumber} jau čia.'))).toEqual([]);
    expect(places('variables-differ', phrases('Užsakymas jau čia.'))).toEqual(['phrases/lt.json#/a']);
    const [misspelt] = textProblems(phrases('Užsakymas {orderNumbr} jau čia.'));
    expect(misspelt).toMatchObject({ code: 'variables-differ', suggestion: 'orderNumber' });
  });

  it('differ by gender freely, for that is grammar', () => {
    const ru = '{agentGender, select, female {Я рада помочь.} male {Я рад помочь.} other {Поможем с радостью.}}';
    expect(textFindings({ phrases: { en: { a: 'I am happy to be of help.' }, ru: { a: ru } } })).toEqual([]);
  });

  it('may leave out a name in one variant, but nothing that is told', () => {
    const meta = { facts: ORDER };
    const en = (second: string): Texts => ({ meta, phrases: { en: { a: ['{customerAddress}, the order {orderNumber} waits for you.', second] } } });
    expect(places('variables-differ', en('We keep {orderNumber} until tomorrow.'))).toEqual([]);
    expect(places('variables-differ', en('We keep it until tomorrow.'))).toEqual(['phrases/en.json#/a/1']);
  });

  it('are filled by facts that a phrase can show, settings of the catalogue, and what the agent fills in', () => {
    const says = (text: string, more: Texts = {}): string[] => places('variable-never-filled', { phrases: { en: { a: text } }, ...more });
    expect(says('Your order is {state}.')).toEqual(['phrases/en.json#/a']);
    expect(says('Your order is {state}.', { meta: { facts: { state: { type: 'string' } } } })).toEqual([]);
    expect(says('Your orders are {state}.', { meta: { facts: { state: { type: 'list' } } } })).toEqual(['phrases/en.json#/a']);
    expect(says('Your order is {state}.', { entries: { a: { blanks: ['state'] } } })).toEqual([]);
    expect(says('I call back in {minutes, number} minutes.')).toEqual(['phrases/en.json#/a']);
    expect(says('I call back in {minutes, number} minutes.', { entries: { a: { minutes: 'callback.promise' } } })).toEqual(['phrases/en.json#/a']);
    expect(
      says('I call back in {minutes, number} minutes.', {
        entries: { a: { minutes: 'callback.promise' } },
        settings: [{ id: 'callback.promise', type: 'seconds', default: 300, source: ['assumption'], description: 'Promise' }],
      }),
    ).toEqual([]);
  });

  it('are not filled by the fact of a rule that nothing writes and nobody gives', () => {
    const rule = (fact: object, actions: object[] = []): Texts => ({
      phrases: { en: { a: 'We shall answer {deadline}.' } },
      rules: [{ id: 'late', version: '1', meta: { facts: { deadline: fact } }, initial: 'a', states: { a: { entry: actions } } }],
    });
    expect(places('variable-never-filled', rule({ type: 'string' }))).toEqual(['phrases/en.json#/a']);
    expect(places('variable-never-filled', rule({ type: 'string', given: true }))).toEqual([]);
    expect(places('variable-never-filled', rule({ type: 'string' }, [{ type: 'set', params: { fact: 'deadline', value: 'today' } }]))).toEqual([]);
  });
});

describe('plurals', () => {
  it.each([
    ['en', '{told, plural, one {# day} other {# days}}', []],
    ['en', '{told, plural, =1 {a day} other {# days}}', []],
    ['en', '{told, plural, other {# days}}', ['missing-plural-form']],
    ['ru', '{told, plural, one {# день} few {# дня} many {# дней} other {# дня}}', []],
    ['ru', '{told, plural, =1 {один день} few {# дня} many {# дней} other {# дня}}', ['missing-plural-form']],
    ['pl', '{told, plural, one {# dzień} few {# dni} other {# dni}}', ['missing-plural-form']],
    ['lt', '{told, plural, one {# diena} few {# dienos} other {# dienų}}', []],
    ['en', '{told, plural, one {# day} two {# days} other {# days}}', ['needless-plural-form']],
  ])('in %s: %s', (language, text, codes) => {
    const found = textProblems({ phrases: { [language]: { a: text } }, meta: { facts: { told: { type: 'integer' } } } });
    expect(found.map(({ code }) => code).filter((code) => code.includes('plural'))).toEqual(codes);
  });
});

describe('lint of phrases', () => {
  const judged = (text: string, entry: object = {}): string[] =>
    textProblems({ phrases: { en: { a: text } }, entries: { a: entry }, meta: { facts: { note: { type: 'string' } } } })
      .filter(({ code }) => code === 'phrase-breaks-rule')
      .map(({ args }) => String(args?.found));

  it('looks at every form of a text', () => {
    const [found] = judged('{customerGender, select, female {Madam, all is well.} male {Sir, all is well 😀} other {All is well.}}');
    expect(found).toContain('SMILEY-OTHER at "😀"');
  });

  it('judges a phrase where it may be said', () => {
    const link = 'The parcel is on its way, and you can follow it here whenever you like: https://shop.example/track';
    expect(judged(link, { channels: ['chat'] })).toEqual([]);
    expect(judged(link, { channels: ['phone'] })).toEqual([expect.stringContaining('URL-IN-PHONE')]);
  });

  it('is not about what a variable brings, nor about words for a colleague', () => {
    expect(judged('Your note: {note}.')).toEqual([]);
    expect(judged('All is well 😀', { audience: 'colleague' })).toEqual([]);
  });

  it('mends signs, and leaves words to their author', () => {
    const fixes = (text: string): unknown[] =>
      textProblems({ phrases: { en: { a: text } } }).flatMap(({ code, fix }) => (code === 'phrase-breaks-rule' ? [fix?.edits[0].value] : []));
    expect(fixes("It's all done 😀")).toEqual(["It's all done :)"]);
    expect(fixes('Well, um, all is done.')).toEqual([undefined]);
  });
});

describe('words that do not belong into a text', () => {
  it.each([
    'Dear %s, all is well.',
    'Dear [NAME], all is well.',
    'All is well. TODO',
    'Lorem ipsum dolor.',
    'Dear %(name)s, all is well.',
    "Dear '{{'name'}}', all is well.",
  ])('such as %s', (text) => expect(places('leftover-placeholder', { phrases: { en: { a: text } } })).toEqual(['phrases/en.json#/a']));

  it.each(['Save 20 % today.', 'It costs 5 $ and more…', 'Choose [1] or [2].', 'We accept 100% of returns.', 'The XXL size is here.'])(
    'but not %s',
    (text) => expect(places('leftover-placeholder', { phrases: { en: { a: text } } })).toEqual([]),
  );

  it('are found in facts, messages and brands too', () => {
    expect(
      places('leftover-placeholder', {
        phrases: { en: { a: 'All is well.' } },
        meta: { facts: { city: { type: 'string', label: { en: 'TODO' } } } },
        messages: { en: { 'reason.X': 'Because %s' } },
        brands: [{ id: 'acme', name: 'Acme', phrases: { en: { a: ['All is fine.', 'FIXME'] } } }],
      }),
    ).toEqual(
      ['../common/messages/en.json#/reason.X', 'flow.json#/meta/facts/city/label/en', '../brands/acme.json#/phrases/en/a/1'].map((place) =>
        place.replace('../', ''),
      ),
    );
  });
});

describe('families', () => {
  const FAMILY = (family: object[]): string[] =>
    places('shadowed-member', {
      phrases: { en: { a: 'This way, please.', b: 'Over there you will find it.', c: 'Somewhere else altogether.' } },
      families: { f: family },
      settings: [{ id: 'form', type: 'choice', choices: ['one', 'two'], default: 'one', source: ['assumption'], description: 'Form' }],
      states: { s: { meta: { say: 'f' } } },
    });

  it('have no member behind one that always holds, or behind all values of a setting', () => {
    expect(FAMILY([{ phrase: 'a' }, { phrase: 'b', channel: 'chat' }])).toEqual(['catalogue.json#/families/f/1']);
    expect(FAMILY([{ phrase: 'a', setting: 'form', is: 'one' }, { phrase: 'b', setting: 'form', is: 'two' }, { phrase: 'c' }])).toEqual([
      'catalogue.json#/families/f/2',
    ]);
    expect(FAMILY([{ phrase: 'a', channel: 'phone' }, { phrase: 'b', channel: 'chat', direction: 'inbound' }, { phrase: 'c' }])).toEqual([]);
  });

  it('whose members are listened for may have them in any order', () => {
    const found = places('shadowed-member', {
      phrases: { en: { a: 'This way, please.', b: 'Over there you will find it.' } },
      families: { f: [{ phrase: 'a' }, { phrase: 'b' }] },
      states: { s: { meta: { say: 'a' }, on: { 'agent.says': { target: 's', guard: { type: 'said', params: { phrase: 'f' } } } } } },
    });
    expect(found).toEqual([]);
  });
});

describe('unused texts', () => {
  const states = { s: { meta: { say: 'f' } } };
  const phrases = { en: { a: 'This way, please.', b: 'Over there you will find it.', s: 'A subject' } };

  it('are those that no machine, family, answer, letter, engine or list names', () => {
    expect(places('unused-phrase', { phrases, states, families: { f: [{ phrase: 'a' }] } })).toEqual([
      'catalogue.json#/phrases/b',
      'catalogue.json#/phrases/s',
    ]);
    expect(places('unused-phrase', { phrases, states, families: { f: [{ phrase: 'a' }] }, public: ['b'], entries: { b: { subject: 's' } } })).toEqual(
      [],
    );
    expect(places('unused-phrase', { phrases: { en: { 'word.findout': 'Let me see to it.' } }, states })).toEqual([]);
    const content = { kind: 'predefined', intent: 'i' };
    expect(
      places('unused-phrase', { phrases, states: { s: { meta: { say: 'a', content: true } } }, entries: { b: { content, subject: 's' } } }),
    ).toEqual([]);
  });

  it('are intents that no expression, guard or answer asks for', () => {
    const examples = { en: { lost: [['I lost it']], 'customer.thanks': [['Thanks']] } };
    const hears = (guard: object): Texts => ({ phrases, examples, states: { s: { on: { 'customer.means': { target: 's', guard } } } } });
    expect(places('unused-intent', { phrases, examples })).toEqual(['examples/en.json#/lost']);
    expect(places('unused-intent', hears({ type: 'when', params: { expr: 'event.intent == "lost"' } }))).toEqual([]);
    expect(places('unused-intent', hears({ type: 'when', params: { expr: 'event.intent == "found"' } }))).toEqual(['examples/en.json#/lost']);
  });
});
