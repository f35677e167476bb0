/**
 * Moves focus to what `find` gives, once a dialog that is closing has let go of it. For what follows an action
 * that takes the pressed button off the page, so that the keyboard does not start over at the top.
 */
export function focusAfterDialog(find: () => HTMLElement | null): void {
  const look = () => {
    if (document.querySelector('.ui-overlay') !== null) requestAnimationFrame(look);
    // A closed dialog gives focus back to the button that opened it, one frame later.
    else requestAnimationFrame(() => requestAnimationFrame(() => find()?.focus()));
  };
  requestAnimationFrame(look);
}
