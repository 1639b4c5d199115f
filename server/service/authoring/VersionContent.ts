import { hash } from 'node:crypto';
import type { FlowBundle } from '../../../src/flow/FlowBundle.ts';
import type { Authorship, FileTexts, Manifest, NewVersion, VersionStore } from '../../store/VersionStore.ts';
import { filesOfBundle } from './filesOfBundle.ts';

/** All of a version: what runs, and the files that it was read from, by their paths in the folder of all flows. */
export interface VersionContent {
  readonly hash: string;
  readonly bundle: FlowBundle;
  readonly files: ReadonlyMap<string, string>;
}

/** What a file's text goes by in the store. */
export function digestOf(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 32);
}

export function manifestOf(files: ReadonlyMap<string, string>): Manifest {
  return Object.fromEntries([...files].map(([path, text]) => [path, digestOf(text)]));
}

export function textsByDigest(files: ReadonlyMap<string, string>): FileTexts {
  return new Map([...files.values()].map((text) => [digestOf(text), text]));
}

/** A version as it is kept. `base` is the hash of that which it was made from. */
export function newVersion(tenant: string, { hash: id, bundle, files }: VersionContent, base: string | null, who: Authorship): NewVersion {
  const { id: flow, version: label } = bundle.flow;
  return { tenant, flow, hash: id, label, base, files: manifestOf(files), bundle, texts: textsByDigest(files), ...who };
}

/** The files of a manifest with their texts. */
export async function filesOfManifest(store: VersionStore, tenant: string, manifest: Manifest): Promise<ReadonlyMap<string, string>> {
  const texts = await store.fileTexts(tenant, [...new Set(Object.values(manifest))]);
  return new Map(
    Object.entries(manifest).map(([path, digest]) => {
      const text = texts.get(digest);
      if (text === undefined) throw new Error(`The store has no text ${digest}, which is the file ${path}`);
      return [path, text];
    }),
  );
}

/** The files of a version; of one that was kept without, files that give the same. */
export async function filesOfVersion(
  store: VersionStore,
  tenant: string,
  manifest: Manifest,
  bundle: FlowBundle,
): Promise<ReadonlyMap<string, string>> {
  return Object.keys(manifest).length === 0 ? filesOfBundle(bundle) : filesOfManifest(store, tenant, manifest);
}
