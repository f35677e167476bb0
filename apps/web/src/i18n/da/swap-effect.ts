/** What a swap does, before anybody says yes to it. */
export const swapEffect = {
  title: 'Det betyder det for dig',
  loading: 'Virkningen regnes ud …',
  balance: 'Saldo ved normperiodens slut',
  balanceWithin: 'inden for plus/minus {{tolerance}}',
  balanceOutside: 'uden for plus/minus {{tolerance}}',
  balanceOn: 'Saldo den {{date}}',
  before: 'før {{before}}',
  unchanged: 'uændret',
  rest: 'Mindste hviletid ved vagten',
  restAlone: 'ingen vagter i nærheden',
  rules: 'Regler',
  colleague: 'For {{name}}',
  colleaguePossible: 'Byttet kan lade sig gøre.',
  colleagueImpossible: '{{name}} {{reasons}}.',
} as const;
