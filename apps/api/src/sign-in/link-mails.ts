import type { PersonsAccount } from '../identity/account.service';
import type { LinkKind } from './sign-in-link';

type Recipient = Pick<PersonsAccount, 'personName' | 'municipalityName'>;

/** Subject and text of the mail that carries a link; Danish, as all of a municipality's mail. */
export function linkMail(kind: LinkKind, to: Recipient, link: string): { subject: string; body: string } {
  return { subject: subjects[kind](to), body: bodies[kind](to, link) };
}

const subjects: { readonly [kind in LinkKind]: (to: Recipient) => string } = {
  invitation: ({ municipalityName }) => `Velkommen til vagtplanen i ${municipalityName}`,
  reset: () => 'Vælg en ny adgangskode til vagtplanen',
};

const bodies: { readonly [kind in LinkKind]: (to: Recipient, link: string) => string } = {
  invitation: ({ personName, municipalityName }, link) => `Hej ${personName}

Du er oprettet i vagtplanen i ${municipalityName}. Åbn linket, og vælg din adgangskode:

${link}

Linket virker én gang, i 7 dage. Er det udløbet, så bed din leder om et nyt.

Har du ikke ventet denne mail, så slet den.
`,
  reset: ({ personName }, link) => `Hej ${personName}

Nogen, forhåbentlig dig, har bedt om en ny adgangskode til vagtplanen. Åbn linket, og vælg en ny:

${link}

Linket virker én gang, i 60 minutter.

Har du ikke bedt om det, så slet mailen: din adgangskode er, som den var.
`,
};
