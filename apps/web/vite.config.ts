import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

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

/** Leaves out the texts react-aria brings in languages we do not speak: thirty of them, in every chunk. */
function reactAriaLanguages(spoken: readonly string[]): Plugin {
  const texts =
    /[\\/]react-(?:aria|stately|aria-components)[\\/].*[\\/]intl[\\/].*[\\/]([a-z]{2}-[A-Z]{2})\.m?js$/;
  return {
    name: 'react-aria-languages',
    load(id) {
      const language = texts.exec(id)?.[1];
      return language !== undefined && !spoken.includes(language) ? 'export default {};' : null;
    },
  };
}
