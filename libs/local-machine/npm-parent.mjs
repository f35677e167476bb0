/**
 * Told to stop, npm ends itself and the shell it started us in, and leaves us behind. Calls back when that
 * has happened; never, when npm did not start us.
 * @param {() => void} callBack
 */
export function whenNpmIsGone(callBack) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    callBack();
  }, 250);
  timer.unref();
}
