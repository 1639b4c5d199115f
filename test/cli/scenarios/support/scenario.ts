import type { Scenario } from '../../../../src/cli/scenarios/Scenario.ts';

/** A scenario with what the test says of it. */
export function scenario(parts: Partial<Scenario> = {}): Scenario {
  return {
    id: 'A',
    title: 'A scenario',
    setup: { channel: 'chat', direction: 'inbound', language: 'ru' },
    steps: [{ n: 1, who: 'system', what: 'time passes' }],
    expect: [],
    ...parts,
  };
}
