import { describe, expect, it } from 'vitest';
import { readFlows } from '../../src/flow/reading/readFlows.ts';
import { languages } from '../support/people.ts';
import { play } from '../support/play.ts';
import { shopBundle, shopCast, shopFlowIds } from '../support/shopFlows.ts';

describe('the flows that come with Sufler', () => {
  it('are read without a problem', async () => {
    const { problems, flows } = await readFlows('flows');
    expect(problems).toEqual([]);
    expect([...flows.keys()]).toEqual(expect.arrayContaining([...shopFlowIds]));
  });

  it.each(shopFlowIds)('have a text in every language for everything that is recommended or recommended instead: %s', (flow) => {
    const { phrasebook } = shopCast(flow);
    const { families, catalogue } = shopBundle(flow);
    const said = [...JSON.stringify([shopBundle(flow).flow, shopBundle(flow).rules]).matchAll(/"(?:say|instead|phrase)":"([^"]+)"/g)].map(
      (match) => match[1]!,
    );
    const phrases = [...new Set(said)].flatMap((name) => families[name]?.map(({ phrase }) => phrase) ?? [name]);
    expect(phrases.length).toBeGreaterThan(20);
    for (const phrase of phrases) {
      expect(catalogue[phrase], phrase).toBeDefined();
      for (const language of languages) expect({ phrase, language: phrasebook.render(phrase, language, {}).language }).toEqual({ phrase, language });
    }
  });

  it.each(shopFlowIds)('have words for every reminder, move and reason: %s', (flow) => {
    const { phrasebook, bundle } = shopCast(flow);
    const text = JSON.stringify([bundle.flow, bundle.rules]);
    const reminders = [...text.matchAll(/"reminders":\[(.*?)\]/g)].flatMap((match) =>
      [...match[1]!.matchAll(/"id":"([^"]+)"/g)].map((id) => `reminder.${id[1]!}`),
    );
    const violated = [...text.matchAll(/"type":"violate","params":\{"rule":"([^"]+)"/g)].map((match) => `reason.${match[1]!}`);
    for (const id of [...reminders, ...violated]) for (const language of languages) expect(phrasebook.message(id, language)).not.toBe(id);
    expect(violated.length).toBeGreaterThan(10);
  });

  it.each(shopFlowIds)('can be started at each of their stages, and there is a way on from each: %s', (flow) => {
    for (const stage of shopCast(flow).flow.stages.keys()) {
      const contact = play(flow, { stage });
      expect(contact.flowStage).toBe(stage);
      if (stage !== 'wrapup') expect(contact.conversation.shells.at(-1)!.hears.size).toBeGreaterThan(5);
    }
  });

  it.each(shopFlowIds)('are under the same rules of conduct, whatever the script (CHAN-5): %s', (flow) => {
    expect(shopBundle(flow).rules.map(({ id }) => id)).toEqual(shopBundle('shop-chat').rules.map(({ id }) => id));
  });
});
