import { changeOf } from '../changeOf.ts';
import type { FlowChange } from '../FlowChange.ts';
import { canonical } from '../normal/canonical.ts';
import type { Aspect } from './Aspect.ts';

/** Id, label and engine of the version, and what its machines are called. */
export const version: Aspect = ({ before, after, machines }) => {
  const changes: FlowChange[] = [];
  if (before.engine !== after.engine) changes.push(changeOf('engine-changed', { before: before.engine, after: after.engine }));
  if (before.flow.id !== after.flow.id) changes.push(changeOf('flow-id-changed', { before: before.flow.id, after: after.flow.id }));
  for (const { name, before: was, after: is } of machines.both) {
    if (was.file.version !== is.file.version)
      changes.push(changeOf('label-changed', { machine: name, before: was.file.version, after: is.file.version }));
    const [from, to] = [was.file.meta.waive ?? [], is.file.meta.waive ?? []];
    if (canonical(from) !== canonical(to)) changes.push(changeOf('waivers-changed', { machine: name, before: from, after: to }));
  }
  return changes;
};
