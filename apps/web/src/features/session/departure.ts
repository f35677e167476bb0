const storageKey = 'rulleplan.leaving';

/**
 * A wish to leave that the server has not heard of yet. Without a network the cookie stays, and whoever opens the
 * shared tablet next would be the person before: so the wish is kept, and carried out before anything is shown.
 */
export function rememberDeparture(): void {
  try {
    localStorage.setItem(storageKey, 'true');
  } catch {
    // Storage may be closed to us; the server ends a shared device's session by itself soon after.
  }
}

export function isLeaving(): boolean {
  try {
    return localStorage.getItem(storageKey) === 'true';
  } catch {
    return false;
  }
}

export function forgetDeparture(): void {
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // See above.
  }
}
