import { Body, Controller, Get, Post } from '@nestjs/common';
import { edgeOf, type Edge } from '../edge.fixture';
import { Allow, Public, SignedIn } from './allow';
import { ChoiceField, DateField, IntegerField, TextField, UuidField, WallTimeField } from './fields';
import { UuidParam } from './shape.pipe';

class Everything {
  @UuidField({ optional: true }) id?: string;
  @TextField({ optional: true, min: 2, max: 5 }) text?: string;
  @IntegerField({ optional: true, min: 1, max: 9 }) number?: number;
  @DateField({ optional: true, nullable: true }) date?: string | null;
  @WallTimeField({ optional: true }) start?: string;
  @ChoiceField(['a', 'b'], 'Letter', { optional: true, list: { max: 2 } }) letters?: string[];
}

class Named {
  @TextField() name: string;
}

@Controller('things')
class ThingsController {
  @Post() @Public() echo(@Body() body: Everything): Everything {
    return body;
  }

  @Post('named') @Public() named(@Body() body: Named): string {
    return body.name.toUpperCase();
  }

  @Get(':thingId/name') @Public() nameOf(@UuidParam('thingId') thingId: string): string {
    return thingId;
  }

  @Get('forgotten') forgotten(): string {
    return 'nobody said who may';
  }

  @Get('mine') @SignedIn() mine(): string {
    return 'mine';
  }

  @Get('roster') @Allow('change-roster') roster(): string {
    return 'roster';
  }

  @Get('broken') @Public() broken(): never {
    throw new Error('Åse Sørensen, 120388-1234');
  }
}

let edge: Edge;
beforeAll(async () => {
  edge = await edgeOf([ThingsController], []);
});
afterAll(() => edge.close());

const post = (body: unknown) =>
  edge
    .as(null)
    .post('/api/things')
    .send(body as object);
const raw = (body: string) => edge.as(null).post('/api/things').type('application/json').send(body);

describe('what is sent', () => {
  it('is read into its types, without the blanks around a text', async () => {
    const { body } = await post({ text: ' Åse ', number: 3, date: null, letters: ['a'] }).expect(201);
    expect(body).toEqual({ text: 'Åse', number: 3, date: null, letters: ['a'] });
  });

  it('is an id in whichever letters, and known as it is stored', async () => {
    const id = '0b7c5f6e-8f0a-4a52-9d3c-1f2e3d4c5b6a';
    expect((await post({ id: id.toUpperCase() }).expect(201)).body).toEqual({ id });
    const named = await edge.as(null).get(`/api/things/${id.toUpperCase()}/name`).expect(200);
    expect(named.text).toBe(id);
  });

  it('reaches to the last day of 2199', async () => {
    const { body } = await post({ date: '2199-12-31', start: '2199-12-31T23:59' }).expect(201);
    expect(body).toEqual({ date: '2199-12-31', start: '2199-12-31T23:59' });
  });

  it.each([
    ['an unknown field', { colour: 'red' }, 'colour', 'is not a field here'],
    ['no UUID', { id: '1' }, 'id', 'must be a UUID'],
    ['a text too long', { text: 'sekser' }, 'text', 'must be shorter than or equal to 5 characters'],
    ['a text that is a number', { text: 7 }, 'text', 'must be a string'],
    ['a number with decimals', { number: 1.5 }, 'number', 'must be an integer number'],
    // Norm periods would be counted up to it, until no memory is left.
    ['a day in the year 9999', { date: '9999-12-31' }, 'date', 'must be a date such as 2026-11-23'],
    [
      'a moment in the year 2200',
      { start: '2200-01-01T00:00' },
      'start',
      'must be a moment such as 2026-11-23T07:00',
    ],
    ['a day that does not exist', { date: '2026-02-30' }, 'date', 'must be a date such as 2026-11-23'],
    [
      'a word not among the choices',
      { letters: ['c'] },
      'letters',
      'must be one of the following values: a, b',
    ],
    ['too many', { letters: ['a', 'b', 'a'] }, 'letters', 'must contain no more than 2 elements'],
    [
      'a moment skipped in spring',
      { start: '2026-03-29T02:30' },
      'start',
      'does not exist: the clock is set forward that night',
    ],
    [
      'a moment that comes twice in autumn',
      { start: '2026-10-25T02:30' },
      'start',
      'comes twice that night; write 2026-10-25T02:30+02:00 or 2026-10-25T02:30+01:00',
    ],
  ])('is refused with its field: %s', async (_case, sent, field, problem) => {
    const { body, headers } = await post(sent).expect(400);
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(body).toMatchObject({ status: 400, code: 'shape' });
    expect(body.errors).toContainEqual({ field, problem });
  });

  it.each([
    ['no JSON', '{"text":', 400],
    ['a number beyond all numbers', '{"number":1e400}', 400],
    ['a NUL character', '{"text":"a\\u0000b"}', 400],
    ['half a character', '{"text":"a\\ud800b"}', 400],
    ['a key into the prototype', '{"__proto__":{"admin":true}}', 400],
    ['ten thousand levels', '['.repeat(10_000) + ']'.repeat(10_000), 400],
    ['more than a request may hold', JSON.stringify({ text: 'x'.repeat(200_000) }), 413],
  ])('is refused as a problem, never a failure: %s', async (_case, sent, status) => {
    const { body, headers } = await raw(sent).expect(status);
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(body).toMatchObject({ type: 'about:blank', status, correlationId: headers['x-correlation-id'] });
  });

  it.each([
    ['a list', '[]', 'application/json'],
    ['a list of what is asked for', '[{"name":"a"}]', 'application/json'],
    ['nothing', 'null', 'application/json'],
    ['a text', '"a"', 'application/json'],
    ['no body', '', 'application/json'],
    ['a form', 'name=a', 'application/x-www-form-urlencoded'],
    ['plain text', 'a', 'text/plain'],
  ])('is refused when it is %s', async (_case, sent, type) => {
    const { body } = await edge.as(null).post('/api/things/named').type(type).send(sent).expect(400);
    expect(body.code).toBe('shape');
  });

  it('is refused when the address cannot be decoded', async () => {
    await edge.as(null).get('/api/%E0%A4%A').expect(400);
    await edge.as(null).get('/api/things/%00').expect(400);
  });
});

