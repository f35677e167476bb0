/** What went wrong when it was no refusal: the network, the server, the shape of what was sent. */
export const problems = {
  title: 'Det lykkedes ikke',
  offline: 'Der er ingen forbindelse til serveren. Tjek nettet, og prøv igen.',
  failure:
    'Der skete en fejl hos os. Intet er ændret. Prøv igen; bliver den ved, så opgiv nummeret herunder.',
  unavailable: 'Serveren er ikke klar lige nu. Vent et øjeblik, og prøv igen.',
  tooLarge: 'Det, der blev sendt, er for stort.',
  reference: 'Fejlnummer {{id}}',
  shape: 'Noget af det udfyldte passer ikke.',
  tooMany: 'Der er prøvet for mange gange. Vent {{wait}}, og prøv igen.',
  seconds_one: '{{count}} sekund',
  seconds_other: '{{count}} sekunder',
  minutes_one: '{{count}} minut',
  minutes_other: '{{count}} minutter',
  moment: 'et øjeblik',
  passkeyNotChosen: 'Der blev ikke valgt nogen adgangsnøgle. Prøv igen, eller vælg en anden måde.',
  passkeyNotPossible: 'Adgangsnøgler virker ikke her: enheden eller adressen tillader dem ikke.',
  passkeyThereAlready: 'Den adgangsnøgle har du allerede her.',
} as const;
