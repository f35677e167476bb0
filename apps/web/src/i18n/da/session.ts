/** Signing in. */
export const session = {
  title: 'Log ind',
  intro: 'Vagtplanen for dit hold.',
  email: 'E-mail',
  password: 'Adgangskode',
  submit: 'Log ind',
  emailMissing: 'Skriv din e-mail.',
  passwordMissing: 'Skriv din adgangskode.',
} as const;
