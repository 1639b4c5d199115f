import { guidedActions } from './checkedActions.ts';
import { guidedFact } from './checkableFact.ts';
import type { Conversation, Turn } from './Conversation.ts';
import { decide, DECISION_ALLOW, faultDecision } from './decide.ts';
import { flowStageOf } from './flowStageOf.ts';
import type { ActionState, Guidance, ReminderShown } from './Guidance.ts';
import { countersOf, metricsOf, shownFacts } from './figures.ts';
import { isoTime } from './isoTime.ts';
import { missingFacts } from './missingFacts.ts';
import { movesOf } from './movesOf.ts';
import { stageOf } from './stageOf.ts';
import { goesOn } from './troupe/goesOn.ts';
import { beginRun, dispatchTable, sceneOf, type Run } from './troupe/Run.ts';
import { selectBreaches } from './troupe/select.ts';
import { whatToSay } from './whatToSay.ts';

/**
 * What the agent sees: what to say, what can happen next, what is allowed. `turn` adds what the events just posted did;
 * without it the guidance is that of the conversation as it stands.
 */
export function guide(conversation: Conversation, turn?: Turn): Guidance {
  const run = beginRun(conversation);
  const said = whatToSay(run);
  const { cast } = conversation;
  const { language, channel, direction, status, outcome, revision } = conversation;
  const flowShell = conversation.shells[cast.flow.index];
  const flowStage = flowStageOf(cast, conversation.shells);
  const records = turn?.records ?? [];
  return {
    conversation: {
      id: conversation.opening.id,
      flow: `${cast.bundle.flow.id}@${cast.bundle.flow.version}`,
      language,
      channel,
      direction,
      status,
      outcome,
      revision,
      stage: stageOf(run) ?? flowStage,
      flowStage,
      tone: toneOf(run),
      at: isoTime(conversation.at),
    },
    say: said[0] ?? null,
    also: said.slice(1),
    moves: status === 'ended' ? [] : movesOf(cast, flowShell, language),
    actions: actionsOf(run),
    reminders: remindersOf(run, turn?.reminders ?? []),
    violations: ofAll(records, 'violations'),
    findings: ofAll(records, 'findings'),
    recognised: ofAll(records, 'recognised'),
    tasks: conversation.tasks as Guidance['tasks'],
    timers: conversation.timers.map((timer) => ({ name: timer.name, machine: cast.members[timer.machine]?.id ?? '', dueAt: isoTime(timer.due) })),
    counters: countersOf(conversation),
    metrics: metricsOf(conversation),
    missing: missingFacts(conversation) as string[],
    facts: shownFacts(conversation),
  };
}

/** Most commits have one event, whose list can be shown as it is. */
function ofAll<K extends 'violations' | 'findings' | 'recognised'>(records: Turn['records'], list: K): Guidance[K] {
  const [only] = records;
  return (records.length === 1 && only ? only[list] : records.flatMap((record) => record[list] as readonly object[])) as Guidance[K];
}

/** The tone of the highest-ranked machine that asks for one, else that of the language and brand (C-3). */
function toneOf(run: Run): Guidance['conversation']['tone'] {
  let best: { rank: number; tone: Guidance['conversation']['tone'] } | null = null;
  for (const member of dispatchTable(run).members) {
    const shell = run.shells[member.index];
    if (shell?.tone && (!best || shell.rank > best.rank)) best = { rank: shell.rank, tone: shell.tone };
  }
  return best?.tone ?? (run.settings.tone as Guidance['conversation']['tone'] | undefined) ?? null;
}

function actionsOf(run: Run): Record<string, ActionState> {
  const actions: Record<string, ActionState> = {};
  const scene = sceneOf(run);
  for (const action of guidedActions) {
    const fact = guidedFact(action, run.channel);
    const breaches = selectBreaches(run, fact, scene, true);
    if (breaches === null) {
      const { findings: _findings, ...state } = faultDecision();
      actions[action] = state;
    } else actions[action] = breaches.length === 0 ? DECISION_ALLOW : decide(run, breaches, fact.type);
  }
  return actions;
}

/** Reminders of the states that last, and those that this turn raised. */
function remindersOf(run: Run, raised: readonly string[]): ReminderShown[] {
  const { phrasebook } = run.from.cast;
  const shown = new Map<string, ReminderShown>();
  for (const member of dispatchTable(run).members) {
    if (run.status === 'ended' && !goesOn(member)) continue;
    for (const { id, rule, urgency } of run.shells[member.index]?.reminders ?? []) {
      shown.set(id, { id, rule: rule ?? null, text: phrasebook.message(`reminder.${id}`, run.language), urgency: urgency ?? 'normal' });
    }
  }
  for (const id of raised) {
    if (!shown.has(id)) shown.set(id, { id, rule: null, text: phrasebook.message(`reminder.${id}`, run.language), urgency: 'normal' });
  }
  return [...shown.values()];
}
