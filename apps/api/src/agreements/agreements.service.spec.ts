import { AgreementsService } from './agreements.service';

const add = jest.fn();
const record = jest.fn();
const service = new AgreementsService({ add } as never, { record } as never);
const agree = (dailyRestMinutes: number) =>
  service.agreeLocally({
    unitId: 'home',
    staffGroup: 'sosu',
    validFrom: null,
    validTo: null,
    override: { dailyRest: { minimumMinutes: dailyRestMinutes } },
  });

describe('a local agreement that is taken into use', () => {
  beforeEach(() => jest.clearAllMocks());

  it('is kept with its audit entry, down to the 8 hours of rest the law leaves to agreements', async () => {
    await agree(480);
    expect(add).toHaveBeenCalledTimes(1);
    expect(record).toHaveBeenCalledTimes(1);
  });

  it('is not kept a minute below', async () => {
    await expect(agree(479)).rejects.toThrow('/dailyRest/minimumMinutes');
    expect(add).not.toHaveBeenCalled();
    expect(record).not.toHaveBeenCalled();
  });
});
