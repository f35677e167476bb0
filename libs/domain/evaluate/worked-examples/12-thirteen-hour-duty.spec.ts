import { evaluated } from '../../testing';
import document from './12-thirteen-hour-duty.json';

it('13 hours of duty are an hour too long, in one shift or in two halves that touch', () => {
  const { findings } = evaluated(document);
  const tooLong = findings.filter(({ rule }) => rule === 'max-duty-length');
  expect(
    tooLong.map(({ person, shifts, limitMinutes, actualMinutes }) => ({
      person,
      shifts,
      limitMinutes,
      actualMinutes,
    })),
  ).toEqual([
    { person: 'anna', shifts: ['whole'], limitMinutes: 720, actualMinutes: 780 },
    { person: 'bjørn', shifts: ['first-half', 'second-half'], limitMinutes: 720, actualMinutes: 780 },
  ]);
});
