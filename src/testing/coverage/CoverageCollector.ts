import type { Observer } from '../../conversation/troupe/Observer.ts';
import type { Member } from '../../flow/Cast.ts';
import { initialShell } from '../../flow/machine/initialShell.ts';
import { answerTo, eventlessAfter } from '../../flow/machine/tryTransitions.ts';
import type { WalkedTransition } from '../../flow/walkMachine.ts';
import type { Moment } from '../Moment.ts';
import type { TestWatcher } from '../runTest.ts';

/** What tests reached in one machine. */
export interface Reached {
  /** Dotted paths of states in which the machine was. */
  readonly states: ReadonlySet<string>;
  /** Pointers, into the machine with its parts in it, of transitions that were taken. */
  readonly transitions: ReadonlySet<string>;
}

/**
 * Collects what tests reach. Machines go by their ids, so a rule is one machine whichever flow it ran beside. The one
 * mutable thing here; a run of tests has its own.
 */
export class CoverageCollector implements TestWatcher {
  readonly #machines = new Map<string, { states: Set<string>; transitions: Set<string> }>();
  readonly #violated = new Set<string>();
  readonly #checked = new Set<string>();
  readonly #phrases = new Map<string, Set<string>>();

  readonly observer: Observer = {
    entered: (member, shell, scene) => {
      this.#stoodIn(member, shell.paths);
      if (scene !== null && member.hasAlways) this.#took(member, eventlessAfter(member, initialShell(member), { type: 'start', data: {} }, scene));
    },
    heard: (member, shell, event, scene) => {
      this.#stoodIn(member, shell.paths);
      this.#took(member, answerTo(member, shell, event, scene));
    },
  };

  reached({ cast, after, turn, guidance, asked }: Moment): void {
    for (const member of cast[after.channel].members) this.#stoodIn(member, after.shells[member.index]?.paths ?? []);
    for (const { violations } of turn?.records ?? []) for (const { rule } of violations) this.#violated.add(rule);
    if (asked !== null && asked.decision.rule !== null) this.#checked.add(asked.decision.rule);
    for (const say of [guidance.say, ...guidance.also, asked?.decision.say ?? null]) {
      if (say === null || say.phrase === null) continue;
      const known = this.#phrases.get(after.language) ?? new Set<string>();
      this.#phrases.set(after.language, known.add(say.phrase));
    }
  }

  machine(id: string): Reached {
    return this.#of(id);
  }

  /** Rules that were broken at least once, excused or not. */
  get violated(): ReadonlySet<string> {
    return this.#violated;
  }

  /** Rules that decided a check at least once. */
  get checked(): ReadonlySet<string> {
    return this.#checked;
  }

  /** Phrases that were recommended in a language. */
  phrases(language: string): ReadonlySet<string> {
    return this.#phrases.get(language) ?? new Set();
  }

  #of(id: string) {
    let reached = this.#machines.get(id);
    if (reached === undefined) this.#machines.set(id, (reached = { states: new Set(), transitions: new Set() }));
    return reached;
  }

  #stoodIn({ id }: Member, paths: Iterable<string>): void {
    const { states } = this.#of(id);
    for (const path of paths) states.add(path);
  }

  #took({ id }: Member, answer: { readonly taken: readonly WalkedTransition[]; readonly passed: readonly string[] }): void {
    const { states, transitions } = this.#of(id);
    for (const { pointer } of answer.taken) transitions.add(pointer);
    for (const path of answer.passed) states.add(path);
  }
}
