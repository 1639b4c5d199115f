import fc from 'fast-check';
import { edit } from './edit.ts';
import { exampleFolder, type Files } from './exampleFolder.ts';

/** What somebody may write by mistake, or on purpose: wrong types, wrong names, pieces of the right thing in the wrong place. */
const values = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e9,
    '',
    'offer',
    '.card',
    '#waits',
    '#demo.offer.card',
    'a.b',
    '#',
    '.',
    'toString',
    'xstate.init',
    'customer.*',
    '*',
    {},
    [],
    [[]],
    [null],
    { $ref: 'parts/goodbye.json' },
    { $ref: '../x' },
  ),
  fc.constantFrom<unknown>(
    { type: 'history' },
    { type: 'history', target: '#demo' },
    { type: 'parallel', states: { a: {}, b: { always: 'a' } } },
    { target: 'greeting' },
    [{ target: 'offer', guard: { type: 'when', params: { expr: 'true' } } }],
    { guard: { type: 'and', params: { guards: [{ type: 'not', params: { guard: { type: 'or', params: { guards: [] } } } }] } } },
    { type: 'raise', params: { event: 'customer.asks' } },
    { initial: 'x', states: { x: { initial: 'y', states: { y: { always: '#demo' } } } } },
  ),
  fc.string({ maxLength: 20 }),
  fc.jsonValue({ maxDepth: 4 }),
);

const KEYS = [
  'on',
  'always',
  'after',
  'states',
  'initial',
  'type',
  'id',
  'target',
  'guard',
  'actions',
  'params',
  'entry',
  'meta',
  '$ref',
  'facts',
  'expr',
  'say',
  'history',
  'customer.asks',
  'hold.limit',
  'x',
];

/** The example folder with up to four places of it changed. */
export const brokenFolders: fc.Arbitrary<Files> = fc
  .array(fc.record({ place: fc.nat(), value: values, key: fc.option(fc.constantFrom(...KEYS)) }), { minLength: 1, maxLength: 4 })
  .map((changes) => {
    const files = exampleFolder();
    for (const { place, value: written, key } of changes) {
      const value: unknown = structuredClone(written);
      const places = Object.entries(files).flatMap(([file, content]) => pointersIn(content).map((pointer) => ({ file, pointer })));
      const { file, pointer } = places[place % places.length]!;
      const at = key !== null && isObjectAt(files[file], pointer) ? `${pointer}/${key}` : pointer;
      if (at === '') files[file] = value === undefined ? null : value;
      else edit(files, file, at, value);
    }
    return files;
  });

function pointersIn(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  return [
    pointer,
    ...Object.entries(value).flatMap(([key, inner]) => pointersIn(inner, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)),
  ];
}

function isObjectAt(root: unknown, pointer: string): boolean {
  const at = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step.replaceAll('~1', '/').replaceAll('~0', '~')], root);
  return typeof at === 'object' && at !== null && !Array.isArray(at);
}
