import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { reactAriaLanguages } from './react-aria-languages';

/** Builds the pages; every script and style is a file of our own, so the content security policy can be strict. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), reactAriaLanguages(['da-DK', 'en-US'])],
  resolve: { tsconfigPaths: true },
  server: {
    // While developing: `vite` in this folder, with the server running beside it.
    proxy: { '/api': process.env['RULLEPLAN_API'] ?? 'http://localhost:3000' },
  },
  build: {
    target: 'es2022',
    outDir: process.env['RULLEPLAN_WEB_OUT'] ?? '../../dist/apps/web',
    emptyOutDir: true,
    // Nothing as data: addresses: the content security policy allows images and fonts from files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: {
        // Our libraries only define things (their CSS aside): a page carries what it uses, not the whole library.
        moduleSideEffects: (id) => id.endsWith('.css') || !/\/libs\/(?:ui|domain)\//.test(id),
      },
    },
  },
});
