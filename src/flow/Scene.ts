import type { Binder } from './bindings.ts';
import type { Facts } from './Facts.ts';
import type { SettingValues } from './schema/settings.ts';
import type { Shell } from './Shell.ts';

/** The data of an event as guards and expressions see it. */
export type EventData = Readonly<Record<string, unknown>>;

/** An event on its way through the machines. */
export interface SceneEvent {
  readonly type: string;
  readonly data: EventData;
}

/**
 * What every machine reads while one event is dispatched: facts and states as they were when it began.
 * It stands in the place of XState's context, and is made once an event, not once a machine.
 */
export interface Scene {
  readonly facts: Facts;
  readonly shells: readonly Shell[];
  readonly settings: SettingValues;
  /** Seconds since the conversation was opened. */
  readonly now: number;
  readonly channel: string;
  readonly direction: string;
  /** Required facts that are not known yet. */
  missing(): readonly string[];
  /** Whether the brand works that many seconds from now. */
  works(seconds: number): boolean;
  /** Makes what expressions see, when one is evaluated. */
  readonly binder: Binder;
}
