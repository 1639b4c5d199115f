import Type, { type Static } from 'typebox';
import { object } from '../../flow/vocabulary/data.ts';
import type { OpenContact } from '../board/OpenContact.ts';
import type { ReportableContact } from '../ReportableContact.ts';

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) => Type.Union([type, Type.Null()]);

/** Something that a supervisor should see to. */
export const Alert = object({
  code: Type.String({ description: 'What it is; the codes are stable' }),
  conversation: nullable(Type.String()),
  agent: nullable(Type.String()),
  since: nullable(Type.String({ description: 'When it began' })),
  rule: nullable(Type.String({ description: 'The rule that was broken' })),
  value: nullable(Type.Number({ description: 'What was measured' })),
  limit: nullable(Type.Number({ description: 'What it was measured by' })),
});
export type Alert = Static<typeof Alert>;

/** What counts as worth an alert. */
export interface AlertThresholds {
  /** Average speed of answer above which there is one, in seconds. */
  readonly speedOfAnswerSeconds: number;
  /** Chats that an agent may have open. */
  readonly mostChats: number;
  /** Contacts running in which the same rule is broken until it is a habit (TRAIN-7). */
  readonly habitContacts: number;
}

/** What is known beside contacts. */
export interface AlertScene {
  readonly thresholds: AlertThresholds;
  /** Rules that knock a contact out, with how often it takes. */
  readonly knockOuts: readonly { readonly rules: readonly string[]; readonly times: number; readonly channels: readonly string[] }[];
  /** Promises that are due, of whatever kind. */
  readonly tasks: readonly { readonly conversation: string; readonly agent: string | null; readonly kind: string; readonly dueAt: string }[];
}

/** Looks for one kind of alert while contacts go by. */
export interface AlertWatch {
  /** A contact under way. */
  open?(contact: OpenContact): void;
  /** A contact that has ended, of the time that is looked at; those opened first first. */
  ended?(contact: ReportableContact): void;
  alerts(): readonly Alert[];
}

/** A kind of alert. Siblings are of one shape and stand in the list `alertKinds`, the most urgent first. */
export interface AlertKind {
  /** Never renamed: whoever listens for alerts names it. */
  readonly code: string;
  readonly title: string;
  readonly rows: readonly string[];
  watch(scene: AlertScene): AlertWatch;
}

/** An alert of which not everything needs saying. */
export function alert(code: string, told: Partial<Omit<Alert, 'code'>>): Alert {
  return { code, conversation: null, agent: null, since: null, rule: null, value: null, limit: null, ...told };
}
