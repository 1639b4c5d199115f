import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pages } from '../../scripts/docs/pages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('docs/reference', () => {
  it.each(pages)('$path is what `npm run docs` writes', async (page) => {
    expect(readFileSync(join(root, page.path), 'utf8'), 'run: npm run docs').toBe(await page.write());
  });

  it('has no page that nobody writes', () => {
    expect(readdirSync(join(root, 'docs/reference')).map((name) => `docs/reference/${name}`)).toEqual(pages.map(({ path }) => path));
  });
});

describe('the pages for people', () => {
  const files = ['README.md', 'CONTRIBUTING.md', ...markdownIn('docs')];

  it.each(files)('%s links only to what is there', (file) => {
    for (const link of linksOf(file)) expect(existing(file, link), `${file} links to ${link}`).toBe(true);
  });
});

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? markdownIn(path) : path.endsWith('.md') ? [path] : [];
  });
}

/** Links within the project, without those in code. */
function linksOf(file: string): readonly string[] {
  const prose = readFileSync(join(root, file), 'utf8').replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!).filter((link) => !/^[a-z]+:/.test(link));
}

function existing(file: string, link: string): boolean {
  const [path, anchor] = link.split('#') as [string, string | undefined];
  const target = path === '' ? join(root, file) : join(root, dirname(file), path);
  if (relative(root, target).startsWith('..') || !existsSync(target)) return false;
  return anchor === undefined || anchorsOf(target).has(anchor);
}

/** Headings as GitHub names them. */
function anchorsOf(path: string): ReadonlySet<string> {
  const text = readFileSync(path, 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
  return new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading!)));
}

function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-');
}
