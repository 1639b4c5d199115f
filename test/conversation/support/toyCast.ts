import { buildCast } from '../../../src/flow/buildCast.ts';
import type { Cast } from '../../../src/flow/Cast.ts';
import { ENGINE_VERSION, type FlowBundle } from '../../../src/flow/FlowBundle.ts';
import type { MachineFile, MachineMeta, StateNode } from '../../../src/flow/schema/machine.ts';
import type { SettingRow, SettingValue } from '../../../src/flow/schema/settings.ts';

export interface Toys {
  readonly flow?: MachineFile;
  readonly rules?: readonly MachineFile[];
  /** By id; numbers are seconds, words severities. */
  readonly settings?: Readonly<Record<string, SettingValue>>;
  readonly rows?: readonly SettingRow[];
}

/** Machines small enough to see what the troupe does with them. */
export function toyCast({ flow = machine('toy', { on: {} }), rules = [], settings = {}, rows = [] }: Toys): Cast {
  return buildCast(toyBundle({ flow, rules, settings, rows }));
}

export function toyBundle({ flow, rules, settings, rows }: Required<Toys>): FlowBundle {
  const phrases = ['hello', 'ask', 'warn', 'thanks'];
  return {
    engine: ENGINE_VERSION,
    flow: { ...flow, meta: { channel: 'chat', direction: 'inbound', languages: ['en', 'ru'], ...flow.meta } },
    rules: [...rules].sort((a, b) => (b.meta.rank ?? 0) - (a.meta.rank ?? 0)),
    phrases: { en: Object.fromEntries(phrases.map((phrase) => [phrase, `${phrase}, please`])), ru: {} },
    catalogue: Object.fromEntries(phrases.map((phrase) => [phrase, { rules: [], channels: ['chat', 'phone'] }])),
    families: {},
    messages: { en: {}, ru: {} },
    settings: [...Object.entries(settings).map(([id, value]) => rowOf(id, value)), ...rows],
  };
}

function rowOf(id: string, value: SettingValue): SettingRow {
  return { id, type: typeof value === 'number' ? 'seconds' : 'severity', default: value, source: ['toy'], description: id };
}

/** A machine that begins in the first of its states. */
export function machine(
  id: string,
  states: Readonly<Record<string, StateNode>>,
  { on, ...meta }: MachineMeta & Pick<StateNode, 'on'> = {},
): MachineFile {
  return { id, version: '1.0.0', initial: Object.keys(states)[0]!, states, meta, ...(on ? { on } : {}) };
}

export const set = (fact: string, value: SettingValue) => ({ type: 'set', params: { fact, value } });
export const setTo = (fact: string, expr: string) => ({ type: 'set', params: { fact, expr } });
export const count = (fact: string) => ({ type: 'count', params: { fact } });
/** Writes a word into the fact `told`, which shows what happened in which order. */
export const tell = (word: string) => ({ type: 'add', params: { fact: 'told', value: word } });
export const raise = (event: string) => ({ type: 'raise', params: { event } });
export const violate = (rule: string) => ({ type: 'violate', params: { rule } });
export const when = (expr: string) => ({ type: 'when', params: { expr } });
export const inState = (machine: string, state: string) => ({ type: 'in', params: { machine, state } });

export const told = { told: { type: 'list', initial: [] } } as const satisfies MachineMeta['facts'];
