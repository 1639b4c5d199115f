import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Breach, ContactFigures, ContactTold, StageEntry } from '../../../src/reports/ContactFigures.ts';
import type { CommittedTold, ReportedContact, ReportedQuery } from '../../../server/store/ContactStore.ts';
import type { Store } from '../../../server/store/Store.ts';
import { commitAfter, newConversation, newEvent, newTenant, NOON, stateAt } from './samples.ts';

function breach(rule: string, changes: Partial<Breach> = {}): Breach {
  return { kind: 'violation', rule, severity: 'warn', excused: false, stage: 'offer', at: NOON, ...changes };
}

function entry(stage: string, at = NOON): StageEntry {
  return { stage, at, hash: 'hash-1' };
}

function figures(agentTexts: number): ContactFigures {
  return { counters: { agentTexts }, metrics: { asaSeconds: null }, tasks: [{ kind: 'callback', status: 'kept' }] };
}

function tells(changes: Partial<CommittedTold> = {}): CommittedTold {
  return { breaches: [], stages: [], figures: null, whole: false, ...changes };
}

export function contactContract(store: () => Store): void {
  const reported = async (query: Partial<ReportedQuery> & { tenant: string }): Promise<readonly ReportedContact[]> =>
    (await store().reportedContacts({ purpose: 'live', limit: 100, ...query })).contacts;
  const ids = async (query: Partial<ReportedQuery> & { tenant: string }) => (await reported(query)).map(({ id }) => id);
  const told = async (tenant: string): Promise<ContactTold[]> =>
    (await reported({ tenant })).map(({ breaches, stages, figures: found }) => ({ breaches, stages, figures: found }));

  describe('contacts for the reports', () => {
    it('come with what they are, what they told from the opening on, and where they stand', async () => {
      const tenant = newTenant();
      const opening = { flow: 'desk', hash: 'hash-7', brand: { id: 'kid-mir', name: 'Kid Mir' }, at: NOON - 9 };
      await store().create(newConversation(tenant, 'c', { opening, told: tells({ stages: [entry('greeting')] }) }));
      const state = stateAt(2, { status: 'ended', outcome: 'resolved', stage: 'farewell', channel: 'phone', direction: 'outbound' });
      const worst = breach('HOLD-1', { severity: 'block', excused: true, stage: 'приветствие „ž“' });
      await store().commit(
        commitAfter(1, tenant, 'c', {
          state,
          told: tells({ breaches: [worst, breach('SMILEY-OTHER', { kind: 'finding' })], stages: [entry('offer')] }),
        }),
      );
      await store().commit(
        commitAfter(2, tenant, 'c', { state: { ...state, revision: 3 }, told: tells({ breaches: [breach('END-1')], figures: figures(3) }) }),
      );
      await store().commit(commitAfter(3, tenant, 'c', { state: { ...state, revision: 4 } }));
      const { nextDue: _, ...shown } = { ...state, revision: 4 };
      expect(await reported({ tenant })).toEqual([
        {
          ...{ id: 'c', flow: 'desk', hash: 'hash-7', brand: 'kid-mir', openedAt: NOON - 9, ...shown },
          breaches: [worst, breach('SMILEY-OTHER', { kind: 'finding' }), breach('END-1')],
          stages: [entry('greeting'), entry('offer')],
          figures: figures(3),
        },
      ]);
    });

    it('have told nothing where nothing happened', async () => {
      const tenant = newTenant();
      await store().create(newConversation(tenant, 'c'));
      expect(await reported({ tenant })).toMatchObject([{ id: 'c', brand: null, breaches: [], stages: [], figures: null }]);
    });

    it('have the figures of the last commit that told some', async () => {
      const tenant = newTenant();
      await store().create(newConversation(tenant, 'c'));
      await store().commit(commitAfter(1, tenant, 'c', { told: tells({ figures: figures(1) }) }));
      await store().commit(commitAfter(2, tenant, 'c', { told: tells({ figures: figures(2) }) }));
      await store().commit(commitAfter(3, tenant, 'c', { told: tells({ breaches: [breach('END-1')] }) }));
      expect(await told(tenant)).toMatchObject([{ figures: figures(2), breaches: [{ rule: 'END-1' }] }]);
    });

    it('are found by what they are, alone and together', async () => {
      const tenant = newTenant();
      const brand = { id: 'kid-mir', name: 'Kid Mir' };
      await store().create(newConversation(tenant, 'a'));
      await store().create(newConversation(tenant, 'b', { opening: { flow: 'phone', hash: 'hash-2' }, state: stateAt(1, { channel: 'phone' }) }));
      await store().create(newConversation(tenant, 'c', { opening: { brand }, state: stateAt(1, { language: 'lt', agent: 'ann' }) }));
      await store().create(newConversation(tenant, 'd', { opening: { brand }, state: stateAt(1, { agent: null, status: 'ended' }) }));
      expect(await ids({ tenant })).toEqual(['a', 'b', 'c', 'd']);
      expect(await ids({ tenant, flow: 'phone' })).toEqual(['b']);
      expect(await ids({ tenant, hash: 'hash-1' })).toEqual(['a', 'c', 'd']);
      expect(await ids({ tenant, brand: 'kid-mir' })).toEqual(['c', 'd']);
      expect(await ids({ tenant, agent: 'a1' })).toEqual(['a', 'b']);
      expect(await ids({ tenant, channel: 'phone' })).toEqual(['b']);
      expect(await ids({ tenant, language: 'lt' })).toEqual(['c']);
      expect(await ids({ tenant, status: 'open' })).toEqual(['a', 'b', 'c']);
      expect(await ids({ tenant, status: 'ended' })).toEqual(['d']);
      expect(await ids({ tenant, status: 'open', brand: 'kid-mir', language: 'lt', hash: 'hash-1', channel: 'chat', flow: 'shop-chat' })).toEqual([
        'c',
      ]);
      expect(await ids({ tenant, flow: 'phone', brand: 'kid-mir' })).toEqual([]);
    });

    it('are those opened in a time that has its beginning and not its end, the first first', async () => {
      const tenant = newTenant();
      for (const [id, at] of Object.entries({ late: 20, first: 0, second: 10, 'also-second': 10 })) {
        await store().create(newConversation(tenant, id, { opening: { at: NOON + at } }));
      }
      expect(await ids({ tenant })).toEqual(['first', 'second', 'also-second', 'late']);
      expect(await ids({ tenant, from: NOON + 10 })).toEqual(['second', 'also-second', 'late']);
      expect(await ids({ tenant, from: NOON, to: NOON + 10 })).toEqual(['first']);
      expect(await ids({ tenant, from: NOON + 11, to: NOON + 20 })).toEqual([]);
    });

    it('follow what commits change', async () => {
      const tenant = newTenant();
      await store().create(newConversation(tenant, 'c'));
      await store().commit(commitAfter(1, tenant, 'c', { state: stateAt(2, { agent: 'ann', channel: 'phone', status: 'ended', language: 'pl' }) }));
      expect(await ids({ tenant, agent: 'ann', channel: 'phone', status: 'ended', language: 'pl' })).toEqual(['c']);
      expect(await ids({ tenant, status: 'open' })).toEqual([]);
    });

    it('are paged by cursor, those opened at once as they came, while more come', async () => {
      const tenant = newTenant();
      const at = { a: 3, b: 1, c: 1, d: 2, e: 1, f: 0 };
      for (const [id, after] of Object.entries(at)) await store().create(newConversation(tenant, id, { opening: { at: NOON + after } }));
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await store().reportedContacts({ tenant, purpose: 'live', from: NOON + 1, limit: 2, cursor });
        if (cursor === undefined) await store().create(newConversation(tenant, 'g', { opening: { at: NOON + 1 } }));
        seen.push(...page.contacts.map(({ id }) => id));
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
      expect(seen).toEqual(['b', 'c', 'e', 'g', 'd', 'a']);
      for (const wrong of ['', 'x', '1', '1.0', '1.1; DROP TABLE told', `${'9'.repeat(40)}.1`]) {
        await expect(store().reportedContacts({ tenant, purpose: 'live', limit: 1, cursor: wrong })).rejects.toMatchObject({
          problems: [{ code: 'invalid-data' }],
        });
      }
    });
  });

  describe('what a contact told', () => {
    const all = { breaches: [breach('HOLD-1'), breach('END-1')], stages: [entry('offer')], figures: figures(1) };

    it('gives its place to all that is told after a correction, be it nothing', async () => {
      const tenant = newTenant();
      await store().create(newConversation(tenant, 'c', { told: tells({ stages: [entry('greeting')] }) }));
      await store().create(newConversation(tenant, 'd', { told: tells(all) }));
      await store().commit(commitAfter(1, tenant, 'c', { told: tells(all) }));
      await store().commit(commitAfter(2, tenant, 'c', { told: tells({ whole: true, breaches: [breach('ABUSE-5')] }) }));
      expect((await told(tenant))[0]).toEqual({ breaches: [breach('ABUSE-5')], stages: [], figures: null });
      await store().commit(commitAfter(3, tenant, 'c', { told: tells({ stages: [entry('farewell')] }) }));
      expect((await told(tenant))[0]).toEqual({ breaches: [breach('ABUSE-5')], stages: [entry('farewell')], figures: null });
      await store().commit(commitAfter(4, tenant, 'c', { told: tells({ whole: true }) }));
      expect(await told(tenant)).toEqual([{ breaches: [], stages: [], figures: null }, all]);
    });

    it('is what its commits told, one after the other, from the last correction on', async () => {
      const rules = fc.array(fc.constantFrom('HOLD-1', 'END-1', 'ABUSE-5'), { maxLength: 3 });
      const one = fc.record({
        breaches: rules.map((names) => names.map((rule) => breach(rule))),
        stages: rules.map((names) => names.map((stage) => entry(stage))),
        figures: fc.option(fc.nat(9).map(figures), { nil: null }),
        whole: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(fc.option(one, { nil: undefined }), { maxLength: 8 }), async (commits) => {
          const tenant = newTenant();
          await store().create(newConversation(tenant, 'c'));
          for (const [index, committed] of commits.entries()) {
            expect(await store().commit(commitAfter(index + 1, tenant, 'c', { told: committed }))).toBe('committed');
          }
          const counting = commits.slice(
            Math.max(
              commits.findLastIndex((committed) => committed?.whole),
              0,
            ),
          );
          expect(await told(tenant)).toEqual([
            {
              breaches: counting.flatMap((committed) => committed?.breaches ?? []),
              stages: counting.flatMap((committed) => committed?.stages ?? []),
              figures: counting.reduce<ContactFigures | null>((last, committed) => committed?.figures ?? last, null),
            },
          ]);
        }),
        { numRuns: 30 },
      );
    });

    it('is not written when the commit is stale or refused', async () => {
      const tenant = newTenant();
      await store().create(newConversation(tenant, 'c'));
      await store().commit(commitAfter(1, tenant, 'c', { told: tells({ stages: [entry('greeting')] }) }));
      expect(await store().commit(commitAfter(1, tenant, 'c', { told: tells({ ...all, whole: true }) }))).toBe('stale');
      const repeated = commitAfter(2, tenant, 'c', { told: tells({ ...all, whole: true }), records: [newEvent('event-2')] });
      await expect(store().commit(repeated)).rejects.toMatchObject({ problems: [{ code: 'event-repeated' }] });
      expect(await told(tenant)).toEqual([{ breaches: [], stages: [entry('greeting')], figures: null }]);
      expect(await store().create(newConversation(tenant, 'c', { told: tells(all) }))).toBe('exists');
      expect(await told(tenant)).toEqual([{ breaches: [], stages: [entry('greeting')], figures: null }]);
    });

    it('is erased with it, and one of the same id begins anew', async () => {
      const tenant = newTenant();
      await store().create(newConversation(tenant, 'c', { told: tells(all) }));
      await store().erase(tenant, 'c');
      expect(await reported({ tenant })).toEqual([]);
      await store().create(newConversation(tenant, 'c'));
      expect(await told(tenant)).toEqual([{ breaches: [], stages: [], figures: null }]);
    });

    it('BRAND-6: is nothing to another tenant', async () => {
      const [one, other] = [newTenant(), newTenant()];
      await store().create(newConversation(one, 'c', { told: tells(all) }));
      expect(await reported({ tenant: other })).toEqual([]);
      await store().create(newConversation(other, 'c'));
      await store().erase(other, 'c');
      expect(await told(one)).toEqual([all]);
    });
  });
}
