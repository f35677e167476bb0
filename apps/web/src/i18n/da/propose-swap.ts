/** The dialog in which a swap is proposed. */
export const proposeSwap = {
  title: 'Foreslå et bytte',
  subtitle: 'Med {{name}}',
  loading: 'Virkningen regnes ud …',
  takesEffect: {
    'at-once': 'Byttet gælder, så snart {{name}} siger ja. Lederen ser det mandag.',
    'after-leader': 'Når {{name}} har sagt ja, skal lederen godkende, før byttet gælder.',
  },
  lapses: 'Forslaget bortfalder {{when}}, hvis {{name}} ikke har svaret.',
  remark: 'Bemærkning til {{name}} (valgfri)',
  remarkHelp: '{{name}} og jeres leder kan læse den.',
  send: 'Send forslaget',
  refresh: 'Regn virkningen ud igen',
  notPossible: 'Byttet kan ikke sendes, som det er',
  aboutOffered: 'Det handler om din egen vagt',
  aboutRequested: 'Det handler om vagten hos {{name}}',
  chooseOther: 'Vælg en anden vagt',
  sent: {
    title: 'Forslaget er sendt',
    waits: 'Nu er det {{name}}, der skal svare, senest {{when}}.',
    until: 'Indtil da beholder I hver jeres vagt.',
    follow: 'Følg dine bytter',
    done: 'Færdig',
  },
} as const;
