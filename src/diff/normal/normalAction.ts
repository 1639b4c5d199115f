import type { Invocation } from '../../flow/schema/machine.ts';
import { canonical, withoutDefaults } from './canonical.ts';
import type { Names } from './Names.ts';

/** An action, however it was written. */
export interface NormalAction {
  readonly type: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly key: string;
}

/** Params that say what is so without them. */
const DEFAULTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  count: { by: 1 },
  add: { unique: false },
  violate: { knowledge: false },
};

export function normalAction(action: Invocation, names: Names): NormalAction {
  const given = withoutDefaults(action.params ?? {}, { ...DEFAULTS[action.type], ...ownDefaults(action) });
  const params = {
    ...given,
    ...(typeof given.expr === 'string' ? { expr: names.expression(given.expr) } : {}),
    ...(typeof given.instead === 'string' ? { instead: names.phrase(given.instead) } : {}),
  };
  const own = Object.keys(params).length === 0 ? '' : canonical(params);
  return { type: action.type, params, key: `${action.type}(${own})` };
}

function ownDefaults({ type, params }: Invocation): Readonly<Record<string, unknown>> {
  return type === 'violate' ? { severity: `severity.${String(params?.rule)}` } : {};
}

export function keyOfActions(actions: readonly NormalAction[]): string {
  return actions.map(({ key }) => key).join('; ');
}
