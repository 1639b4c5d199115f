import { isRecord } from '../flow/walkMachine.ts';

/** Longer texts are cut off: the whole of it stands in the data. */
const MOST_CHARACTERS = 120;
const MOST_ITEMS = 6;

/** A value of a change as words: texts in quotes, guards and actions as they read, lists and objects clipped. */
export function words(value: unknown): string {
  return clip(plain(value));
}

function plain(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (typeof value === 'string') return `"${value.replace(/\s+/gu, ' ')}"`;
  if (Array.isArray(value)) return listed(value);
  return isRecord(value) ? record(value) : JSON.stringify(value);
}

function listed(values: readonly unknown[]): string {
  if (values.length === 0) return 'nothing';
  const shown = values.slice(0, MOST_ITEMS).map(plain).join(', ');
  return values.length > MOST_ITEMS ? `${shown} and ${values.length - MOST_ITEMS} more` : shown;
}

function record(value: Readonly<Record<string, unknown>>): string {
  if (
    typeof value.type === 'string' &&
    (value.params === undefined || isRecord(value.params)) &&
    Object.keys(value).every((key) => key === 'type' || key === 'params')
  )
    return invocation(value.type, value.params ?? {});
  if ('target' in value || 'guard' in value || 'actions' in value) return transition(value);
  const entries = Object.entries(value);
  return entries.length === 0 ? 'nothing' : entries.map(([key, item]) => `${key} ${plain(item)}`).join(', ');
}

/** A guard or an action. */
function invocation(type: string, params: Readonly<Record<string, unknown>>): string {
  if (type === 'when') return String(params.expr);
  if (type === 'in') return `${String(params.machine)} in ${String(params.state)}`;
  if (type === 'not') return `not (${plain(params.guard)})`;
  if ((type === 'and' || type === 'or') && Array.isArray(params.guards)) return params.guards.map((one) => `(${plain(one)})`).join(` ${type} `);
  const given = Object.entries(params).map(([key, item]) => `${key} ${plain(item)}`);
  return given.length === 0 ? type : `${type} ${given.join(', ')}`;
}

function transition({ target, guard, actions, reenter }: Readonly<Record<string, unknown>>): string {
  return [
    guard === undefined ? '' : `if ${plain(guard)}`,
    typeof target === 'string' ? `to ${target}` : 'stays',
    actions === undefined ? '' : `does ${plain(actions)}`,
    reenter === true ? 'anew' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function clip(text: string): string {
  const characters = [...text];
  return characters.length <= MOST_CHARACTERS ? text : `${characters.slice(0, MOST_CHARACTERS - 1).join('')}…`;
}
