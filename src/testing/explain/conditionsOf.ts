import { bindingsOf } from '../../flow/bindings.ts';
import type { Expression } from '../../flow/expressions.ts';
import type { Guard, Prepared } from '../../flow/guards/Guard.ts';
import { guardOf } from '../../flow/guards/guards.ts';
import type { OfferedGuard } from '../../flow/machine/tryTransitions.ts';
import type { Scene, SceneEvent } from '../../flow/Scene.ts';
import { innermost } from '../../flow/innermost.ts';

/** A condition that decided a guard, with what it saw. */
export interface Condition {
  /** As the author wrote it: `size(offers) >= requested + 1`, `said {"act":"greets"}`. */
  readonly text: string;
  readonly holds: boolean;
  /** What it read, by name. */
  readonly values: Readonly<Record<string, unknown>>;
}

interface Inner {
  readonly guard: Guard;
  readonly params: Prepared;
}

/** The conditions for which a guard does not hold; empty where it does. Valid only while the event is under way. */
export function conditionsOf(guard: OfferedGuard, scene: Scene, event: SceneEvent): readonly Condition[] {
  const known = guardOf(guard.type);
  return known === undefined ? [] : against({ guard: known, params: guard.params ?? {} }, scene, event, false);
}

/** The conditions inside of a guard that make it hold or not hold, as asked. */
function against({ guard, params }: Inner, scene: Scene, event: SceneEvent, verdict: boolean): readonly Condition[] {
  if (holds({ guard, params }, scene, event) !== verdict) return [];
  switch (guard.name) {
    case 'and':
    case 'or':
      return (params.prepared as readonly Inner[]).flatMap((inner) => against(inner, scene, event, verdict));
    case 'not':
      return against(params.prepared as Inner, scene, event, !verdict);
    default:
      return [{ text: textOf(guard.name, params), holds: verdict, values: valuesOf(guard.name, params, scene, event) }];
  }
}

function holds({ guard, params }: Inner, scene: Scene, event: SceneEvent): boolean {
  try {
    return guard.holds(scene, event, params);
  } catch {
    return false;
  }
}

function textOf(name: string, params: Prepared): string {
  switch (name) {
    case 'when':
      return String(params.expr);
    case 'in':
      return `${String(params.machine)} in ${String(params.state)}`;
    case 'means':
      return `means ${[...(params.any as ReadonlySet<string>)].join(' or ')}`;
    case 'said': {
      const { phrases: _phrases, ...written } = params;
      return `said ${JSON.stringify(written)}`;
    }
    default:
      return `${name} ${JSON.stringify(params)}`;
  }
}

function valuesOf(name: string, params: Prepared, scene: Scene, event: SceneEvent): Readonly<Record<string, unknown>> {
  switch (name) {
    case 'when':
      return read((params.compiled as Expression).reads, bindingsOf(scene, event));
    case 'in': {
      const shell = scene.shells[params.index as number];
      return { [String(params.machine)]: shell === undefined ? null : innermost(shell.paths) };
    }
    case 'means':
      return { means: event.data.means ?? [] };
    case 'said':
      return { phrases: event.data.phrases ?? [], acts: event.data.acts ?? [] };
    default:
      return {};
  }
}

function read(names: readonly string[], bindings: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    names.map((name) => {
      const [of, ...rest] = name.split('.');
      if (rest.length === 0) return [name, bindings[name] ?? null];
      const inner = bindings[of ?? ''] as Readonly<Record<string, unknown>> | undefined;
      return [name, inner?.[rest.join('.')] ?? null];
    }),
  );
}

/** A condition in words: `requested > 0 is false (requested = 0)`. */
export function conditionText({ text, holds: verdict, values }: Condition): string {
  const seen = Object.entries(values).map(([name, value]) => `${name} = ${shortly(value)}`);
  return `${text} is ${String(verdict)}${seen.length === 0 ? '' : ` (${seen.join(', ')})`}`;
}

const LONGEST_VALUE = 80;

function shortly(value: unknown): string {
  const text = JSON.stringify(value) ?? 'null';
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
