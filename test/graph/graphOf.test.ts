import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { findTarget } from '../../src/flow/findTarget.ts';
import { walkMachine } from '../../src/flow/walkMachine.ts';
import { foldGraph } from '../../src/graph/foldGraph.ts';
import { graphOf } from '../../src/graph/graphOf.ts';
import { MACHINES, ODD } from './support/machines.ts';
import type { GraphNode } from '../../src/graph/Graph.ts';

const nodesIn = (node: GraphNode): readonly GraphNode[] => [node, ...node.children.flatMap(nodesIn)];

describe('graphOf', () => {
  it.each(MACHINES.map((machine) => [machine.id, machine] as const))(
    '%s: has every state by its path, every transition by its pointer',
    (_id, machine) => {
      const walked = walkMachine(machine);
      const graph = graphOf(walked);
      expect(
        nodesIn(graph.root)
          .map(({ id }) => id)
          .sort(),
      ).toEqual([...walked.byPath.keys()].sort());
      expect(graph.edges.filter(({ kind }) => kind !== 'history').map(({ id }) => id)).toEqual(walked.transitions.map(({ pointer }) => pointer));
      for (const [index, edge] of graph.edges.filter(({ kind }) => kind !== 'history').entries()) {
        const { source, target } = walked.transitions[index]!;
        expect(edge).toMatchObject({ source: source.path, target: target === undefined ? null : findTarget(walked, source, target)!.path });
      }
    },
  );

  it('says what is said, what a guard asks and what breaks a rule in short words', () => {
    const graph = graphOf(walkMachine(MACHINES.find(({ id }) => id === 'hold')!), (phrase) => `words of ${phrase}`);
    const over = nodesIn(graph.root).find(({ id }) => id === 'over')!;
    expect(over).toMatchObject({ stage: 'hold.active', say: { phrase: 'hold.check', words: 'words of hold.check' } });
    const thanks = graph.edges.filter(({ source, trigger }) => source === 'returning' && trigger === 'agent.says');
    expect(thanks.map(({ guard, violates, actions }) => [guard, violates, actions.map(({ words }) => words)])).toEqual([
      ['thanks-for-waiting', [], []],
      [null, ['HOLD-4'], ['breaks HOLD-4']],
    ]);
    expect(graph.edges).toContainEqual(
      expect.objectContaining({ kind: 'timer', trigger: 'hold.limit', source: 'active', target: 'over', violates: ['HOLD-7'] }),
    );
  });

  it('tells what is not heard from what stays without doing anything', () => {
    const { edges } = graphOf(walkMachine(ODD));
    expect(edges.filter(({ forbids }) => forbids).map(({ id }) => id)).toEqual(['/states/back/states/inner/on/customer.disagrees']);
  });

  it('takes any JSON at all', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const graph = graphOf(walkMachine({ id: 'x', states: { a: value, b: { on: value, meta: value, after: value, entry: value } } }));
        expect(nodesIn(graph.root).length).toBe(graph.size + 1);
      }),
    );
  });
});

describe('foldGraph', () => {
  it('shows what leads to and from inner states on the state around them', () => {
    const graph = foldGraph(graphOf(walkMachine(ODD)), 1);
    expect(graph.root.children.map(({ id, kind, children }) => [id, kind, children.length])).toEqual([
      ['two', 'atomic', 0],
      ['done', 'final', 0],
      ['back', 'atomic', 0],
    ]);
    expect(graph.size).toBe(3);
    expect(graph.edges.map(({ source, target, trigger }) => [source, target, trigger])).toEqual([
      ['', 'done', 'customer.says'],
      ['', null, 'customer.*'],
      ['two', 'back', 'customer.asks'],
      ['back', 'done', ''],
    ]);
  });

  it('is the graph itself where nothing is deeper', () => {
    const graph = graphOf(walkMachine(ODD));
    expect(foldGraph(graph, 12)).toEqual(graph);
  });
});
