import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/conversation/advance.ts';
import { check } from '../../src/conversation/check.ts';
import { checkableFact } from '../../src/conversation/checkableFact.ts';
import { checkedActions, guidedActions, type CheckRequest } from '../../src/conversation/checkedActions.ts';
import type { Conversation, PostedEvent } from '../../src/conversation/Conversation.ts';
import type { Severity, Violation } from '../../src/conversation/Guidance.ts';
import { guide } from '../../src/conversation/guide.ts';
import { interpret } from '../../src/conversation/interpret.ts';
import { saveSnapshot } from '../../src/conversation/snapshot.ts';
import { fireTimersBefore } from '../../src/conversation/troupe/fireTimers.ts';
import { beginRun } from '../../src/conversation/troupe/Run.ts';
import { selectBreaches } from '../../src/conversation/troupe/select.ts';
import { severityOf } from '../../src/conversation/violationOf.ts';
import { shopCast } from '../support/shopFlows.ts';
import { anyContact, live } from './support/contacts.ts';
import { holds, UNHURRIED } from './support/holds.ts';

const SEVERITIES: readonly Severity[] = ['info', 'warn', 'block'];
const KINDS = { block: 'deny', warn: 'warn', info: 'allow' } as const;

/** What an agent might ask, some time after the last turn: every action, and to say this or that. */
const question = fc.record({
  gap: fc.constantFrom(0, 0, 1_000, 10_000, 59_999, 60_001, 600_000),
  send: fc.constantFrom<Omit<CheckRequest, 'action'>>(
    { text: 'Подождите.' },
    { phrase: 'hold.return' },
    { phrase: 'bye.phone' },
    { phrase: 'phone.offer' },
    { phrase: 'abuse.warn.insult' },
    {},
  ),
});
const contactAndQuestion = fc.tuple(anyContact({ maxSteps: 25 }), question);

/** Every question at every turn of a contact. */
function asked(
  contact: Parameters<typeof live>[1],
  { gap, send }: { gap: number; send: object },
  ask: (conversation: Conversation, request: CheckRequest, at: number) => void,
): void {
  live(shopCast(contact.flow), contact, (conversation) => {
    for (const action of checkedActions) ask(conversation, { action, ...(action === 'send' ? send : {}) }, conversation.at + gap);
  });
}

describe('permission is a dry run', UNHURRIED, () => {
  it('a check changes nothing', () => {
    holds(
      fc.property(contactAndQuestion, ([contact, question]) => {
        asked(contact, question, (conversation, request, at) => {
          const before = saveSnapshot(conversation);
          check(conversation, request, at);
          expect(saveSnapshot(conversation)).toBe(before);
        });
      }),
      25,
    );
  });

  it('what is weighed is what the fact will have broken: the same rules, as severe', () => {
    holds(
      fc.property(contactAndQuestion, ([contact, question]) => {
        asked(contact, question, (conversation, request, at) => {
          const fact = factOf(conversation, request, at);
          expect(breachesOf(conversation, fact)).toEqual(violationsOf(conversation, fact).map(({ rule, severity }) => `${rule} ${severity}`));
        });
      }),
      80,
    );
  });

  it('a check answers what the fact does: it denies what would be a grave breach, warns of a lesser one, and allows what breaks nothing', () => {
    holds(
      fc.property(contactAndQuestion, ([contact, question]) => {
        asked(contact, question, (conversation, request, at) => {
          const { decision, rule, findings } = check(conversation, request, at);
          const grave = worstOf(violationsOf(conversation, factOf(conversation, request, at)).filter(({ excused }) => !excused));
          if (findings.length > 0 && (grave === null || grave.severity !== 'block')) return;
          expect({ request, decision }).toEqual({ request, decision: grave === null ? 'allow' : KINDS[grave.severity] });
          expect(rule === null).toBe(grave === null);
        });
      }),
      80,
    );
  });

  it('the guidance holds the answers to all checks that need no more than a name', () => {
    holds(
      fc.property(anyContact({ maxSteps: 25 }), (contact) => {
        live(shopCast(contact.flow), contact, (conversation, turn) => {
          const { actions } = guide(conversation, turn);
          for (const action of guidedActions) {
            const { findings, ...decision } = check(conversation, { action }, conversation.at);
            expect({ action, findings, ...decision }).toEqual({ action, findings: [], ...actions[action] });
          }
        });
      }),
      80,
    );
  });

  it('"until" is a promise: before it only events change the answer', () => {
    const later = fc.tuple(contactAndQuestion, fc.nat({ max: 1_000_000 }));
    holds(
      fc.property(later, ([[contact, question], wait]) => {
        asked(contact, question, (conversation, request, at) => {
          const now = check(conversation, request, at);
          if (now.until === undefined) return;
          const then = now.until === null ? at + wait : Math.min(Date.parse(now.until), at + wait);
          const { decision, rule } = check(conversation, request, then);
          expect({ request, then, decision, rule }).toEqual({ request, then, decision: now.decision, rule: now.rule });
        });
      }),
      60,
    );
  });
});

function factOf(conversation: Conversation, request: CheckRequest, at: number): PostedEvent {
  return { id: 'asked', ...checkableFact(request, conversation.channel), at };
}

/** What the fact breaks when it happens; not what timers break on the way to it, nor what follows from it. */
function violationsOf(conversation: Conversation, fact: PostedEvent): readonly Violation[] {
  const [, { records }] = advance(conversation, [fact]);
  return records[0]!.violations.filter(({ type }) => type === fact.type);
}

/** What a check finds that the fact would break. */
function breachesOf(conversation: Conversation, fact: PostedEvent): readonly string[] {
  const run = beginRun(conversation);
  fireTimersBefore(run, fact.at);
  const { event } = interpret(run, fact);
  return selectBreaches(run, event!)!.map((breach) => `${breach.rule} ${severityOf(run.settings, breach)}`);
}

function worstOf(violations: readonly Violation[]): Violation | null {
  return [...violations].sort((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity))[0] ?? null;
}
