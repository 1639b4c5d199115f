import type { Conversation } from '../../../src/conversation/Conversation.ts';
import type { Say } from '../../../src/conversation/Guidance.ts';
import { guide } from '../../../src/conversation/guide.ts';
import type { Agent, AgentDeed, AgentView } from '../../../src/training/simulation/Agent.ts';

/** An agent who says what the prompter shows, and does what goes with it. Not the best there is: enough to lead a contact to its end. */
export const scriptedAgent: Agent = { name: 'scripted', acts };

function acts(view: AgentView): readonly AgentDeed[] {
  const { conversation, room, turn } = view;
  const { say, conversation: shown } = guide(conversation, turn ?? undefined);
  if (conversation.channel === 'phone' && conversation.facts.answered === false) return [{ type: 'call.answered', after: 1 }];
  const handing = handsOver(view, shown.stage, say);
  if (handing !== null) return handing;
  if (say === null) {
    const spoke = turn?.records.some(({ type }) => type === 'customer.says') ?? false;
    return spoke && shown.flowStage === 'answer' ? [{ type: 'agent.says', data: { phrase: 'further.help' }, after: 5 }] : [];
  }
  const stuck = ['answer', 'lookup'].includes(shown.flowStage) && say.source === 'flow';
  if (stuck && room.needsColleague && stateOf(conversation, 'transfer').includes('none')) {
    return [{ type: 'agent.requests-transfer', data: { to: 'colleague' }, after: 2 }];
  }
  const product = say.phrase === 'offer.card' || say.phrase === 'offer.confident' ? nextProduct(view) : undefined;
  if (product !== undefined) return [{ type: 'agent.offers', data: product, after: 5 }];
  return [{ type: 'agent.says', data: said(say, view), after: conversation.channel === 'phone' ? 1.2 : 12 }];
}

function handsOver({ conversation }: AgentView, stage: string, say: Say | null): readonly AgentDeed[] | null {
  if (stage === 'transfer.brief' && stateOf(conversation, 'transfer').includes('due')) {
    return [
      { type: 'agent.says', data: { phrase: 'transfer.prepare', text: say?.text ?? '' }, after: 4 },
      { type: 'agent.briefs', data: { notes: 'brief' }, after: 3 },
    ];
  }
  return stage === 'transfer.connect' ? [{ type: conversation.channel === 'phone' ? 'call.transferred' : 'chat.transferred', after: 3 }] : null;
}

function nextProduct({ conversation, room }: AgentView): Readonly<Record<string, unknown>> | undefined {
  const { offers } = conversation.facts;
  return room.products[(Array.isArray(offers) ? offers.length : 0) % Math.max(1, room.products.length)];
}

/** Which state a rule stands in. */
function stateOf({ cast, shells }: Conversation, rule: string): string {
  const member = cast.members.find(({ id }) => id === rule);
  return member === undefined ? '' : (shells[member.index]?.key ?? '');
}

function said(say: Say, { conversation }: AgentView): Record<string, unknown> {
  const problem = String(conversation.facts.customerProblem ?? 'it');
  const text = say.text.replace('…', problem.replace(/[.!?]+/g, ',').toLowerCase());
  return { text, ...(say.phrase === null ? {} : { phrase: say.phrase }) };
}
