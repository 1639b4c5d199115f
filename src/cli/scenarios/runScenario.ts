import { isoTime } from '../../conversation/isoTime.ts';
import type { Api, Refusal } from './Api.ts';
import { Contact } from './Contact.ts';
import { contactSetups, type ContactSetup, type Setups } from './contactSetups.ts';
import { judge } from './expectations/judge.ts';
import type { Moment } from './Moment.ts';
import type { Expectation, Scenario, Step } from './Scenario.ts';
import type { ExpectationResult, ScenarioResult } from './ScenarioResult.ts';
import { startRequestOf } from './startRequestOf.ts';
import type { Act } from './steps/Act.ts';
import { beginsContact, readStep } from './steps/readStep.ts';
import { stepTimes } from './stepTimes.ts';
import { tellsBeginning } from './tellsBeginning.ts';
import { briefsOf, momentOf, takeStep } from './takeStep.ts';

/** A Monday morning: every run of every scenario begins then. */
const BEGINNING = Date.UTC(2026, 0, 5, 10);

export interface RunOptions {
  readonly api: Api;
  /** Names the conversations of this run, so that it can be repeated against the same server. */
  readonly name: string;
  /** Lint rules that exist; an expectation that needs another one is only reported. */
  readonly lintRules: ReadonlySet<string>;
  /** Erases the conversations at the end. */
  readonly erase?: boolean;
}

/** Runs a scenario over HTTP, once for each of its runs. */
export async function runScenario(scenario: Scenario, options: RunOptions): Promise<readonly ScenarioResult[]> {
  const setups = contactSetups(scenario);
  const results: ScenarioResult[] = [];
  for (const [i, run] of setups.runs.entries()) {
    const stage = new ScenarioStage(scenario, setups, run.gender, { ...options, name: `${options.name}-${i + 1}` });
    const done = await stage.play();
    results.push({
      id: scenario.id,
      title: scenario.title,
      run: run.label,
      ok: done.every(({ outcome }) => outcome !== 'fails'),
      results: done,
      remarks: [...new Set(stage.remarks)],
    });
  }
  return results;
}

/** One run: the contacts that it has opened, and what came of the expectations so far. */
class ScenarioStage {
  readonly remarks: string[];
  readonly #scenario: Scenario;
  readonly #setups: Setups;
  readonly #gender: string | null;
  readonly #options: RunOptions;
  readonly #contacts = new Map<number, Contact>();
  readonly #results: ExpectationResult[] = [];

  constructor(scenario: Scenario, setups: Setups, gender: string | null, options: RunOptions) {
    this.#scenario = scenario;
    this.#setups = setups;
    this.#gender = gender;
    this.#options = options;
    this.remarks = setups.unread.map(notUnderstood);
  }

  async play(): Promise<readonly ExpectationResult[]> {
    const { steps } = this.#scenario;
    const times = stepTimes(steps);
    if (!times.ok) return this.#results;
    const first = await this.#contact(1, BEGINNING);
    if (first) await this.#judge(0, momentOf(first, BEGINNING));
    for (const [i, step] of steps.entries()) {
      const at = BEGINNING + (times.value[i] ?? 0) * 1_000;
      const contact = await this.#contact(this.#offers(step) ? 1 : this.#setups.contactOf(step), at);
      if (contact) await this.#take(step, contact, at);
      else this.#giveUp(step);
    }
    if (this.#options.erase) for (const contact of this.#contacts.values()) await contact.erase();
    return this.#results;
  }

  async #take(step: Step, contact: Contact, at: number): Promise<void> {
    const read = readStep(step, { channel: contact.channel, brief: briefsOf(contact.guidance)[0] ?? null });
    if (!read.ok) {
      this.#fail(step.n, 'step', `${step.who} "${step.what}"`, read.reason);
      return this.#judge(step.n, momentOf(contact, at));
    }
    const expected = this.#expectedAfter(step.n);
    const anyway = expected.some(({ that }) => that === 'violationRecorded');
    const asksBeforeSending = expected.some(({ that }) => ['blocked', 'warned', 'allowed'].includes(that));
    const spells = expected.some(({ rule }) => rule === 'SPELLING' || rule === 'TEXT-13');
    const number = this.#setups.contactOf(step);
    const offered = number === 1 ? undefined : this.#contacts.get(number);
    // A step that lasts (somebody speaks for 25 s) may end after the next one is said to begin.
    const moment = await takeStep(contact, read.acts, { at: Math.max(at, contact.at), anyway, asksBeforeSending, offered, spells });
    for (const act of read.acts) {
      if (act.kind === 'load') await this.#openMore(act, contact, at);
      // What the agent may take is taken.
      if (act.kind === 'offered' && moment.decisions.at(-1)?.decision.decision !== 'deny') {
        await this.#contact(number === 1 ? this.#contacts.size + 1 : number, at, act.channel);
      }
    }
    if (!expected.some(({ that }) => that === 'rejected')) this.#tellRefusals(step, moment.refusals);
    await this.#judge(step.n, moment);
  }

