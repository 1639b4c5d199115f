import { isRecord } from '../flow/walkMachine.ts';

/**
 * A resolved machine as a plain XState 5 config, as Stately Studio opens it: parts are in their places, what is ours stands
 * in `meta`, and the line for editors (`$schema`) is gone. Guards, actions and delays are names with params; the studio shows them, and `createMachine` takes them
 * without their implementations.
 */
export function statelyOf(machine: unknown): string {
  return `${JSON.stringify(isRecord(machine) ? plain(machine) : {}, null, 2)}\n`;
}

function plain(machine: Readonly<Record<string, unknown>>): object {
  const { $schema: _schema, ...config } = machine;
  return config;
}
