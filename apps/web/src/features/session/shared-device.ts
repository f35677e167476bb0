const storageKey = 'rulleplan.shared-device';

/** Whether somebody has said on this device that it is shared. */
export function isSharedDevice(): boolean {
  try {
    return localStorage.getItem(storageKey) === 'true';
  } catch {
    return false;
  }
}

/** Remembers it for whoever signs in next here: it is about the device, not about a person. */
export function rememberSharedDevice(shared: boolean): void {
  try {
    if (shared) localStorage.setItem(storageKey, 'true');
    else localStorage.removeItem(storageKey);
  } catch {
    // Storage may be closed to us; it is then asked each time.
  }
}
