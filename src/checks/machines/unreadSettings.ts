import { isRecord, textOf } from '../../flow/walkMachine.ts';
import { settingRows } from '../../flow/validation/bundleIndex.ts';
import { experimentsIn } from '../../flow/validation/experimentsIn.ts';
import type { Check } from '../Check.ts';
import type { CheckSubject } from '../CheckSubject.ts';
import { ENGINE_SETTINGS } from './engineSettings.ts';

/** A setting decides something: an expression, a timer, a promise, a rule, a phrase, a family or the engine asks for it. */
export const unreadSettings: Check = {
  name: 'unread-settings',
  codes: ['unread-setting'],
  mustHoldFor: 'every-flow',
  check(subject, report) {
    const { settings } = subject.index.source;
    if (settings === null) return;
    const read = readSettings(subject);
    for (const { id, pointer } of settingRows(settings.value)) {
      if (!read.has(id)) report({ code: 'unread-setting', args: { name: id }, file: settings.file, pointer: `${pointer}/id` });
    }
  },
};

function readSettings({ index }: CheckSubject): ReadonlySet<string> {
  const read = new Set<string>(ENGINE_SETTINGS);
  const take = (name: unknown): void => {
    if (typeof name === 'string') read.add(name);
  };
  for (const { experiment } of experimentsIn(index)) namedIn(experiment.goal.when).forEach(take);
  for (const { walked } of index.machines) {
    for (const { kind, trigger } of walked.transitions) if (kind === 'after') take(trigger);
    for (const { params } of [...walked.guards, ...walked.actions]) namedIn(textOf(params.expr)).forEach(take);
    for (const { type, params } of walked.guards) if (type === 'works') take(params.after);
    for (const { type, params } of walked.actions) {
      if (type === 'task') take(params.due);
      if (type === 'violate') take(params.severity ?? `severity.${textOf(params.rule) ?? ''}`);
    }
  }
  for (const { entry } of index.phrases.entries.values()) [entry?.minutes, entry?.hours].forEach(take);
  for (const { family } of index.phrases.families.values()) family.forEach(({ setting }) => take(setting));
  for (const row of index.settings.values()) if (isRecord(row)) take(row.before);
  return read;
}

function namedIn(expression: string | undefined): readonly (string | undefined)[] {
  return [...(expression ?? '').matchAll(/settings\s*(?:\.|\[\s*["'])([A-Za-z][A-Za-z0-9.-]*)/g)].map(([, name]) => name);
}
