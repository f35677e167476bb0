/** The pages a mail's link leads to, and the very first start. */
export const signInLink = {
  invitation: {
    title: 'Velkommen, {{name}}',
    intro: 'Vælg en adgangskode, så er din konto i {{municipality}} klar. Du logger ind med {{email}}.',
    submit: 'Vælg, og log ind',
  },
  reset: {
    title: 'Vælg en ny adgangskode',
    intro: 'Til {{email}} i {{municipality}}. Alle steder, hvor du er logget ind, bliver logget ud.',
    submit: 'Gem, og log ind',
  },
  opening: 'Linket åbnes',
  unusable: {
    title: 'Linket kan ikke bruges',
    text: 'Det er brugt, udløbet eller ikke kopieret helt med. Et link virker én gang og kun en kort tid.',
    known: 'Har du allerede valgt en adgangskode, så log ind med den.',
    reset: 'Har du en konto, så bed om et nyt link her.',
    invitation: 'Er du ny, så bed din leder om at invitere dig igen.',
    signIn: 'Log ind',
    ask: 'Bed om et nyt link',
  },
  firstStart: {
    title: 'Kom i gang',
    intro: 'Her er ingen endnu. Den konto, du laver nu, er administratorens.',
    introOf: '{{municipality}} har ingen administrator endnu. Den konto, du laver nu, er det.',
    municipality: 'Kommunens navn',
    municipalityMissing: 'Skriv kommunens navn.',
    name: 'Dit navn',
    nameMissing: 'Skriv dit navn.',
    email: 'Din e-mail',
    emailMissing: 'Skriv din e-mail.',
    submit: 'Opret, og log ind',
    unusableText:
      'Det er brugt eller udløbet. Serveren skriver et nyt link, når den startes, så længe der ingen administrator er.',
  },
} as const;
