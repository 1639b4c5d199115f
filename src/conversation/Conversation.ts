import type { Cast } from '../flow/Cast.ts';
import type { Facts } from '../flow/Facts.ts';
import type { SettingValues } from '../flow/schema/settings.ts';
import type { Shell } from '../flow/Shell.ts';
import type { Exposures } from './experiments/Exposure.ts';
import type { Finding, Guidance, Recognised, Task, Violation } from './Guidance.ts';
import type { Opening } from './Opening.ts';

/** An event as the core takes it: checked, with its time decided by whoever hands it in. */
export interface PostedEvent {
  /** The poster's own id; makes a retry safe and lets the event be retracted. */
  readonly id: string | null;
  readonly type: string;
  /** Milliseconds since the epoch; the event's own time, which may lie before the conversation's. */
  readonly at: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A running timer of one machine. */
export interface Timer {
  /** Milliseconds since the epoch. */
  readonly due: number;
  /** Index of the machine in the cast. */
  readonly machine: number;
  /** XState's id of the delayed transition, by which the machine cancels it. */
  readonly id: string;
  /** The event type that the machine hears when the timer fires. */
  readonly type: string;
  /** The setting that gave the delay, for example `hold.limit`. */
  readonly name: string;
  /** Arming number: orders timers that are due at the same time. */
  readonly seq: number;
}

/** A machine that failed on an event; it kept its state, the others went on. */
export interface Fault {
  readonly machine: string | null;
  readonly event: string;
  readonly message: string;
  readonly cause?: unknown;
}

/** One run of a flow for one contact. Immutable: `advance` gives the next one. */
export interface Conversation {
  readonly cast: Cast;
  readonly opening: Opening;
  /** The conversation's time, milliseconds since the epoch; never goes back. */
  readonly at: number;
  /** Grows by one a commit. */
  readonly revision: number;
  readonly language: string;
  readonly channel: 'chat' | 'phone';
  readonly direction: 'inbound' | 'outbound';
  readonly agent: NonNullable<Opening['agent']>;
  readonly settings: SettingValues;
  readonly status: 'open' | 'ended';
  readonly outcome: Guidance['conversation']['outcome'];
  readonly facts: Facts;
  readonly shells: readonly Shell[];
  readonly timers: readonly Timer[];
  /** Arming number of the next timer. */
  readonly seq: number;
  /** Indices of the machines whose question is open, the newest last. */
  readonly questions: readonly number[];
  readonly tasks: readonly Task[];
  /** How often each phrase was said. */
  readonly said: Readonly<Record<string, number>>;
  /** When each reminder raised by the action `remind` was last shown, milliseconds since the epoch. */
  readonly reminded: Readonly<Record<string, number>>;
  /** The experiments that it takes part in. */
  readonly exposures: Exposures;
}

/** What one posted event did, as the log keeps it. */
export interface LogRecord extends PostedEvent {
  readonly recognised: readonly Recognised[];
  readonly violations: readonly Violation[];
  readonly findings: readonly Finding[];
}

/** What a commit did beside changing the conversation. */
export interface Turn {
  /** One for each posted event, in order. */
  readonly records: readonly LogRecord[];
  /** The flow's stage after each of them. */
  readonly stages: readonly string[];
  /** Ids of reminders to show with this turn's guidance. */
  readonly reminders: readonly string[];
  readonly tasks: readonly Task[];
  readonly faults: readonly Fault[];
  /** The conversation ended in this turn. */
  readonly ended: boolean;
}
