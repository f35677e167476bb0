const faulty = '.ui-field[data-invalid] :is(input, textarea, button, [role="spinbutton"])';

/**
 * Moves focus to the first field of a form that its submitting just found wrong: on a phone it may have scrolled
 * out of sight, and the press would seem to do nothing.
 */
export function focusFirstFault(form: HTMLElement): void {
  // A frame later, when the fields have been told what is wrong with them.
  requestAnimationFrame(() => form.querySelector<HTMLElement>(faulty)?.focus());
}
