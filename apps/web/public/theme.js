// Sets light or dark before the first paint; src/app/theme.ts does the same when the person chooses.
(function () {
  let chosen = null;
  try {
    chosen = localStorage.getItem('rulleplan.theme');
  } catch {
    // Storage may be closed to us; then the device decides.
  }
  const dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
