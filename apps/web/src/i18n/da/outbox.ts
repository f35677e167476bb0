/** The outbox: what was mailed. */
export const outbox = {
  title: 'Udbakke',
  subtitle: 'Mails fra Rulleplan, nyeste først.',
  keptHere:
    'Denne installation sender ingen mail: der er ikke sat en mailserver op. Læs mailen her, og giv linket videre til den, det er til.',
  to: 'Til {{name}}, {{address}}',
  read: 'Læs mailen',
  problem: 'Sidste forsøg lykkedes ikke: {{problem}}',
  kinds: {
    invitation: 'Invitation',
    reset: 'Ny adgangskode',
    notice: 'Besked',
  },
  states: {
    waiting: 'Venter',
    sent: 'Sendt',
    'given-up': 'Opgivet',
  },
  empty: {
    title: 'Ingen mails endnu',
    text: 'Når nogen bliver inviteret eller har glemt sin adgangskode, ligger mailen her.',
  },
} as const;
