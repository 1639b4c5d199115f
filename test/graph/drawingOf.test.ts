import { describe, expect, it } from 'vitest';
import { walkMachine } from '../../src/flow/walkMachine.ts';
import { boxesIn, drawn, MACHINES, ODD } from './support/machines.ts';

describe.each([...MACHINES, ODD].map((machine) => [machine.id, machine] as const))('the drawing of %s', (_id, machine) => {
  const drawing = drawn(machine);
  const boxes = boxesIn(drawing.boxes);
  const byId = new Map(boxes.map((box) => [box.id, box]));

  it('has a box for every state, and every id once', () => {
    expect(byId.size).toBe(boxes.length);
    const shown = boxes.filter(({ kind }) => kind !== 'initial' && kind !== 'anywhere').map(({ state }) => state);
    expect(shown.sort()).toEqual(
      walkMachine(machine)
        .states.map(({ path }) => path)
        .sort(),
    );
  });

  it('has at most one arrow from one box to another, between boxes that there are, never from a box into itself', () => {
    const pairs = drawing.arrows.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const { from, to } of drawing.arrows) {
      expect(byId.has(from) && byId.has(to)).toBe(true);
      expect(
        boxesIn(byId.get(from)!.children).some(({ id }) => id === to),
        `${from} holds ${to}`,
      ).toBe(false);
      expect(
        boxesIn(byId.get(to)!.children).some(({ id }) => id === from && byId.get(to)!.kind !== 'initial'),
        `${to} holds ${from}`,
      ).toBe(false);
    }
  });

  it('has an arrow for every transition that leads somewhere else', () => {
    const moving = walkMachine(machine).transitions.filter(({ target }) => target !== undefined);
    const onArrows = new Set(drawing.arrows.flatMap(({ edges }) => edges));
    const staying = moving.filter(({ pointer }) => !onArrows.has(pointer));
    // A state with others inside that is entered anew stays a line of its own; so does one that leads back to all regions.
    expect(staying.every(({ source, target }) => source.children.size > 0 || target === '#odd.two')).toBe(true);
  });
});

describe('drawingOf', () => {
  it('paints states and transitions, and an arrow only where all of it is painted alike', () => {
    const nodes = new Map([['done', 'covered' as const]]);
    const edges = new Map([
      ['/on/customer.says', 'covered' as const],
      ['/states/back/always', 'missed' as const],
    ]);
    const drawing = drawn(ODD, { marks: { nodes, edges, legend: { covered: 'said in a test' } } });
    expect(boxesIn(drawing.boxes).filter(({ mark }) => mark !== null)).toMatchObject([{ state: 'done', mark: 'covered' }]);
    expect(drawing.arrows.filter(({ mark }) => mark !== null).map(({ edges: ids, mark }) => [ids, mark])).toEqual([
      [['/on/customer.says'], 'covered'],
      [['/states/back/always'], 'missed'],
    ]);
    expect(drawing.legend).toEqual([
      { mark: 'covered', means: 'said in a test' },
      { mark: 'missed', means: 'missed' },
    ]);
  });

  it('writes everything, only what happens, or only names', () => {
    const hold = MACHINES.find(({ id }) => id === 'hold')!;
    const texts = (detail: 'full' | 'events' | 'names'): string =>
      drawn(hold, { detail })
        .arrows.flatMap(({ lines }) => lines.map(({ text }) => text))
        .join('\n');
    expect(texts('full')).toContain('[asks-hold & knowledgeAnswer != null] / breaks HOLD-1');
    expect(texts('events')).toContain('agent.says / breaks HOLD-1');
    expect(texts('events')).not.toContain('[');
    expect(texts('names')).toBe('');
  });

  it('is red where a rule is broken, and says so only there', () => {
    expect(drawn(MACHINES.find(({ id }) => id === 'hold')!).violates).toBe(true);
    expect(drawn(MACHINES.find(({ id }) => id === 'shop-chat')!).violates).toBe(false);
  });
});
