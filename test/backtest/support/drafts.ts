import type { Cast } from '../../../src/flow/Cast.ts';
import { buildCast } from '../../../src/flow/buildCast.ts';
import type { FlowBundle } from '../../../src/flow/FlowBundle.ts';
import type { Recorded } from '../../../src/backtest/Recorded.ts';
import type { Play } from '../../support/play.ts';

/** A draft of a flow version: a copy that somebody edited. */
export function draftOf({ bundle }: Cast, edit: (bundle: Draft) => void): Cast {
  const draft = structuredClone(bundle) as unknown as Draft;
  edit(draft);
  return buildCast(draft as unknown as FlowBundle);
}

export interface DraftState {
  on?: Record<string, unknown>;
  states?: Record<string, DraftState>;
}

export interface Draft {
  flow: { states: Record<string, DraftState> };
  settings: { id: string; default: unknown }[];
  phrases: Record<string, Record<string, unknown>>;
}

/** Takes a state out of a flow, with all ways to it. */
export function withoutState(name: string): (draft: Draft) => void {
  return ({ flow }) => {
    flow.states = Object.fromEntries(Object.entries(flow.states).filter(([state]) => state !== name));
    const walk = (state: DraftState): void => {
      for (const [event, ways] of Object.entries(state.on ?? {})) {
        const left = [ways]
          .flat()
          .filter((way) => !String(typeof way === 'string' ? way : ((way as { target?: string }).target ?? '')).includes(name));
        if (left.length === 0) delete state.on?.[event];
        else (state.on as Record<string, unknown>)[event] = left;
      }
      Object.values(state.states ?? {}).forEach(walk);
    };
    Object.values(flow.states).forEach(walk);
  };
}

/** What was played, as the log has it. */
export function recordedFrom({ opening, records }: Play): Recorded {
  return { opening, events: records };
}
