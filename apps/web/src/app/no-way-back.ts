/**
 * A browser keeps whole pages for its "back" button, with all they showed. Such a page may be the person's before:
 * it is emptied from view when it is left, and loaded anew when somebody comes back to it.
 */
export function allowNoWayBack(root: HTMLElement): void {
  window.addEventListener('pagehide', ({ persisted }) => {
    if (persisted) root.hidden = true;
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) window.location.reload();
  });
}
