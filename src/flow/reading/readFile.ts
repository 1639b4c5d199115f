import { constants } from 'node:fs';
import { open, realpath, type FileHandle } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Problem } from '../../problems/Problem.ts';
import { found, wrong, type Read } from '../../problems/Read.ts';
import { parseJson, type JsonDocument } from '../json/parseJson.ts';

export const MOST_BYTES = 8_000_000;

/** A folder that files are read from. Nothing outside of it is, whatever links and dots say. */
export interface Folder {
  readonly path: string;
  /** The same without links. */
  readonly real: string;
  /** Files that are laid over those on the disk, by their paths in the folder: a draft. */
  readonly draft?: ReadonlyMap<string, string>;
  /** The draft is all there is: the disk is not looked at. */
  readonly draftOnly?: boolean;
  /** Gets the text of every file that is read, so that places can be told as lines and columns. */
  readonly keep?: (file: string, text: string) => void;
}

/** The JSON of a file of the folder, or all that is wrong with it. Never throws. */
export async function readJson(folder: Folder, file: string): Promise<Read<JsonDocument>> {
  const text = await textOf(folder, file);
  if (text.ok) folder.keep?.(file, text.value);
  const parsed = text.ok ? parseJson(text.value) : text;
  return parsed.ok ? parsed : wrong(parsed.problems.map((problem) => ({ ...problem, file })));
}

async function textOf(folder: Folder, file: string): Promise<Read<string>> {
  const draft = folder.draft?.get(file);
  if (draft === undefined) return folder.draftOnly ? wrong([unreadable(file, reasonOf({ code: 'ENOENT' }))]) : readText(folder, file);
  const bytes = new TextEncoder().encode(draft).length;
  return bytes > MOST_BYTES ? wrong([{ code: 'file-too-large', args: { bytes, limit: MOST_BYTES }, file, pointer: '' }]) : found(draft);
}

/** Whether a real path is in the folder. */
export function isInside(folder: Folder, path: string): boolean {
  const way = relative(folder.real, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A sentence for what the file system answered. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  return REASONS[code] ?? (code || String(error));
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead round in a circle',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
};

async function readText(folder: Folder, file: string): Promise<Read<string>> {
  let handle: FileHandle | undefined;
  try {
    const path = await realpath(join(folder.path, file));
    if (!isInside(folder, path)) return wrong([unreadable(file, 'it lies outside of the folder')]);
    // A pipe would keep whoever opens it waiting for a writer.
    handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    return await readHandle(handle, file);
  } catch (cause) {
    return wrong([{ ...unreadable(file, reasonOf(cause)), cause }]);
  } finally {
    await handle?.close().catch(() => undefined);
  }
}

async function readHandle(handle: FileHandle, file: string): Promise<Read<string>> {
  const stat = await handle.stat();
  if (!stat.isFile()) return wrong([unreadable(file, stat.isDirectory() ? 'it is a folder' : 'it is not a file')]);
  if (stat.size > MOST_BYTES) return wrong([{ code: 'file-too-large', args: { bytes: stat.size, limit: MOST_BYTES }, file, pointer: '' }]);
  const bytes = Buffer.alloc(stat.size);
  const { bytesRead } = await handle.read(bytes, 0, stat.size, 0);
  return decode(bytes.subarray(0, bytesRead), file);
}

/** UTF-8, with or without a byte order mark. */
function decode(bytes: Uint8Array, file: string): Read<string> {
  try {
    return found(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    return wrong([{ code: 'file-malformed', args: { reason: 'it is not UTF-8' }, file, pointer: '', cause }]);
  }
}

function unreadable(file: string, reason: string): Problem {
  return { code: 'file-unreadable', args: { path: file, reason }, file, pointer: '' };
}
