import type { shell as danish } from '../da/shell';
import type { SameKeys } from '../same-keys';

export const shell: SameKeys<typeof danish> = {
  productName: 'Rulleplan',
  skipToContent: 'Skip to content',
  loadingPage: 'Loading the page …',
  close: 'Close',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  becomes: 'becomes',
  notices: 'Notices',
  navigation: 'Pages',
  more: 'More',
  pages: {
    myRoster: 'My roster',
    teamRoster: 'Team roster',
    swaps: 'Swaps',
    monday: 'Monday',
    payroll: 'Payroll',
    auditTrail: 'Log',
    import: 'Import',
  },
  pagesShort: {
    myRoster: 'Shifts',
    teamRoster: 'Team',
    swaps: 'Swaps',
    monday: 'Monday',
    payroll: 'Payroll',
    auditTrail: 'Log',
    import: 'Import',
  },
  unit: {
    choose: 'Choose unit, now {{unit}}',
    title: 'Unit',
    none: 'No unit',
  },
  person: {
    menu: '{{name}}: language, appearance and sign out',
    language: 'Language',
    danish: 'Dansk',
    english: 'English',
    theme: 'Appearance',
    light: 'Light',
    dark: 'Dark',
    device: 'As the device',
    signOut: 'Sign out',
    stillSignedIn: 'You are not signed out yet',
  },
  notFound: {
    title: 'No such page',
    text: 'This address leads nowhere. It may be mistyped, or the page has moved.',
    home: 'To my roster',
  },
  noPages: {
    title: 'You have no access yet',
    text: 'Your account has no role in any unit. Ask your leader.',
  },
};