  /** The step offers the agent a contact, so it does not begin it. */
  #offers(step: Step): boolean {
    const read = readStep(step, { channel: 'chat', brief: null });
    return read.ok && read.acts.some(({ kind }) => kind === 'offered');
  }

  /** Begins contacts until the agent has so many. */
  async #openMore({ channel, contacts, overLimit }: Extract<Act, { kind: 'load' }>, contact: Contact, at: number): Promise<void> {
    const { chats, calls, limit } = await contact.load();
    const missing = (overLimit ? limit + contacts : contacts) - (channel === 'chat' ? chats : calls);
    for (let i = 0; i < missing; i++) await this.#contact(this.#contacts.size + 1, at, channel);
  }

  /** Nothing can happen to a contact after its end, and nothing is wrong with that; what was to come of it still counts. */
  #tellRefusals(step: Step, refusals: readonly Refusal[]): void {
    for (const refusal of refusals) {
      if (refusal.code === 'conversation-ended') this.remarks.push(`step ${step.n} came after the end of its contact`);
      else this.#fail(step.n, 'step', `${step.who} "${step.what}"`, describe(refusal));
    }
  }

  /** The contact of that number, opened when first spoken to; undefined when it cannot be. */
  async #contact(number: number, at: number, channel?: ContactSetup['channel']): Promise<Contact | undefined> {
    const known = this.#contacts.get(number);
    if (known) return known;
    const given = this.#setups.of(number);
    const steps = this.#scenario.steps.filter((step) => this.#setups.contactOf(step) === number);
    const place = { channel: channel ?? given.channel, brief: null };
    const begins = (step: Step) => beginsContact(step, place);
    // A scenario that says nothing of the beginning is of a contact that is past its greeting.
    const midway = given.stage === undefined && steps.length > 0 && !tellsBeginning(this.#scenario, steps, begins);
    const setup = { ...given, channel: place.channel, ...(midway ? { stage: 'discovery' } : {}) };
    const { name } = this.#options;
    const beginning = { id: `${name}-${number}`, agentId: `agent-${name}`, gender: this.#gender, at: isoTime(at) };
    const { request, unread } = startRequestOf(setup, beginning);
    this.remarks.push(...unread.map(notUnderstood));
    const started = await Contact.start(this.#options.api, request, at);
    if (!started.ok) {
      this.#fail(0, 'start', `contact ${number} begins`, describe(started.refusal));
      return undefined;
    }
    const contact = started.value;
    this.#contacts.set(number, contact);
    // Nobody rings, dials or answers: then the customer is on the line from the start.
    if (setup.channel === 'phone' && !steps.some(begins)) await contact.post({ type: 'call.answered' }, at);
    return contact;
  }

  async #judge(after: number, moment: Moment): Promise<void> {
    for (const expectation of this.#expectedAfter(after)) {
      const { ok, expected, came } = await judge(expectation, moment);
      const waitsFor = (expectation.needs ?? []).filter((rule) => !this.#options.lintRules.has(rule));
      const outcome = ok ? 'holds' : waitsFor.length > 0 ? 'waits' : 'fails';
      this.#results.push({ after, that: expectation.that, expected, came, outcome, waitsFor: outcome === 'waits' ? waitsFor : [] });
    }
  }

  /** Nothing can be expected of a contact that did not begin. */
  #giveUp(step: Step): void {
    for (const { that } of this.#expectedAfter(step.n)) this.#fail(step.n, that, that, 'the contact did not begin');
  }

  #fail(after: number, that: string, expected: string, came: string): void {
    this.#results.push({ after, that, expected, came, outcome: 'fails', waitsFor: [] });
  }

  #expectedAfter(n: number): readonly Expectation[] {
    return this.#scenario.expect.filter(({ after }) => after === n);
  }
}

function notUnderstood(part: string): string {
  return `not understood: ${part}`;
}

function describe({ status, code, detail }: Refusal): string {
  return `the server refused it (${status} ${code}): ${detail}`;
}
