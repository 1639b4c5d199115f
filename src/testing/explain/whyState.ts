import type { Member } from '../../flow/Cast.ts';
import { memberNamed } from '../members.ts';
import type { Moment } from '../Moment.ts';
import type { Reason } from './Reason.ts';
import { statesText, statesWith } from './statesWith.ts';
import { called, listensOn, stateNow, whatItDid } from './transitionReasons.ts';

/** Why a machine is not in one of these states. */
export function whyState(moment: Moment, machine: string, _paths: readonly string[]): readonly Reason[] {
  const member = memberNamed(moment.cast, machine);
  return member === undefined ? [] : whatItDid(moment, member);
}

/** Why a machine took a transition or did not. */
export function whyHeard(moment: Moment, machine: string): readonly Reason[] {
  return whyState(moment, machine, []);
}

/** Why the contact, or its flow alone, is not at one of these stages. */
export function whyStage(moment: Moment, stages: readonly string[], of: 'any' | 'flow'): readonly Reason[] {
  const owner = of === 'flow' ? moment.cast.flow : ownerOf(moment);
  const actual = of === 'flow' ? moment.guidance.conversation.flowStage : moment.guidance.conversation.stage;
  const now: Reason = { code: 'stage-of', args: { stage: actual, machine: called(owner), state: stateNow(moment, owner) } };
  const wanted = stages.flatMap((stage) => whyNotAt(moment, stage, of, owner));
  return [now, ...wanted];
}

function whyNotAt(moment: Moment, stage: string, of: 'any' | 'flow', owner: Member): readonly Reason[] {
  const holders = statesWith(
    moment.cast,
    ({ node, path }, member) => (of === 'any' || member.isFlow) && (node.meta?.stage === stage || (member.isFlow && path === stage)),
  );
  return holders.flatMap(({ member, states }): readonly Reason[] => {
    const args = { machine: called(member), stage, state: stateNow(moment, member) };
    if (moment.after.shells[member.index]?.stage === stage && listensOn(moment, member) && member !== owner)
      return [{ code: 'stage-outranked', args: { ...args, other: called(owner) } }];
    return [{ code: 'stage-elsewhere', args: { ...args, states: statesText(states) } }, ...whatItDid(moment, member)];
  });
}

/** The machine whose stage the contact is at: the highest rule that interrupts, else the flow. */
function ownerOf({ cast, after }: Moment): Member {
  const interrupting = cast[after.channel].members.filter((member) => !member.isFlow && (after.shells[member.index]?.stage ?? null) !== null);
  const [first] = interrupting.sort((a, b) => (after.shells[b.index]?.rank ?? 0) - (after.shells[a.index]?.rank ?? 0));
  return first ?? cast.flow;
}
