import { checkableFact, guidedFact } from '../../conversation/checkableFact.ts';
import { guidedActions } from '../../conversation/checkedActions.ts';
import type { Conversation } from '../../conversation/Conversation.ts';
import type { CheckedAction } from '../../conversation/Guidance.ts';
import { interpret } from '../../conversation/interpret.ts';
import { dispatchAndDrain } from '../../conversation/troupe/dispatch.ts';
import { beginRun, sceneOf, type Run } from '../../conversation/troupe/Run.ts';
import type { Member } from '../../flow/Cast.ts';
import { answerTo } from '../../flow/machine/tryTransitions.ts';
import type { SceneEvent } from '../../flow/Scene.ts';
import { innermost } from '../../flow/innermost.ts';
import type { Moment } from '../Moment.ts';
import { conditionsOf, conditionText } from './conditionsOf.ts';
import type { Reason } from './Reason.ts';
import { called, eventName, targetOf } from './transitionReasons.ts';
import { whyFindings } from './whyText.ts';
import { elsewhere, violatorsOf } from './whyViolated.ts';

/** Why guidance answers so for an action. `rule` is the one that was expected to decide. */
export function whyAction(moment: Moment, action: string, rule: string | null): readonly Reason[] {
  if (!(guidedActions as readonly string[]).includes(action)) return [];
  const run = beginRun(moment.after);
  return whyFact(moment, run, action, guidedFact(action as CheckedAction, moment.after.channel), rule);
}

/** Why a check was answered so. `rule` is the one that was expected to decide. */
export function whyDecision(moment: Moment, rule: string | null): readonly Reason[] {
  if (moment.asked === null) return [];
  const { request, decision } = moment.asked;
  const run = beginRun(moment.after);
  const fact = checkableFact(request, run.channel);
  const read = interpret(run, { id: null, type: fact.type, at: run.at, data: fact.data }, { stage: request.state });
  for (const event of read.before) dispatchAndDrain(run, event);
  const findings = decision.findings.length === 0 ? [] : whyFindings(decision.findings);
  return [...findings, ...(read.event === null ? [] : whyFact(moment, run, request.action, read.event, rule))];
}

/** What the machines would hold against a fact, and what those that could do not. */
function whyFact(moment: Moment, run: Run, action: string, event: SceneEvent, rule: string | null): readonly Reason[] {
  const reasons = moment.cast[run.channel].members.flatMap((member) => whyMember(run, member, action, event, rule));
  const named = rule === null || reasons.some(({ args }) => args.rule === rule);
  if (named) return reasons;
  return [
    ...reasons,
    ...violatorsOf(moment, rule).flatMap(({ member, transitions }) => elsewhere({ ...moment, before: standing(run) }, rule, member, transitions)),
  ];
}

function whyMember(run: Run, member: Member, action: string, event: SceneEvent, rule: string | null): readonly Reason[] {
  const shell = run.shells[member.index];
  if (!shell?.guarded.has(event.type)) return [];
  const scene = sceneOf(run);
  const { tried } = answerTo(member, shell, event, scene);
  const base = { action, machine: called(member), state: innermost(shell.paths) };
  return tried.flatMap(({ written, guard, holds }) => {
    const rules = written.actions.filter(({ type }) => type === 'violate').map(({ params }) => String(params.rule));
    const place = { machine: member.id, pointer: written.pointer };
    if (holds) {
      return rules.map((broken): Reason => ({ code: 'would-violate', args: { ...base, rule: broken, severity: severityText(run, broken) }, place }));
    }
    const condition = guard === null ? '' : conditionsOf(guard, scene, event).map(conditionText).join('; ');
    return rules
      .filter((one) => rule === null || one === rule)
      .map((one): Reason => ({
        code: 'would-not-violate',
        args: { ...base, rule: one, event: eventName(member, event.type), target: targetOf(written), condition },
        place,
      }));
  });
}

function severityText(run: Run, rule: string): string {
  const name = `severity.${rule}`;
  return `${name} = ${String(run.settings[name] ?? 'warn')}`;
}

function standing(run: Run): Conversation {
  return { ...run.from, shells: run.shells };
}
