import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { addMove, type Move } from '../../../src/usage/resolve/addMove.ts';

const FLOWS = fileURLToPath(new URL('../../../flows', import.meta.url));
const shop = new Map([
  ['shop-chat/flow.json', readFileSync(`${FLOWS}/shop-chat/flow.json`, 'utf8')],
  ...readdirSync(`${FLOWS}/parts`).map((name) => [`parts/${name}`, readFileSync(`${FLOWS}/parts/${name}`, 'utf8')] as const),
]);
const small = (states: object, more: object = {}): Map<string, string> =>
  new Map([['desk/flow.json', `${JSON.stringify({ id: 'desk', initial: 'a', ...more, states }, null, 2)}\n`]]);

const move = (more: Partial<Move> = {}): Move => ({
  event: 'customer.means',
  intent: 'gift_wrapping',
  from: 'a',
  target: 'b',
  description: 'wants it wrapped',
  ...more,
});
const GUARD = { type: 'when', params: { expr: 'event.intent == "gift_wrapping"' } };

/** What stands in the changed file at a path of keys. */
function changed(files: ReadonlyMap<string, string>, flow: string, wanted: Move): Record<string, unknown> {
  const read = addMove(files, flow, wanted);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return Object.fromEntries([...read.value].map(([path, text]) => [path, JSON.parse(text) as unknown]));
}
const problems = (files: ReadonlyMap<string, string>, flow: string, wanted: Move) => {
  const read = addMove(files, flow, wanted);
  return read.ok ? [] : read.problems.map(({ code, pointer, suggestion }) => [code, pointer, suggestion]);
};

describe('a new move', () => {
  it('is a transition of its state, for its intent', () => {
    const files = changed(small({ a: {}, b: {} }), 'desk', move());
    expect(files).toMatchObject({
      'desk/flow.json': { states: { a: { on: { 'customer.means': { target: 'b', guard: GUARD, description: 'wants it wrapped' } } } } },
    });
  });

  it('goes before what the state does with other intents', () => {
    const files = changed(small({ a: { on: { 'customer.means': 'b' } }, b: {}, c: {} }), 'desk', move({ target: 'c' }));
    expect(files).toMatchObject({ 'desk/flow.json': { states: { a: { on: { 'customer.means': [{ target: 'c', guard: GUARD }, 'b'] } } } } });
  });

  it('of a meaning of the vocabulary goes behind those that have guards, and is refused where one has none', () => {
    const guarded = { target: 'b', guard: { type: 'when', params: { expr: 'true' } } };
    const asks = move({ event: 'customer.asks', intent: undefined, target: 'c' });
    const files = changed(small({ a: { on: { 'customer.asks': [guarded] } }, b: {}, c: {} }), 'desk', asks);
    expect(files).toMatchObject({ 'desk/flow.json': { states: { a: { on: { 'customer.asks': [guarded, { target: 'c' }] } } } } });
    expect(problems(small({ a: { on: { 'customer.asks': 'b' } }, b: {}, c: {} }), 'desk', asks)).toEqual([['move-exists', '/as/move', undefined]]);
    expect(problems(small({ a: { on: { 'customer.asks': {} } }, b: {}, c: {} }), 'desk', asks)).toEqual([['move-exists', '/as/move', undefined]]);
  });

  it('changes nothing where it is there already, and is refused where its intent leads elsewhere', () => {
    const states = { a: { on: { 'customer.means': [{ target: 'b', guard: GUARD }] } }, b: {}, c: {} };
    expect(changed(small(states), 'desk', move())).toEqual({});
    expect(problems(small(states), 'desk', move({ target: 'c' }))).toEqual([['move-exists', '/as/move', undefined]]);
  });

  it.each([
    ['a state beside it', 'a', 'b', 'b'],
    ['itself', 'a', 'a', 'a'],
    ['a state inside of it', 'b', 'b.one', '.one'],
    ['a state far away', 'b.one', 'c.deep', '#desk.c.deep'],
    ['a state far away, by the nearest id', 'b.one', 'd.deep', '#delta.deep'],
    ['any state, from everywhere', '', 'c.deep', '.c.deep'],
  ])('names %s as XState finds it', (_what, from, target, name) => {
    const states = { a: {}, b: { states: { one: {} } }, c: { states: { deep: {} } }, d: { id: 'delta', states: { deep: {} } } };
    const { 'desk/flow.json': flow } = changed(small(states), 'desk', move({ from, target }));
    expect(JSON.stringify(flow)).toContain(`"target":"${name}"`);
  });

  it('is laid over a part whose state says nothing of the event, and written into the part where it does', () => {
    expect(Object.keys(changed(shop, 'shop-chat', move({ from: 'lookup', target: 'answer' })))).toEqual(['shop-chat/flow.json']);
    expect(Object.keys(changed(shop, 'shop-chat', move({ from: 'discovery', target: 'answer' })))).toEqual(['parts/discovery.json']);
    expect(Object.keys(changed(shop, 'shop-chat', move({ from: 'offer.asked', target: 'answer' })))).toEqual(['parts/offer.json']);
  });

  it('leaves the form of the rest of the file alone', () => {
    const read = addMove(shop, 'shop-chat', move({ from: 'discovery', target: 'lookup' }));
    const [before = '', after = ''] = [shop.get('parts/discovery.json'), read.ok ? read.value.get('parts/discovery.json') : ''];
    const lines = new Set(after.split('\n'));
    expect(before.split('\n').filter((line) => !lines.has(line))).toEqual([]);
  });

  it.each([
    ['a state that there is not', { from: 'aa' }, [['missing-state', '/as/move/from', 'a']]],
    ['a target that there is not', { target: 'x' }, [['missing-state', '/as/move/target', undefined]]],
    ['the whole flow as a target', { target: '' }, [['missing-state', '/as/move/target', undefined]]],
    ['an event that is no meaning', { event: 'customer.ask', intent: undefined }, [['unknown-meaning', '/as/move/event', 'customer.asks']]],
    ['an intent of another event', { event: 'customer.asks' }, [['invalid-data', '/as/move/intent', undefined]]],
    ['no intent', { intent: undefined }, [['invalid-data', '/as/move/intent', undefined]]],
  ])('is refused: %s', (_what, more, answer) => {
    const found = problems(small({ a: {}, b: {} }), 'desk', move(more));
    expect(found.map(([code, pointer]) => [code, pointer])).toEqual(answer.map(([code, pointer]) => [code, pointer]));
  });
});
