import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '@formatjs/icu-messageformat-parser';
import { codesOf, imported, read, statesOf, textsOf, waysOf } from './support/importing.ts';
import { plantedScript } from './support/plantedScript.ts';

const HELLO = {
  id: 'a',
  text: 'Вам удобно?',
  answers: [
    { text: 'Да', next: 'b' },
    { text: 'Нет', next: 'c' },
  ],
};
const REST = [
  { id: 'b', text: 'Хорошо', next: 'c' },
  { id: 'c', text: 'До свидания!', end: true },
];
const WAYS = { a: ['customer.agrees > b', 'customer.disagrees > c'], b: ['agent.says > draft.b > c'], c: [] };

describe('a script in JSON', () => {
  it.each([
    ['a list of nodes', [HELLO, ...REST]],
    ['a list in an object', { nodes: [HELLO, ...REST] }],
    ['wrapped in what else there is', { version: 3, script: { data: { steps: [HELLO, ...REST] } } }],
    ['a map of nodes', { nodes: { a: { ...HELLO, id: undefined }, b: { say: 'Хорошо', goto: 'c' }, c: { message: 'До свидания!', type: 'final' } } }],
    [
      'a map of nodes alone',
      { a: { prompt: 'Вам удобно?', options: { Да: 'b', Нет: 'c' } }, b: { text: 'Хорошо', next: 'c' }, c: { text: 'До свидания!', end: true } },
    ],
    ['replies as a map to objects', [{ ...HELLO, answers: undefined, choices: { Да: { target: 'b' }, Нет: { target: 'c' } } }, ...REST]],
    [
      'edges of their own',
      {
        nodes: [
          { id: 'a', data: { label: 'x', text: 'Вам удобно?' } },
          { id: 'b', text: 'Хорошо' },
          { id: 'c', html: '<b>До свидания!</b>', final: true },
        ],
        edges: [
          { source: 'a', target: 'b', label: 'Да' },
          { from: 'a', to: 'c', text: 'Нет' },
          { source: 'b', target: 'c' },
        ],
      },
    ],
  ])('%s', (_form, script) => {
    const made = imported(script);
    expect(Object.fromEntries(['a', 'b', 'c'].map((state) => [state, waysOf(made, state)]))).toEqual(WAYS);
    expect(textsOf(made)).toEqual({ 'draft.a': 'Вам удобно?', 'draft.b': 'Хорошо', 'draft.c': 'До свидания!' });
  });

  it('begins where the script says, by its own word or by a node', () => {
    const initial = (script: unknown): unknown => (imported(script).files['flow.json'] as { initial: string }).initial;
    expect(initial({ start: 'b', nodes: [HELLO, ...REST] })).toBe('b');
    expect(initial({ nodes: [HELLO, { ...REST[0], isStart: true }, REST[1]] })).toBe('b');
    expect(initial({ nodes: [HELLO, ...REST] })).toBe('a');
  });

  it('turns blanks into variables, and says which nobody fills', () => {
    const made = imported([
      { id: 'a', text: "{{name}}, это [Имя менеджера] из %company%. Код ${promo}? Don't {x, y} [пауза] <i>ok</i>&nbsp;!", end: true },
    ]);
    const text = textsOf(made)['draft.a']!;
    expect(text).toBe("{customerAddress}, это {agentName} из {companyName}. Код {givenPromo}? Don''t '{'x, y'}' [пауза] ok !");
    expect(() => parse(text, { ignoreTag: true })).not.toThrow();
    expect(made.findings.filter(({ code }) => code === 'import-unfilled').map(({ args }) => args)).toEqual([{ name: 'promo', fact: 'givenPromo' }]);
    expect((made.files['flow.json'] as { meta: { facts: object } }).meta.facts).toHaveProperty('givenPromo');
  });

  it('keeps the names of the script where they cannot be names of states', () => {
    const made = imported([
      { id: 'Шаг 1: Привет!', text: 'a', next: '42' },
      { id: 42, text: 'b', next: 'constructor' },
      { id: 'constructor', text: 'c', next: 'wrapup' },
      { id: 'wrapup', text: 'd', end: true },
    ]);
    expect(Object.keys(statesOf(made))).toEqual(['shag-1-privet', 'node-42', 'constructor-2', 'wrapup-2', 'farewell', 'wrapup']);
    expect(statesOf(made)['shag-1-privet']!.description).toBe('Node "Шаг 1: Привет!" of the script');
  });

  it('gives two replies that mean the same two names, and tells it', () => {
    const made = imported([{ id: 'a', text: 'Удобно?', answers: { 'Да, конечно, давайте': 'b', Да: 'c' } }, ...REST]);
    expect(waysOf(made, 'a')).toEqual(['customer.means > event.intent == "da-konechno-davayte" > b', 'customer.agrees > c']);
    expect(made.files['examples/ru.json']).toMatchObject({ 'da-konechno-davayte': [['Да, конечно, давайте']] });
    expect(codesOf(made)).toContain('import-same-meaning');
  });

  it('lets the agent choose where a reply cannot be recognised', () => {
    const made = imported([{ id: 'a', text: 'Удобно?', answers: [{ text: 'Дурак', next: 'b' }, { text: '?', next: 'c' }, { next: 'b' }] }, ...REST]);
    expect(waysOf(made, 'a').every((way) => way.startsWith('agent.chooses > event.option == ') || way.startsWith('customer.means'))).toBe(true);
    expect(codesOf(made)).toContain('import-no-example');
  });

  it('says of every field that it passed over where it stood, but not of how things looked', () => {
    const made = imported([{ ...HELLO, x: 1, position: { x: 1 }, priority: 5, answers: [{ text: 'Да', next: 'b', weight: 3 }] }, ...REST]);
    const unknown = made.findings.filter(({ code }) => code === 'import-unknown-field').map(({ pointer }) => pointer);
    expect(unknown).toEqual(['/0/answers/0/weight', '/0/priority']);
  });

  it('declares no more meanings than a language may have', () => {
    const answers = Array.from({ length: 45 }, (_, index) => ({ text: `Нужен артикул ${index} бета`, next: 'b' }));
    const more = answers.map(({ next }, index) => ({ text: `Хочу каталог ${index} гамма`, next }));
    const made = imported([{ id: 'a', text: 'Что?', answers, next: 'z' }, { id: 'z', text: 'Ещё?', answers: more }, ...REST]);
    expect(Object.keys(made.files['examples/ru.json']!).length - 1).toBeLessThanOrEqual(72);
    expect(codesOf(made)).toContain('import-no-example');
  });
});

