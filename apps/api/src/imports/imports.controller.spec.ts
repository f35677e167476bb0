import { edgeOf, homeUnitId, type Edge } from '../edge.fixture';
import { ImportsController } from './imports.controller';
import { ImportsService } from './imports.service';

const request = {
  unitId: homeUnitId,
  newUnitName: null,
  staffGroup: 'sosu',
  agreementId: '79.01',
  files: [{ name: 'people.csv', contentBase64: 'bmF2bg==' }],
  rollOut: { from: '2026-11-30', weeks: 12 },
};
const service = {
  preview: jest.fn(async () => ({ saved: false })),
  save: jest.fn(async () => ({ saved: true })),
};

let edge: Edge;
beforeAll(async () => {
  edge = await edgeOf([ImportsController], [{ provide: ImportsService, useValue: service }]);
});
beforeEach(() => jest.clearAllMocks());
afterAll(() => edge.close());

const routes = [
  ['/api/imports/preview', 'preview'],
  ['/api/imports', 'save'],
] as const;

describe.each(routes)('POST %s', (path, does) => {
  const post = (body: object, role: Parameters<Edge['as']>[0] = 'leader') =>
    edge.as(role).post(path).send(body);

  it.each(['leader', 'hr'] as const)('is for %s, and passes on what was asked', async (role) => {
    await post(request, role).expect(200);
    expect(service[does]).toHaveBeenCalledWith(request);
  });

  it('is for nobody else', async () => {
    await post(request, null).expect(401);
    await post(request, 'team-member').expect(403);
    await post(request, 'payroll').expect(403);
    expect(service[does]).not.toHaveBeenCalled();
  });

  it.each([
    ['no files', { files: [] }, 'files'],
    ['a file without content', { files: [{ name: 'people.csv' }] }, 'files.0.contentBase64'],
    ['an agreement that is not in the catalogue', { agreementId: '12.34' }, 'agreementId'],
    ['no staff group', { staffGroup: ' ' }, 'staffGroup'],
    ['a day that does not exist', { rollOut: { from: '2026-02-30', weeks: 12 } }, 'rollOut.from'],
    ['more weeks than a year has', { rollOut: { from: '2026-11-30', weeks: 54 } }, 'rollOut.weeks'],
    ['an unknown field', { overwrite: true }, 'overwrite'],
  ])('refuses %s', async (_, change, field) => {
    const { body } = await post({ ...request, ...change }).expect(400);
    expect(body).toMatchObject({
      code: 'shape',
      errors: expect.arrayContaining([expect.objectContaining({ field })]),
    });
    expect(service[does]).not.toHaveBeenCalled();
  });
});
