import type { Decision, Guidance, Say, Violation } from '../../../../src/conversation/Guidance.ts';
import type { AgentLoad } from '../../../../src/conversation/agentLoad.ts';
import type { Moment, Work } from '../../../../src/cli/scenarios/Moment.ts';

export const AT = Date.UTC(2026, 0, 5, 10);

export function say(phrase: string | null, text: string, more: Partial<Say> = {}): Say {
  return { phrase, text, rules: [], source: 'flow', variants: [], audience: 'customer', ...more };
}

export function decision(kind: Decision['decision'], rule: string | null = null, more: Partial<Decision> = {}): Decision {
  return { decision: kind, rule, reason: null, say: null, findings: [], ...more };
}

export function violation(rule: string, excused = false): Violation {
  return { rule, severity: 'warn', event: null, type: 'agent.says', at: '2026-01-05T10:00:00Z', machine: 'hold', excused, reason: null };
}

/** A moment in which nothing is the matter, but for what the test says. */
export function moment(
  guidance: Partial<Guidance> = {},
  more: Partial<Omit<Moment, 'violations' | 'work' | 'load'>> & { violations?: readonly Violation[]; work?: Work['contacts']; load?: AgentLoad } = {},
): Moment {
  const { violations = [], work = [], load = { calls: 0, chats: 1, limit: 4, overload: false }, ...rest } = more;
  return {
    guidance: {
      conversation: {
        id: 'x',
        flow: 'shop-chat@1.0.0',
        language: 'ru',
        channel: 'chat',
        direction: 'inbound',
        status: 'open',
        outcome: null,
        revision: 1,
        stage: 'discovery',
        flowStage: 'discovery',
        tone: null,
        at: '2026-01-05T10:00:00Z',
      },
      say: null,
      also: [],
      moves: [],
      actions: {},
      reminders: [],
      violations: [],
      findings: [],
      recognised: [],
      tasks: [],
      timers: [],
      counters: {},
      metrics: {},
      missing: [],
      facts: {},
      ...guidance,
    },
    decisions: [],
    findings: [],
    refusals: [],
    briefs: [],
    at: AT,
    ...rest,
    violations: () => Promise.resolve(violations),
    work: () => Promise.resolve({ contacts: work }),
    load: () => Promise.resolve(load),
  };
}