describe('faults of a script', () => {
  const planted = plantedScript();

  it('are all told, each at its node, and no others: 227 nodes and 719 ways', () => {
    expect([planted.nodes, planted.ways]).toEqual([227, 719]);
    const made = imported(planted.text);
    expect([made.nodes, made.ways]).toEqual([227, 719]);
    const told: Record<string, string[]> = {};
    for (const { code, args } of made.findings) {
      if (!(code in planted.faults)) expect(['import-no-example', 'import-same-meaning']).toContain(code);
      else (told[code] ??= []).push(String(args!.nodes ?? args!.node ?? args!.name));
    }
    for (const names of Object.values(told)) names.sort();
    expect(told).toEqual(Object.fromEntries(Object.entries(planted.faults).map(([code, names]) => [code, [...names].sort()])));
    expect(planted.faults['import-unreachable']!.length).toBeGreaterThan(150);
  });

  it('point to where they stand', () => {
    const { findings } = imported(planted.text);
    expect(findings.find(({ code }) => code === 'import-dangling-target')).toMatchObject({
      file: 'script',
      pointer: '/nodes/7/replies/1',
      severity: 'error',
    });
  });

  it('leave nodes out of reach out of the draft, unless all are wanted', () => {
    expect(imported(planted.text).states).toBe(66 + 2);
    expect(imported(planted.text, { all: true }).states).toBe(226 + 2);
  });

  it('are found in under a second', () => {
    imported(planted.text);
    const times = Array.from({ length: 5 }, () => {
      const before = performance.now();
      imported(planted.text);
      return performance.now() - before;
    }).sort((a, b) => a - b);
    expect(times[2]).toBeLessThan(1_000);
  });
});

