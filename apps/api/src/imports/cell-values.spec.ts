import {
  date,
  dutyKind,
  emailAddress,
  listOf,
  textUpTo,
  timeOfDay,
  weeklyHours,
  yesOrNo,
} from './cell-values';

describe('weekly hours', () => {
  it.each([
    ['37', 2220],
    ['37,5', 2250],
    ['37.5', 2250],
    ['29,75', 1785],
    ['30,8333', 1850],
  ])('%s is whole minutes', (text, minutes) => {
    expect(weeklyHours(0.5, 60)(text)).toEqual({ value: minutes });
  });

  it.each(['', '37 t', '-3', '1e3', '3,7,5', '=37', 'NaN', '٣٧'])('%p is no number', (text) => {
    expect(weeklyHours(0.5, 60)(text)).toMatchObject({ code: 'not-a-number' });
  });

  it('takes the limit and refuses one past it', () => {
    expect(weeklyHours(0.5, 60)('60')).toEqual({ value: 3600 });
    expect(weeklyHours(0.5, 60)('60,01')).toMatchObject({ code: 'number-out-of-range' });
    expect(weeklyHours(0.5, 60)('0,5')).toEqual({ value: 30 });
    expect(weeklyHours(0.5, 60)('0,4')).toMatchObject({ code: 'number-out-of-range' });
  });
});

describe('time of day', () => {
  it.each([
    ['07:00', '07:00'],
    ['7:05', '07:05'],
    ['23.30', '23:30'],
    ['24:00', '00:00'],
    ['00:00', '00:00'],
  ])('%s is %s', (text, value) => {
    expect(timeOfDay(text)).toEqual({ value });
  });

  it.each(['24:01', '7', '07:60', '25:00', '07:00:00', 'kl. 7', '7:5'])('%s is none', (text) => {
    expect(timeOfDay(text)).toMatchObject({ code: 'not-a-time', facts: { value: text } });
  });
});

describe('date', () => {
  it.each([
    ['2026-11-30', '2026-11-30'],
    ['30-11-2026', '2026-11-30'],
    ['1.2.2027', '2027-02-01'],
    ['29/2/2028', '2028-02-29'],
  ])('%s is %s', (text, value) => {
    expect(date(text)).toEqual({ value });
  });

  it.each(['29-02-2027', '2026-13-01', '30-11-26', 'i morgen'])('%s is none', (text) => {
    expect(date(text)).toMatchObject({ code: 'not-a-date' });
  });
});

describe('words', () => {
  it('reads yes and no in Danish and English', () => {
    expect(['Ja', 'yes', 'x', '1', 'SAND'].map((word) => yesOrNo(word))).toEqual(
      Array(5).fill({ value: true }),
    );
    expect(['nej', 'No', '0', 'falsk'].map((word) => yesOrNo(word))).toEqual(Array(4).fill({ value: false }));
    expect(yesOrNo('måske')).toMatchObject({ code: 'not-yes-or-no' });
  });

  it('reads duty kinds in Danish and English', () => {
    expect(dutyKind('Vagt')).toEqual({ value: 'duty' });
    expect(dutyKind('rådighed hjemme')).toEqual({ value: 'on-call-home' });
    expect(dutyKind('meeting')).toEqual({ value: 'meeting' });
    expect(dutyKind('pause')).toMatchObject({ code: 'not-a-kind' });
  });

  it('reads e-mail addresses in small letters', () => {
    expect(emailAddress('Mette@Birkelund.example')).toEqual({ value: 'mette@birkelund.example' });
    expect(emailAddress('mette@birkelund')).toMatchObject({ code: 'not-an-email' });
    expect(emailAddress('mette soerensen@birkelund.example')).toMatchObject({ code: 'not-an-email' });
  });

  it('takes a text that looks like a formula as a text', () => {
    expect(textUpTo(20)('=2+3')).toEqual({ value: '=2+3' });
  });

  it('counts letters, not code units, up to the limit', () => {
    expect(textUpTo(2)('𝒶𝒷')).toEqual({ value: '𝒶𝒷' });
    expect(textUpTo(2)('åøæ')).toEqual({ code: 'value-too-long', facts: { length: 3, limit: 2 } });
  });

  it('refuses control characters', () => {
    expect(textUpTo(20)('a\u0007b')).toMatchObject({ code: 'value-not-text' });
  });

  it('names each item of a list once', () => {
    expect(listOf(textUpTo(9))('medicin, nøgler; medicin |')).toEqual({ value: ['medicin', 'nøgler'] });
    expect(listOf(textUpTo(9))('medicin, sygeplejerske')).toMatchObject({ code: 'value-too-long' });
  });
});
