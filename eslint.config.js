import { builtinModules } from 'node:module';
import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const PRODUCT = ['src/**/*.ts', 'server/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.ts', '*.ts'];
const TESTS = ['test/**/*.ts'];
const UNUSED = { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true };
const EDGES_OF_SRC = ['src/cli/**', 'src/client/**', 'src/flow/reading/**', 'src/training/reading/**'];

// --- the direction of imports

/** What each folder of src may import from the rest of src. What is not listed is forbidden. */
const MAY_IMPORT = {
  problems: [],
  phrases: ['problems', 'text', 'flow/schema', 'flow/Facts.ts', 'flow/FlowBundle.ts'],
  text: ['problems', 'flow/schema', 'flow/Facts.ts'],
  flow: ['problems', 'phrases', 'text'],
  conversation: ['problems', 'phrases', 'text', 'flow'],
  checks: ['problems', 'phrases', 'text', 'flow', 'conversation'],
  testing: ['problems', 'phrases', 'text', 'flow', 'conversation'],
  graph: ['problems', 'phrases', 'flow'],
  importing: ['problems', 'text', 'flow'],
  recording: ['problems', 'text', 'flow', 'conversation', 'testing', 'importing'],
  usage: ['problems', 'phrases', 'text', 'flow', 'conversation'],
  experiments: ['problems', 'phrases', 'text', 'flow', 'conversation', 'usage'],
  diff: ['problems', 'phrases', 'text', 'flow', 'conversation'],
  backtest: ['problems', 'phrases', 'text', 'flow', 'conversation', 'diff'],
  inspection: ['problems', 'phrases', 'text', 'flow', 'conversation'],
  scoring: ['problems', 'phrases', 'text', 'flow', 'conversation', 'usage'],
  training: ['problems', 'phrases', 'text', 'flow', 'conversation', 'usage', 'scoring', 'recording', 'backtest', 'chance'],
  reports: ['problems', 'phrases', 'text', 'flow', 'conversation', 'usage', 'scoring'],
  chance: [],
  proof: ['problems', 'phrases', 'text', 'flow', 'conversation', 'chance'],
  client: ['problems', 'flow', 'conversation', 'checks', 'training', 'scoring', 'reports'],
  cli: [
    'problems',
    'phrases',
    'text',
    'flow',
    'conversation',
    'checks',
    'testing',
    'proof',
    'graph',
    'importing',
    'recording',
    'usage',
    'experiments',
    'diff',
    'backtest',
    'inspection',
    'scoring',
    'training',
    'reports',
    'chance',
    'client',
  ],
};
const directions = [
  ...Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
    target: `./src/${folder}`,
    from: './src',
    except: [folder, ...allowed].map((path) => `./${path}`),
    message: `src/${folder} may import only: ${allowed.join(', ') || 'nothing of ours'}.`,
  })),
  { target: './src/!(cli)/**', from: ['./server'], message: 'src is the engine; only its command line may start the server.' },
  { target: './src', from: ['./web', './test', './bench', './scripts'], message: 'src is the engine; it knows none of those around it.' },
  { target: './server', from: ['./web', './test', './bench', './scripts'], message: 'The server imports src only.' },
  { target: './web', from: ['./server', './test', './bench', './scripts'], message: 'The pages speak HTTP; they import nothing but src/client.' },
  { target: './web', from: './src', except: ['./client'], message: 'The pages speak HTTP; they import nothing of src but src/client.' },
];

// --- what the pure core may not touch

