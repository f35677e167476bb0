import { balanceLine, balanceScale } from './balance-scale';

const size = { width: 300, height: 100 };

describe('the scale of the balance chart', () => {
  it('puts zero in the middle and the band around it', () => {
    const scale = balanceScale([300, -300], 1200, size);
    expect(scale.y(0)).toBe(50);
    expect(scale.band).toEqual({ top: 10, height: 80 });
  });

  it('keeps a balance outside the band in the drawing', () => {
    const scale = balanceScale([2400], 1200, size);
    expect(scale.y(2400)).toBe(10);
    expect(scale.band.top).toBe(30);
  });

  it('has a scale also when nothing is allowed and nothing is planned', () => {
    const scale = balanceScale([], 0, size);
    expect(scale.y(0)).toBe(50);
    expect(scale.band).toEqual({ top: 50, height: 0 });
  });
});

describe('the line of the balance', () => {
  it('begins with the opening balance and ends at the last week', () => {
    const scale = balanceScale([0, 960], 1200, size);
    expect(balanceLine(0, [480, 960], null, scale)).toEqual([
      { x: 0, y: 50 },
      { x: 150, y: scale.y(480) },
      { x: 300, y: scale.y(960) },
    ]);
  });

  it('passes through the balance of now, in the middle of its week', () => {
    const scale = balanceScale([0, 960], 1200, size);
    expect(balanceLine(0, [480, 960], { share: 0.75, minutes: 300 }, scale)).toEqual([
      { x: 0, y: 50 },
      { x: 150, y: scale.y(480) },
      { x: 225, y: scale.y(300) },
      { x: 300, y: scale.y(960) },
    ]);
  });

  it('is one point when there are no weeks', () => {
    expect(balanceLine(60, [], null, balanceScale([60], 1200, size))).toHaveLength(1);
  });
});
