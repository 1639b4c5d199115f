import { existsSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/** A flow as the command line names it. */
export interface FlowPlace {
  /** The folder of all flows. */
  readonly folder: string;
  readonly id: string;
}

/** A flow named by its id, its folder or its file. What looks like neither a path nor an existing folder is an id. */
export function locateFlow(name: string, flows: string): FlowPlace {
  const path = name.endsWith('.json') ? dirname(resolve(name)) : resolve(name);
  const isPath = /[/\\]|\.json$/.test(name) || (existsSync(path) && statSync(path).isDirectory());
  return isPath ? { folder: dirname(path), id: basename(path) } : { folder: flows, id: name };
}
