import type { ReviewReminder } from '@rulleplan/domain/access-review';
import type { CalendarDate } from '@rulleplan/domain/time';

/** What a reminder tells of. */
export interface Reminded {
  readonly name: string;
  readonly unitNames: readonly string[];
  readonly waiting: number;
  readonly dueOn: CalendarDate;
  readonly link: string;
}

const subjects: { readonly [kind in ReviewReminder]: string } = {
  'seven-days': 'Gennemgang af adgange venter på dig',
  'one-day': 'Gennemgang af adgange: fristen er lige om lidt',
  overdue: 'Gennemgang af adgange: fristen er overskredet',
};

/** Subject and text of a reminder. It names units and a count, nobody's access: mail is read over shoulders. */
export function reminderMail(kind: ReviewReminder, reminded: Reminded): { subject: string; body: string } {
  const { name, unitNames, waiting, dueOn, link } = reminded;
  const many = waiting === 1 ? '1 adgang' : `${waiting} adgange`;
  const [year, month, day] = dueOn.split('-').map(Number);
  const by = kind === 'overdue' ? 'Fristen var' : 'Fristen er';
  const body = `Hej ${name}

${many} i ${unitNames.join(', ')} venter på, at du bekræfter eller afslutter dem. ${by} ${day}.${month}.${year}.

${link}
`;
  return { subject: subjects[kind], body };
}
