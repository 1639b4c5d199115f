import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import { walkMachine } from '../../src/flow/walkMachine.ts';
import { statelyOf } from '../../src/graph/stately.ts';
import { MACHINES } from './support/machines.ts';

const CONDUCT = new URL('../../flows/conduct/', import.meta.url);

function statesIn(node: { readonly states: Readonly<Record<string, unknown>> }, path = ''): string[] {
  return Object.entries(node.states).flatMap(([key, child]) => {
    const inner = path === '' ? key : `${path}.${key}`;
    return [inner, ...statesIn(child as typeof node, inner)];
  });
}

describe('statelyOf', () => {
  it.each(MACHINES.map((machine) => [machine.id, machine] as const))(
    '%s: XState makes a machine of it without implementations, with every state',
    (_id, machine) => {
      const config = JSON.parse(statelyOf({ $schema: '../flow.schema.json', ...machine })) as Parameters<typeof createMachine>[0];
      expect(JSON.stringify(config)).not.toMatch(/"\$(ref|schema)"/);
      const made = createMachine(config);
      expect(made.id).toBe(machine.id);
      const paths = walkMachine(machine)
        .states.map(({ path }) => path)
        .filter((path) => path !== '');
      expect(statesIn(made.root as unknown as Parameters<typeof statesIn>[0]).sort()).toEqual(paths.sort());
      expect(made.root.meta).toEqual(machine.meta);
    },
  );
});

describe('a machine file as it is written', () => {
  it.each(MACHINES.filter(({ meta }) => meta.rank !== undefined).map(({ id }) => id))('%s opens as it is: it has no parts', (id) => {
    const config = JSON.parse(readFileSync(new URL(`${id}/machine.json`, CONDUCT), 'utf8')) as Parameters<typeof createMachine>[0];
    expect(createMachine(config).id).toBe(id);
  });
});
