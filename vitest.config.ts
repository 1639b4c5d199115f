import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // Files share their modules: loading the engine, the flows and the recognisers anew for each file was half of the time. What
    // the modules keep are caches by content; no test may leave anything else behind.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 30_000,
    retry: 0,
    // A test that wrote over an environment variable or a global must not decide about the next.
    unstubEnvs: true,
    unstubGlobals: true,
    restoreMocks: true,
  },
});
