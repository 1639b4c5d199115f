import { describe, expect, it } from 'vitest';
import { mermaidOf } from '../../src/graph/mermaid.ts';
import { boxesIn, drawn, MACHINES, ODD } from './support/machines.ts';
import { readMermaid } from './support/readMermaid.ts';

describe('mermaidOf', () => {
  it.each([...MACHINES, ODD].map((machine) => [machine.id, machine] as const))(
    '%s: a strict reader finds every state in its place, and every arrow',
    (_id, machine) => {
      const drawing = drawn(machine);
      const { states, arrows, beginnings } = readMermaid(mermaidOf(drawing));
      const root = drawing.boxes[0]!;
      const parents = new Map(
        boxesIn([root]).flatMap(({ id, children }) => children.map((child) => [child.id, id === root.id ? null : id] as const)),
      );
      for (const [id, parent] of states) if (id !== root.id) expect(parent, id).toBe(parents.get(id));
      const shown = boxesIn(root.children).filter(({ kind }) => kind !== 'initial');
      expect(shown.every(({ id }) => states.has(id))).toBe(true);
      for (const [id, around] of beginnings) expect(around, `${id} begins`).toBe(states.get(id));
      const starts = boxesIn([root]).filter(({ kind }) => kind === 'initial');
      expect(beginnings.size).toBe(starts.length);
      const choices = starts.filter(({ id }) => states.has(id)).length;
      const finals = shown.filter(({ kind }) => kind === 'final').length;
      expect(arrows).toHaveLength(drawing.arrows.length + finals + choices);
    },
  );

  it('writes whatever could be read as syntax as codes', () => {
    const text = mermaidOf(drawn(ODD));
    expect(text).toContain('say a#34;b#59; -#45; #123;x#125;');
    expect(text).toContain('accDescr: odd Quotes and tags & end note --. 12 states');
    expect(text.match(/-->/g)!.length).toBe(readMermaid(text).arrows.length);
  });

  it('divides regions by two hyphens', () => {
    expect(
      mermaidOf(drawn(ODD))
        .split('\n')
        .filter((line) => line.trim() === '--'),
    ).toHaveLength(1);
  });

  it('paints marks as classes, with a legend', () => {
    const text = mermaidOf(drawn(ODD, { marks: { nodes: new Map([['done', 'missed']]), legend: { missed: 'no test was here' } } }));
    expect(text).toMatch(/classDef missed .*\n {2}class s\d+ missed\n/);
    expect(text).toContain('missed#58; no test was here');
  });
});
