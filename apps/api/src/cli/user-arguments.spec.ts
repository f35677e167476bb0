import { readUserArguments } from './user-arguments';

describe('what rulleplan user was asked', () => {
  it.each([
    ['list', { verb: 'list' }],
    ['--help', { verb: 'help' }],
    ['help', { verb: 'help' }],
    ['reset anna@example.dk', { verb: 'reset', email: 'anna@example.dk' }],
    ['invite anna@example.dk', { verb: 'invite', email: 'anna@example.dk', name: null, municipality: null }],
    ['first-administrator --if-none', { verb: 'first-administrator', ifNone: true }],
    [
      'grant anna@example.dk leader --unit Birkehuset --from 2026-12-01',
      {
        verb: 'grant',
        email: 'anna@example.dk',
        role: 'leader',
        unit: 'Birkehuset',
        from: '2026-12-01',
        to: null,
      },
    ],
    ['end-grant anna@example.dk hr', { verb: 'end-grant', email: 'anna@example.dk', role: 'hr', unit: null }],
  ])('%s', (line, order) => {
    expect(readUserArguments(line.split(' '))).toEqual(order);
  });

  it.each([
    ['', 'Say what to do.'],
    ['delete anna@example.dk', 'There is no "rulleplan user delete anna@example.dk".'],
    ['list all', '"all" does not go with "rulleplan user list".'],
    ['reset', 'Name one e-mail: rulleplan user reset E-MAIL'],
    ['reset anna', 'Name one e-mail: rulleplan user reset E-MAIL'],
    ['password a@b.dk secret', 'Name one e-mail: rulleplan user password E-MAIL'],
    ['reset a@b.dk --unit X', '--unit does not go with "rulleplan user reset".'],
    ['grant a@b.dk team-member', 'ROLE must be one of'],
    ['grant a@b.dk', 'ROLE must be one of'],
    ['grant a@b.dk hr --from tomorrow', '--from must be a date such as 2026-11-23.'],
    ['end-grant a@b.dk hr --from 2026-11-23', '--from does not go with "rulleplan user end-grant".'],
    ['list --verbose', "Unknown option '--verbose'"],
  ])('%j is told what is wrong with it', (line, told) => {
    expect(readUserArguments(line.split(' ').filter(Boolean))).toContain(told);
  });
});