describe('whatever is not a script', () => {
  it.each([
    ['no JSON', '{', 'file-malformed'],
    ['a number', '5', 'import-no-script'],
    ['nothing that has texts', '{"a":[1,2],"b":{"c":1}}', 'import-no-script'],
    ['an empty list', '[]', 'import-no-script'],
    ['names that mean something to JavaScript', '{"nodes":[{"id":"a","text":"x","__proto__":{"polluted":1}}]}', 'forbidden-name'],
    ['nested too deep', `${'['.repeat(5_000)}${']'.repeat(5_000)}`, 'too-deep'],
    ['a node named twice in a map', '{"a":{"text":"x"},"a":{"text":"y"}}', 'duplicate-name'],
    [
      'more nodes than a flow may have states',
      JSON.stringify(Array.from({ length: 100_000 }, (_, id) => ({ id, text: 'x', next: id + 1 }))),
      'import-too-large',
    ],
  ])('%s', (_what, text, code) => {
    expect(read(text)).toMatchObject({ ok: false, problems: [{ code }] });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('never throws, and every draft has its start', () => {
    const node = fc.record({ id: fc.anything(), text: fc.jsonValue(), answers: fc.jsonValue(), next: fc.jsonValue() }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(fc.oneof(node, fc.jsonValue()), { maxLength: 8 }), (nodes) => {
        const found = read(JSON.stringify(nodes.map((one) => one ?? null)) ?? '');
        if (!found.ok) return;
        const { initial, states } = found.value.files['flow.json'] as { initial: string; states: object };
        expect(Object.keys(states)).toContain(initial);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a script as a table', () => {
  it.each([
    [
      'semicolons, Russian names, a mark',
      '\ufeffid;текст;ответ1;куда1;ответ2;куда2\na;"Вам удобно?";Да;b;Нет;c\nb;Хорошо;;c;;\nc;До свидания!;;;;\n',
    ],
    ['tabs, a row a reply', 'id\ttext\tanswer\tnext\na\tВам удобно?\tДа\tb\na\tВам удобно?\tНет\tc\nb\tХорошо\t\tc\nc\tДо свидания!\t\t\n'],
    ['commas, replies in a cell', 'id,text,answers,next\na,Вам удобно?,Да -> b; Нет -> c,\nb,Хорошо,,c\nc,До свидания!,,\n'],
    ['a row an edge', 'from,text,label,to\na,Вам удобно?,Да,b\na,,Нет,c\nb,Хорошо,,c\nc,До свидания!,,\n'],
  ])('%s', (_form, text) => {
    const made = imported(text, { format: 'csv' });
    expect(Object.fromEntries(['a', 'b', 'c'].map((state) => [state, waysOf(made, state)]))).toEqual(WAYS);
    expect(textsOf(made)['draft.a']).toBe('Вам удобно?');
  });

  it('tells the line', () => {
    const made = imported('id;text;next\na;Привет;\n"b";"до\nсвидания";zzz\n', { format: 'csv', all: true });
    expect(made.findings.find(({ code }) => code === 'import-dangling-target')).toMatchObject({ line: 4, args: { name: 'zzz', node: 'b' } });
  });

  it.each([
    ['no names of columns', '1;2;3\n4;5;6\n', 'import-no-script'],
    ['a quote that is not closed', 'id,text\na,"x\n', 'import-no-script'],
    ['nothing', '', 'import-no-script'],
  ])('%s is no script', (_what, text, code) => {
    expect(read(text, { format: 'csv' })).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it('takes any text at all', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (head, body) => void read(`id;text;next;${head}\n${body}`, { format: 'csv' })),
      { numRuns: 100 },
    );
  });
});