describe('who is let in', () => {
  it('is nobody where a route does not say, not even with a role', async () => {
    const { body } = await edge.as('leader').get('/api/things/forgotten').expect(403);
    expect(body.code).toBe('not-allowed');
  });

  it('is nobody without a session', async () => {
    const { body } = await edge.as(null).get('/api/things/mine').expect(401);
    expect(body.code).toBe('not-signed-in');
  });

  it('is whoever has the permission', async () => {
    await edge.as('team-member').get('/api/things/mine').expect(200);
    await edge.as('leader').get('/api/things/roster').expect(200);
    await edge.as('team-member').get('/api/things/roster').expect(403);
  });

  it.each([
    ['our own pages', { Host: 'vagt.dk', Origin: 'http://vagt.dk' }, 201],
    ['a program', { Host: 'vagt.dk' }, 201],
    ['a foreign page', { Host: 'vagt.dk', Origin: 'https://elsewhere.dk' }, 403],
    ['a page without an address', { Host: 'vagt.dk', Origin: 'null' }, 403],
    ['a foreign form', { Host: 'vagt.dk', 'Sec-Fetch-Site': 'cross-site' }, 403],
  ])('depends on where a change comes from: %s', async (_case, headers, status) => {
    await edge.as(null).post('/api/things').set(headers).send({}).expect(status);
  });
});

describe('what is answered', () => {
  it('is a problem where there is no such route', async () => {
    const { body } = await edge.as('leader').get('/api/nothing').expect(404);
    expect(body).toMatchObject({ type: 'about:blank', title: 'Not Found', code: 'not-found', facts: {} });
  });

  it('tells nothing of a failure but the id to find it by', async () => {
    const { body, text, headers } = await edge.as(null).get('/api/things/broken').expect(500);
    expect(body).toMatchObject({ code: 'failure', correlationId: headers['x-correlation-id'] });
    expect(text).not.toMatch(/Åse|120388/);
  });

  it('is kept by nobody, and framed, scripted and upgraded by nobody', async () => {
    const { headers } = await edge.as('leader').get('/api/things/mine').expect(200);
    expect(headers['cache-control']).toBe('no-store');
    const policy = headers['content-security-policy'];
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(headers['x-powered-by']).toBeUndefined();
  });
});
