import fc from 'fast-check';
import type { Draft } from './wholeFlow.ts';

/** Ways to write the same thing otherwise: none of them changes what it means. */
export interface Style {
  readonly shuffleKeys: boolean;
  readonly indent: number;
  readonly schema: boolean;
  readonly targetsAsObjects: boolean;
  readonly listsOfOne: boolean;
  readonly defaults: boolean;
  readonly idsAsTargets: boolean;
  readonly spacedExpressions: boolean;
  readonly combinedGuards: boolean;
  readonly seed: number;
}

const yes = fc.boolean();
export const styles: fc.Arbitrary<Style> = fc.record({
  shuffleKeys: yes,
  indent: fc.integer({ min: 0, max: 8 }),
  schema: yes,
  targetsAsObjects: yes,
  listsOfOne: yes,
  defaults: yes,
  idsAsTargets: yes,
  spacedExpressions: yes,
  combinedGuards: yes,
  seed: fc.integer({ min: 1, max: 1_000_000 }),
});

/** A file of texts or of a table, written otherwise. */
export function rewriteFile(value: Draft, style: Style): string {
  const { $schema: _dropped, ...rest } = value;
  return write(style.schema ? { $schema: './elsewhere.schema.json', ...rest } : rest, style);
}

/** A machine, or a part of one, written otherwise. */
export function rewriteMachine(value: Draft, style: Style, isPart = false): string {
  const machine = structuredClone(value);
  const named = style.idsAsTargets && !isPart ? giveIds(machine) : new Set<string>();
  rewriteState(machine, style, named, []);
  return rewriteFile(machine, style);
}

/** Absolute targets need an id to begin with: each of the outermost states gets one that has none, of its own or of its part. */
function giveIds(machine: Draft): ReadonlySet<string> {
  const named = Object.entries<Draft>(machine.states).filter(([, state]) => state.id === undefined && state.$ref === undefined);
  for (const [key, state] of named) state.id = `again-${key}`;
  return new Set(named.map(([key]) => key));
}

function rewriteState(state: Draft, style: Style, named: ReadonlySet<string>, path: readonly string[]): void {
  for (const list of [state.on, state.after]) {
    for (const key of Object.keys(list ?? {})) list[key] = rewriteTransitions(list[key], style, named, path);
  }
  if (state.always !== undefined) state.always = rewriteTransitions(state.always, style, named, path);
  // What stands beside a reference is laid over the part.
  if (style.defaults && state.$ref === undefined) {
    state.tags ??= [];
    state.entry ??= [];
    if (state.states !== undefined && state.type === undefined) state.type = 'compound';
  }
  for (const key of ['entry', 'exit']) if (state[key] !== undefined) state[key] = rewriteActions(state[key], style);
  for (const [key, child] of Object.entries<Draft>(state.states ?? {})) rewriteState(child, style, named, [...path, key]);
}

function rewriteTransitions(to: Draft, style: Style, named: ReadonlySet<string>, path: readonly string[]): Draft {
  if (Array.isArray(to)) return to.map((one) => rewriteTransition(one, style, named, path));
  if (typeof to === 'object' && Object.keys(to).length === 0) return to;
  const one = rewriteTransition(to, style, named, path);
  return style.listsOfOne ? [one] : one;
}

function rewriteTransition(to: Draft, style: Style, named: ReadonlySet<string>, path: readonly string[]): Draft {
  const plain = typeof to === 'string' ? { target: to } : { ...to };
  if (plain.target !== undefined) plain.target = rewriteTarget(plain.target, named, path);
  if (typeof to === 'string') return style.targetsAsObjects ? plain : plain.target;
  if (plain.guard !== undefined) plain.guard = rewriteGuard(plain.guard, style);
  if (plain.actions !== undefined) plain.actions = rewriteActions(plain.actions, style);
  if (style.defaults) plain.reenter ??= false;
  return plain;
}

/** A sibling of an outermost state, or a state in the machine itself, by its id. */
function rewriteTarget(target: string, named: ReadonlySet<string>, path: readonly string[]): string {
  const isAbout = path.length === 0 ? target.startsWith('.') : path.length === 1 && !/^[.#]/.test(target);
  const way = path.length === 0 ? target.slice(1) : target;
  return isAbout && named.has(way.split('.')[0] ?? '') ? `#again-${way}` : target;
}

function rewriteGuard(guard: Draft, style: Style): Draft {
  const params = { ...guard.params };
  if (style.spacedExpressions && typeof params.expr === 'string') params.expr = `( ${params.expr} )`;
  if (Array.isArray(params.guards)) params.guards = params.guards.map((one: Draft) => rewriteGuard(one, style));
  if (params.guard !== undefined) params.guard = rewriteGuard(params.guard, style);
  const same = { ...guard, ...(guard.params === undefined ? {} : { params }) };
  return style.combinedGuards
    ? { type: 'and', params: { guards: [{ type: 'not', params: { guard: { type: 'not', params: { guard: same } } } }] } }
    : same;
}

function rewriteActions(actions: Draft, style: Style): Draft {
  const list = (Array.isArray(actions) ? actions : [actions]).map((action: Draft) => {
    if (!style.defaults) return action;
    if (action.type === 'count' && action.params.expr === undefined) return { ...action, params: { by: 1, ...action.params } };
    return action.type === 'add' ? { ...action, params: { unique: false, ...action.params } } : action;
  });
  return list.length === 1 && !style.listsOfOne ? list[0] : list;
}

function write(value: Draft, style: Style): string {
  return JSON.stringify(style.shuffleKeys ? shuffled(value, style.seed) : value, null, style.indent);
}

/** The same with the keys of every object in another order. */
function shuffled(value: Draft, seed: number): Draft {
  if (Array.isArray(value)) return value.map((one) => shuffled(one, seed));
  if (typeof value !== 'object' || value === null) return value;
  const rank = (key: string): number => [...key].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, seed);
  const keys = Object.keys(value).sort((a, b) => rank(a) - rank(b));
  return Object.fromEntries(keys.map((key) => [key, shuffled(value[key], seed)]));
}
