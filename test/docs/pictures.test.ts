import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pictures } from '../../scripts/docs/pictures.ts';

describe('docs/images', () => {
  it.each(pictures)('$path is what `npm run docs` writes', async ({ path, write }) => {
    expect(readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8'), 'run: npm run docs').toBe(await write());
  });
});