const PURE = 'src is pure: clock, network, disk and randomness stay outside and hand in what they give';
const impureModules = [
  { name: 'node:crypto', allowImportNames: ['createHash'], message: `${PURE}; of node:crypto only createHash is.` },
  ...builtinModules.map((name) => ({ name, message: `${PURE}.` })),
];
const impurePatterns = [{ regex: '^node:(?!crypto$)', message: `${PURE}.` }];
const impureGlobals = [
  ...['process', 'globalThis', 'global', 'performance', 'crypto', 'fetch', 'console', 'localStorage'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
];
const typesOnly = [
  { group: ['**/flow/**'], allowTypeImports: true, message: 'flow imports this folder; types may be imported back, values may not.' },
];
const clientTypesOnly = [
  {
    regex: '^(\\.\\./)+(flow|conversation|checks|training|scoring|reports)/',
    allowTypeImports: true,
    message: 'The client runs in browsers: types only, so that it stays small.',
  },
];

// --- the pages

const BROWSER_GLOBALS = [
  ...['window', 'document', 'location', 'history', 'navigator', 'localStorage', 'sessionStorage', 'console', 'performance', 'crypto'],
  ...[
    'fetch',
    'Request',
    'Response',
    'Headers',
    'EventSource',
    'URL',
    'URLSearchParams',
    'AbortController',
    'AbortSignal',
    'FormData',
    'Blob',
    'File',
  ],
  ...['Event', 'CustomEvent', 'EventTarget', 'KeyboardEvent', 'HTMLElement', 'Element', 'Node', 'customElements', 'CSS', 'DOMParser'],
  ...['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'TextEncoder', 'TextDecoder', 'structuredClone', 'queueMicrotask'],
  ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'requestAnimationFrame', 'cancelAnimationFrame'],
];

// --- tests

const TEST_FUNCTION = '/^(describe|it|test|suite|bench)$/';
const SHORTCUT = '/^(only|skip|todo)$/';

export default defineConfig(
  globalIgnores(['dist/', './coverage/', 'data/', 'flows/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.mjs'] })],
      'import-x/extensions': ['.ts', '.js', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-self-import': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: directions }],
      eqeqeq: 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'max-depth': ['error', 4],
      'max-nested-callbacks': ['error', 4],
      complexity: ['error', 20],
      'no-unused-vars': ['error', UNUSED],
      'no-control-regex': 'off',
    },
  },
  {
    files: [...PRODUCT, ...TESTS],
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', UNUSED],
      // Of the rules that ask for types, those that matter in tests too; the rest would double the time.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    files: PRODUCT,
    extends: [tseslint.configs.strictTypeCheckedOnly],
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // A store keeps the shape of its port, promises included, also where it has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // Misjudges closures, values that change while something is awaited, and JSON.stringify.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Splitting a text into code points is what most of src/text wants.
      '@typescript-eslint/no-misused-spread': 'off',
      // Slow, and there are no enums here to find; the editor strikes out what is deprecated.
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'server/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.{ts,mjs}'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 6],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: EDGES_OF_SRC,
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { paths: impureModules, patterns: impurePatterns }],
      'no-restricted-globals': ['error', ...impureGlobals.map((name) => ({ name, message: `${PURE}.` }))],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: `${PURE}.` },
        { object: 'Math', property: 'random', message: `${PURE}.` },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: `${PURE}.` },
        { selector: 'CallExpression[callee.name="Date"]', message: `${PURE}.` },
        { selector: 'ImportExpression', message: `${PURE}; import at the top.` },
      ],
    },
  },
  {
    files: ['src/phrases/**/*.ts', 'src/text/**/*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths: impureModules, patterns: [...impurePatterns, ...typesOnly] }] },
  },
  {
    files: ['src/client/**/*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: clientTypesOnly }] },
  },
  {
    files: TESTS,
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: `MemberExpression[property.name=${SHORTCUT}][object.name=${TEST_FUNCTION}]`, message: 'Every test runs.' },
        { selector: `MemberExpression[property.name=${SHORTCUT}][object.object.name=${TEST_FUNCTION}]`, message: 'Every test runs.' },
        {
          selector: `CallExpression[callee.name=${TEST_FUNCTION}] > ObjectExpression > Property[key.name=/^(only|skip|todo|retry|repeats)$/]`,
          message: 'Every test runs, once.',
        },
      ],
      'max-nested-callbacks': 'off',
      // Tests look for entries that are surely there.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // Nobody imports a test.
      'import-x/no-cycle': 'off',
    },
  },
  {
    files: ['scripts/**/*.mjs', 'eslint.config.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        performance: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        URL: 'readonly',
      },
    },
  },
  {
    files: ['web/**/*.{js,ts}'],
    languageOptions: { globals: Object.fromEntries(BROWSER_GLOBALS.map((name) => [name, 'readonly'])) },
    rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['web/**/*.ts'], extends: [tseslint.configs.strict] },
);
