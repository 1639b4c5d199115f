import type { MachineFile } from './schema/machine.ts';
import type { SettingRow } from './schema/settings.ts';
import type { MeaningExamples, MessageTexts, PhraseEntry, PhraseFamily, PhraseTexts } from './schema/texts.ts';

/**
 * All that decides how conversations of one flow run, as plain data: the flow with its sub-flows resolved, the rule
 * machines, phrases, messages and settings. A conversation is pinned to the hash of its bundle; the bundle is stored
 * with it, so that editing files never touches a conversation under way.
 */
export interface FlowBundle {
  /** The engine's version: the same hash means the same behaviour. */
  readonly engine: number;
  readonly flow: MachineFile;
  /** In the order of their rank, highest first. */
  readonly rules: readonly MachineFile[];
  /** Language to phrases; the flow's own are laid over the common ones. */
  readonly phrases: Readonly<Record<string, PhraseTexts>>;
  readonly catalogue: Readonly<Record<string, PhraseEntry>>;
  readonly families: Readonly<Record<string, PhraseFamily>>;
  /** Language to messages to the agent. */
  readonly messages: Readonly<Record<string, MessageTexts>>;
  readonly settings: readonly SettingRow[];
  /** Language to what customers write; the flow's own added to the common ones. Versions kept before there were any have none. */
  readonly examples?: Readonly<Record<string, MeaningExamples>>;
}

/** The engine's version. It goes up when the same bundle and events would give another conversation. */
export const ENGINE_VERSION = 2;
