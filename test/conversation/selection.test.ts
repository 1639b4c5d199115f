import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/conversation/Conversation.ts';
import { interpret } from '../../src/conversation/interpret.ts';
import { beginRun, sceneOf } from '../../src/conversation/troupe/Run.ts';
import type { Member } from '../../src/flow/Cast.ts';
import { chooseCandidate, shellCandidates } from '../../src/flow/machine/candidatesOf.ts';
import { withScene } from '../../src/flow/machine/shellOf.ts';
import type { SceneEvent } from '../../src/flow/Scene.ts';
import type { PostedEvent } from '../../src/conversation/Conversation.ts';
import { shopCast } from '../support/shopFlows.ts';
import { anyContact, live } from './support/contacts.ts';
import { holds, UNHURRIED } from './support/holds.ts';

interface Taken {
  readonly actions: readonly { readonly type: string; readonly params: unknown }[];
  readonly moves: boolean;
}

describe('own selection', UNHURRIED, () => {
  it('picks the transition that XState picks, for every event type that any state of any contact hears', () => {
    const met = new Set<string>();
    holds(
      fc.property(anyContact({ maxSteps: 25 }), (contact) => {
        const posted = contact.commits.flat();
        live(shopCast(contact.flow), contact, (conversation) => {
          for (const event of heardAs(conversation, posted)) {
            for (const member of conversation.cast.members) {
              const shell = conversation.shells[member.index]!;
              if (!shell.hears.has(event.type)) continue;
              met.add(`${member.id} ${shell.key} ${event.type}`);
              expect({ member: member.id, in: shell.key, on: event.type, taken: ownChoice(conversation, member, event) }).toEqual({
                member: member.id,
                in: shell.key,
                on: event.type,
                taken: choiceOfXState(conversation, member, event),
              });
            }
          }
        });
      }),
      25,
    );
    expect(met.size).toBeGreaterThan(500);
  });
});

/** The events of the contact as they would be heard now, and one of each type that can be heard at all, without data. */
function heardAs(conversation: Conversation, posted: readonly PostedEvent[]): readonly SceneEvent[] {
  const run = beginRun(conversation);
  const read = posted.slice(0, 8).flatMap((event) => {
    const { before, event: itself, after } = interpret(run, event);
    return [...before, ...(itself ? [itself] : []), ...after];
  });
  const types = new Set(conversation.shells.flatMap((shell) => [...shell.hears]));
  return [...read, ...[...types].filter((type) => !type.startsWith('xstate.')).map((type) => ({ type, data: {} }))];
}

function ownChoice(conversation: Conversation, member: Member, event: SceneEvent): Taken | null {
  const candidates = shellCandidates(conversation.shells[member.index]!, event.type)!;
  const chosen = chooseCandidate(candidates, sceneOf(beginRun(conversation)), event);
  return chosen === undefined ? null : { actions: chosen.actions, moves: chosen.moves };
}

function choiceOfXState(conversation: Conversation, member: Member, event: SceneEvent): Taken | null {
  const snapshot = withScene(conversation.shells[member.index]!.snapshot, sceneOf(beginRun(conversation)));
  const [transition] = member.machine.getTransitionData(snapshot, event);
  if (!transition) return null;
  const actions = transition.actions.map((action) => ({
    type: (action as Taken['actions'][0]).type,
    params: (action as Taken['actions'][0]).params,
  }));
  return { actions, moves: (transition.target?.length ?? 0) > 0 || transition.reenter };
}
