import type { Cast, Member } from '../flow/Cast.ts';
import { withFacts, type Facts } from '../flow/Facts.ts';
import type { ResolvedAction } from '../flow/machine/scope.ts';
import { initialShell } from '../flow/machine/initialShell.ts';
import { nodesOf, shellOf } from '../flow/machine/shellOf.ts';
import { enterMachine, resolveMachine } from '../flow/machine/stepper.ts';
import { resolveSettings } from '../flow/resolveSettings.ts';
import type { Scene } from '../flow/Scene.ts';
import type { Conversation, Turn } from './Conversation.ts';
import type { Opening } from './Opening.ts';
import { dispatchAndDrain } from './troupe/dispatch.ts';
import { perform } from './troupe/perform.ts';
import { beginRun, endRun, sceneOf, type Run } from './troupe/Run.ts';
import { settle } from './troupe/settle.ts';
import { armTimer, delayOf } from './troupe/timers.ts';
import { turnOf } from './turnOf.ts';

/** Stages at which a contact begins; whoever starts at another one is in the middle of it. */
const BEGINNINGS: ReadonlySet<string> = new Set(['queue', 'dialing', 'greeting', 'invite']);

/** Stages before the customer has confirmed what was understood. */
const NOT_UNDERSTOOD_YET: ReadonlySet<string> = new Set([...BEGINNINGS, 'identify', 'discovery', 'clarify', 'confirm', 'complaint', 'wrongCompany']);

/**
 * Opens a conversation: every machine in its initial state, or where `stage` says; entry actions and timers run as one moment.
 * Pure: the same cast and opening give the same conversation.
 */
export function start(cast: Cast, opening: Opening): [Conversation, Turn] {
  const run = beginRun(blank(cast, opening));
  for (const member of cast.members) enter(run, member, sceneOf(run));
  settle(run);
  if (run.queue.length > 0) dispatchAndDrain(run, { type: 'clock.ticked', data: {} }, []);
  const conversation = endRun(run);
  return [conversation, turnOf(run, [])];
}

function blank(cast: Cast, opening: Opening): Conversation {
  const { channel = 'chat', direction = 'inbound' } = cast.bundle.flow.meta;
  const { language } = opening;
  return {
    cast,
    opening,
    revision: 0,
    at: opening.at,
    facts: openingFacts(cast, opening),
    shells: cast.members.map(initialShell),
    timers: [],
    seq: 1,
    questions: [],
    tasks: [],
    said: {},
    reminded: {},
    language,
    channel,
    direction,
    agent: opening.agent ?? {},
    settings: resolveSettings(cast.settings.values(), { channel, direction, language }, opening.brand, opening.settings),
    status: 'open',
    outcome: null,
  };
}

function openingFacts(cast: Cast, opening: Opening): Facts {
  const { customer, stage } = opening;
  return withFacts(cast.initialFacts, {
    customerName: customer?.name ?? null,
    phone: customer?.phone ?? null,
    email: customer?.email ?? null,
    understood: stage !== undefined && !NOT_UNDERSTOOD_YET.has(stage),
    midway: stage !== undefined && !BEGINNINGS.has(stage),
    ...givenFacts(cast, opening),
  });
}

function givenFacts(cast: Cast, opening: Opening): Facts {
  return Object.fromEntries(Object.entries(opening.facts ?? {}).map(([name, value]) => [name, value ?? cast.initialFacts[name] ?? null]));
}

function enter(run: Run, member: Member, scene: Scene): void {
  const path = stagePath(member, run.from.opening.stage);
  if (path !== null) return enterMidway(run, member, path);
  if (run.facts.midway === true && member.midway !== null) return enterMidway(run, member, member.midway, scene);
  try {
    const { snapshot, actions } = enterMachine(member.machine, scene);
    const shell = shellOf(member, snapshot);
    run.moves.push([member.index, shell]);
    perform(run, member, shell, actions, scene, { type: 'start', data: {} });
  } catch (cause) {
    run.faults.push({ machine: member.id, event: 'start', message: cause instanceof Error ? cause.message : String(cause), cause });
  }
}

function stagePath(member: Member, stage: string | undefined): string | null {
  return stage === undefined ? null : (member.stages.get(stage) ?? null);
}

/** Sets a machine into a state as if it had come there: its timers run from now. Entry actions are taken as done, unless a scene is given to do them in. */
function enterMidway(run: Run, member: Member, path: string, scene?: Scene): void {
  const value = path.split('.').reduceRight<unknown>((inner, key) => (inner === undefined ? key : { [key]: inner }), undefined);
  const shell = shellOf(member, resolveMachine(member.machine, value));
  run.moves.push([member.index, shell]);
  for (const node of nodesOf(shell.snapshot)) {
    if (scene) perform(run, member, shell, node.entry as unknown as readonly ResolvedAction[], scene, { type: 'start', data: {} });
    for (const delay of Object.keys((node.config as { after?: object }).after ?? {})) {
      const type = `xstate.after.${delay}.${node.id}`;
      armTimer(run, member, type, type, delayOf(run, delay));
    }
  }
}
