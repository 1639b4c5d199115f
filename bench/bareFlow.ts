import { assign, type AnyStateMachine } from 'xstate';
import type { Cast } from '../src/flow/Cast.ts';
import type { MachineFile, StateNode } from '../src/flow/schema/machine.ts';

type Args = Parameters<(config: never, implementations?: never) => AnyStateMachine>;

/**
 * A flow as somebody would run it with XState alone: the same states, events and guards, its facts in the context. The
 * phrases that the agent says are told apart by their id; expressions are plain functions, which is kinder than CEL.
 */
export function bareFlow(flow: MachineFile, cast: Cast): Args {
  const context = { ...cast.initialFacts };
  const said = ({ event }: { event: { data?: { phrase?: string } } }, params: { phrase?: string; act?: string }): boolean => {
    const phrase = event.data?.phrase;
    if (phrase === undefined) return false;
    if (params.act !== undefined) return cast.bundle.catalogue[phrase]?.acts?.includes(params.act as never) ?? false;
    return phrase === params.phrase || (cast.bundle.families[params.phrase ?? '']?.some((member) => member.phrase === phrase) ?? false);
  };
  type Guard = (args: { event: object; context: Record<string, unknown> }, params: Record<string, unknown>) => boolean;
  const guards: Record<string, Guard> = {
    said,
    when: (args, params) => plainWhen(String(params.expr), args.context),
    in: (_args, params) => params.state === 'calm',
    means: () => false,
    and: (args, params) => (params.guards as Named[]).every((one) => guards[one.type]?.(args, one.params) ?? false),
    or: (args, params) => (params.guards as Named[]).some((one) => guards[one.type]?.(args, one.params) ?? false),
    not: (args, params) => !(guards[(params.guard as Named).type]?.(args, (params.guard as Named).params) ?? false),
  };
  const set = assign((_args: object, params: { fact: string; value?: unknown }) => ({ [params.fact]: params.value ?? '' }));
  return [{ ...bareState(flow), id: flow.id, context } as never, { guards, actions: { set } } as never];
}

interface Named {
  readonly type: string;
  readonly params: Record<string, unknown>;
}

/** The handful of conditions of the shop flows, by their gist. */
function plainWhen(expression: string, context: Record<string, unknown>): boolean {
  if (expression.includes('knowledgeAnswer')) return context.knowledgeAnswer !== null;
  if (expression.startsWith('requested > 0')) return Number(context.requested) > 0;
  if (expression.includes('channel == "chat"')) return true;
  if (expression.startsWith('customerProblem')) return context.customerProblem !== null;
  if (expression.startsWith('customerName')) return context.customerName === null;
  return false;
}

function bareState(node: StateNode): object {
  const { on, states, initial, type, entry, exit, id } = node;
  return {
    ...(id === undefined ? {} : { id }),
    ...(type === undefined ? {} : { type }),
    ...(initial === undefined ? {} : { initial }),
    ...(entry === undefined ? {} : { entry }),
    ...(exit === undefined ? {} : { exit }),
    ...(on === undefined ? {} : { on }),
    ...(states === undefined ? {} : { states: Object.fromEntries(Object.entries(states).map(([key, child]) => [key, bareState(child)])) }),
  };
}
