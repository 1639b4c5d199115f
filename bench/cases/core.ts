import { createActor, createMachine, initialTransition, transition, type AnyStateMachine } from 'xstate';
import { advance } from '../../src/conversation/advance.ts';
import { serialiseGuidance } from '../../src/conversation/serialiseGuidance.ts';
import { start } from '../../src/conversation/start.ts';
import { buildCast } from '../../src/flow/buildCast.ts';
import type { Cast } from '../../src/flow/Cast.ts';
import type { Opening } from '../../src/conversation/Opening.ts';
import { readFlows } from '../../src/flow/reading/readFlows.ts';
import type { BenchCase } from '../BenchCase.ts';
import { recordedChat } from '../events.ts';
import { bareFlow } from '../bareFlow.ts';
import { interleave, type Contender } from '../interleave.ts';

const AT = Date.parse('2026-01-05T10:00:00Z');
const GOAL_MICROSECONDS = 25;
const GOAL_RATIO = 0.5;

/**
 * A turn of the core: event in, serialised guidance with the answers for all actions out, over a recorded chat with all rule
 * machines. Beside it the flow alone, without rules, facts or guidance, through bare XState and through its documented
 * restore-transition-persist.
 */
export const core: BenchCase = {
  name: 'core',
  description: 'one turn, event to serialised guidance, microseconds',
  async run() {
    const { flows } = await readFlows('flows');
    const bundle = flows.get('shop-chat');
    if (!bundle) throw new Error('the flow shop-chat cannot be read');
    const cast = buildCast(bundle);
    const machine = createMachine(...bareFlow(bundle.flow, cast));
    const spreads = interleave([sufler(cast), bare(machine), documented(machine)], { rounds: 31, warmUp: 10, calls: 40 });
    const of = (name: string) => spreads.get(name) ?? { median: NaN, lowest: NaN, highest: NaN, samples: 0 };
    const ours = of('sufler');
    const ratio = ours.median / of('documented').median;
    return {
      measurements: [
        { name: 'sufler', unit: 'µs a turn', value: ours, ratio: { to: 'documented', value: ratio } },
        { name: 'bare transition()', unit: 'µs a turn', value: of('bare') },
        { name: 'documented restore-transition-persist', unit: 'µs a turn', value: of('documented') },
      ],
      goals: [
        { text: `median at most ${GOAL_MICROSECONDS} µs`, met: ours.median <= GOAL_MICROSECONDS, came: `${ours.median.toFixed(1)} µs` },
        { text: `at most ${GOAL_RATIO} of the documented way`, met: ratio <= GOAL_RATIO, came: ratio.toFixed(2) },
      ],
      notes: [`${cast.members.length - 1} rule machines and the flow; meanings given, no text to recognise`],
    };
  },
};

const opening = (cast: Cast): Opening => ({
  id: 'bench',
  flow: cast.flow.id,
  hash: cast.hash,
  language: 'ru',
  clock: 'event',
  at: AT,
  agent: { id: 'a1', name: 'Елизавета', gender: 'female' },
  brand: { id: 'kid-mir', name: 'Kid Mir' },
});

/** Opening the conversation is not part of a turn: every run begins from the same opened one. */
function sufler(cast: Cast): Contender {
  const events = recordedChat(AT);
  const [opened] = start(cast, opening(cast));
  let bytes = 0;
  return {
    name: 'sufler',
    units: events.length,
    run: () => {
      let conversation = opened;
      for (const event of events) {
        const [next, turn] = advance(conversation, [event]);
        bytes += serialiseGuidance(next, turn).length;
        conversation = next;
      }
      if (bytes === 0) throw new Error('no guidance was written');
    },
  };
}

/** The same events as the flow's machine hears them: what the text means comes as an event of its own. */
function heard() {
  return recordedChat(AT).flatMap(({ type, data }) => [
    { type, data },
    ...((data.meanings as { type: string; data?: object }[] | undefined) ?? []).map((meaning) => ({ type: meaning.type, data: meaning.data ?? {} })),
  ]);
}

function bare(machine: AnyStateMachine): Contender {
  const events = heard();
  const [initial] = initialTransition(machine);
  return {
    name: 'bare',
    units: recordedChat(AT).length,
    run: () => {
      let snapshot = initial;
      for (const event of events) [snapshot] = transition(machine, snapshot, event);
    },
  };
}

function documented(machine: AnyStateMachine): Contender {
  const events = heard();
  const first = createActor(machine).start();
  const initial = JSON.stringify(first.getPersistedSnapshot());
  first.stop();
  return {
    name: 'documented',
    units: recordedChat(AT).length,
    run: () => {
      let stored = initial;
      for (const event of events) {
        const actor = createActor(machine, { snapshot: JSON.parse(stored) as never }).start();
        actor.send(event);
        stored = JSON.stringify(actor.getPersistedSnapshot());
        actor.stop();
      }
    },
  };
}
