/** The balance of the norm period. */
export const balance = {
  title: 'Min saldo',
  titleIn: 'Min saldo · {{unit}}',
  now: 'Lige nu',
  atEnd: 'Ved periodens slut',
  period: 'Normperiode {{from}} – {{to}}',
  within: 'Ved periodens slut ligger du {{balance}}. Det er inden for plus/minus {{tolerance}}.',
  zero: 'Ved periodens slut går din norm lige op.',
  above:
    'Ved periodens slut ligger du {{balance}}. Det er {{excess}} mere, end plus/minus {{tolerance}} giver plads til. Byt en vagt for en kortere, eller tal med din leder.',
  below:
    'Ved periodens slut ligger du {{balance}}. Det er {{excess}} mere, end plus/minus {{tolerance}} giver plads til. Tag en ledig vagt, eller tal med din leder.',
  outside: 'Uden for plus/minus',
  hourly: 'Du er timelønnet og skylder ingen norm. Der er planlagt {{planned}} i perioden.',
  chart:
    'Saldoen uge for uge. Ved starten {{opening}}, lige nu {{now}}, ved slutningen {{end}}. Båndet er plus/minus {{tolerance}}.',
  band: 'plus/minus {{tolerance}}',
  weekByWeek: 'Uge for uge',
  numbers: 'Vis tallene',
  table: 'Saldo ved ugens slutning',
  week: 'Uge',
  weekBalance: 'Saldo',
  made: 'Sådan er den regnet ud',
  opening: 'Med fra sidste periode',
  planned: 'Planlagte timer',
  credited: 'Timer for fravær',
  norm: 'Norm',
  publicHolidays: 'Normen er allerede nedsat med {{minutes}} for søgnehelligdage.',
  sum: 'Saldo ved slutningen',
  none: 'Du har ingen norm i denne periode.',
} as const;
