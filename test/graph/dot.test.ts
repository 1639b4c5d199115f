import { describe, expect, it } from 'vitest';
import { dotOf } from '../../src/graph/dot.ts';
import { boxesIn, drawn, MACHINES, ODD } from './support/machines.ts';
import { readDot } from './support/readDot.ts';

describe('dotOf', () => {
  it.each([...MACHINES, ODD].map((machine) => [machine.id, machine] as const))(
    '%s: arrows end at nodes, and are cut at the border of a cluster that they can be cut at',
    (_id, machine) => {
      const drawing = drawn(machine);
      const { nodes, edges } = readDot(dotOf(drawing));
      expect(edges).toHaveLength(drawing.arrows.length);
      const leaves = boxesIn(drawing.boxes).filter(({ children }) => children.length === 0);
      expect([...nodes.keys()].filter((id) => !id.startsWith('legend')).sort()).toEqual(leaves.map(({ id }) => id).sort());
      for (const { from, to, attributes } of edges) {
        expect(nodes.has(from) && nodes.has(to)).toBe(true);
        const head = attributes.get('lhead');
        const tail = attributes.get('ltail');
        // Graphviz ignores a cut at a cluster that the end is not in, or that the other end is in too.
        if (head !== undefined) expect([nodes.get(to)!.includes(head), nodes.get(from)!.includes(head)]).toEqual([true, false]);
        if (tail !== undefined) expect([nodes.get(from)!.includes(tail), nodes.get(to)!.includes(tail)]).toEqual([true, false]);
      }
    },
  );

  it('keeps quotes, backslashes and line breaks within quotes', () => {
    const text = dotOf(drawn({ id: 'a"\\', initial: 'x', states: { 'x\\N"\n]': { meta: { say: '"];}' } } } }));
    expect(text).toContain('digraph "a\\"\\\\" {');
    expect(() => readDot(text)).not.toThrow();
  });

  it('is red where a rule is broken, and painted where it is marked', () => {
    expect(dotOf(drawn(MACHINES.find(({ id }) => id === 'hold')!))).toContain('label="after hold.limit / breaks HOLD-7", color="#c02020"');
    const marked = dotOf(drawn(ODD, { marks: { nodes: new Map([['back', 'added']]), edges: new Map([['/states/back/always', 'removed']]) } }));
    expect(marked).toContain('legend_added');
    expect(marked).toContain('legend_removed');
    expect(() => readDot(marked)).not.toThrow();
  });
});
