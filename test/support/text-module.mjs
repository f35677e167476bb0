/** For jest: a file that is imported as text, as the build does with `?raw`. */
export default {
  process: (/** @type {string} */ text) => ({
    code: `module.exports = { __esModule: true, default: ${JSON.stringify(text)} };`,
  }),
};
