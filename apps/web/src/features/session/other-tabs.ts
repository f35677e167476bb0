const channel = new BroadcastChannel('rulleplan.session');
let onTouched: () => void = () => undefined;

channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (data === 'touched') onTouched();
  // Somebody signed in or out beside us: what this tab shows may be somebody else's now.
  if (data === 'changed') window.location.reload();
});

/** Tells the device's other tabs that somebody has signed in or out. */
export function tellOtherTabs(): void {
  channel.postMessage('changed');
}

/** Tells them that the device is being used, so that a tab in the background does not sign the person out. */
export function touchOtherTabs(): void {
  channel.postMessage('touched');
}

/** Hears of use in other tabs; gives back how to stop hearing. */
export function hearTouches(listener: () => void): () => void {
  onTouched = listener;
  return () => {
    onTouched = () => undefined;
  };
}
