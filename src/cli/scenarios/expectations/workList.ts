import type { Moment, Work } from '../Moment.ts';
import type { Expectation } from '../Scenario.ts';
import { listed, type ExpectationKind, type Verdict } from './ExpectationKind.ts';

/** The agent's work list stands in this order: `order`, or who is `first`. Contacts go by their number, or as A, B, … */
export const workList: ExpectationKind = {
  that: 'workList',
  judge: (expectation, moment) => judged(orderOf(expectation), moment),
};

/** This contact stands at the top of the work list. */
export const workListFirst: ExpectationKind = {
  that: 'workListFirst',
  judge: (expectation, moment) => judged(orderOf({ ...expectation, first: expectation.first ?? expectation.contact ?? expectation.value }), moment),
};

/** A contact is overdue in the work list; with `value` false it is not. Without `contact` any of them is meant. */
export const overdue: ExpectationKind = {
  that: 'overdue',
  async judge({ contact, value = true }, moment) {
    const { contacts } = await moment.work();
    const meant = contact === undefined ? contacts : contacts.filter((each) => each.contact === numberOf(contact));
    return {
      ok: meant.some((each) => each.overdue) === (value !== false) && (contact === undefined || meant.length > 0),
      expected: `${contact === undefined ? 'a contact' : `contact ${numberOf(contact)}`} is ${value === false ? 'not ' : ''}overdue`,
      came: described({ contacts }),
    };
  },
};

/** The agent has more chats open than the limit; with `value` false, not. */
export const overload: ExpectationKind = {
  that: 'overload',
  async judge({ value = true }, moment) {
    const load = await moment.load();
    return {
      ok: load.overload === (value !== false),
      expected: value === false ? 'no overload' : 'overload',
      came: `${load.chats} chats and ${load.calls} calls, limit ${load.limit}`,
    };
  },
};

async function judged(order: readonly number[], moment: Moment): Promise<Verdict> {
  const work = await moment.work();
  const came = work.contacts.map(({ contact }) => contact);
  return {
    ok: order.length > 0 && order.every((contact, i) => came[i] === contact),
    expected: order.length > 0 ? `work list: ${listed(order.map(String))}` : 'work list, but the expectation says neither order nor first',
    came: described(work),
  };
}

function orderOf({ first, order, contacts, value, top }: Expectation): readonly number[] {
  const given = order ?? contacts ?? first ?? top ?? value;
  return (Array.isArray(given) ? given : given === undefined ? [] : [given]).map(numberOf);
}

/** 2, "2", "contact 2", "B" and "chat B" are one contact; NaN for what names none. */
function numberOf(contact: unknown): number {
  const word = String(contact).trim().split(/\s+/).at(-1) ?? '';
  if (/^[a-z]$/i.test(word)) return word.toLowerCase().charCodeAt(0) - 96;
  return /^\d{1,4}$/.test(word) ? Number(word) : NaN;
}

function described({ contacts }: Pick<Work, 'contacts'>): string {
  return listed(
    contacts.map(({ contact, waitingSeconds, overdue: late }) => `${contact} (waiting ${waitingSeconds ?? 0} s${late ? ', overdue' : ''})`),
  );
}
