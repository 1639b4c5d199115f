import type { Cast, Member } from '../flow/Cast.ts';
import { withFacts, type FactValue } from '../flow/Facts.ts';
import { initialShell } from '../flow/machine/initialShell.ts';
import { settingsFor } from '../flow/settingsFor.ts';
import type { Scene } from '../flow/Scene.ts';
import type { Conversation, Turn } from './Conversation.ts';
import { NO_EXPOSURES } from './experiments/Exposure.ts';
import type { Opening } from './Opening.ts';
import { openingFacts } from './openingFacts.ts';
import { dispatchAndDrain } from './troupe/dispatch.ts';
import { enter, enterMidway } from './troupe/enter.ts';
import type { Observer } from './troupe/Observer.ts';
import { beginRun, endRun, sceneOf, type Run } from './troupe/Run.ts';
import { settle } from './troupe/settle.ts';
import { turnOf } from './turnOf.ts';

/** Where a conversation is taken up, beside what its opening says. */
export interface StartingPoint {
  /** Machine to the dotted path of its state, `flow` for the flow's machine; the others are where they start. Of open questions that of the last one named is the newest. */
  readonly states?: Readonly<Record<string, string>>;
  /** Machine to the state that its history states remember. */
  readonly history?: Readonly<Record<string, string>>;
  /** Facts as they stand then, also those that only machines write. */
  readonly facts?: Readonly<Record<string, FactValue>>;
  /** The channel that the contact is on by then; the flow's unless told. */
  readonly channel?: Conversation['channel'];
}

const NOWHERE: StartingPoint = Object.freeze({});

/**
 * Opens a conversation at named states: each of those machines stands in its state as if it had come there just now, so
 * its timers run from now and its question is open; entry actions are taken as done. Everything else goes as by `start`.
 * Pure. The states must be there: whoever reads them from a file looks first.
 * @throws Error for a machine or a state that the cast does not have
 */
export function startAt(cast: Cast, opening: Opening, point: StartingPoint = NOWHERE, observer: Observer | null = null): [Conversation, Turn] {
  const run = beginRun(blank(cast, opening, point), observer);
  const named = namedStates(cast, point);
  const scene = sceneOf(run);
  for (const member of cast.members) if (!named.has(member)) begin(run, member, scene);
  for (const [member, path] of named) enterMidway(run, member, path, { history: point.history?.[nameIn(point, member)] });
  settle(run);
  if (run.queue.length > 0) dispatchAndDrain(run, { type: 'clock.ticked', data: {} }, []);
  if (point.facts) run.facts = withFacts(run.facts, point.facts);
  return [endRun(run), turnOf(run, [], [])];
}

function blank(cast: Cast, opening: Opening, point: StartingPoint): Conversation {
  const { channel: own = 'chat', direction = 'inbound' } = cast.bundle.flow.meta;
  const channel = point.channel ?? own;
  const { language } = opening;
  return {
    cast,
    opening,
    revision: 0,
    at: opening.at,
    facts: withFacts(openingFacts(cast, opening), point.facts ?? {}),
    shells: cast.members.map(initialShell),
    timers: [],
    seq: 1,
    questions: [],
    tasks: [],
    said: {},
    reminded: {},
    exposures: NO_EXPOSURES,
    language,
    channel,
    direction,
    agent: opening.agent ?? {},
    settings: settingsFor(cast, { channel, direction, language }, opening.brand, opening.settings),
    status: 'open',
    outcome: null,
  };
}

function namedStates(cast: Cast, { states = {} }: StartingPoint): ReadonlyMap<Member, string> {
  return new Map(
    Object.entries(states).map(([name, path]) => {
      const member = name === 'flow' ? cast.flow : cast.members.find(({ id }) => id === name);
      if (member === undefined) throw new Error(`the flow version has no machine "${name}"`);
      return [member, path];
    }),
  );
}

function nameIn({ history = {} }: StartingPoint, member: Member): string {
  return member.isFlow && Object.hasOwn(history, 'flow') ? 'flow' : member.id;
}

function begin(run: Run, member: Member, scene: Scene): void {
  const { stage } = run.from.opening;
  const path = stage === undefined ? undefined : member.stages.get(stage);
  if (path !== undefined) return enterMidway(run, member, path);
  enter(run, member, scene, run.facts.midway === true ? (stage ?? '') : null);
}
