import { ProblemError } from '../../problems/Problem.ts';
import { reasonOf } from '../reasonOf.ts';

/** A request that the server refused, in its own words. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

const PATIENCE_MS = 30_000;

/** The HTTP API of a server, as far as scenarios need it. */
export class Api {
  readonly #base: string;

  /** @throws ProblemError when that is no address of a server */
  constructor(url: string) {
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
      throw new ProblemError({ code: 'server-unreachable', args: { url, reason: 'it is no http address' } });
    }
    this.#base = url.replace(/\/+$/, '');
  }

  post<T>(path: string, body: unknown): Promise<Answer<T>> {
    return this.#ask('POST', path, body);
  }

  get<T>(path: string): Promise<Answer<T>> {
    return this.#ask('GET', path);
  }

  async delete(path: string): Promise<void> {
    await this.#ask('DELETE', path);
  }

  async #ask<T>(method: string, path: string, body?: unknown): Promise<Answer<T>> {
    const { status, text } = await this.#send(method, path, body);
    if (status >= 200 && status < 300) return { ok: true, value: (text === '' ? undefined : JSON.parse(text)) as T };
    return { ok: false, refusal: refusalOf(status, text) };
  }

  /** @throws ProblemError when nobody answers: no scenario can be run then. */
  async #send(method: string, path: string, body: unknown): Promise<{ status: number; text: string }> {
    const sent = body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    try {
      const response = await fetch(`${this.#base}${path}`, { method, ...sent, signal: AbortSignal.timeout(PATIENCE_MS) });
      return { status: response.status, text: await response.text() };
    } catch (cause) {
      throw new ProblemError({ code: 'server-unreachable', args: { url: this.#base, reason: reasonOf(cause) }, cause });
    }
  }
}

/** All that the server found wrong, each with its place; the first alone is often not what helps. */
function refusalOf(status: number, text: string): Refusal {
  try {
    const { code, detail, errors = [] } = JSON.parse(text) as { code: string; detail: string; errors?: { detail: string; pointer?: string }[] };
    const details = errors.map((error) => `${error.pointer ? `${error.pointer}: ` : ''}${error.detail}`);
    return { status, code, detail: details.length > 0 ? details.join('; ') : detail };
  } catch {
    return { status, code: `http-${status}`, detail: text.slice(0, 200) };
  }
}
