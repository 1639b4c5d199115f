import { pointerTo } from '../../problems/pointer.ts';
import type { Waiver } from '../../flow/schema/machine.ts';
import { isRecord, textOf } from '../../flow/walkMachine.ts';
import type { CheckFolder } from '../CheckSubject.ts';

/** A waiver with the place where it stands and the place that it is about. */
export interface PlacedWaiver {
  readonly waiver: Waiver;
  readonly file: string;
  /** Of the waiver itself. */
  readonly pointer: string;
  /** Of the list that it stands in, and how long that is. */
  readonly list: { readonly pointer: string; readonly length: number };
  /** Whether it is about a place; of a phrase its texts belong to it. */
  readonly covers: (file: string, pointer: string) => boolean;
}

/** Every waiver of a folder of flows, each file looked at once. */
export function waiversOf({ sources, parts }: CheckFolder): readonly PlacedWaiver[] {
  const machines = new Map<string, unknown>([...parts].map(([file, { value }]) => [file, value]));
  const catalogues = new Map<string, unknown>();
  const tables = new Map<string, unknown>();
  for (const source of sources.values()) {
    for (const { file, raw } of [source.flow, ...source.rules]) machines.set(file, raw);
    for (const { file, value } of source.catalogues) catalogues.set(file, value);
    if (source.settings !== null) tables.set(source.settings.file, source.settings.value);
  }
  return [
    ...[...machines].flatMap(([file, value]) => inStates(file, value)),
    ...[...catalogues].flatMap(([file, value]) => inCatalogue(file, value)),
    ...[...tables].flatMap(([file, value]) => inSettings(file, value)),
  ];
}

function inStates(file: string, machine: unknown): PlacedWaiver[] {
  const found: PlacedWaiver[] = [];
  const queue: { node: unknown; pointer: string }[] = [{ node: machine, pointer: '' }];
  for (const { node, pointer } of queue) {
    if (!isRecord(node)) continue;
    const meta = node.meta;
    if (isRecord(meta)) found.push(...within(file, pointer, meta.waive, `${pointer}/meta/waive`));
    if (isRecord(node.states))
      for (const [key, child] of Object.entries(node.states)) queue.push({ node: child, pointer: pointerTo(`${pointer}/states`, key) });
  }
  return found;
}

function inSettings(file: string, table: unknown): PlacedWaiver[] {
  const rows = isRecord(table) && Array.isArray(table.settings) ? (table.settings as unknown[]) : [];
  return rows.flatMap((row, index) => (isRecord(row) ? within(file, `/settings/${index}`, row.waive, `/settings/${index}/waive`) : []));
}

function inCatalogue(file: string, catalogue: unknown): PlacedWaiver[] {
  if (!isRecord(catalogue)) return [];
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const found = listed(file, catalogue.waive, '/waive', ({ at }) => {
    const [path = '', base = ''] = (at ?? '').split('#');
    return (one, pointer) => (path === '' ? one.startsWith(folder) : one === folder + path) && lies(pointer, base);
  });
  if (!isRecord(catalogue.phrases)) return found;
  for (const [id, entry] of Object.entries(catalogue.phrases)) {
    if (!isRecord(entry) || entry.waive === undefined) continue;
    const base = pointerTo('/phrases', id);
    const isText = (one: string, pointer: string): boolean => one.startsWith(`${folder}phrases/`) && lies(pointer, pointerTo('', id));
    found.push(
      ...listed(file, entry.waive, `${base}/waive`, ({ at = '' }) => {
        return (one, pointer) => (one === file && lies(pointer, base + at)) || (at === '' && isText(one, pointer));
      }),
    );
  }
  return found;
}

function within(file: string, base: string, waive: unknown, pointer: string): PlacedWaiver[] {
  return listed(
    file,
    waive,
    pointer,
    ({ at = '' }) =>
      (one, place) =>
        one === file && lies(place, base + at),
  );
}

function listed(file: string, waive: unknown, pointer: string, covers: (waiver: Waiver) => PlacedWaiver['covers']): PlacedWaiver[] {
  if (!Array.isArray(waive)) return [];
  return (waive as unknown[]).flatMap((one, index) => {
    if (!isRecord(one) || textOf(one.check) === undefined) return [];
    const waiver = one as Waiver;
    return [{ waiver, file, pointer: `${pointer}/${index}`, list: { pointer, length: waive.length }, covers: covers(waiver) }];
  });
}

/** Whether a pointer is at another one or inside of it. */
function lies(pointer: string, base: string): boolean {
  return pointer === base || pointer.startsWith(`${base}/`);
}
