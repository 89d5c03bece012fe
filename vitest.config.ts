import { defineConfig } from 'vitest/config';
import { hangs } from './test/waiting.js';

// A limit ends what hangs and says nothing of speed, so there is one for all tests.
export default defineConfig({
  test: { testTimeout: hangs, hookTimeout: hangs, expect: { poll: { timeout: hangs } } },
});
