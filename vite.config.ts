import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { leanVis } from './src/publish/lean-vis.ts'
import { timepiece } from './src/publish/plugin.ts'

/** Property tests take their time on a busy machine; nothing waits for this. */
const testTimeout = 60_000

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [react(), tailwindcss(), leanVis(), timepiece({ seeds: process.env.TIMEPIECE_SEEDS || 'seeds' })],
  test: {
    projects: [
      { test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'], testTimeout } },
      {
        plugins: [react()],
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['tests/components/**/*.test.tsx'],
          testTimeout,
          setupFiles: ['tests/support/components.ts'],
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/browser.ts'],
          testTimeout,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
