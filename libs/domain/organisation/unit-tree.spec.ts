import { closeUnit, placeUnit, unitsUnder, type UnitPlace } from '.';

const today = '2026-11-25';
const unit = (id: string, parentId: string | null, closedOn: string | null = null): UnitPlace => ({
  id,
  parentId,
  closedOn,
});
/** The district has two homes, one of which has a night team. */
const units = [
  unit('district', null),
  unit('home', 'district'),
  unit('night', 'home'),
  unit('other', 'district'),
  unit('closed', null, '2026-11-24'),
  unit('closing', null, '2026-11-25'),
];
const place = (unitId: string | null, parentId: string | null) =>
  placeUnit({ unitId, parentId, units, today });

describe('the units under a unit', () => {
  it('are all of them, however deep, with the unit itself', () => {
    expect(unitsUnder('district', units)).toEqual(['district', 'home', 'other', 'night']);
    expect(unitsUnder('night', units)).toEqual(['night']);
  });
});

describe('putting a unit under another', () => {
  it('is fine where it makes no circle', () => {
    expect(place('night', 'other')).toEqual({ parentId: 'other' });
    expect(place(null, 'night')).toEqual({ parentId: 'night' });
    expect(place('home', null)).toEqual({ parentId: null });
  });

  it.each(['home', 'night'])('is refused where the new parent is %s itself or lies under it', (parentId) => {
    expect(place('home', parentId)).toEqual({ refused: 'unit-under-itself', parentId });
  });

  it('is refused under one that is closed, and fine on its last day', () => {
    expect(place('home', 'closed')).toEqual({
      refused: 'unit-closed',
      unitId: 'closed',
      closedOn: '2026-11-24',
    });
    expect(place('home', 'closing')).toEqual({ parentId: 'closing' });
  });
});

describe('closing a unit', () => {
  const close = (id: string, more: { employmentsAfter?: number; units?: UnitPlace[] } = {}) => {
    const tree = more.units ?? units;
    return closeUnit({
      unit: tree.find((one) => one.id === id)!,
      units: tree,
      employmentsAfter: more.employmentsAfter ?? 0,
      lastDay: '2026-12-31',
    });
  };

  it('is fine where nobody works later and nothing under it is open', () => {
    expect(close('night')).toEqual({ closedOn: '2026-12-31' });
  });

  it('is refused while somebody works in it later', () => {
    expect(close('night', { employmentsAfter: 2 })).toEqual({
      refused: 'unit-in-use',
      employments: 2,
      units: 0,
    });
  });

  it.each([
    ['2026-12-31', { closedOn: '2026-12-31' }],
    ['2027-01-01', { refused: 'unit-in-use', employments: 0, units: 1 }],
    [null, { refused: 'unit-in-use', employments: 0, units: 1 }],
  ])('with a unit under it that closes on %s', (closedOn, answer) => {
    expect(close('top', { units: [unit('top', null), unit('under', 'top', closedOn)] })).toEqual(answer);
  });

  it('is refused a second time', () => {
    expect(close('closed')).toEqual({ refused: 'unit-closed', unitId: 'closed', closedOn: '2026-11-24' });
  });
});
