import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    retry: 0,
    // A test that wrote over an environment variable or a global must not decide about the next.
    unstubEnvs: true,
    unstubGlobals: true,
    restoreMocks: true,
  },
});
