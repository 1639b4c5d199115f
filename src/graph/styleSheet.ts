import { MARK_COLOURS, type Mark } from './Marks.ts';

interface Palette {
  readonly page: string;
  readonly frame: string;
  readonly box: string;
  readonly group: string;
  readonly text: string;
  readonly quiet: string;
  readonly say: string;
  readonly line: string;
  readonly timer: string;
  readonly violate: string;
}

const LIGHT: Palette = {
  page: '#ffffff',
  frame: '#8c959f',
  box: '#ffffff',
  group: '#57606a12',
  text: '#1f2328',
  quiet: '#57606a',
  say: '#0a5a2c',
  line: '#57606a',
  timer: '#7a4d00',
  violate: '#c02020',
};

const DARK: Palette = {
  page: '#0d1117',
  frame: '#6e7681',
  box: '#161b22',
  group: '#8b949e1a',
  text: '#e6edf3',
  quiet: '#9da7b3',
  say: '#7ee2a0',
  line: '#9da7b3',
  timer: '#e3b341',
  violate: '#ff7b72',
};

/** The style sheet of a picture: colours for light, for dark, and of the marks that it shows. */
export function styleSheet(marks: readonly Mark[]): string {
  return [
    'text{font-family:Arial,"Helvetica Neue",Helvetica,"Segoe UI","DejaVu Sans",sans-serif}',
    '.title{font-weight:600}.anywhere .title{font-weight:400;font-style:italic}.words{font-style:italic}',
    '.arrow path{fill:none;stroke-width:1.2}.frame{stroke-width:1.2}.rule{stroke-width:.6}',
    '.anywhere .frame,.parallel>.frame{stroke-dasharray:5 3}.inner{fill:none}',
    rules(LIGHT, marks, 0),
    `@media(prefers-color-scheme:dark){${rules(DARK, marks, 1)}}`,
  ].join('');
}

function rules(colours: Palette, marks: readonly Mark[], scheme: 0 | 1): string {
  const { page, frame, box, group, text, quiet, say, line, timer, violate } = colours;
  return [
    `.page{fill:${page}}.frame{fill:${box};stroke:${frame}}.compound>.frame,.parallel>.frame{fill:${group}}.anywhere>.frame{fill:${group}}`,
    `.rule,.inner{stroke:${frame}}.initial{fill:${text}}text{fill:${text}}.stage,.more,.inside{fill:${quiet}}.say{fill:${say}}.words{fill:${quiet}}`,
    `.timer{fill:${timer}}text.violate,.legend.violate text{fill:${violate}}`,
    `.arrow path{stroke:${line}}.head{fill:${line}}.arrow.violate path{stroke:${violate}}.head.violate,.violate>.swatch{fill:${violate}}`,
    `.label rect{fill:${page};fill-opacity:.82}`,
    ...marks.map((mark) => markRules(mark, scheme)),
  ].join('');
}

function markRules(mark: Mark, scheme: 0 | 1): string {
  const [line, background] = MARK_COLOURS[mark][scheme === 0 ? 'light' : 'dark'];
  return [
    `.mark-${mark}>.frame{stroke:${line};fill:${background};stroke-width:2}.arrow.mark-${mark} path{stroke:${line};stroke-width:2}`,
    `.label.mark-${mark} rect{fill:${background}}.legend.mark-${mark} .swatch{fill:${background};stroke:${line};stroke-width:2}`,
  ].join('');
}
