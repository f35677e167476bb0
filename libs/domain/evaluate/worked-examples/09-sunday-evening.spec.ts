import { evaluated } from '../../testing';
import document from './09-sunday-evening.json';

it('a Sunday evening earns evening and Sunday, one on top of the other', () => {
  const lines = evaluated(document).pay.map(({ line, minutes, percent }) => [line, minutes, percent]);
  expect(lines).toEqual([
    ['sunday-and-holiday', 480, 50],
    ['evening', 360, 36],
  ]);
});
