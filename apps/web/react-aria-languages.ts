import type { Plugin } from 'vite';

const texts =
  /[\\/]react-(?:aria|stately|aria-components)[\\/].*[\\/]intl[\\/].*[\\/]([a-z]{2}-[A-Z]{2})\.m?js$/;

/** Leaves out the texts react-aria brings in languages we do not speak: thirty of them, in every chunk. */
export function reactAriaLanguages(spoken: readonly string[]): Plugin {
  return {
    name: 'react-aria-languages',
    load(id) {
      const language = texts.exec(id)?.[1];
      return language !== undefined && !spoken.includes(language) ? 'export default {};' : null;
    },
  };
}
