import { describe, expect, it } from 'vitest';
import { languages } from '../support/people.ts';
import { play } from '../support/play.ts';

const call = (options = {}) => play('shop-phone-inbound', { stage: 'clarify', ...options });
const topics = [
  { name: 'брак', solutions: ['возврат', 'замена', 'ремонт'] },
  { name: 'доставка', solutions: ['другой день'] },
];

describe('M23 SOS', () => {
  it.each(languages)('SOS-1, SOS-2, SOS-8: whatever it is, the apology comes first, at once, in more than one wording, %s', (language) => {
    for (const reason of ['unknown', 'stumped', 'conflict', 'insulted', undefined]) {
      const { guidance } = call({ language }).post('agent.calls-sos', reason === undefined ? {} : { reason });
      expect(guidance.say).toMatchObject({ phrase: 'sos.apology' });
      expect(guidance.say?.variants.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('SOS-1: the way out leads back to where the script was', () => {
    const lost = call().post('agent.calls-sos', { reason: 'stumped' });
    expect([lost.stage, lost.flowStage]).toEqual(['sos', 'clarify']);
    expect(lost.post('agent.ends-sos').stage).toBe('clarify');
  });

  it('SOS-4: not knowing leads to a hold with a reason', () => {
    const lost = call().post('agent.calls-sos', { reason: 'unknown' });
    expect(lost.also).toEqual(expect.arrayContaining(['sos.stumped', 'hold.ask']));
    lost.post('agent.chooses', { option: 'hold' });
    expect(lost.phrase).toBe('hold.ask.because');
    lost.agentSaysPhrase('hold.ask.because').customerSays('Да', 'customer.agrees');
    expect(lost.check('hold').decision).toBe('allow');
    expect(lost.stage).not.toBe('sos');
  });

  it('SOS-2, SOS-4: apologised, the agent asks for time to find out', () => {
    const lost = call().post('agent.calls-sos', { reason: 'stumped' }).obey();
    expect(lost.phrase).toBe('sos.stumped');
    expect(lost.obey().stage).toBe('clarify');
  });

  it('SOS-5: a conflict is settled by all solutions of the topic, after the apology', () => {
    const conflict = call({ topics, facts: { customerProblem: 'Пришёл брак' } }).post('agent.calls-sos', { reason: 'conflict' });
    expect(conflict.also).toContain('conflict.options');
    expect(conflict.obey().guidance.say?.text).toContain('возврат, замена или ремонт');
    expect(conflict.guidance.say?.text).not.toContain('другой день');
  });

  it('SOS-5: in chat they are a list', () => {
    const chat = play('shop-chat', { stage: 'clarify', topics: topics.slice(0, 1) }).post('agent.chooses', { option: 'options' });
    expect(chat.guidance.say?.text).toContain('- возврат;\n- замена;\n- ремонт;');
  });

  it('SOS-2, SOS-5: past the apology, the options come first', () => {
    const lost = call({ topics }).post('agent.calls-sos', { reason: 'unknown' }).post('agent.chooses', { option: 'hold' }).post('agent.ends-sos');
    expect(lost.post('agent.calls-sos', { reason: 'conflict' }).phrase).toBe('conflict.options');
  });

  it('SOS-3, SOS-6: insulted, the agent calms before warning, and may not hang up yet', () => {
    const insulted = call().post('agent.calls-sos', { reason: 'insulted' });
    expect(insulted.phrase).toBe('sos.apology');
    expect(insulted.also).toContain('abuse.warn.insult');
    expect(insulted.check('hang-up')).toMatchObject({ decision: 'deny', rule: 'ABUSE-5' });
  });

  it('SOS-6: insulted again after the warning, the agent may end the call', () => {
    const insulted = call().post('agent.calls-sos', { reason: 'insulted' }).agentSaysPhrase('abuse.warn.insult');
    insulted.customerSays('…', 'customer.insults');
    expect(insulted.check('hang-up').decision).toBe('allow');
  });

  it('SOS-3: the agent is reminded to stay calm', () => {
    expect(call().post('agent.calls-sos', { reason: 'stumped' }).reminders).toContain('stay.calm');
  });
});
